// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/role.h"

namespace zhiyin::words {

/// "Advisor"
[[nodiscard]] QString role(Role role);

} // namespace zhiyin::words
