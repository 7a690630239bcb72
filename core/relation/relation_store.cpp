// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relation/relation_store.h"

namespace zhiyin {
namespace {

RelationStore::Stored readRelation(const Row &row)
{
    Relation relation{row.id<RelationId>(0),
                      row.text(2),
                      row.idOrNone<ClientId>(3),
                      row.text(4),
                      row.text(5),
                      row.text(6),
                      false,
                      row.date(7),
                      row.date(8),
                      row.text(9)};
    std::optional<Subject> subject;
    if (relation.other)
        subject = Subject::ofClient(row.idOrNone<UserId>(10), row.text(11));
    return {std::move(relation), row.id<ClientId>(1), std::move(subject)};
}

} // namespace

Result<std::vector<RelationStore::Stored>> RelationStore::ofClient(ClientId client)
{
    // Two clients that became one by a merge are nothing to each other any more.
    const QString sql = QStringLiteral(
        "SELECT * FROM (SELECT r.id AS id, r.client_id, r.kind, r.other_id, o.external_id, "
        "coalesce(o.name, r.other_name), r.other_contact, r.from_date, r.to_date AS to_date, r.note, o.advisor_id, "
        "o.branch FROM client_relation r LEFT JOIN client o ON o.id = r.other_id WHERE r.client_id = ? "
        "AND coalesce(r.other_id, 0) <> r.client_id "
        "UNION ALL SELECT r.id, r.client_id, r.kind, r.client_id, o.external_id, o.name, NULL, r.from_date, r.to_date, "
        "r.note, o.advisor_id, o.branch FROM client_relation r JOIN client o ON o.id = r.client_id "
        "WHERE r.other_id = ? AND r.other_id <> r.client_id) ORDER BY to_date IS NOT NULL, id");
    ZHIYIN_ASSIGN(auto relations, m_database.rows(sql, {client, client}, readRelation));
    for (Stored &stored : relations) {
        if (stored.owner == client)
            continue;
        const RelationKind *kind = relationKind(stored.relation.kind);
        stored.relation.kind = kind != nullptr ? QString(kind->inverse) : QStringLiteral("other");
    }
    return relations;
}

Result<std::optional<RelationStore::Stored>> RelationStore::find(RelationId id)
{
    return m_database.row(
        QStringLiteral("SELECT r.id, r.client_id, r.kind, r.other_id, o.external_id, coalesce(o.name, r.other_name), "
                       "r.other_contact, r.from_date, r.to_date, r.note, o.advisor_id, o.branch FROM client_relation r "
                       "LEFT JOIN client o ON o.id = r.other_id WHERE r.id = ?"),
        {id}, readRelation);
}

Result<void> RelationStore::insert(RelationId id, const NewRelation &relation, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO client_relation (id, client_id, other_id, other_name, other_contact, kind, "
                       "from_date, note, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, relation.client, relation.other, relation.otherName, relation.otherContact, relation.kind, relation.from,
         relation.note, at}));
    return {};
}

Result<void> RelationStore::end(RelationId id, QDate on)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client_relation SET to_date = ? WHERE id = ?"), {on, id}));
    return {};
}

Result<std::optional<QString>> HouseholdStore::nameOf(HouseholdId id)
{
    return m_database.row(QStringLiteral("SELECT name FROM household WHERE id = ?"), {id},
                          [](const Row &row) { return row.text(0); });
}

Result<std::vector<HouseholdStore::Member>> HouseholdStore::members(HouseholdId id)
{
    return m_database.rows(
        QStringLiteral("SELECT m.client_id, c.external_id, c.name, m.is_primary, m.from_date, m.to_date, c.advisor_id, "
                       "c.branch FROM household_member m JOIN client c ON c.id = m.client_id WHERE m.household_id = ? "
                       "ORDER BY m.to_date IS NOT NULL, m.is_primary DESC, m.from_date, c.external_id"),
        {id}, [](const Row &row) {
            const auto client = row.id<ClientId>(0);
            return Member{{client, row.text(1), row.text(2), row.flag(3), row.date(4), row.date(5), std::nullopt},
                          client,
                          Subject::ofClient(row.idOrNone<UserId>(6), row.text(7))};
        });
}

Result<std::vector<HouseholdId>> HouseholdStore::ofClient(ClientId client)
{
    return m_database.rows(
        QStringLiteral("SELECT household_id FROM household_member WHERE client_id = ? "
                       "GROUP BY household_id ORDER BY min(to_date IS NOT NULL), max(from_date) DESC"),
        {client}, [](const Row &row) { return row.id<HouseholdId>(0); });
}

Result<std::vector<HouseholdId>> HouseholdStore::all()
{
    return m_database.rows(QStringLiteral("SELECT id FROM household ORDER BY name, id"), {},
                           [](const Row &row) { return row.id<HouseholdId>(0); });
}

Result<void> HouseholdStore::insert(HouseholdId id, const QString &name, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO household (id, name, created_at) VALUES (?, ?, ?)"),
                              {id, name, at}));
    return {};
}

Result<void> HouseholdStore::addMember(HouseholdId id, ClientId client, QDate from, bool isPrimary)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("INSERT INTO household_member (household_id, client_id, from_date, "
                                      "is_primary) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET to_date = NULL, "
                                      "is_primary = excluded.is_primary"),
                       {id, client, from, isPrimary}));
    return {};
}

Result<void> HouseholdStore::endMember(HouseholdId id, ClientId client, QDate from, QDate to)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE household_member SET to_date = ? WHERE household_id = ? AND "
                                             "client_id = ? AND from_date = ?"),
                              {to, id, client, from}));
    return {};
}

Result<void> HouseholdStore::setPrimary(HouseholdId id, ClientId client)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE household_member SET is_primary = (client_id = ?) WHERE "
                                             "household_id = ? AND to_date IS NULL"),
                              {client, id}));
    return {};
}

Result<bool> HouseholdStore::isMemberSince(ClientId client, QDate from)
{
    ZHIYIN_ASSIGN(const qint64 found,
                  m_database.number(QStringLiteral("SELECT count(*) FROM household_member WHERE client_id = ? AND "
                                                   "(to_date IS NULL OR to_date > ?)"),
                                    {client, from}));
    return found > 0;
}

} // namespace zhiyin
