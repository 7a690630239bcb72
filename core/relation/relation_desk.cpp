// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relation/relation_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/exchange/row_problem.h"
#include "core/journal/unit_of_work.h"
#include "core/relation/relation_store.h"
#include "core/words/exchange_words.h"

namespace zhiyin {
namespace {

tl::unexpected<Error> badValue(const QString &field, RowIssue issue, const QStringList &args = {})
{
    return failure(ErrorCode::BadValue, {field, words::rowProblem({0, field, {}, issue, args})});
}

Result<void> check(const NewRelation &wanted, QDate today)
{
    if (relationKind(wanted.kind) == nullptr) {
        QStringList codes;
        for (const RelationKind &kind : relationKinds())
            codes.append(QString(kind.code));
        return badValue(QStringLiteral("kind"), RowIssue::UnknownChoice, {codes.join(QStringLiteral(", "))});
    }
    const bool named = !wanted.otherName.trimmed().isEmpty();
    if (wanted.other.has_value() == named)
        return badValue(QStringLiteral("other"), RowIssue::OneOfTwo, {QStringLiteral("other"), QStringLiteral("name")});
    if (wanted.other == wanted.client)
        return badValue(QStringLiteral("other"), RowIssue::Duplicate);
    if (wanted.from.isValid() && wanted.from > today)
        return badValue(QStringLiteral("from"), RowIssue::FutureDate);
    return {};
}

bool isSame(const Relation &held, const NewRelation &wanted, QDate today)
{
    if (held.kind != wanted.kind || !held.holdsOn(today))
        return false;
    return wanted.other ? held.other == wanted.other
                        : !held.other && held.otherName.compare(wanted.otherName, Qt::CaseInsensitive) == 0;
}

/// What the history of one side says: "spouse K-2".
QString told(const QString &kind, const QString &other)
{
    return kind + u' ' + other;
}

Result<void> record(UnitOfWork &work, ClientId client, const QString &action, const QString &before,
                    const QString &after, const QString &reason, QDate day)
{
    Changes changes;
    changes.add(QStringLiteral("relation"), before.isEmpty() ? QJsonValue() : QJsonValue(before),
                after.isEmpty() ? QJsonValue() : QJsonValue(after));
    if (day.isValid())
        changes.set(QStringLiteral("date"), day.toString(Qt::ISODate));
    return work.record({Entity::Client, AnyId(client.value()), client, action, changes, reason, {}, {}});
}

Result<QString> numberOf(Database &database, ClientId client)
{
    ZHIYIN_ASSIGN(const auto name, ClientStore(database).nameOf(client));
    return name.first;
}

} // namespace

Result<std::vector<Relation>> RelationDesk::ofClient(ClientId client, bool past)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    ZHIYIN_ASSIGN(const auto stored, RelationStore(m_workplace.database).ofClient(client));
    std::vector<Relation> relations;
    for (const auto &[held, owner, subject] : stored) {
        if (!past && !held.holdsOn(m_workplace.today()))
            continue;
        Relation relation = held;
        if (subject && !may(m_workplace.actor, Action::ReadClient, *subject)) {
            relation.isHidden = true;
            relation.other.reset();
            relation.otherNumber.clear();
            relation.otherName.clear();
            relation.note.clear();
        }
        relations.push_back(std::move(relation));
    }
    return relations;
}

Result<RelationId> RelationDesk::add(const NewRelation &wanted)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, wanted.client, Action::WriteClient));
    ZHIYIN_TRY(check(wanted, m_workplace.today()));
    if (wanted.other)
        ZHIYIN_TRY(requireOnClient(m_workplace, *wanted.other, Action::ReadClient));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    RelationStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto present, store.ofClient(wanted.client));
    for (const auto &stored : present) {
        if (isSame(stored.relation, wanted, m_workplace.today()))
            return failure(ErrorCode::AlreadyExists, {wanted.kind});
    }
    const auto id = work.newId<RelationId>();
    ZHIYIN_TRY(store.insert(id, wanted, m_workplace.realClock.now()));
    const QString action = QStringLiteral("add_relation");
    QString other = wanted.otherName;
    if (wanted.other) {
        ZHIYIN_ASSIGN(other, numberOf(m_workplace.database, *wanted.other));
        ZHIYIN_ASSIGN(const QString own, numberOf(m_workplace.database, wanted.client));
        ZHIYIN_TRY(
            record(work, *wanted.other, action, {}, told(relationKind(wanted.kind)->inverse, own), {}, wanted.from));
    }
    ZHIYIN_TRY(record(work, wanted.client, action, {}, told(wanted.kind, other), {}, wanted.from));
    ZHIYIN_TRY(work.commit());
    return id;
}

Result<void> RelationDesk::end(RelationId id, QDate on, const QString &reason)
{
    RelationStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto found, store.find(id));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("relation"), id.toString()});
    const Relation &relation = found->relation;
    // Either side may end it: whoever may write one of the two.
    const auto own = requireOnClient(m_workplace, found->owner, Action::WriteClient);
    if (!own && !(found->otherSubject && may(m_workplace.actor, Action::WriteClient, *found->otherSubject)))
        return own;
    ZHIYIN_TRY(requireReason(reason));
    if (relation.to.isValid())
        return failure(ErrorCode::WrongState, {QStringLiteral("ended")});
    const QDate day = on.isValid() ? on : m_workplace.today();
    if (relation.from.isValid() && day < relation.from)
        return badValue(QStringLiteral("on"), RowIssue::DateOrder, {QStringLiteral("from")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(store.end(id, day));
    const QString action = QStringLiteral("end_relation");
    const QString other = relation.other ? relation.otherNumber : relation.otherName;
    ZHIYIN_TRY(record(work, found->owner, action, told(relation.kind, other), {}, reason, day));
    if (relation.other) {
        ZHIYIN_ASSIGN(const QString number, numberOf(m_workplace.database, found->owner));
        const RelationKind *kind = relationKind(relation.kind);
        ZHIYIN_TRY(record(work, *relation.other, action,
                          told(kind != nullptr ? QString(kind->inverse) : relation.kind, number), {}, reason, day));
    }
    return work.commit();
}

} // namespace zhiyin
