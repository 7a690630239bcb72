// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/request.h"
#include "core/storage/database.h"

namespace zhiyin {

class RequestStore final
{
public:
    explicit RequestStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const Request &request);
    /// Fails with NotFound.
    [[nodiscard]] Result<Request> load(RequestId id);
    /// Waiting ones first, then by time.
    [[nodiscard]] Result<std::vector<Request>> list();
    [[nodiscard]] Result<void> decide(RequestId id, const QString &state, UserId by, const QDateTime &at,
                                      const QString &reason);

private:
    Database &m_database;
};

} // namespace zhiyin
