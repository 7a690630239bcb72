// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

#include <optional>

namespace zhiyin {

/// A day of the Chinese lunar year (农历): "八月十五" is month 8, day 15. A leap month (闰月) has the number of the month
/// before it.
struct LunarDay {
    int month = 0;
    int day = 0;
    bool leap = false;

    friend bool operator==(const LunarDay &, const LunarDay &) = default;
};

/// The lunar day of a solar one, by ICU's Chinese calendar; none for a day that is not valid.
[[nodiscard]] std::optional<LunarDay> lunarDay(QDate day);

/// When somebody born in a leap month has their birthday (policy "contact", leap_birthday).
enum class LeapBirthday {
    Regular, ///< every year in the month of the same number that is no leap month
    Leap,    ///< in the leap month in the years that have it, else as Regular
    Both,
};

/// Whether a yearly lunar day falls on the solar `day`. The thirtieth falls on the twenty-ninth where its month has no
/// more days; a day of a leap month follows `rule`.
[[nodiscard]] bool fallsOn(const LunarDay &yearly, QDate day, LeapBirthday rule);

/// Whether a yearly solar day falls on `day`; 29 February falls on the 28th in common years, so that nobody is late.
[[nodiscard]] bool fallsOn(int month, int dayOfMonth, QDate day);

} // namespace zhiyin
