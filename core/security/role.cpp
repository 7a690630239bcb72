// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/role.h"

namespace zhiyin {

QString roleCode(Role role)
{
    switch (role) {
    case Role::Advisor: return QStringLiteral("advisor");
    case Role::Supervisor: return QStringLiteral("supervisor");
    case Role::Compliance: return QStringLiteral("compliance");
    case Role::Admin: return QStringLiteral("admin");
    }
    return {};
}

Result<Role> parseRole(QStringView code)
{
    for (const Role role : kRoles) {
        if (roleCode(role) == code)
            return role;
    }
    return failure(ErrorCode::BadValue, {QStringLiteral("role"), code.toString()});
}

} // namespace zhiyin
