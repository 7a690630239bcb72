// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/backup/backup_manifest.h"
#include "core/storage/database.h"

namespace zhiyin {

/// What a backup says of a database, and the row that gives a restored copy its number.
class BackupStore final
{
public:
    explicit BackupStore(Database &database) : m_database(database) {}

    /// Rows of every table.
    [[nodiscard]] Result<QMap<QString, qint64>> counts();
    [[nodiscard]] Result<void> insertReplica(ReplicaNumber number, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace zhiyin
