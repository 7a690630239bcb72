// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_table_desk.h"

#include "core/client/client_desk.h"
#include "core/client/client_store.h"
#include "core/client/client_writer.h"
#include "core/contact/contact_desk.h"
#include "core/contact/handing.h"
#include "core/journal/unit_of_work.h"
#include "core/tag/tag_store.h"

namespace zhiyin {
namespace {

Result<ClientScope> readScope(const Actor &actor)
{
    const ClientScope scope = scopeOf(actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(actor.role), actionCode(Action::ReadClient)});
    return scope;
}

} // namespace

Result<std::vector<ClientId>> ClientTableDesk::ids(const ClientFilter &filter)
{
    ZHIYIN_ASSIGN(const ClientScope scope, readScope(m_workplace.actor));
    std::optional<std::vector<ClientId>> among;
    if (filter.contactDue) {
        ZHIYIN_ASSIGN(const auto due, ContactDesk(m_workplace).due(m_workplace.today()));
        among.emplace();
        for (const DueClient &client : due)
            among->push_back(client.id);
    }
    return ClientTableStore(m_workplace.database).ids(scope, m_workplace.actor.id, filter, m_workplace.today(), among);
}

Result<ClientChoices> ClientTableDesk::choices()
{
    ZHIYIN_ASSIGN(const ClientScope scope, readScope(m_workplace.actor));
    ZHIYIN_ASSIGN(const auto people, ClientTableStore(m_workplace.database).people());
    ClientChoices choices;
    for (const auto &[name, branch] : people) {
        const bool within = scope.reach == Reach::All || (scope.reach == Reach::Branch && branch == scope.branch)
                            || name == m_workplace.actor.name;
        if (!within)
            continue;
        choices.advisors.append(name);
        if (!branch.isEmpty() && !choices.branches.contains(branch))
            choices.branches.append(branch);
    }
    choices.branches.sort();
    ZHIYIN_ASSIGN(choices.tags, TagStore(m_workplace.database).visible(m_workplace.actor.id, scope));
    return choices;
}

Result<std::optional<UserId>> ClientTableDesk::userNamed(const QString &name)
{
    if (name.isEmpty())
        return std::optional<UserId>();
    ZHIYIN_ASSIGN(const auto user, ClientStore(m_workplace.database).findUser(name));
    if (!user)
        return failure(ErrorCode::NotFound, {QStringLiteral("user"), name});
    return user;
}

Result<Assignment> ClientTableDesk::planAssignment(const std::vector<ClientId> &clients, const QString &advisor)
{
    ZHIYIN_ASSIGN(const auto user, userNamed(advisor));
    ZHIYIN_ASSIGN(const auto present, ClientTableStore(m_workplace.database).advisorsOf(clients));
    Assignment plan{advisor, {}, 0, 0};
    for (const ClientAdvisor &client : present) {
        const Subject subject = client.subject();
        if (!may(m_workplace.actor, Action::WriteClient, subject)
            || !may(m_workplace.actor, Action::AssignClient, subject))
            ++plan.refused;
        else if (client.advisor == user)
            ++plan.unchanged;
        else
            plan.changed.push_back(client);
    }
    return plan;
}

Result<bool> ClientTableDesk::give(UnitOfWork &work, ClientId client, const QString &advisorName,
                                   std::optional<UserId> advisor, const QString &reason)
{
    ZHIYIN_ASSIGN(StoredClient stored, ClientStore(m_workplace.database).load(client, m_workplace.today()));
    ZHIYIN_ASSIGN(const ClientRecord before, ClientWriter::clear(m_workplace, std::move(stored)));
    const std::optional<FieldValue> value =
        advisorName.isEmpty() ? std::nullopt : std::optional(FieldValue(advisorName));
    const std::optional<UserId> leaving = before.advisor;
    ZHIYIN_ASSIGN(const bool changed,
                  ClientWriter(m_workplace, work).change(before, {{ClientField::Advisor, value}}, advisor, reason, {}));
    if (!changed)
        return false;
    ZHIYIN_ASSIGN(const HandedThings handed, handAlong(m_workplace, work, client, leaving, advisor));
    if (handed.promises + handed.cases > 0) {
        Changes changes;
        changes.set(QStringLiteral("promises"), handed.promises);
        changes.set(QStringLiteral("cases"), handed.cases);
        ZHIYIN_TRY(work.record(
            {Entity::Client, AnyId(client.value()), client, QStringLiteral("hand over"), changes, reason, {}, {}}));
    }
    return true;
}

