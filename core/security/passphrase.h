// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace zhiyin {

inline constexpr int kLeastPassphrase = 15;

/// Fails with WeakPassphrase, args naming the rule: fewer than 15 characters (code points), on the blocklist as a whole, or
/// equal to the user's or the institution's name.
[[nodiscard]] Result<void> checkPassphrase(const QString &passphrase, const QString &userName, const QString &institution);

} // namespace zhiyin
