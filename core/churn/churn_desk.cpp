// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/churn/churn_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/journal/unit_of_work.h"
#include "core/lifecycle/lifecycle_facts.h"
#include "core/policy/policy_desk.h"

namespace zhiyin {
namespace {

Result<PolicyDocument> inUse(Workplace &workplace, PolicyName name)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(name, workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(name)});
    return *document;
}

} // namespace

Result<ChurnDesk::InUse> ChurnDesk::policyInUse()
{
    ZHIYIN_ASSIGN(const PolicyDocument document, inUse(m_workplace, PolicyName::Churn));
    ZHIYIN_ASSIGN(LifecyclePolicy policy, parseLifecyclePolicy(document.json));
    return InUse{std::move(policy), policyVersionText(document)};
}

Result<std::vector<ChurnCase>> ChurnDesk::list(ChurnState state, const QString &advisor,
                                               std::optional<ChurnLevel> level)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    ChurnQuery query{state, {}, {}, level};
    if (!advisor.isEmpty()) {
        ZHIYIN_ASSIGN(query.advisor, ClientStore(m_workplace.database).findUser(advisor));
        if (!query.advisor)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), advisor});
    }
    return ChurnStore(m_workplace.database).list(scope, query);
}

Result<std::vector<ChurnCase>> ChurnDesk::ofClient(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    return ChurnStore(m_workplace.database)
        .list(scopeOf(m_workplace.actor, Action::ReadClient), {ChurnState::All, client, {}, {}});
}

Result<ChurnHistory> ChurnDesk::show(ChurnCaseId id)
{
    ChurnStore store(m_workplace.database);
    ZHIYIN_ASSIGN(ChurnCase warning, store.load(id));
    ZHIYIN_TRY(requireOnClient(m_workplace, warning.client, Action::ReadClient));
    ZHIYIN_ASSIGN(auto steps, store.steps(id));
    ZHIYIN_ASSIGN(const InUse now, policyInUse());
    LocalText ask = now.policy.response(warning.level).ask;
    return ChurnHistory{std::move(warning), std::move(steps), std::move(ask)};
}

Result<ChurnReview> ChurnDesk::look()
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::WriteClient);
    ZHIYIN_TRY(require(m_workplace.actor, Action::RunTiers, Subject::general()));
    ZHIYIN_ASSIGN(const InUse now, policyInUse());
    ZHIYIN_ASSIGN(const PolicyDocument contactDocument, inUse(m_workplace, PolicyName::Contact));
    ZHIYIN_ASSIGN(const ContactPolicy contacts, parseContactPolicy(contactDocument.json));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    work.tellInBulk();
    ZHIYIN_ASSIGN(const auto reached, ChurnStore(m_workplace.database).clientsOf(scope));
    ZHIYIN_ASSIGN(const auto all, gatherLifecycleFacts(m_workplace.database, m_workplace.currency(), m_workplace.now(),
                                                       m_workplace.zone(), now.policy, contacts));
    const QDate day = m_workplace.today();
    ZHIYIN_ASSIGN(ChurnReviewer reviewer, ChurnReviewer::begin(m_workplace, now.policy, now.version));
    for (const LifecycleFacts &facts : all) {
        if (reached.contains(facts.client.id))
            ZHIYIN_TRY(reviewer.look(
                work, {&facts, stageOn(facts.stage, day, now.policy), churnScore(facts.churn, day, now.policy)}));
    }
    if (reviewer.review().total() > 0)
        ZHIYIN_TRY(work.commit());
    return reviewer.review();
}

Result<ChurnCaseId> ChurnDesk::open(ClientId client, ChurnLevel level, const QString &note)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_TRY(requireReason(note));
    ZHIYIN_ASSIGN(const InUse now, policyInUse());
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(
        const auto standing,
        ChurnStore(m_workplace.database).list(scopeOf(m_workplace.actor, Action::ReadClient), {.client = client}));
    if (!standing.empty())
        return failure(ErrorCode::WrongState, {QStringLiteral("open")});
    const QDate day = m_workplace.today();
    ChurnCase warning{work.newId<ChurnCaseId>(), client, level};
    warning.byHand = true;
    warning.openedOn = day;
    warning.dueOn = day.addDays(now.policy.response(level).days);
    warning.policyVersion = now.version;
    ChurnStep step{.id = work.newId<AnyId>(), .warning = warning.id, .client = client, .user = m_workplace.actor.id};
    step.note = note.trimmed();
    ZHIYIN_TRY(turnWarning(m_workplace, work, warning, step));
    ZHIYIN_TRY(work.commit());
    return warning.id;
}

Result<ChurnCase> ChurnDesk::openOne(ChurnCaseId id, const QString &note)
{
    ZHIYIN_ASSIGN(ChurnCase warning, ChurnStore(m_workplace.database).load(id));
    ZHIYIN_TRY(requireOnClient(m_workplace, warning.client, Action::WriteClient));
    ZHIYIN_TRY(requireReason(note));
    if (!warning.isOpen())
        return failure(ErrorCode::WrongState, {QStringLiteral("closed")});
    return warning;
}

Result<void> ChurnDesk::respond(ChurnCaseId id, ChurnResponse response, const QString &note)
{
    ZHIYIN_ASSIGN(ChurnCase warning, openOne(id, note));
    ZHIYIN_ASSIGN(const InUse now, policyInUse());
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    const QDate day = m_workplace.today();
    ChurnStep step{.id = work.newId<AnyId>(),
                   .warning = warning.id,
                   .client = warning.client,
                   .turn = ChurnTurn::Responded,
                   .user = m_workplace.actor.id};
    step.response = response;
    step.note = note.trimmed();
    if (response == ChurnResponse::Supervisor) {
        step.turn = ChurnTurn::Escalated;
        warning.escalatedOn = day;
        warning.dueOn = day.addDays(now.policy.response(ChurnLevel::Escalate).days);
    } else {
        warning.respondedOn = day;
        warning.escalatedOn = {};
        warning.dueOn = day.addDays(now.policy.response(warning.level).followUpDays);
    }
    ZHIYIN_TRY(turnWarning(m_workplace, work, warning, step));
    return work.commit();
}

Result<void> ChurnDesk::close(ChurnCaseId id, ChurnOutcome outcome, const QString &note)
{
    ZHIYIN_ASSIGN(ChurnCase warning, openOne(id, note));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    warning.closedOn = m_workplace.today();
    warning.outcome = outcome;
    ChurnStep step{.id = work.newId<AnyId>(),
                   .warning = warning.id,
                   .client = warning.client,
                   .turn = ChurnTurn::Closed,
                   .user = m_workplace.actor.id};
    step.note = note.trimmed();
    ZHIYIN_TRY(turnWarning(m_workplace, work, warning, step));
    return work.commit();
}

} // namespace zhiyin
