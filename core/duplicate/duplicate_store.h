// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicate/duplicate_pairs.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

#include <set>

namespace zhiyin {

/// An identity document that the search for duplicates must open itself.
struct SealedDocument {
    ClientId client;
    AnyId row;
    QString type;
    QByteArray sealed;
};

class DuplicateStore final
{
public:
    explicit DuplicateStore(Database &database) : m_database(database) {}

    /// Living clients in reach, without identity numbers; ordered by identifier.
    [[nodiscard]] Result<std::vector<DuplicateFacts>> clients(const ClientScope &scope);
    [[nodiscard]] Result<std::vector<SealedDocument>> documents();
    /// Pairs that were told apart, the smaller identifier first.
    [[nodiscard]] Result<std::set<std::pair<ClientId, ClientId>>> distinct();
    [[nodiscard]] Result<void> setDistinct(ClientId one, ClientId other, UserId user, const QDateTime &at);
    [[nodiscard]] Result<void> unsetDistinct(ClientId one, ClientId other);

private:
    Database &m_database;
};

} // namespace zhiyin
