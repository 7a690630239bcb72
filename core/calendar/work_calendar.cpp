// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"

#include "core/policy/json_reader.h"

#include <QFile>

#include <map>

namespace zhiyin {
namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kWorkingDaysOfWeek = 5;

/// A day that is not what its weekday says.
struct ListedDay {
    DayKind kind;
    DayName name;
};

bool works(DayKind kind)
{
    return kind == DayKind::WorkingDay || kind == DayKind::AdjustedWorkingDay || kind == DayKind::OwnWorkingDay;
}

DayKind kindByWeekday(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday ? DayKind::Weekend : DayKind::WorkingDay;
}

/// Mondays to Fridays from a Monday long ago up to and including the day. Julian day 0 is a Monday.
qint64 weekdaysUpTo(qint64 julianDay)
{
    qint64 weeks = (julianDay + 1) / kDaysOfWeek;
    qint64 rest = (julianDay + 1) % kDaysOfWeek;
    if (rest < 0) {
        rest += kDaysOfWeek;
        --weeks;
    }
    return weeks * kWorkingDaysOfWeek + std::min<qint64>(rest, kWorkingDaysOfWeek);
}

using ListedDays = std::map<qint64, ListedDay>;

void list(ListedDays &days, const CalendarSpan &span, DayKind kind)
{
    const bool counts = !works(kind);
    const int count = static_cast<int>(span.from.daysTo(span.to)) + 1;
    int index = 1;
    for (QDate day = span.from; day <= span.to; day = day.addDays(1), ++index)
        days.insert_or_assign(day.toJulianDay(), ListedDay{kind, {span.name, counts ? index : 0, counts ? count : 0}});
}

} // namespace

struct WorkCalendar::Table {
    ListedDays listed;
    /// By Julian day: how many working days more than Mondays to Fridays there have been up to and including it.
    std::vector<std::pair<qint64, qint64>> corrections;
    std::optional<int> lastPublishedYear;

    [[nodiscard]] qint64 workingDaysUpTo(qint64 julianDay) const
    {
        const auto after = std::ranges::upper_bound(corrections, julianDay, {}, &std::pair<qint64, qint64>::first);
        return weekdaysUpTo(julianDay) + (after == corrections.begin() ? 0 : std::prev(after)->second);
    }
    /// The first day by whose end there have been `count` working days: always a working day.
    [[nodiscard]] qint64 dayOfCount(qint64 count, qint64 near) const;
    void correct();
};

void WorkCalendar::Table::correct()
{
    qint64 sum = 0;
    for (const auto &[day, entry] : listed) {
        const bool byWeekday = works(kindByWeekday(QDate::fromJulianDay(day)));
        const int difference = int(works(entry.kind)) - int(byWeekday);
        if (difference == 0)
            continue;
        sum += difference;
        corrections.emplace_back(day, sum);
    }
}

qint64 WorkCalendar::Table::dayOfCount(qint64 count, qint64 near) const
{
    qint64 step = kDaysOfWeek;
    qint64 low = near;
    while (workingDaysUpTo(low) >= count) {
        low -= step;
        step *= 2;
    }
    step = kDaysOfWeek;
    qint64 high = near;
    while (workingDaysUpTo(high) < count) {
        high += step;
        step *= 2;
    }
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (workingDaysUpTo(middle) >= count ? high : low) = middle;
    }
    return high;
}

WorkCalendar::WorkCalendar() : WorkCalendar(std::vector<CalendarDocument>{}) {}

WorkCalendar::WorkCalendar(const std::vector<CalendarDocument> &documents)
{
    std::map<int, const CalendarYear *> years;
    for (const CalendarDocument &document : documents) {
        for (const CalendarYear &year : document.years)
            years[year.year] = &year;
    }
    auto table = std::make_shared<Table>();
    for (const auto &[number, year] : years) {
        for (const CalendarSpan &span : year->off)
            list(table->listed, span, DayKind::Holiday);
        for (const CalendarSpan &span : year->work)
            list(table->listed, span, DayKind::AdjustedWorkingDay);
        if (!table->lastPublishedYear || *table->lastPublishedYear == number - 1)
            table->lastPublishedYear = number;
    }
    for (const CalendarDocument &document : documents) {
        for (const OwnDays &own : document.own)
            list(table->listed, own.span, own.working ? DayKind::OwnWorkingDay : DayKind::OwnDayOff);
    }
    table->correct();
    m_table = std::move(table);
}

bool WorkCalendar::isWorkingDay(QDate day) const
{
    return works(kind(day));
}

DayKind WorkCalendar::kind(QDate day) const
{
    const auto found = m_table->listed.find(day.toJulianDay());
    return found == m_table->listed.end() ? kindByWeekday(day) : found->second.kind;
}

std::optional<DayName> WorkCalendar::name(QDate day) const
{
    const auto found = m_table->listed.find(day.toJulianDay());
    if (found == m_table->listed.end() || found->second.name.name.en.isEmpty())
        return std::nullopt;
    return found->second.name;
}

ReachedDay WorkCalendar::addWorkingDays(QDate day, int n) const
{
    if (n == 0)
        return {day, isProvisional(day)};
    const qint64 start = day.toJulianDay();
    // Backwards, the n-th working day before is the one with whose morning n working days were still to come.
    const qint64 count = n > 0 ? m_table->workingDaysUpTo(start) + n : m_table->workingDaysUpTo(start - 1) + n + 1;
    const QDate reached = QDate::fromJulianDay(m_table->dayOfCount(count, start));
    return {reached, isProvisional(std::max(day, reached))};
}

qint64 WorkCalendar::workingDaysBetween(QDate a, QDate b) const
{
    if (b <= a)
        return 0;
    return m_table->workingDaysUpTo(b.toJulianDay()) - m_table->workingDaysUpTo(a.toJulianDay());
}

std::optional<int> WorkCalendar::lastPublishedYear() const
{
    return m_table->lastPublishedYear;
}

bool WorkCalendar::isProvisional(QDate day) const
{
    return m_table->lastPublishedYear && day.year() > *m_table->lastPublishedYear;
}

Result<CalendarDocument> shippedCalendar()
{
    QFile file(QStringLiteral(":/calendars/cn.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, {}, QStringLiteral("the calendar is not in the program"));
    ZHIYIN_ASSIGN(const QJsonObject json, parseJsonObject(file.readAll()));
    return parseCalendar(json);
}

} // namespace zhiyin
