// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_store.h"

namespace zhiyin {

Result<QMap<QString, qint64>> BackupStore::counts()
{
    ZHIYIN_ASSIGN(const auto tables,
                  m_database.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                                 "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"),
                                  {}, [](const Row &row) { return row.text(0); }));
    QMap<QString, qint64> counts;
    for (const QString &table : tables) {
        ZHIYIN_ASSIGN(const qint64 count, m_database.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table)));
        counts.insert(table, count);
    }
    return counts;
}

Result<void> BackupStore::insertReplica(ReplicaNumber number, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO replica (number, created_at) VALUES (?, ?)"), {number, at}));
    return {};
}

} // namespace zhiyin
