// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/storage/database.h"

#include <QJsonObject>

#include <map>

namespace zhiyin {

/// Everything the book holds on one client, found from the schema itself: each table that names a client, and each that
/// hangs on such a row. So a table added later is neither left out of a copy nor left behind by an erasure.
class ClientDataStore final
{
public:
    explicit ClientDataStore(Database &database) : m_database(database) {}

    /// The rows by table, columns by name. Sealed numbers and keys are left out; those of `without` too.
    [[nodiscard]] Result<QJsonObject> copy(const std::vector<ClientId> &clients, const QStringList &without);

    /// Identity, card and account numbers as they lie in the tables; ended ones too.
    struct SealedRow {
        QString table;
        AnyId row;
        QByteArray sealed;
    };
    [[nodiscard]] Result<std::vector<SealedRow>> sealedNumbers(const std::vector<ClientId> &clients);

    /// Deletes them, blanks the client's own row and destroys its key: what the journal says of it can no longer be
    /// read, and the chain stays whole. Gives the number of rows deleted by table.
    [[nodiscard]] Result<std::map<QString, qint64>> erase(const std::vector<ClientId> &clients);

    /// The client and those that were merged into it.
    [[nodiscard]] Result<std::vector<ClientId>> withMerged(ClientId client);

private:
    struct Link {
        QString table;
        QString column;
        QString parent;
        QString parentColumn;
        bool mayBeEmpty = false;
    };
    using Links = std::vector<Link>;
    struct Walk;
    [[nodiscard]] Result<Links> links();
    struct Column {
        QString name;
        bool isBinary = false;
    };
    /// What a client can read of a table.
    [[nodiscard]] Result<std::vector<Column>> columnsOf(const QString &table);
    [[nodiscard]] Result<void> collect(const QString &table, const QString &where, const Binds &binds,
                                       const QStringList &without, Walk &walk);
    [[nodiscard]] Result<void> remove(const QString &table, const QString &where, const Binds &binds, Walk &walk);
    [[nodiscard]] Result<void> blank(ClientId client);

    Database &m_database;
};

} // namespace zhiyin
