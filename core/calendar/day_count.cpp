// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_count.h"

namespace zhiyin {
namespace {

bool isOut(QDate day, const std::vector<DaysOut> &out)
{
    return std::ranges::any_of(out, [day](const DaysOut &span) { return span.from <= day && day < span.until; });
}

bool counts(QDate day, const DayCount &count, const WorkCalendar &calendar)
{
    return (count.unit == DayUnit::Natural || calendar.isWorkingDay(day)) && !isOut(day, count.out);
}

/// The last counted day, before any move.
QDate lastCountedDay(const DayCount &count, const WorkCalendar &calendar)
{
    QDate day = count.start;
    for (int counted = 0; counted < count.limit;) {
        day = day.addDays(1);
        if (counts(day, count, calendar))
            ++counted;
    }
    return day;
}

DayStep stepOf(QDate day, const DayCount &count, const WorkCalendar &calendar)
{
    const bool counted = counts(day, count, calendar);
    DayReason reason = count.unit == DayUnit::Natural ? DayReason::NaturalDay : reasonOf(calendar.kind(day));
    // A day that would not have counted anyway keeps its own reason.
    if (!counted && (count.unit == DayUnit::Natural || calendar.isWorkingDay(day)))
        reason = DayReason::Paused;
    return {day, counted, reason, calendar.name(day)};
}

} // namespace

DayReason reasonOf(DayKind kind)
{
    switch (kind) {
    case DayKind::WorkingDay: return DayReason::WorkingDay;
    case DayKind::Weekend: return DayReason::Weekend;
    case DayKind::Holiday: return DayReason::Holiday;
    case DayKind::AdjustedWorkingDay: return DayReason::AdjustedWorkingDay;
    case DayKind::OwnDayOff: return DayReason::OwnDayOff;
    case DayKind::OwnWorkingDay: return DayReason::OwnWorkingDay;
    }
    return DayReason::WorkingDay;
}

QString dayReasonText(DayReason reason)
{
    switch (reason) {
    case DayReason::StartDay: return QStringLiteral("start_day");
    case DayReason::WorkingDay: return QStringLiteral("working_day");
    case DayReason::AdjustedWorkingDay: return QStringLiteral("adjusted_working_day");
    case DayReason::OwnWorkingDay: return QStringLiteral("own_working_day");
    case DayReason::Weekend: return QStringLiteral("weekend");
    case DayReason::Holiday: return QStringLiteral("holiday");
    case DayReason::OwnDayOff: return QStringLiteral("own_day_off");
    case DayReason::NaturalDay: return QStringLiteral("natural_day");
    case DayReason::Paused: return QStringLiteral("paused");
    case DayReason::Hours: return QStringLiteral("hours");
    case DayReason::Moved: return QStringLiteral("moved");
    }
    return {};
}

ReachedDay lastDayOf(const DayCount &count, const WorkCalendar &calendar)
{
    QDate last = lastCountedDay(count, calendar);
    const bool moves = count.lastDayMoves && count.limit > 0;
    while (moves && !calendar.isWorkingDay(last))
        last = last.addDays(1);
    return {last, (moves || count.unit == DayUnit::Working) && calendar.isProvisional(last)};
}

QDate countedDayBefore(QDate day, int limit, const DayCount &count, const WorkCalendar &calendar)
{
    for (int counted = 0; counted < limit && day > count.start;) {
        day = day.addDays(-1);
        if (counts(day, count, calendar))
            ++counted;
    }
    return day;
}

std::vector<DayStep> derive(const DayCount &count, const WorkCalendar &calendar)
{
    std::vector<DayStep> steps{{count.start, false, DayReason::StartDay, calendar.name(count.start)}};
    const QDate lastCounted = lastCountedDay(count, calendar);
    const QDate last = lastDayOf(count, calendar).date;
    for (QDate day = count.start.addDays(1); day <= last; day = day.addDays(1)) {
        DayStep step = stepOf(day, count, calendar);
        if (day > lastCounted) {
            step.counted = false;
            step.reason = DayReason::Moved;
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace zhiyin