Result<Assignment> ClientTableDesk::assign(const std::vector<ClientId> &clients, const QString &advisor,
                                           const QString &reason, const GoOn &goOn)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(Assignment plan, planAssignment(clients, advisor));
    if (plan.changed.empty() && plan.unchanged == 0)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::AssignClient)});
    ZHIYIN_ASSIGN(const auto user, userNamed(advisor));
    work.tellInBulk();
    qint64 done = 0;
    for (const ClientAdvisor &client : plan.changed) {
        if (goOn && !goOn(done++, static_cast<qint64>(plan.changed.size())))
            return failure(ErrorCode::Cancelled);
        ZHIYIN_TRY(give(work, client.client, advisor, user, reason));
    }
    if (!plan.changed.empty())
        ZHIYIN_TRY(work.commit());
    return plan;
}

Result<int> ClientTableDesk::undo(const Assignment &done, const QString &reason)
{
    std::vector<ClientId> ids;
    QHash<ClientId, const ClientAdvisor *> before;
    for (const ClientAdvisor &client : done.changed) {
        ids.push_back(client.client);
        before.insert(client.client, &client);
    }
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const auto present, ClientTableStore(m_workplace.database).advisorsOf(ids));
    work.tellInBulk();
    int restored = 0;
    for (const ClientAdvisor &client : present) {
        if (client.advisorName != done.advisor)
            continue; // somebody gave it to another since
        ZHIYIN_TRY(require(m_workplace.actor, Action::AssignClient, Subject::ofClient(client.advisor, client.branch)));
        const ClientAdvisor &earlier = *before.value(client.client);
        ZHIYIN_TRY(give(work, client.client, earlier.advisorName, earlier.advisor, reason));
        ++restored;
    }
    if (restored > 0)
        ZHIYIN_TRY(work.commit());
    return restored;
}

// The last one lies among the others without a name.
Result<SavedView> ClientTableDesk::lastView()
{
    ZHIYIN_ASSIGN(const auto all, ClientTableStore(m_workplace.database).views(m_workplace.actor.id));
    for (const SavedView &view : all) {
        if (view.name.isEmpty())
            return view;
    }
    return SavedView{};
}

Result<void> ClientTableDesk::keepLastView(const SavedView &view)
{
    return put({QStringLiteral(""), view.filter, view.columns});
}

Result<std::vector<SavedView>> ClientTableDesk::views()
{
    ZHIYIN_ASSIGN(auto all, ClientTableStore(m_workplace.database).views(m_workplace.actor.id));
    std::erase_if(all, [](const SavedView &view) { return view.name.isEmpty(); });
    return all;
}

Result<void> ClientTableDesk::saveView(const SavedView &view)
{
    if (view.name.trimmed().isEmpty())
        return failure(ErrorCode::BadValue, {QStringLiteral("name"), QString()});
    return put({view.name.trimmed(), view.filter, view.columns});
}

Result<void> ClientTableDesk::put(const SavedView &view)
{
    ZHIYIN_ASSIGN(Transaction transaction, Transaction::begin(m_workplace.database));
    ZHIYIN_TRY(ClientTableStore(m_workplace.database).putView(m_workplace.actor.id, view, m_workplace.realClock.now()));
    return transaction.commit();
}

Result<void> ClientTableDesk::removeView(const QString &name)
{
    ZHIYIN_ASSIGN(Transaction transaction, Transaction::begin(m_workplace.database));
    ZHIYIN_TRY(ClientTableStore(m_workplace.database).removeView(m_workplace.actor.id, name));
    return transaction.commit();
}

} // namespace zhiyin
