// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/dispute_desk.h"

#include "core/base/period.h"
#include "core/complaint/case_writer.h"
#include "core/complaint/complaint_flow.h"
#include "core/words/case_words.h"

namespace zhiyin {

QString disputeStage(const std::vector<CaseItem> &items)
{
    QString stage;
    for (const CaseItem &item : items) {
        if (item.kind == CaseItemKind::Dispute && item.data.contains(QStringLiteral("to")))
            stage = item.text(u"to");
    }
    return stage;
}

Result<void> DisputeDesk::move(ComplaintId id, const NewDisputeMove &wanted)
{
    if (wanted.text.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--text")});
    if (wanted.amount && wanted.amount->minor() < 0)
        return failure(ErrorCode::BadValue, {QStringLiteral("amount"), wanted.amount->toString()});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::DecideComplaint));
    ZHIYIN_ASSIGN(const auto casework, caseworkInForce(m_workplace, m_workplace.today()));
    const DisputeStage *to = casework.policy.stage(wanted.to);
    if (!to)
        return failure(ErrorCode::NotFound, {QStringLiteral("stage"), wanted.to});
    QString from = disputeStage(opened.items);
    // A dispute that ended may begin anew.
    const DisputeStage *now = casework.policy.stage(from);
    if (now && now->ends)
        from.clear();
    const auto allowed = casework.policy.movesFrom(from, opened.complaint.level);
    if (std::ranges::find(allowed, to) == allowed.end())
        return failure(ErrorCode::OutOfOrder, {wanted.to, from.isEmpty() ? QStringLiteral("none") : from});
    CaseItem item;
    item.kind = CaseItemKind::Dispute;
    item.data = {{QStringLiteral("from"), from},
                 {QStringLiteral("to"), wanted.to},
                 {QStringLiteral("text"), wanted.text},
                 {QStringLiteral("policy"), casework.version}};
    if (!wanted.body.isEmpty())
        item.data.insert(QStringLiteral("body"), wanted.body);
    if (!wanted.rules.isEmpty())
        item.data.insert(QStringLiteral("rules"), wanted.rules);
    if (wanted.amount) {
        item.data.insert(QStringLiteral("amount"), wanted.amount->toString());
        item.data.insert(QStringLiteral("currency"), wanted.amount->currency().code());
    }
    item.dueOn = wanted.limitation;
    ZHIYIN_TRY(writer.add(opened.complaint, item));
    return work.commit();
}

Result<bool> DisputeDesk::recordMediation(ComplaintId id, const MediationRecord &record)
{
    if (record.evidence.trimmed().isEmpty())
        return failure(ErrorCode::EvidenceNeeded, {codeText(kPauseReasons, PauseReason::Mediation)});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(OpenedCase opened, writer.open(id, Action::DecideComplaint));
    ZHIYIN_ASSIGN(const auto casework, caseworkInForce(m_workplace, m_workplace.today()));
    const QString stage = disputeStage(opened.items);
    const DisputeStage *known = casework.policy.stage(stage);
    if (!known || !known->isMediation)
        return failure(ErrorCode::WrongState, {stage.isEmpty() ? QStringLiteral("none") : stage});
    if (!record.from.isValid() || !record.to.isValid() || record.to <= record.from)
        return failure(ErrorCode::BadValue, {QStringLiteral("to"), record.to.toString(Qt::ISODate)});
    const QTimeZone &zone = m_workplace.zone();
    CaseItem item;
    item.kind = CaseItemKind::Dispute;
    item.data = {{QStringLiteral("record"), QStringLiteral("mediation")},
                 {QStringLiteral("stage"), stage},
                 {QStringLiteral("began_at"), momentText(record.from, zone)},
                 {QStringLiteral("ended_at"), momentText(record.to, zone)},
                 {QStringLiteral("body"), record.body},
                 {QStringLiteral("result"), record.result},
                 {QStringLiteral("evidence"), record.evidence}};
    ZHIYIN_TRY(writer.add(opened.complaint, item));
    const bool runs = nextState(stateOf(opened.complaint.facts, m_workplace.now()), ComplaintStep::Pause).has_value();
    if (runs) {
        const ComplaintPause pause{.reason = PauseReason::Mediation,
                                   .from = record.from.toUTC(),
                                   .to = record.to.toUTC(),
                                   .evidence = record.evidence};
        ZHIYIN_TRY(ComplaintDesk(m_workplace).pauseIn(work, opened.complaint, pause));
    }
    ZHIYIN_TRY(work.commit());
    return runs;
}

} // namespace zhiyin
