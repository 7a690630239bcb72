// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_store.h"

namespace zhiyin {

/// Where an entry of a client stands in the order of time.
struct HistoryPlace {
    QDateTime at;
    ReplicaNumber replica = 0;
    qint64 n = 0;

    /// One number for it, as identifiers are made: the replica above, the count below.
    [[nodiscard]] qint64 key() const { return (qint64{replica} << 48) | n; }
    [[nodiscard]] static HistoryPlace of(const QDateTime &at, qint64 key)
    {
        return {at, static_cast<ReplicaNumber>(key >> 48), key & ((qint64{1} << 48) - 1)};
    }
};

struct HistoryQuery {
    ClientId client;
    /// Only entries of this kind; empty: all.
    QString entity = {};
    /// Not these actions.
    QStringList without = {};
    /// Only what is older than this.
    std::optional<HistoryPlace> before = {};
    int limit = 200;
};

/// A client's entries of all replicas by time, the newest first.
class ClientHistoryStore final
{
public:
    explicit ClientHistoryStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<SealedEntry>> list(const HistoryQuery &query);
    /// The client's entry of that number. Fails with NotFound.
    [[nodiscard]] Result<SealedEntry> load(ClientId client, const HistoryPlace &place);

private:
    Database &m_database;
};

} // namespace zhiyin
