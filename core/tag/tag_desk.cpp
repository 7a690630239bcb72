// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tag/tag_desk.h"

#include "core/base/person_name.h"
#include "core/client/client_access.h"
#include "core/client/client_table_store.h"
#include "core/exchange/row_problem.h"
#include "core/journal/unit_of_work.h"
#include "core/tag/tag_store.h"
#include "core/words/exchange_words.h"

#include <QSet>

namespace zhiyin {
namespace {

constexpr int kMostName = 40;

tl::unexpected<Error> badValue(const QString &field, RowIssue issue, const QStringList &args = {})
{
    return failure(ErrorCode::BadValue, {field, words::rowProblem({0, field, {}, issue, args})});
}

} // namespace

Result<TagId> TagDesk::find(const QString &text)
{
    ZHIYIN_ASSIGN(const auto tags, list());
    for (const Tag &tag : tags) {
        if (tag.name == text || tag.id.toString() == text)
            return tag.id;
    }
    return failure(ErrorCode::NotFound, {QStringLiteral("tag"), text});
}

Result<std::vector<Tag>> TagDesk::list()
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    return TagStore(m_workplace.database).visible(m_workplace.actor.id, scope);
}

Result<QString> TagDesk::checkName(const QString &given)
{
    QString name = given.simplified();
    if (name.isEmpty())
        return badValue(QStringLiteral("name"), RowIssue::Missing);
    if (name.size() > kMostName)
        return badValue(QStringLiteral("name"), RowIssue::TooLong, {QString::number(kMostName)});
    return name;
}

Result<std::optional<Tag>> TagDesk::named(const QString &name)
{
    ZHIYIN_ASSIGN(const auto known, list());
    for (const Tag &tag : known) {
        if (comparableName(tag.name) == comparableName(name))
            return std::optional(tag);
    }
    return std::optional<Tag>();
}

Result<TagId> TagDesk::add(const QString &given, bool isShared)
{
    if (reachOf(m_workplace.actor.role, Action::WriteClient) == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::WriteClient)});
    ZHIYIN_ASSIGN(const QString name, checkName(given));
    ZHIYIN_ASSIGN(const auto known, named(name));
    if (known)
        return failure(ErrorCode::AlreadyExists, {name});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    const auto id = work.newId<TagId>();
    ZHIYIN_TRY(
        TagStore(m_workplace.database)
            .insert({id, name, m_workplace.actor.id, m_workplace.actor.name, isShared}, m_workplace.realClock.now()));
    Changes changes;
    changes.set(QStringLiteral("tag"), name);
    changes.add(QStringLiteral("shared"), QJsonValue(), isShared);
    ZHIYIN_TRY(work.record({Entity::Book, AnyId(id.value()), {}, QStringLiteral("add_tag"), changes, {}, {}, {}}));
    ZHIYIN_TRY(work.commit());
    return id;
}

Result<Tag> TagDesk::usable(TagId id)
{
    ZHIYIN_ASSIGN(const auto tag, TagStore(m_workplace.database).find(id));
    // Another one's private tag is as good as none.
    if (!tag || !(tag->isShared || tag->owner == m_workplace.actor.id))
        return failure(ErrorCode::NotFound, {QStringLiteral("tag"), id.toString()});
    return *tag;
}

Result<void> TagDesk::end(TagId id)
{
    ZHIYIN_ASSIGN(const Tag tag, usable(id));
    if (tag.owner != m_workplace.actor.id)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::WriteClient)});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(TagStore(m_workplace.database).end(id, m_workplace.realClock.now()));
    Changes changes;
    changes.add(QStringLiteral("tag"), tag.name, QJsonValue());
    ZHIYIN_TRY(work.record({Entity::Book, AnyId(id.value()), {}, QStringLiteral("end_tag"), changes, {}, {}, {}}));
    return work.commit();
}

Result<TagOutcome> TagDesk::apply(TagId id, const std::vector<ClientId> &clients, bool off)
{
    ZHIYIN_ASSIGN(const Tag tag, usable(id));
    for (const ClientId client : clients)
        ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    if (clients.size() > 1)
        work.tellInBulk();
    TagStore store(m_workplace.database);
    TagOutcome outcome;
    for (const ClientId client : clients) {
        ZHIYIN_ASSIGN(const bool changed,
                      off ? store.take(id, client)
                          : store.put(id, client, m_workplace.actor.id, m_workplace.realClock.now()));
        ++(changed ? outcome.changed : outcome.unchanged);
        if (!changed)
            continue;
        Changes changes;
        changes.add(QStringLiteral("tag"), off ? QJsonValue(tag.name) : QJsonValue(),
                    off ? QJsonValue() : QJsonValue(tag.name));
        ZHIYIN_TRY(work.record({Entity::Client,
                                AnyId(client.value()),
                                client,
                                off ? QStringLiteral("untag") : QStringLiteral("tag"),
                                changes,
                                {},
                                {},
                                {}}));
    }
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<Tagging> TagDesk::plan(const QString &given, const std::vector<ClientId> &clients, bool off)
{
    ZHIYIN_ASSIGN(const QString name, checkName(given));
    ZHIYIN_ASSIGN(const auto tag, named(name));
    if (!tag && off)
        return failure(ErrorCode::NotFound, {QStringLiteral("tag"), name});
    Tagging plan{tag ? std::optional(tag->id) : std::nullopt, tag ? tag->name : name, off};
    QSet<ClientId> carriers;
    if (tag) {
        ZHIYIN_ASSIGN(const auto found, TagStore(m_workplace.database).carriers(tag->id, clients));
        carriers = QSet<ClientId>(found.begin(), found.end());
    }
    ZHIYIN_ASSIGN(const auto present, ClientTableStore(m_workplace.database).advisorsOf(clients));
    for (const ClientAdvisor &client : present) {
        if (!may(m_workplace.actor, Action::WriteClient, client.subject()))
            ++plan.refused;
        else if (carriers.contains(client.client) == off)
            plan.changed.push_back(client.client);
        else
            ++plan.unchanged;
    }
    return plan;
}

Result<Tagging> TagDesk::applyToAll(const QString &name, const std::vector<ClientId> &clients, bool off)
{
    ZHIYIN_ASSIGN(Tagging done, plan(name, clients, off));
    if (done.changed.empty() && done.unchanged == 0)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::WriteClient)});
    if (done.changed.empty())
        return done;
    if (!done.tag) {
        ZHIYIN_ASSIGN(done.tag, add(done.name, false));
    }
    ZHIYIN_TRY(apply(*done.tag, done.changed, off));
    return done;
}

Result<int> TagDesk::undo(const Tagging &done)
{
    if (!done.tag || done.changed.empty())
        return 0;
    ZHIYIN_ASSIGN(const TagOutcome outcome, apply(*done.tag, done.changed, !done.off));
    return outcome.changed;
}

Result<std::vector<Tag>> TagDesk::ofClient(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    return TagStore(m_workplace.database).ofClient(client, m_workplace.actor.id);
}

Result<std::vector<ClientId>> TagDesk::clients(TagId id)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    ZHIYIN_TRY(usable(id));
    return TagStore(m_workplace.database).clients(id, scope);
}

} // namespace zhiyin
