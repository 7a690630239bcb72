// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/due_client.h"

#include "core/client/client_store.h"
#include "core/policy/policy_desk.h"

namespace zhiyin {

Result<ContactPolicy> contactPolicyInForce(Workplace &workplace)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::Contact, workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Contact)});
    return parseContactPolicy(document->json);
}

Result<ContactPlanView> gatherContactPlan(Workplace &workplace, const QString &advisor)
{
    const ClientScope scope = scopeOf(workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(workplace.actor.role), actionCode(Action::ReadClient)});
    std::optional<UserId> user;
    if (!advisor.isEmpty()) {
        ZHIYIN_ASSIGN(user, ClientStore(workplace.database).findUser(advisor));
        if (!user)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), advisor});
    }
    ContactPlanView view;
    ZHIYIN_ASSIGN(view.policy, contactPolicyInForce(workplace));
    ContactStore store(workplace.database);
    ZHIYIN_ASSIGN(view.clients, store.plannedClients(scope, user));
    // Only the last contact tells when the next one is due.
    ZHIYIN_ASSIGN(const auto last, store.lastContacts(view.policy.qualifying, workplace.now()));
    for (PlannedClient &client : view.clients) {
        if (const auto found = last.constFind(client.id); found != last.constEnd())
            client.facts.contacts = {found->toTimeZone(workplace.zone()).date()};
    }
    return view;
}

std::vector<DueClient> dueBy(const ContactPlanView &view, QDate today, QDate until)
{
    std::vector<DueClient> due;
    for (const PlannedClient &client : view.clients) {
        const auto next = nextContact(client.facts, today, view.policy);
        if (!next || next->dueOn > until)
            continue;
        const auto overdue = static_cast<int>(std::max<qint64>(0, next->dueOn.daysTo(today)));
        due.push_back({client.id, client.externalId, client.name, *next, overdue, client.advisor});
    }
    return due;
}

} // namespace zhiyin
