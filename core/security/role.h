// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <array>

namespace zhiyin {

enum class Role { Advisor, Supervisor, Compliance, Admin };
inline constexpr std::array kRoles = {Role::Advisor, Role::Supervisor, Role::Compliance, Role::Admin};

/// "advisor", "supervisor", "compliance", "admin".
[[nodiscard]] QString roleCode(Role role);
/// Fails with BadValue.
[[nodiscard]] Result<Role> parseRole(QStringView code);

/// Who is signed in. A user without a branch belongs to all.
struct Actor {
    UserId id;
    QString name;
    Role role;
    QString branch;
};

} // namespace zhiyin
