// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/client_search_store.h"

#include "core/storage/dialect.h"

namespace zhiyin {
namespace {

struct Where {
    QString sql = QStringLiteral("c.state = 'live'");
    Binds binds;
};

Where whereOf(const ClientScope &scope)
{
    Where where;
    if (scope.reach == Reach::None)
        where.sql += QStringLiteral(" AND 0");
    if (scope.reach == Reach::Own || scope.reach == Reach::Branch) {
        where.sql += QStringLiteral(" AND (c.advisor_id = ?");
        where.binds = {scope.advisor};
        if (scope.reach == Reach::Branch) {
            where.sql += QStringLiteral(" OR c.branch = ?");
            where.binds.emplace_back(scope.branch);
        }
        if (!scope.granted.empty()) {
            where.sql += QStringLiteral(" OR ") + inIdList(QStringLiteral("c.id"));
            where.binds.emplace_back(idList(scope.granted));
        }
        where.sql += u')';
    }
    return where;
}

RememberedClient readClient(const Row &row)
{
    return {row.id<ClientId>(0), row.text(1), row.text(2), {}};
}

} // namespace

Result<std::vector<RememberedClient>> ClientSearchStore::clients(const ClientScope &scope, qint64 after, int limit)
{
    Where where = whereOf(scope);
    where.binds.emplace_back(after);
    where.binds.emplace_back(limit);
    return m_database.rows(QStringLiteral("SELECT c.id, c.external_id, c.name FROM client c WHERE %1 AND c.id > ? "
                                          "ORDER BY c.id LIMIT ?")
                               .arg(where.sql),
                           where.binds, readClient);
}

Result<std::vector<RememberedClient>> ClientSearchStore::clients(const ClientScope &scope,
                                                                 const std::vector<ClientId> &ids)
{
    Where where = whereOf(scope);
    where.binds.emplace_back(idList(ids));
    return m_database.rows(QStringLiteral("SELECT c.id, c.external_id, c.name FROM client c WHERE %1 AND %2")
                               .arg(where.sql, inIdList(QStringLiteral("c.id"))),
                           where.binds, readClient);
}

Result<std::vector<std::pair<ClientId, QString>>> ClientSearchStore::phones(const std::vector<ClientId> &ids)
{
    return m_database.rows(
        QStringLiteral("SELECT client_id, value FROM client_channel WHERE kind = 'phone' AND ended_at IS NULL AND %1")
            .arg(inIdList(QStringLiteral("client_id"))),
        {idList(ids)}, [](const Row &row) { return std::pair(row.id<ClientId>(0), row.text(1)); });
}

Result<std::vector<SealedSearchNumber>> ClientSearchStore::numbers(const std::vector<ClientId> &ids)
{
    const Bind list = idList(ids);
    return m_database.rows(
        QStringLiteral(
            "SELECT client_id, id, 'document', number_sealed FROM client_document WHERE ended_at IS NULL AND %1 "
            "UNION ALL SELECT client_id, id, kind, number_sealed FROM client_account WHERE ended_at IS NULL AND %1")
            .arg(inIdList(QStringLiteral("client_id"))),
        {list, list}, [](const Row &row) {
            return SealedSearchNumber{row.id<ClientId>(0), row.id<AnyId>(1), row.text(2), row.blob(3)};
        });
}

Result<JournalPositions> ClientSearchStore::positions()
{
    JournalPositions positions;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT number, (SELECT max(n) FROM journal_entry WHERE replica = replica.number) FROM replica"),
        {}, [&positions](const Row &row) {
            positions.insert(static_cast<ReplicaNumber>(row.integer(0)), row.integer(1));
        }));
    return positions;
}

Result<std::vector<ClientId>> ClientSearchStore::changedSince(const JournalPositions &positions, int limit)
{
    // What is written of a client every day, and by runs over all of them, leaves names and numbers alone.
    static const QString sql = QStringLiteral(
        "SELECT DISTINCT client_id FROM journal_entry WHERE replica = ? AND n > ? AND client_id IS NOT NULL AND "
        "entity NOT IN ('holding', 'transaction', 'contact', 'complaint', 'survey', 'assessment', 'tier', 'report') "
        "LIMIT ?");
    ZHIYIN_ASSIGN(const JournalPositions present, this->positions());
    std::vector<ClientId> changed;
    for (auto it = present.begin(); it != present.end(); ++it) {
        const qint64 known = positions.value(it.key(), 0);
        if (it.value() > known)
            ZHIYIN_TRY(m_database.each(sql, {qint64{it.key()}, known, limit},
                                       [&changed](const Row &row) { changed.push_back(row.id<ClientId>(0)); }));
    }
    return changed;
}

} // namespace zhiyin
