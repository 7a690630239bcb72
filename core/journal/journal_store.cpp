// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_store.h"

#include <limits>

namespace zhiyin {
namespace {

constexpr char16_t kColumns[] = u"replica, n, at, user_id, entity, entity_id, client_id, action, backdated, import_id, "
                                u"policy_version, sealed, hash";

SealedEntry readEntry(const Row &row)
{
    return {static_cast<int>(row.integer(0)),
            row.integer(1),
            row.moment(2),
            row.id<UserId>(3),
            row.text(4),
            row.id<AnyId>(5),
            row.idOrNone<ClientId>(6),
            row.text(7),
            row.flag(8),
            row.idOrNone<ImportId>(9),
            row.text(10),
            row.blob(11),
            row.blob(12)};
}

} // namespace

Result<void> JournalStore::insert(const SealedEntry &e)
{
    static const QString sql =
        QStringLiteral("INSERT INTO journal_entry (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(QString::fromUtf16(kColumns));
    ZHIYIN_TRY(m_database.run(sql, {e.replica, e.n, e.at, e.user, e.entity, e.id, e.client, e.action, e.backdated,
                                    e.import, e.policyVersion, e.sealed, e.hash}));
    return {};
}

Result<void> JournalStore::insertHead(const SignedHead &head)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO journal_head (replica, n, hash, user_id, at, signature) VALUES (?, ?, ?, ?, ?, ?)"),
        {head.head.replica, head.head.n, head.head.hash, head.user, head.at, head.signature}));
    return {};
}

Result<JournalHead> JournalStore::newest(ReplicaNumber replica)
{
    JournalHead head{replica, 0, QByteArray()};
    ZHIYIN_TRY(
        m_database.each(QStringLiteral("SELECT n, hash FROM journal_entry WHERE replica = ? ORDER BY n DESC LIMIT 1"),
                        {replica}, [&head](const Row &row) {
                            head.n = row.integer(0);
                            head.hash = row.blob(1);
                        }));
    return head;
}

Result<std::vector<ReplicaNumber>> JournalStore::replicas()
{
    return m_database.rows(QStringLiteral("SELECT number FROM replica ORDER BY number"), {},
                           [](const Row &row) { return static_cast<ReplicaNumber>(row.integer(0)); });
}

Result<std::vector<SealedEntry>> JournalStore::page(ReplicaNumber replica, qint64 after, int limit)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM journal_entry WHERE replica = ? AND n > ? ORDER BY n LIMIT ?")
            .arg(QString::fromUtf16(kColumns));
    return m_database.rows(sql, {replica, after, limit}, readEntry);
}

Result<std::vector<SignedHead>> JournalStore::heads(ReplicaNumber replica)
{
    return m_database.rows(
        QStringLiteral(
            "SELECT replica, n, hash, user_id, at, signature FROM journal_head WHERE replica = ? ORDER BY n"),
        {replica}, [](const Row &row) {
            return SignedHead{{static_cast<int>(row.integer(0)), row.integer(1), row.blob(2)},
                              row.id<UserId>(3),
                              row.moment(4),
                              row.blob(5)};
        });
}

Result<std::vector<SealedEntry>> JournalStore::list(const JournalFilter &filter)
{
    QString sql = QStringLiteral("SELECT %1 FROM journal_entry WHERE 1").arg(QString::fromUtf16(kColumns));
    Binds binds;
    if (!filter.entity.isEmpty()) {
        sql += QStringLiteral(" AND entity = ?");
        binds.emplace_back(filter.entity);
    }
    if (filter.id) {
        sql += QStringLiteral(" AND entity_id = ?");
        binds.emplace_back(*filter.id);
    }
    if (filter.client) {
        sql += QStringLiteral(" AND client_id = ?");
        binds.emplace_back(*filter.client);
    }
    if (filter.since.isValid()) {
        sql += QStringLiteral(" AND at >= ?");
        binds.emplace_back(filter.since);
    }
    if (filter.import) {
        sql += QStringLiteral(" AND import_id = ?");
        binds.emplace_back(*filter.import);
    }
    sql += QStringLiteral(" ORDER BY replica, n");
    return m_database.rows(sql, binds, readEntry);
}

Result<std::vector<SealedEntry>> JournalStore::ofImport(ImportId import, const std::optional<SealedEntry> &before,
                                                        int limit)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM journal_entry WHERE import_id = ? AND (replica, n) < (?, ?) AND action IN "
                       "('add', 'set', 'ask') ORDER BY replica DESC, n DESC LIMIT ?")
            .arg(QString::fromUtf16(kColumns));
    const qint64 replica = before ? before->replica : std::numeric_limits<qint64>::max();
    return m_database.rows(sql, {import, replica, before ? before->n : 0, limit}, readEntry);
}

Result<std::vector<SealedEntry>> JournalStore::after(const SealedEntry &entry)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM journal_entry WHERE entity_id = ? AND entity = ? AND "
                                              "(replica, n) > (?, ?) ORDER BY replica, n")
                                   .arg(QString::fromUtf16(kColumns));
    return m_database.rows(sql, {entry.id, entry.entity, entry.replica, entry.n}, readEntry);
}

Result<QMultiHash<UserId, QByteArray>> JournalStore::signKeys()
{
    QMultiHash<UserId, QByteArray> keys;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT user_id, key FROM user_sign_key"), {},
                               [&keys](const Row &row) { keys.insert(row.id<UserId>(0), row.blob(1)); }));
    return keys;
}

Result<QHash<UserId, QString>> JournalStore::userNames()
{
    QHash<UserId, QString> names;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT id, name FROM user_account"), {},
                               [&names](const Row &row) { names.insert(row.id<UserId>(0), row.text(1)); }));
    return names;
}

Result<qint64> JournalStore::count()
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM journal_entry"));
}

Result<std::optional<Subject>> JournalStore::subjectOf(ClientId client)
{
    return m_database.row(QStringLiteral("SELECT advisor_id, branch, state FROM client WHERE id = ?"), {client},
                          [client](const Row &row) {
                              return Subject::ofClient(client, row.idOrNone<UserId>(0), row.text(1), row.text(2));
                          });
}

Result<bool> JournalStore::isHiddenCase(AnyId complaint, UserId reader)
{
    ZHIYIN_ASSIGN(const qint64 hidden,
                  m_database.number(QStringLiteral("SELECT confidential AND handler_id IS NOT ? FROM complaint WHERE "
                                                   "id = ?"),
                                    {reader, complaint}));
    return hidden != 0;
}

Result<std::optional<QByteArray>> JournalStore::clientKey(ClientId client)
{
    return m_database.row(QStringLiteral("SELECT key FROM client_key WHERE client_id = ?"), {client},
                          [](const Row &row) { return row.blob(0); });
}

Result<void> JournalStore::insertClientKey(ClientId client, const QByteArray &key)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO client_key (client_id, key) VALUES (?, ?)"), {client, key}));
    return {};
}

Result<qint64> JournalStore::nextCount(ReplicaNumber replica)
{
    return m_database.number(QStringLiteral("SELECT next_count FROM replica WHERE number = ?"), {replica});
}

Result<void> JournalStore::setNextCount(ReplicaNumber replica, qint64 next)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE replica SET next_count = ? WHERE number = ?"), {next, replica}));
    return {};
}

} // namespace zhiyin
