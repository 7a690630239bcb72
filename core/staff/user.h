// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/role.h"

namespace zhiyin {

enum class UserState {
    Active,
    /// May not sign in any more; stays as the author of what was written.
    Disabled,
    /// Active, but the key file has no slot for the person: after a restore, until an administrator helps.
    WithoutKey,
};

/// "active", "disabled", "without_key".
[[nodiscard]] QString userStateText(UserState state);

/// A person of the book as lists show it.
struct UserEntry {
    UserId id;
    QString name;
    Role role;
    QString branch;
    UserState state = UserState::Active;
};

} // namespace zhiyin
