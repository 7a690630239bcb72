// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/missing_work.h"

namespace zhiyin::words {

/// What was lost, in operations and time; the moment in the book's zone.
[[nodiscard]] QString missingWork(const MissingWork &missing, const QTimeZone &zone);
/// What to do about it.
[[nodiscard]] QString missingWorkHint();

} // namespace zhiyin::words
