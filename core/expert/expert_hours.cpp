// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expert/expert_hours.h"

#include <QRegularExpression>
#include <QTime>

#include <algorithm>

namespace zhiyin {
namespace {

constexpr int kMinutesPerHour = 60;
constexpr int kDaysPerWeek = 7;
constexpr int kWholePercent = 100;

QString clock(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / kMinutesPerHour, 2, 10, QLatin1Char('0'))
        .arg(minutes % kMinutesPerHour, 2, 10, QLatin1Char('0'));
}

std::optional<int> minutesOf(const QString &text)
{
    constexpr int kWholeDay = 24 * kMinutesPerHour;
    if (text == QStringLiteral("24:00"))
        return kWholeDay;
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional(time.hour() * kMinutesPerHour + time.minute()) : std::nullopt;
}

bool overlap(const DaySpan &one, const DaySpan &other)
{
    return one.weekday == other.weekday && one.from < other.to && other.from < one.to;
}

} // namespace

std::optional<WeekHours> WeekHours::parse(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([1-7])(?:-([1-7]))? +([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})$"));
    WeekHours hours;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto match = form.match(part.trimmed());
        const auto from = minutesOf(match.captured(3));
        const auto to = minutesOf(match.captured(4));
        if (!match.hasMatch() || !from || !to || *to <= *from)
            return std::nullopt;
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (last < first)
            return std::nullopt;
        for (int weekday = first; weekday <= last; ++weekday) {
            const DaySpan span{weekday, *from, *to};
            if (std::ranges::any_of(hours.spans, [&span](const DaySpan &known) { return overlap(known, span); }))
                return std::nullopt;
            hours.spans.push_back(span);
        }
    }
    std::ranges::sort(hours.spans, {}, [](const DaySpan &span) { return std::pair(span.weekday, span.from); });
    return hours.spans.empty() ? std::nullopt : std::optional(hours);
}

QString WeekHours::text() const
{
    QStringList parts;
    for (size_t i = 0; i < spans.size(); ++i) {
        const DaySpan &span = spans[i];
        const auto same = [&span](const DaySpan &other) { return other.from == span.from && other.to == span.to; };
        // The day before has the same hours: it has said so.
        const auto follows = [&](int weekday) {
            return std::ranges::any_of(spans,
                                       [&](const DaySpan &other) { return other.weekday == weekday && same(other); });
        };
        if (follows(span.weekday - 1))
            continue;
        int last = span.weekday;
        while (follows(last + 1))
            ++last;
        const QString days =
            last == span.weekday ? QString::number(last) : QStringLiteral("%1-%2").arg(span.weekday).arg(last);
        parts.append(QStringLiteral("%1 %2-%3").arg(days, clock(span.from), clock(span.to)));
    }
    return parts.join(QStringLiteral(", "));
}

bool WeekHours::contains(const DaySpan &span) const
{
    return std::ranges::any_of(spans, [&span](const DaySpan &own) {
        return own.weekday == span.weekday && own.from <= span.from && span.to <= own.to;
    });
}

int WeekHours::minutesOn(int weekday) const
{
    int minutes = 0;
    for (const DaySpan &span : spans)
        minutes += span.weekday == weekday ? span.to - span.from : 0;
    return minutes;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

int capacityOf(const BookingSight &sight, QDate monday)
{
    int minutes = 0;
    for (int i = 0; i < kDaysPerWeek; ++i) {
        const QDate day = monday.addDays(i);
        if (std::ranges::find(sight.absent, day) == sight.absent.end())
            minutes += sight.hours.minutesOn(day.dayOfWeek());
    }
    return minutes;
}

std::optional<BookingRefusal> bookingRefusal(const BookingSight &sight, QDate day, const DaySpan &span, bool isFirst,
                                             int reservedPercent)
{
    if (span.weekday != day.dayOfWeek() || !sight.hours.contains(span))
        return BookingRefusal::OutsideHours;
    if (std::ranges::find(sight.absent, day) != sight.absent.end())
        return BookingRefusal::Absent;
    int firstMinutes = span.to - span.from;
    for (const BookingSight::Taken &taken : sight.taken) {
        if (taken.day == day && overlap(taken.span, span))
            return BookingRefusal::Taken;
        firstMinutes += taken.isFirst ? taken.span.to - taken.span.from : 0;
    }
    const int open = capacityOf(sight, mondayOf(day)) * (kWholePercent - reservedPercent) / kWholePercent;
    if (isFirst && firstMinutes > open)
        return BookingRefusal::Reserved;
    return std::nullopt;
}

} // namespace zhiyin
