// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/risk_desk.h"

namespace zhiyin {

/// What an interview begins with.
struct InterviewStart {
    std::optional<ClientId> client = {};
    QString clientName = {};
    QString clientNumber = {};
    bool individual = true;
    /// Of the age from which larger type and a slower pace are offered first.
    bool isOlder = false;
    /// In force today, the one for the client's kind first.
    std::vector<Questionnaire> questionnaires = {};
    /// Why none may be signed today.
    std::optional<LimitHit> limit = {};
    std::optional<AssessmentFact> last = {};
    QDate today = {};
};

/// What a result would mean, before it is recorded.
struct AssessmentPreview {
    RiskScore score;
    QDate validUntil;
    std::optional<RiskLevel> last;
    bool needsConfirmation = false;
    QStringList warnings;
    /// Names of products whose level the new result reaches and the last did not, and the other way round.
    QStringList opens;
    QStringList closes;
};

/// A recorded assessment with the questionnaire as it was.
struct AssessmentView {
    AssessmentRow row;
    QString userName = {};
    QString clientName = {};
    QString clientNumber = {};
    QString institution = {};
    std::optional<Questionnaire> questionnaire = {};
    RiskAnswers answers = {};
    RiskScore score = {};
    QDateTime madeAt = {};
    QTimeZone zone = {};
    QString anchor = {};
};

/// Assessments as they are made at the client's table, and as they are read again later.
class AssessmentDesk final
{
public:
    explicit AssessmentDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound, PolicyNotSet.
    [[nodiscard]] Result<InterviewStart> begin(ClientId client);
    /// Fails as RiskDesk::assess, but for the confirmation.
    [[nodiscard]] Result<AssessmentPreview> preview(const AssessmentWish &wish);
    /// The newest first. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<AssessmentRow>> history(ClientId client);
    /// In the version it was made with. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<AssessmentView> read(AssessmentId id);
    /// Keeps the picture of the signed sheet. Fails with NotPermitted, NotFound, BadValue (empty or too large).
    [[nodiscard]] Result<void> attachScan(AssessmentId id, const QString &name, const QByteArray &content);

private:
    [[nodiscard]] Result<Subject> subjectOf(ClientId client);
    Workplace &m_workplace;
};

} // namespace zhiyin
