// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

/// A client's row says where the client stands now; this says where the client stood.
class ClientPastStore final
{
public:
    explicit ClientPastStore(Database &database) : m_database(database) {}

    /// Tier, risk level, stage and assets as they were on `day`. Of churn scores only the last run's is kept, and it
    /// stays.
    [[nodiscard]] Result<void> turnBack(ClientRecord &record, QDate day);
    /// The list of clients as it stood on `day`: filtered and ordered by what held then.
    [[nodiscard]] Result<std::vector<ClientLine>> list(const ClientScope &scope, const ClientQuery &query, QDate day);

private:
    Database &m_database;
};

} // namespace zhiyin
