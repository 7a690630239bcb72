// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/lunar_date.h"

#include <unicode/ucal.h>

#include <array>

namespace zhiyin {
namespace {

constexpr double kMsPerDay = 86'400'000.0;
/// Noon in China of the first of January 1970, in UTC: far from both ends of the day.
constexpr double kNoon = 4.0 * 3'600'000.0;
constexpr int kLongMonth = 30;

/// ICU's calendar object is costly to open and not shared between threads.
class ChineseCalendar final
{
public:
    ChineseCalendar()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_calendar = ucal_open(u"Asia/Shanghai", -1, "zh_CN@calendar=chinese", UCAL_DEFAULT, &status);
        if (U_FAILURE(status) != 0)
            m_calendar = nullptr;
    }
    ~ChineseCalendar()
    {
        if (m_calendar)
            ucal_close(m_calendar);
    }
    Q_DISABLE_COPY_MOVE(ChineseCalendar)

    [[nodiscard]] std::optional<LunarDay> at(QDate day)
    {
        if (!m_calendar || !day.isValid())
            return std::nullopt;
        UErrorCode status = U_ZERO_ERROR;
        const auto days = static_cast<double>(QDate(1970, 1, 1).daysTo(day));
        ucal_setMillis(m_calendar, days * kMsPerDay + kNoon, &status);
        const LunarDay lunar{ucal_get(m_calendar, UCAL_MONTH, &status) + 1, ucal_get(m_calendar, UCAL_DATE, &status),
                             ucal_get(m_calendar, UCAL_IS_LEAP_MONTH, &status) != 0};
        if (U_FAILURE(status) != 0)
            return std::nullopt;
        return lunar;
    }

private:
    UCalendar *m_calendar = nullptr;
};

/// Whether the month that `lunar` lies in is followed by a leap month of the same number.
bool hasLeapMonth(const LunarDay &lunar, QDate day)
{
    // Thirty days after its fifteenth lies in the middle of the next month, whatever the lengths.
    constexpr int kMiddle = 15;
    const auto next = lunarDay(day.addDays(kMiddle - lunar.day + kLongMonth));
    return next && next->leap && next->month == lunar.month;
}

bool isWantedMonth(const LunarDay &yearly, const LunarDay &today, QDate day, LeapBirthday rule)
{
    if (yearly.month != today.month)
        return false;
    if (!yearly.leap || rule == LeapBirthday::Regular)
        return !today.leap;
    if (rule == LeapBirthday::Both || today.leap)
        return true;
    return !hasLeapMonth(today, day);
}

/// A month that ICU begins a day late: its new moon falls a few minutes before midnight in China. By the almanac
/// (GB/T 33661-2017) the Spring Festival of 2027 is 6 February.
struct CorrectedMonth {
    QDate first;
    int days;
    int month;
};
const std::array kCorrected = {CorrectedMonth{QDate(2027, 2, 6), kLongMonth, 1}};

} // namespace

std::optional<LunarDay> lunarDay(QDate day)
{
    for (const CorrectedMonth &month : kCorrected) {
        const qint64 past = day.isValid() ? month.first.daysTo(day) : -1;
        if (past >= 0 && past < month.days)
            return LunarDay{month.month, static_cast<int>(past) + 1, false};
    }
    thread_local ChineseCalendar calendar;
    return calendar.at(day);
}

bool fallsOn(const LunarDay &yearly, QDate day, LeapBirthday rule)
{
    const auto today = lunarDay(day);
    if (!today || !isWantedMonth(yearly, *today, day, rule))
        return false;
    if (yearly.day == today->day)
        return true;
    if (yearly.day != kLongMonth || today->day != kLongMonth - 1)
        return false;
    const auto tomorrow = lunarDay(day.addDays(1));
    return tomorrow && tomorrow->day == 1;
}

bool fallsOn(int month, int dayOfMonth, QDate day)
{
    if (day.month() != month)
        return false;
    return day.day() == dayOfMonth || (day.day() == day.daysInMonth() && dayOfMonth > day.daysInMonth());
}

} // namespace zhiyin
