// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/journal/workplace.h"

namespace zhiyin {

/// A survey that is closed and one that is under way, through the desk as anybody would. `day` is the clock that `place`
/// looks at; it is turned back for the draws and stands at `now` in the end. A book too small for results has none.
[[nodiscard]] Result<void> addDemoSurveys(Workplace &place, FixedClock &day, const QDateTime &now, quint64 seed);

} // namespace zhiyin
