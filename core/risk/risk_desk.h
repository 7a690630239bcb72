// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/gate.h"
#include "core/risk/questionnaire_intake.h"
#include "core/risk/risk_score.h"
#include "core/security/permission.h"

namespace zhiyin {

/// A questionnaire with what the book says of it. Shipped ones are in force from the first day there is.
struct QuestionnaireEntry {
    Questionnaire questionnaire;
    QDate effective;
    PolicyState state = PolicyState::Proposed;
    bool shipped = false;
    /// From this day on it is no longer offered; not valid while it is.
    QDate retiredOn = {};
};

struct AssessmentWish {
    ClientId client;
    QString questionnaire;
    /// "1=B,2=C,3=A+C"
    QString answers;
    QDate signedOn;
    /// The client has confirmed a level that differs from the last.
    bool confirmed = false;
    /// Milliseconds a question, by its number, where the client answered in the window.
    QJsonObject timing = {};
    /// "interview", or "paper" for a sheet that was typed in.
    QString means = QStringLiteral("paper");
};

/// A wish that every rule has let pass.
struct ScoredAssessment {
    Questionnaire questionnaire;
    RiskAnswers answers;
    RiskScore score;
    QDate validUntil;
    QStringList warnings;
    QString policyVersion;
};

struct AssessmentOutcome {
    AssessmentId id;
    RiskScore score;
    QDate validUntil;
    /// Sentences: answers that cap the level, what the questionnaire lacks, a later assessment that counts instead.
    QStringList warnings;
};

/// Risk levels: questionnaires, assessments, and the gate before a sale.
class RiskDesk final
{
public:
    explicit RiskDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Shipped ones first, then the book's own. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<QuestionnaireEntry>> questionnaires();
    /// In force from its date when compliance adds it, a proposal by a supervisor.
    /// Fails with NotPermitted, ReasonNeeded, BadDocument, AlreadyExists (id and version).
    [[nodiscard]] Result<QuestionnaireOutcome> add(const QByteArray &text, QDate effective, const QString &reason);

    /// Scores and records. Fails with NotPermitted, NotFound, BadUsage (answers), RuleRefused (signing day),
    /// LimitReached, ConfirmationNeeded.
    [[nodiscard]] Result<AssessmentOutcome> assess(const AssessmentWish &wish);
    /// The answer is journaled whatever it is. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<SuitabilityVerdict> check(ClientId client, const QString &productCode,
                                                   const SuitabilityEvidence &evidence);

    /// Scores and checks without recording. Fails as assess().
    [[nodiscard]] Result<ScoredAssessment> judge(const AssessmentWish &wish);
    /// The questionnaires that may be used on `day`: of each the one in force that is not retired.
    [[nodiscard]] Result<std::vector<Questionnaire>> offered(QDate day);
    /// Whatever its state; none where the book has never held it.
    [[nodiscard]] Result<std::optional<Questionnaire>> version(const QString &id, int version);
    /// The JSON of one version, for a file. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<QJsonObject> document(const QString &id, int version);
    /// No longer offered from `on`; what was made with it stays. Fails with NotPermitted, ReasonNeeded, NotFound,
    /// AlreadyExists.
    [[nodiscard]] Result<void> retire(const QString &id, int version, QDate on, const QString &reason);

private:
    [[nodiscard]] Result<std::vector<QuestionnaireEntry>> all();
    [[nodiscard]] Result<Questionnaire> inForce(const QString &id, QDate day);
    [[nodiscard]] Result<Subject> subjectOf(ClientId client);
    [[nodiscard]] Result<void> checkAdmissible(const AssessmentWish &wish, RiskLevel level,
                                               const std::vector<AssessmentFact> &before, const RiskPolicy &policy);

    Workplace &m_workplace;
};

} // namespace zhiyin
