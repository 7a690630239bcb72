// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include "core/tier/tier_rules.h"

#include <QHash>

namespace zhiyin {

/// A tier given by hand, as it stands in the book.
struct TierOverrideRow {
    AnyId id;
    ClientId client;
    QDate from;
    TierOverride given;
    /// Not valid unless it was taken back before its end.
    QDate endedOn = {};

    [[nodiscard]] bool isInForce(QDate day) const
    {
        return from <= day && day <= given.until && (!endedOn.isValid() || day < endedOn);
    }
};

class OverrideStore final
{
public:
    explicit OverrideStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const TierOverrideRow &row);
    /// Those of a client that were in force end on `day`.
    [[nodiscard]] Result<void> end(ClientId client, QDate day);
    /// A client's, the newest first.
    [[nodiscard]] Result<std::vector<TierOverrideRow>> ofClient(ClientId client);
    /// The tier by hand of every client that has one in force on `day`.
    [[nodiscard]] Result<QHash<ClientId, QString>> inForce(QDate day);

private:
    Database &m_database;
};

} // namespace zhiyin
