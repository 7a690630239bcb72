// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/greeting/greeting.h"

#include <QLocale>

namespace zhiyin::words {

/// "Birthday, turns 46", "Birthday by the moon", "Mid-Autumn Festival".
[[nodiscard]] QString greetingOccasion(const GreetingLine &line);
/// How long a span of days may be.
[[nodiscard]] QString greetingSpan(int mostDays);
[[nodiscard]] QString greetingWay(GreetingWay way);

} // namespace zhiyin::words
