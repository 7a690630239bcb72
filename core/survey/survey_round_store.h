// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_policy.h"
#include "core/security/permission.h"
#include "core/storage/database.h"
#include "core/survey/survey_figures.h"
#include "core/survey/survey_round.h"

namespace zhiyin {

/// Rounds, who was drawn, and what was answered. An answer has no way back to the person.
class SurveyRoundStore final
{
public:
    explicit SurveyRoundStore(Database &database) : m_database(database) {}

    struct DrawRules {
        QDate day;
        /// Whoever was asked on this day or later rests.
        QDate askedSince;
        QDateTime answeredSince;
        ContactPolicy contacts;
    };
    /// The clients of the scope with the groups they count in, and why somebody is left out.
    [[nodiscard]] Result<std::vector<SurveyCandidate>> candidates(const ClientScope &scope, const DrawRules &rules);

    [[nodiscard]] Result<void> insert(const SurveyRound &round, const QJsonObject &form, UserId by,
                                      const QDateTime &at);
    [[nodiscard]] Result<void> insert(const SurveyPerson &person);
    /// The newest first.
    [[nodiscard]] Result<std::vector<SurveyRound>> rounds();
    /// Fails with NotFound.
    [[nodiscard]] Result<SurveyRound> load(SurveyRoundId id);
    /// Fails with StaleRevision.
    [[nodiscard]] Result<void> close(const SurveyRound &round, QDate day);

    /// Those of the branch, of all where it is empty; in the order of their numbers.
    [[nodiscard]] Result<std::vector<SurveyPerson>> people(SurveyRoundId round, const QString &branch);
    [[nodiscard]] Result<std::optional<SurveyPerson>> person(SurveyRoundId round, const QString &code);
    [[nodiscard]] Result<void> settle(const SurveyPerson &person);
    /// By stratum.
    [[nodiscard]] Result<std::vector<SurveyProgress>> progress(SurveyRoundId round, const QString &branch);

    [[nodiscard]] Result<void> insertResponse(AnyId id, const SurveyPerson &person, const SurveyAnswers &answers);
    [[nodiscard]] Result<std::vector<SurveyAnswerLine>> answers(SurveyRoundId round, const QString &branch);
    /// In the order of their letters, which says nothing of whose they are.
    [[nodiscard]] Result<QStringList> comments(SurveyRoundId round, const QString &branch);

private:
    [[nodiscard]] Result<std::vector<SurveyPerson>> peopleWhere(const QString &where, const Binds &binds);
    Database &m_database;
};

} // namespace zhiyin
