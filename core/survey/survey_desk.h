// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/risk/questionnaire_intake.h"
#include "core/survey/survey_figures.h"
#include "core/survey/survey_round.h"

namespace zhiyin {

/// A questionnaire of surveys with what the book says of it.
struct SurveyFormEntry {
    SurveyForm form;
    QJsonObject json;
    QDate effective;
    PolicyState state = PolicyState::Proposed;
    bool shipped = false;
};

struct SurveyWish {
    QString name;
    /// Empty: the one that comes with the program.
    QString form = {};
    SurveyDrawWish draw = {};
    /// None: as the questionnaire says.
    std::optional<int> restMonths = {};
    /// None: a new one, which is kept and told.
    std::optional<quint64> seed = {};
};

/// What somebody answered, under the code of their form.
struct SurveyEntry {
    SurveyRoundId round{0};
    QString code = {};
    SurveyAnswers answers = {};
    SurveyWay way = SurveyWay::Paper;
    /// Not valid: today.
    QDate on = {};
    /// The client agreed that the rating and the words are kept with the name, to be called about them.
    bool named = false;
};

/// How far a round is.
struct SurveySight {
    SurveyRound round;
    SurveyProgress whole;
    std::vector<SurveyProgress> strata;
};

/// Surveys from the draw to the close. Whoever asks needs to know whom; whoever reads results never does: an answer is kept
/// without a way back to the client, unless the client wants to be known.
class SurveyDesk final
{
public:
    explicit SurveyDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<SurveyFormEntry>> forms();
    /// In force from its date when compliance adds it, a proposal by a supervisor. Fails with NotPermitted, ReasonNeeded,
    /// BadDocument, AlreadyExists.
    [[nodiscard]] Result<QuestionnaireOutcome> addForm(const QByteArray &text, QDate effective, const QString &reason);

    /// Draws and keeps. Fails with NotPermitted, BadValue (name, size), NotFound (form), RuleRefused (nobody is left to
    /// ask).
    [[nodiscard]] Result<SurveyRound> draw(const SurveyWish &wish);
    /// What a draw would come to; nothing is written. Fails as draw().
    [[nodiscard]] Result<SurveyRound> rehearse(const SurveyWish &wish);
    /// Those that the reader has to do with, the newest first. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<SurveySight>> rounds();
    /// Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<SurveySight> show(SurveyRoundId round);
    /// Who was drawn, for those who hand out forms or call. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<SurveyPerson>> people(SurveyRoundId round);

    /// The form that a code belongs to, before anything is entered. Fails as enter().
    [[nodiscard]] Result<SurveyForm> formFor(SurveyRoundId round, const QString &code);
    /// Fails with NotPermitted, NotFound (round, code), WrongState (closed; answered or refused already), BadValue (answers,
    /// on), RuleRefused (the enterer's own client).
    [[nodiscard]] Result<void> enter(const SurveyEntry &entry);
    /// Refused, or not reached this time. Fails as enter().
    [[nodiscard]] Result<void> settle(SurveyRoundId round, const QString &code, SurveyPersonState outcome, QDate on);
    /// No more answers; from now on there are results. Fails with NotPermitted, NotFound, WrongState.
    [[nodiscard]] Result<void> close(SurveyRoundId round);

private:
    struct Planned;
    [[nodiscard]] Result<std::vector<SurveyFormEntry>> allForms();
    [[nodiscard]] Result<Planned> plan(const SurveyWish &wish);
    [[nodiscard]] Result<SurveyPerson> openPerson(SurveyRoundId round, const QString &code, QDate on);
    [[nodiscard]] Result<void> record(class UnitOfWork &work, const SurveyPerson &before, const SurveyPerson &after);

    Workplace &m_workplace;
};

/// Whose part of rounds the reader sees: a branch, or all where it is empty.
[[nodiscard]] QString surveyBranchOf(const Actor &actor);

} // namespace zhiyin
