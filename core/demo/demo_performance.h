// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"

namespace zhiyin {

/// Sheets of the last quarter that is over: an advisor's that is signed and awaits the answer, another's and the branch's
/// that are drafts. Made by whoever works in `place`, a supervisor of all branches.
[[nodiscard]] Result<void> addDemoPerformance(Workplace &place);

} // namespace zhiyin
