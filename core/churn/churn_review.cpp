// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/churn/churn_review.h"

#include "core/churn/churn_store.h"
#include "core/journal/unit_of_work.h"
#include "core/lifecycle/lifecycle_facts.h"

namespace zhiyin {
namespace {

std::optional<ChurnCase> of(const QHash<ClientId, ChurnCase> &all, ClientId client)
{
    const auto found = all.constFind(client);
    return found == all.constEnd() ? std::nullopt : std::optional(*found);
}

qint64 &countOf(ChurnReview &review, ChurnMove move)
{
    switch (move) {
    case ChurnMove::Raise: return review.raised;
    case ChurnMove::Lower: return review.lowered;
    case ChurnMove::Escalate: return review.escalated;
    case ChurnMove::Close: return review.closed;
    case ChurnMove::None:
    case ChurnMove::Open: break;
    }
    return review.opened;
}

ChurnTurn turnOf(ChurnMove move)
{
    switch (move) {
    case ChurnMove::Raise: return ChurnTurn::Raised;
    case ChurnMove::Lower: return ChurnTurn::Lowered;
    case ChurnMove::Escalate: return ChurnTurn::Escalated;
    case ChurnMove::Close: return ChurnTurn::Closed;
    case ChurnMove::None:
    case ChurnMove::Open: break;
    }
    return ChurnTurn::Opened;
}

} // namespace

Result<void> turnWarning(Workplace &workplace, UnitOfWork &work, const ChurnCase &warning, ChurnStep step)
{
    ChurnStore store(workplace.database);
    const bool isNew = step.turn == ChurnTurn::Opened;
    if (isNew)
        ZHIYIN_TRY(store.insert(warning));
    else
        ZHIYIN_TRY(store.update(warning));
    step.level = warning.level;
    step.score = warning.score;
    step.on = workplace.today();
    step.recordedAt = workplace.realClock.now();
    ZHIYIN_TRY(store.insertStep(step));
    Changes changes;
    changes.set(QStringLiteral("churn_level"), codeText(kChurnLevels, warning.level));
    changes.set(QStringLiteral("churn_score"), warning.score);
    changes.set(QStringLiteral("due_on"), warning.dueOn.toString(Qt::ISODate));
    if (step.response)
        changes.set(QStringLiteral("response"), codeText(kChurnResponses, *step.response));
    if (warning.outcome)
        changes.set(QStringLiteral("outcome"), codeText(kChurnOutcomes, *warning.outcome));
    return work.record({Entity::Client,
                        AnyId(warning.id.value()),
                        warning.client,
                        QStringLiteral("churn %1").arg(codeText(kChurnTurns, step.turn)),
                        changes,
                        step.note,
                        warning.policyVersion,
                        {}});
}

Result<ChurnReviewer> ChurnReviewer::begin(Workplace &workplace, const LifecyclePolicy &policy,
                                           const QString &policyVersion)
{
    ChurnStore store(workplace.database);
    Known known;
    ZHIYIN_ASSIGN(known.open, store.open());
    ZHIYIN_ASSIGN(known.closed, store.closedByHandSince(workplace.today().addDays(-policy.restDays)));
    ZHIYIN_ASSIGN(known.optedOut, store.optedOut(workplace.today()));
    return ChurnReviewer(workplace, policy, policyVersion, std::move(known));
}

Result<void> ChurnReviewer::look(UnitOfWork &work, const ChurnFinding &finding)
{
    const LifecycleClient &client = finding.facts->client;
    const QDate day = m_workplace->today();
    const ChurnSight sight{finding.score.score, finding.stage, client.deceasedOn.isValid() && client.deceasedOn <= day,
                           m_known.optedOut.contains(client.id)};
    const auto open = of(m_known.open, client.id);
    const ChurnVerdict verdict = churnVerdict(open, of(m_known.closed, client.id), sight, day, *m_policy);
    if (verdict.move == ChurnMove::None)
        return {};
    ZHIYIN_TRY(carryOut(work, finding, open, verdict));
    ++countOf(m_review, verdict.move);
    return {};
}

Result<void> ChurnReviewer::carryOut(UnitOfWork &work, const ChurnFinding &finding,
                                     const std::optional<ChurnCase> &open, const ChurnVerdict &verdict)
{
    const QDate day = m_workplace->today();
    ChurnCase warning = open.value_or(ChurnCase{work.newId<ChurnCaseId>(), finding.facts->client.id});
    warning.level = verdict.level;
    warning.score = finding.score.score;
    warning.policyVersion = m_policyVersion;
    if (!open)
        warning.openedOn = day;
    if (verdict.dueOn.isValid())
        warning.dueOn = verdict.dueOn;
    if (verdict.move == ChurnMove::Raise) // what was done was done about less
        warning.escalatedOn = {};
    if (verdict.move == ChurnMove::Escalate)
        warning.escalatedOn = day;
    if (verdict.move == ChurnMove::Close) {
        warning.closedOn = day;
        warning.outcome = verdict.outcome;
    }
    ChurnStep step{
        .id = work.newId<AnyId>(), .warning = warning.id, .client = warning.client, .user = m_workplace->actor.id};
    step.turn = turnOf(verdict.move);
    step.factors = churnFactorsText(finding.score);
    return turnWarning(*m_workplace, work, warning, step);
}

} // namespace zhiyin
