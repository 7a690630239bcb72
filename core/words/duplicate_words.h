// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicate/duplicate_pairs.h"

namespace zhiyin::words {

/// Why a merge is refused.
[[nodiscard]] QString mergeSameClient();
[[nodiscard]] QString mergeOtherKind();
[[nodiscard]] QString mergeOtherIdNumber();
[[nodiscard]] QString mergeRequestWaits(const QString &client);
[[nodiscard]] QString nothingMerged();

[[nodiscard]] QString duplicateReason(DuplicateReason reason);
/// A table of the book by what lies in it; the name itself where nobody named it.
[[nodiscard]] QString movedTable(const QString &table);

} // namespace zhiyin::words
