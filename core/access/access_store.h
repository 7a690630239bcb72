// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/access_grant.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

class AccessStore final
{
public:
    explicit AccessStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const AccessGrant &grant, UserId approvedBy);
    /// Fails with NotFound.
    [[nodiscard]] Result<AccessGrant> load(AnyId id);
    /// The newest first.
    [[nodiscard]] Result<std::vector<AccessGrant>> list();
    [[nodiscard]] Result<void> end(AnyId id, const QDateTime &at, UserId by);
    [[nodiscard]] Result<void> noteUse(AnyId id, const QDateTime &at);
    /// What a person may use at `now`.
    [[nodiscard]] Result<std::vector<ClientGrant>> inForce(UserId user, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace zhiyin
