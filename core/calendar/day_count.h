// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/work_calendar.h"

namespace zhiyin {

enum class DayUnit { Working, Natural };

/// Why a day was counted or not. `Hours` stands for the days of a clock that runs by the hour, `Moved` for days over
/// which a last day was moved to the next working day.
enum class DayReason {
    StartDay,
    WorkingDay,
    AdjustedWorkingDay,
    OwnWorkingDay,
    Weekend,
    Holiday,
    OwnDayOff,
    NaturalDay,
    Paused,
    Hours,
    Moved,
};

/// "start_day", "adjusted_working_day", …: the codes of JSON.
[[nodiscard]] QString dayReasonText(DayReason reason);

/// Days that are left out of a count: from `from` up to and excluding `until`.
struct DaysOut {
    QDate from;
    QDate until;

    friend bool operator==(const DaysOut &, const DaysOut &) = default;
};

/// One line of a derivation.
struct DayStep {
    QDate date;
    bool counted = false;
    DayReason reason = DayReason::StartDay;
    std::optional<DayName> name;

    friend bool operator==(const DayStep &, const DayStep &) = default;
};

/// How to count: `limit` days of `unit` after `start`, which itself is not counted.
struct DayCount {
    QDate start;
    int limit = 0;
    DayUnit unit = DayUnit::Working;
    std::vector<DaysOut> out = {};
    /// A last day that is no working day moves to the next working day (off: the strict reading of policy.md).
    bool lastDayMoves = false;
};

/// The last day of the count. Provisional only where the calendar was asked, natural days are certain.
[[nodiscard]] ReachedDay lastDayOf(const DayCount &count, const WorkCalendar &calendar);
/// The day `limit` counted days before `day`, never before the count's start.
[[nodiscard]] QDate countedDayBefore(QDate day, int limit, const DayCount &count, const WorkCalendar &calendar);
/// Day by day, from the start to the last day.
[[nodiscard]] std::vector<DayStep> derive(const DayCount &count, const WorkCalendar &calendar);
/// Why a day is a working day or not.
[[nodiscard]] DayReason reasonOf(DayKind kind);

} // namespace zhiyin
