// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/clock_limit.h"

#include "core/base/period.h"

namespace zhiyin {
namespace {

constexpr qint64 kSecondsOfHour = 3600;

QDate dayIn(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toTimeZone(zone).date();
}

QDateTime plusHours(const QDateTime &moment, int hours)
{
    return moment.addSecs(hours * kSecondsOfHour);
}

DayUnit dayUnit(LimitUnit unit)
{
    return unit == LimitUnit::NaturalDays ? DayUnit::Natural : DayUnit::Working;
}

} // namespace

std::vector<ClockPause> pausesOf(const ClockRule &rule, const ComplaintFacts &facts, const ClockView &view)
{
    std::vector<ClockPause> pauses;
    for (const ComplaintPause &entry : facts.pauses) {
        const bool stops = std::ranges::find(rule.pauses, entry.reason) != rule.pauses.end();
        if (stops && entry.from <= view.now && entry.from < entry.to)
            pauses.push_back({entry.from, entry.to, {}});
    }
    std::ranges::sort(pauses, {}, &ClockPause::from);
    std::vector<ClockPause> joined;
    for (const ClockPause &pause : pauses) {
        if (!joined.empty() && pause.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, pause.to);
        else
            joined.push_back(pause);
    }
    for (ClockPause &pause : joined)
        pause.days = {dayIn(pause.from, view.zone), dayIn(pause.to, view.zone)};
    return joined;
}

RunningClock::RunningClock(const ClockRule &rule, int limit, QDateTime start, std::vector<ClockPause> pauses,
                           const ClockView &view)
    : m_rule(&rule), m_view(&view), m_limit(limit), m_start(std::move(start)), m_pauses(std::move(pauses))
{
    if (rule.limit.unit == LimitUnit::Hours) {
        m_dueAt = afterHours(limit);
        return;
    }
    const ReachedDay last = lastDayOf(count(limit, rule.limit.unit), view.calendar);
    m_dueAt = endOfDay(last.date, view.zone);
    m_provisional = last.provisional;
}

DayCount RunningClock::count(int limit, LimitUnit unit) const
{
    DayCount count{.start = dayIn(m_start, m_view->zone), .limit = limit, .unit = dayUnit(unit)};
    for (const ClockPause &pause : m_pauses)
        count.out.push_back(pause.days);
    count.lastDayMoves = unit == LimitUnit::NaturalDays && m_view->policy.lastDayMoves;
    return count;
}

QDateTime RunningClock::afterHours(int hours) const
{
    QDateTime due = plusHours(m_start, hours);
    for (const ClockPause &pause : m_pauses) {
        const QDateTime from = std::max(pause.from, m_start);
        if (from < due && from < pause.to)
            due = due.addMSecs(from.msecsTo(pause.to));
    }
    return due;
}

QDateTime RunningClock::warnsAt() const
{
    const ClockWarning &warning = m_rule->warning;
    const bool hours = warning.unit == LimitUnit::Hours;
    if (warning.from == WarningFrom::Start) {
        if (hours)
            return afterHours(warning.value);
        return startOfDay(lastDayOf(count(warning.value, warning.unit), m_view->calendar).date, m_view->zone);
    }
    if (hours)
        return plusHours(m_dueAt, -warning.value);
    const QDate due = dayIn(m_dueAt, m_view->zone);
    return startOfDay(countedDayBefore(due, warning.value, count(m_limit, warning.unit), m_view->calendar),
                      m_view->zone);
}

bool RunningClock::isPausedAt(const QDateTime &moment) const
{
    const QDate day = dayIn(moment, m_view->zone);
    return std::ranges::any_of(m_pauses, [&](const ClockPause &pause) {
        if (m_rule->limit.unit == LimitUnit::Hours)
            return pause.from <= moment && moment < pause.to;
        return pause.days.from <= day && day < pause.days.until;
    });
}

bool RunningClock::isWhollyPaused(QDate day) const
{
    const QDateTime begins = startOfDay(day, m_view->zone);
    const QDateTime ends = startOfDay(day.addDays(1), m_view->zone);
    return std::ranges::any_of(m_pauses,
                               [&](const ClockPause &pause) { return pause.from <= begins && ends <= pause.to; });
}

std::vector<DayStep> RunningClock::hourSteps() const
{
    std::vector<DayStep> steps;
    const QDate last = dayIn(m_dueAt, m_view->zone);
    for (QDate day = dayIn(m_start, m_view->zone); day <= last; day = day.addDays(1)) {
        const bool paused = isWhollyPaused(day);
        steps.push_back({day, !paused, paused ? DayReason::Paused : DayReason::Hours, m_view->calendar.name(day)});
    }
    return steps;
}

std::vector<DayStep> RunningClock::steps() const
{
    if (m_rule->limit.unit == LimitUnit::Hours)
        return hourSteps();
    return derive(count(m_limit, m_rule->limit.unit), m_view->calendar);
}

} // namespace zhiyin
