// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicate/client_merge.h"
#include "core/duplicate/duplicate_pairs.h"

namespace zhiyin {

/// "same telephone · same sound".
[[nodiscard]] QString reasonsLine(const DuplicatePair &pair);
/// What a merge moves and fills, in one line.
[[nodiscard]] QString outcomeLine(const MergeOutcome &outcome);
/// What an unmerge gave back, and what it left.
[[nodiscard]] QString outcomeLine(const UnmergeOutcome &outcome);

} // namespace zhiyin
