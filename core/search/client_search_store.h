// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/client_memory.h"
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

class ClientSearchStore final
{
public:
    explicit ClientSearchStore(Database &database) : m_database(database) {}

    /// Everything but the sealed numbers; only `only` where given.
    [[nodiscard]] Result<std::vector<RememberedClient>> clients(const ClientScope &scope,
                                                                std::optional<ClientId> only = {});
    [[nodiscard]] Result<std::vector<SealedSearchNumber>> numbers(std::optional<ClientId> only = {});

private:
    Database &m_database;
};

} // namespace zhiyin
