// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/promise.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

struct PromiseQuery {
    std::optional<ClientId> client = {};
    /// Only of one person's clients.
    std::optional<UserId> advisor = {};
    bool openOnly = true;
    /// Only those due by the day; not valid: all.
    QDate until = {};
};

class PromiseStore final
{
public:
    explicit PromiseStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const Promise &promise, UserId by, const QDateTime &at);
    /// Fails with NotFound.
    [[nodiscard]] Result<Promise> load(PromiseId id);
    /// State, day, evidence. Fails with StaleRevision.
    [[nodiscard]] Result<void> settle(const Promise &promise, UserId by);
    /// Those still open, of one client, go to another person.
    [[nodiscard]] Result<qint64> hand(ClientId client, UserId from, UserId to);
    /// Of live clients in the scope, and what the scope's person owes themselves; the earliest due first.
    [[nodiscard]] Result<std::vector<Promise>> list(const ClientScope &scope, const PromiseQuery &query);

private:
    Database &m_database;
};

} // namespace zhiyin
