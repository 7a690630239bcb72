// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selfcheck/selfcheck_desk.h"

#include "core/journal/unit_of_work.h"
#include "core/policy/policy_desk.h"
#include "core/policy/policy_shelf.h"
#include "core/selfcheck/selfcheck_store.h"

#include <algorithm>

namespace zhiyin {
namespace {

Result<InForce<SelfCheckPolicy>> policyInForce(Workplace &workplace)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::SelfCheck, workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::SelfCheck)});
    ZHIYIN_ASSIGN(SelfCheckPolicy policy, parseSelfCheckPolicy(document->json));
    return InForce<SelfCheckPolicy>{std::move(policy), policyVersionText(*document)};
}

/// Whether the person may be told of such findings at all; whose clients' they see is the scope's.
bool concerns(CheckTarget target, const Actor &actor, const ClientScope &scope)
{
    switch (target) {
    case CheckTarget::User:
    case CheckTarget::Book: return may(actor, Action::ReadUsers, Subject::general());
    case CheckTarget::Policy:
    case CheckTarget::Request:
    case CheckTarget::Import: return actor.role != Role::Advisor;
    case CheckTarget::Client:
    case CheckTarget::Complaint:
    case CheckTarget::Product:
    case CheckTarget::Event:
    case CheckTarget::Improvement: break;
    }
    return scope.reach != Reach::None;
}

} // namespace

qint64 SelfCheck::total() const
{
    qint64 all = 0;
    for (const CheckOutcome &outcome : outcomes)
        all += outcome.count;
    return all;
}

int SelfCheck::inOrder() const
{
    return static_cast<int>(std::ranges::count(outcomes, 0, &CheckOutcome::count));
}

Result<SelfCheckPolicy> SelfCheckDesk::rules()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadPolicy, Subject::general()));
    ZHIYIN_ASSIGN(InForce<SelfCheckPolicy> inForce, policyInForce(m_workplace));
    return std::move(inForce.policy);
}

Result<SelfCheck> SelfCheckDesk::run(int most, const QString &only, const Progress &progress)
{
    const Actor &actor = m_workplace.actor;
    CheckView view{m_workplace.now(), m_workplace.today(), m_workplace.zone(), {}, {}, actor};
    view.scope = scopeOf(actor, Action::ReadIndicators);
    view.quarter = quarterOf(view.today.addMonths(-3));
    ZHIYIN_ASSIGN(const auto inForce, policyInForce(m_workplace));
    if (!only.isEmpty() && !inForce.policy.rule(only))
        return failure(ErrorCode::NotFound, {QStringLiteral("rule"), only});
    std::vector<const CheckRule *> wanted;
    for (const CheckRule &rule : inForce.policy.rules) {
        if ((only.isEmpty() || rule.code == only) && concerns(checkQuery(rule.code)->target, actor, view.scope))
            wanted.push_back(&rule);
    }
    if (wanted.empty())
        return failure(ErrorCode::NotPermitted, {roleCode(actor.role), actionCode(Action::ReadIndicators)});
    SelfCheck check{view.now, actor.name, m_workplace.book.institution, inForce.version, {}};
    SelfCheckStore store(m_workplace.database);
    for (const CheckRule *rule : wanted) {
        if (progress && !progress(static_cast<qint64>(check.outcomes.size()), static_cast<qint64>(wanted.size())))
            return failure(ErrorCode::Cancelled);
        ZHIYIN_ASSIGN(CheckOutcome outcome, store.check(*rule, view, most));
        check.outcomes.push_back(std::move(outcome));
    }
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    Changes changes;
    changes.set(QStringLiteral("rules"), QJsonValue(static_cast<qint64>(check.outcomes.size())));
    changes.set(QStringLiteral("findings"), QJsonValue(check.total()));
    ZHIYIN_TRY(
        work.record({Entity::Book, AnyId(1), {}, QStringLiteral("self_check"), changes, {}, check.policyVersion, {}}));
    ZHIYIN_TRY(work.commit());
    return check;
}

} // namespace zhiyin
