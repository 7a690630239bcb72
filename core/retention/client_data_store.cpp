// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/client_data_store.h"

#include "core/storage/dialect.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>

namespace zhiyin {
namespace {

/// What is not the client's data but the proof of what was done; it outlives the client and names nobody.
bool isProof(const QString &table)
{
    static const QSet<QString> proofs = {QStringLiteral("journal_entry"), QStringLiteral("client_key"),
                                         QStringLiteral("request"), QStringLiteral("erasure_certificate"),
                                         QStringLiteral("client")};
    return proofs.contains(table);
}

/// Ciphertext, fingerprints and the machinery of merges say nothing to the client.
bool isForMachines(const QString &table, const QString &column)
{
    return table.startsWith(QStringLiteral("client_merge")) || column.endsWith(QStringLiteral("_sealed"))
           || column.endsWith(QStringLiteral("_index"))
           || column.endsWith(QStringLiteral("_hash"))
           // Moved to the client's own row; what stands here is of then.
           || (table == QStringLiteral("contact_wish") && column.startsWith(QStringLiteral("quiet_")));
}

/// What stands for a file: it is handed out as a file, and these prove that it is the same.
QJsonValue fileFacts(const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return QJsonObject{{QStringLiteral("bytes"), content.size()},
                       {QStringLiteral("sha256"), QString::fromLatin1(hash.toHex())}};
}

} // namespace

struct ClientDataStore::Walk {
    Links links;
    QJsonObject tables;
    std::map<QString, qint64> deleted;
    /// Tables on the way here: a circle of references ends.
    QStringList path;
};

Result<ClientDataStore::Links> ClientDataStore::links()
{
    ZHIYIN_ASSIGN(const auto tables, m_database.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = "
                                                                    "'table' AND name NOT LIKE 'sqlite_%' "
                                                                    "ORDER BY name"),
                                                     {}, [](const Row &row) { return row.text(0); }));
    Links links;
    for (const QString &table : tables) {
        QSet<QString> needed;
        QSet<QString> columns;
        ZHIYIN_TRY(m_database.each(QStringLiteral("PRAGMA table_info(%1)").arg(table), {}, [&](const Row &row) {
            columns.insert(row.text(1));
            if (row.flag(3) || row.flag(5))
                needed.insert(row.text(1));
        }));
        bool namesClient = false;
        ZHIYIN_TRY(m_database.each(QStringLiteral("PRAGMA foreign_key_list(%1)").arg(table), {}, [&](const Row &row) {
            const QString column = row.text(3);
            const QString target = row.text(4).isEmpty() ? QStringLiteral("id") : row.text(4);
            namesClient =
                namesClient || (row.text(2) == QStringLiteral("client") && column == QStringLiteral("client_id"));
            links.push_back({table, column, row.text(2), target, !needed.contains(column)});
        }));
        if (!namesClient && columns.contains(QStringLiteral("client_id")))
            links.push_back({table, QStringLiteral("client_id"), QStringLiteral("client"), QStringLiteral("id"),
                             !needed.contains(QStringLiteral("client_id"))});
    }
    return links;
}

Result<std::vector<ClientDataStore::Column>> ClientDataStore::columnsOf(const QString &table)
{
    std::vector<Column> columns;
    ZHIYIN_TRY(m_database.each(QStringLiteral("PRAGMA table_info(%1)").arg(table), {}, [&](const Row &row) {
        if (!isForMachines(table, row.text(1)))
            columns.push_back({row.text(1), row.text(2) == QStringLiteral("BLOB")});
    }));
    return columns;
}

Result<void> ClientDataStore::collect(const QString &table, const QString &where, const Binds &binds,
                                      const QStringList &without, Walk &walk)
{
    if (without.contains(table) || walk.path.contains(table))
        return {};
    ZHIYIN_ASSIGN(const auto columns, columnsOf(table));
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    if (names.isEmpty())
        return {};
    QJsonArray rows = walk.tables.value(table).toArray();
    const bool known = !rows.isEmpty();
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(names.join(QStringLiteral(", ")), table, where), binds,
        [&](const Row &row) {
            QJsonObject object;
            for (int i = 0; i < names.size(); ++i) {
                if (row.isNull(i))
                    continue;
                const bool binary = columns[static_cast<size_t>(i)].isBinary;
                object.insert(names[i], binary ? fileFacts(row.blob(i)) : QJsonValue(row.text(i)));
            }
            // Reached by two ways, told once.
            if (!known || !rows.contains(object))
                rows.append(object);
        }));
    if (rows.isEmpty())
        return {};
    walk.tables.insert(table, rows);
    walk.path.append(table);
    for (const Link &link : walk.links) {
        if (link.parent != table || isProof(link.table))
            continue;
        const QString inner =
            QStringLiteral("%1 IN (SELECT %2 FROM %3 WHERE %4)").arg(link.column, link.parentColumn, table, where);
        ZHIYIN_TRY(collect(link.table, inner, binds, without, walk));
    }
    walk.path.removeLast();
    return {};
}

