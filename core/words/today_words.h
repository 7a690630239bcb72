// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_guard.h"
#include "core/today/today_item.h"

namespace zhiyin::words {

/// What is to be done, without whom: "Contact due", "Promise to keep".
[[nodiscard]] QString todayKind(TodayKind kind);
/// When: "today", "in 3 days", "5 days late"; empty for what has no day.
[[nodiscard]] QString todayWhen(const TodayItem &item, QDate day);
/// The details of the line itself: what was promised, the clock, the cadence.
[[nodiscard]] QString todayDetail(const TodayItem &item);
/// Why it stands where it stands, with the rule behind it.
[[nodiscard]] QString todayWhy(const TodayItem &item, const TodayList &list);
/// What the usual way of doing it is called: "Record contact", "Greet".
[[nodiscard]] QString todayAction(TodayKind kind);
[[nodiscard]] QString guardReason(GuardReason reason);

/// A figure of a near tier: an amount in whole units of its currency, or a count.
[[nodiscard]] QString nearFigure(const NearTier &near, qint64 value);

} // namespace zhiyin::words
