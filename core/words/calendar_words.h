// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/day_count.h"

#include <QLocale>

namespace zhiyin::words {

/// "Adjusted working day"
[[nodiscard]] QString dayReason(DayReason reason);
/// "working day", "Saturday or Sunday", as the foot of the window says of today.
[[nodiscard]] QString dayKind(DayKind kind);
/// "National Day, 3 of 7"; the name alone for days on which one works.
[[nodiscard]] QString dayName(const DayName &name, const QLocale &locale);
/// The calendar's word on a day: its name where it has one, else its kind.
[[nodiscard]] QString dayWord(const WorkCalendar &calendar, QDate day, const QLocale &locale);

/// What is wrong with a calendar, as the second half of "<place>: …".
[[nodiscard]] QString faultSpanBackwards();
[[nodiscard]] QString faultSpanTooLong(int most);
[[nodiscard]] QString faultOutsideYear(int year);
[[nodiscard]] QString faultDayTwice(QDate day);
[[nodiscard]] QString faultYearTwice(int year);
[[nodiscard]] QString faultNoWeekend(QDate day);

} // namespace zhiyin::words
