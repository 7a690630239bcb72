// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/client_shelf.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

/// A number that search must open itself.
struct SealedSearchNumber {
    ClientId client;
    AnyId row;
    QString kind;
    QByteArray sealed;
};

/// How far each replica's journal had come.
using JournalPositions = QHash<ReplicaNumber, qint64>;

class ClientSearchStore final
{
public:
    explicit ClientSearchStore(Database &database) : m_database(database) {}

    /// Live clients within reach, by identifier, after `after`, at most `limit`; names only.
    [[nodiscard]] Result<std::vector<RememberedClient>> clients(const ClientScope &scope, qint64 after, int limit);
    /// The same of `ids` alone.
    [[nodiscard]] Result<std::vector<RememberedClient>> clients(const ClientScope &scope,
                                                                const std::vector<ClientId> &ids);
    [[nodiscard]] Result<std::vector<std::pair<ClientId, QString>>> phones(const std::vector<ClientId> &ids);
    [[nodiscard]] Result<std::vector<SealedSearchNumber>> numbers(const std::vector<ClientId> &ids);

    [[nodiscard]] Result<JournalPositions> positions();
    /// Clients whose name, numbers, advisor, branch or state may have changed since, at most `limit`.
    [[nodiscard]] Result<std::vector<ClientId>> changedSince(const JournalPositions &positions, int limit);

private:
    Database &m_database;
};

} // namespace zhiyin
