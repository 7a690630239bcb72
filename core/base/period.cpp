// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <QRegularExpression>

namespace zhiyin {

Result<Period> parseQuarter(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})-?[Qq]([1-4])$"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return failure(ErrorCode::BadValue, {QStringLiteral("quarter"), text.toString()});
    return quarterOf(QDate(match.capturedView(1).toInt(), match.capturedView(2).toInt() * 3, 1));
}

Result<Period> parseMonth(QStringView text)
{
    const QDate first = QDate::fromString(text.toString() + QStringLiteral("-01"), Qt::ISODate);
    if (text.size() != 7 || !first.isValid())
        return failure(ErrorCode::BadValue, {QStringLiteral("month"), text.toString()});
    return Period{first, first.addMonths(1).addDays(-1)};
}

QString quarterName(QDate day)
{
    return QStringLiteral("%1Q%2").arg(day.year(), 4, 10, QLatin1Char('0')).arg((day.month() + 2) / 3);
}

Period quarterOf(QDate day)
{
    const QDate first(day.year(), ((day.month() - 1) / 3) * 3 + 1, 1);
    return Period{first, first.addMonths(3).addDays(-1)};
}

std::vector<Period> split(const Period &range, Step step)
{
    std::vector<Period> parts;
    QDate from = range.from;
    while (from <= range.to) {
        const QDate last =
            step == Step::Quarter ? quarterOf(from).to : QDate(from.year(), from.month(), from.daysInMonth());
        parts.push_back({from, std::min(last, range.to)});
        from = last.addDays(1);
    }
    return parts;
}

Result<QDateTime> parseMoment(QStringView text, const QTimeZone &zone)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.size() == 10) {
        const QDate day = QDate::fromString(trimmed, Qt::ISODate);
        if (day.isValid())
            return startOfDay(day, zone);
    } else {
        QDateTime moment = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
        if (!moment.isValid())
            moment = QDateTime::fromString(trimmed, Qt::ISODate);
        if (!moment.isValid())
            moment = QDateTime::fromString(trimmed, QStringLiteral("yyyy-MM-dd HH:mm"));
        if (moment.isValid()) {
            if (moment.timeSpec() == Qt::LocalTime)
                moment = QDateTime(moment.date(), moment.time(), zone);
            return moment.toUTC();
        }
    }
    return failure(ErrorCode::BadValue, {QStringLiteral("time"), text.toString()});
}

QDateTime startOfDay(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toUTC();
}

QDateTime endOfDay(QDate day, const QTimeZone &zone)
{
    return day.endOfDay(zone).toUTC();
}

QString momentText(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toTimeZone(zone).toOffsetFromUtc(moment.toTimeZone(zone).offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QDate addMonthsClamped(QDate day, int months)
{
    return day.addMonths(months);
}

int fullMonthsBetween(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return 0;
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (addMonthsClamped(from, months) > to)
        --months;
    return months;
}

int ageOn(QDate birth, QDate day)
{
    int years = day.year() - birth.year();
    if (day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day()))
        --years;
    return years;
}

} // namespace zhiyin