Result<QJsonObject> ClientDataStore::copy(const std::vector<ClientId> &clients, const QStringList &without)
{
    Walk walk;
    ZHIYIN_ASSIGN(walk.links, links());
    for (const Link &link : walk.links) {
        if (link.parent == QStringLiteral("client") && !isProof(link.table))
            ZHIYIN_TRY(collect(link.table, inIdList(link.column), {idList(clients)}, without, walk));
    }
    return walk.tables;
}

Result<void> ClientDataStore::remove(const QString &table, const QString &where, const Binds &binds, Walk &walk)
{
    walk.path.append(table);
    for (const Link &link : walk.links) {
        if (link.parent != table || walk.path.contains(link.table))
            continue;
        const QString inner =
            QStringLiteral("%1 IN (SELECT %2 FROM %3 WHERE %4)").arg(link.column, link.parentColumn, table, where);
        ZHIYIN_TRY(remove(link.table, inner, binds, walk));
    }
    walk.path.removeLast();
    ZHIYIN_ASSIGN(const qint64 count,
                  m_database.run(QStringLiteral("DELETE FROM %1 WHERE %2").arg(table, where), binds));
    if (count > 0)
        walk.deleted[table] += count;
    return {};
}

Result<void> ClientDataStore::blank(ClientId client)
{
    static const QStringList kept = {QStringLiteral("id"), QStringLiteral("merged_into"), QStringLiteral("import_id")};
    QStringList sets{QStringLiteral("external_id = 'erased-' || id"),
                     QStringLiteral("name = ''"),
                     QStringLiteral("state = 'erased'"),
                     QStringLiteral("stage = 'closed'"),
                     QStringLiteral("created_at = 0"),
                     QStringLiteral("rev = rev + 1")};
    ZHIYIN_TRY(m_database.each(QStringLiteral("PRAGMA table_info(client)"), {}, [&sets](const Row &row) {
        const QString column = row.text(1);
        if (!row.flag(3) && !kept.contains(column))
            sets.append(column + QStringLiteral(" = NULL"));
    }));
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET referrer = NULL WHERE referrer = (SELECT external_id "
                                             "FROM client WHERE id = ?)"),
                              {client}));
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET %1 WHERE id = ?").arg(sets.join(QStringLiteral(", "))),
                              {client}));
    return {};
}

Result<std::map<QString, qint64>> ClientDataStore::erase(const std::vector<ClientId> &clients)
{
    Walk walk;
    ZHIYIN_ASSIGN(walk.links, links());
    const Bind ids = idList(clients);
    for (const Link &link : walk.links) {
        if (link.parent != QStringLiteral("client") || isProof(link.table))
            continue;
        const QString where = inIdList(link.column);
        // A row that only mentions the client and is somebody else's loses the mention.
        if (link.mayBeEmpty && link.column != QStringLiteral("client_id"))
            ZHIYIN_TRY(m_database.run(
                QStringLiteral("UPDATE %1 SET %2 = NULL WHERE %3").arg(link.table, link.column, where), {ids}));
        else
            ZHIYIN_TRY(remove(link.table, where, {ids}, walk));
    }
    // A household that nobody is left in has a family's name and no other use.
    ZHIYIN_TRY(m_database.run(QStringLiteral("DELETE FROM household WHERE NOT EXISTS (SELECT 1 FROM household_member m "
                                             "WHERE m.household_id = household.id)"),
                              {}));
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE request SET summary = '', payload = '{}', reason = NULL, "
                                             "decided_reason = NULL WHERE ")
                                  + inIdList(QStringLiteral("client_id")),
                              {ids}));
    ZHIYIN_TRY(m_database.run(QStringLiteral("DELETE FROM draft WHERE ") + inIdList(QStringLiteral("subject")), {ids}));
    for (const ClientId client : clients)
        ZHIYIN_TRY(blank(client));
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("DELETE FROM client_key WHERE ") + inIdList(QStringLiteral("client_id")), {ids}));
    return walk.deleted;
}

Result<std::vector<ClientDataStore::SealedRow>> ClientDataStore::sealedNumbers(const std::vector<ClientId> &clients)
{
    const QString of = inIdList(QStringLiteral("client_id"));
    return m_database.rows(
        QStringLiteral("SELECT 'client_document', id, number_sealed FROM client_document WHERE %1 UNION ALL SELECT "
                       "'client_account', id, number_sealed FROM client_account WHERE %1")
            .arg(of),
        {idList(clients), idList(clients)}, [](const Row &row) {
            return SealedRow{row.text(0), row.id<AnyId>(1), row.blob(2)};
        });
}

Result<std::vector<ClientId>> ClientDataStore::withMerged(ClientId client)
{
    return m_database.rows(QStringLiteral("SELECT id FROM client WHERE id = ? OR merged_into = ? ORDER BY id <> ?, id"),
                           {client, client, client}, [](const Row &row) { return row.id<ClientId>(0); });
}

} // namespace zhiyin
