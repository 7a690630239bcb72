// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/calendar_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString dayReason(DayReason reason)
{
    switch (reason) {
    case DayReason::StartDay: return QCoreApplication::translate("zhiyin", "first day, not counted");
    case DayReason::WorkingDay: return QCoreApplication::translate("zhiyin", "working day");
    case DayReason::AdjustedWorkingDay: return QCoreApplication::translate("zhiyin", "adjusted working day");
    case DayReason::OwnWorkingDay: return QCoreApplication::translate("zhiyin", "working day of the institution");
    case DayReason::Weekend: return QCoreApplication::translate("zhiyin", "weekend");
    case DayReason::Holiday: return QCoreApplication::translate("zhiyin", "public holiday");
    case DayReason::OwnDayOff: return QCoreApplication::translate("zhiyin", "day off of the institution");
    case DayReason::NaturalDay: return QCoreApplication::translate("zhiyin", "calendar day");
    case DayReason::Paused: return QCoreApplication::translate("zhiyin", "paused");
    case DayReason::Hours: return QCoreApplication::translate("zhiyin", "counted by the hour");
    case DayReason::Moved: return QCoreApplication::translate("zhiyin", "last day moved to the next working day");
    }
    return {};
}

QString dayKind(DayKind kind)
{
    return dayReason(reasonOf(kind));
}

QString dayName(const DayName &name, const QLocale &locale)
{
    const QString &text = name.name.in(locale);
    if (name.count == 0)
        return text;
    return QCoreApplication::translate("zhiyin", "%1, %2 of %3", "holiday, which day of how many")
        .arg(text)
        .arg(name.index)
        .arg(name.count);
}

QString dayWord(const WorkCalendar &calendar, QDate day, const QLocale &locale)
{
    const auto name = calendar.name(day);
    const QString kind = dayKind(calendar.kind(day));
    if (!name)
        return kind;
    if (name->count > 0)
        return dayName(*name, locale);
    return QCoreApplication::translate("zhiyin", "%1 (%2)", "adjusted working day (holiday)")
        .arg(kind, name->name.in(locale));
}

QString faultSpanBackwards()
{
    return QCoreApplication::translate("zhiyin", "must not lie before \"from\"");
}

QString faultSpanTooLong(int most)
{
    return QCoreApplication::translate("zhiyin", "is too far from \"from\": at most %n day(s)", nullptr, most);
}

QString faultOutsideYear(int year)
{
    return QCoreApplication::translate("zhiyin", "does not belong to the year %1").arg(year);
}

QString faultDayTwice(QDate day)
{
    return QCoreApplication::translate("zhiyin", "%1 is given twice").arg(day.toString(Qt::ISODate));
}

QString faultYearTwice(int year)
{
    return QCoreApplication::translate("zhiyin", "the year %1 is given twice").arg(year);
}

QString faultNoWeekend(QDate day)
{
    return QCoreApplication::translate("zhiyin", "%1 is no Saturday or Sunday").arg(day.toString(Qt::ISODate));
}

} // namespace zhiyin::words
