// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <vector>

namespace zhiyin {

enum class Role { Advisor, Supervisor, Compliance, Admin };
inline constexpr std::array kRoles = {Role::Advisor, Role::Supervisor, Role::Compliance, Role::Admin};

/// "advisor", "supervisor", "compliance", "admin".
[[nodiscard]] QString roleCode(Role role);
/// Fails with BadValue.
[[nodiscard]] Result<Role> parseRole(QStringView code);

/// An approved look at somebody else's client, until its term ends (by the real clock).
struct ClientGrant {
    AnyId id;
    ClientId client;
    QDateTime until;
    /// Not only to read: what the person may do with clients of their own.
    bool mayWork = false;
    /// The first use of it in this session is in the journal.
    bool isUsed = false;
};

/// Who is signed in. A user without a branch belongs to all.
struct Actor {
    UserId id;
    QString name;
    Role role;
    QString branch;
    /// What was granted beside it and has not ended; the session keeps it up to date.
    std::vector<ClientGrant> grants = {};
};

} // namespace zhiyin
