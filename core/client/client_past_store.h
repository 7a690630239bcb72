// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "core/storage/database.h"

namespace zhiyin {

/// A client's row says where the client stands now; this says where the client stood.
class ClientPastStore final
{
public:
    explicit ClientPastStore(Database &database) : m_database(database) {}

    /// Tier, risk level and stage as they were on `day`. Of churn scores only the last run's is kept, and it stays.
    [[nodiscard]] Result<void> turnBack(ClientRecord &record, QDate day);

private:
    Database &m_database;
};

} // namespace zhiyin
