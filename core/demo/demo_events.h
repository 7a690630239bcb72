// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/journal/workplace.h"

namespace zhiyin {

/// Adds an event that was held and one that is open to a demonstration, with guests among the first clients, who agreed to
/// be invited. `day` is the place's own clock: it is turned and left at `now`. Gives the contacts that came of it.
[[nodiscard]] Result<int> addDemoEvents(Workplace &place, FixedClock &day, const QDateTime &now);

} // namespace zhiyin
