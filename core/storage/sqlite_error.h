// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

namespace zhiyin {

enum class SqliteMoment { Preparing, Running };

/// SQLite's (extended) result code as ours, so that a full disk, a lock and damage never look the same.
[[nodiscard]] Error sqliteError(int extendedCode, SqliteMoment moment);

} // namespace zhiyin
