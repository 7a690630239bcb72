// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_document.h"

#include "core/policy/json_reader.h"
#include "core/words/calendar_words.h"

namespace zhiyin {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// {"date": …} or {"from": …, "to": …}, with a name that own days may leave out.
CalendarSpan readSpan(JsonReader &json, bool nameNeeded)
{
    CalendarSpan span;
    if (json.has(u"date")) {
        span.from = json.date(u"date");
        span.to = span.from;
    } else {
        span.from = json.date(u"from");
        span.to = json.date(u"to");
    }
    if (nameNeeded || json.has(u"name"))
        span.name = json.localText(u"name");
    return span;
}

QStringView lastKey(const JsonReader &json)
{
    return json.has(u"date") ? QStringView(u"date") : QStringView(u"to");
}

/// False, with the fault noted, where the span cannot be walked.
bool checkSpan(const CalendarSpan &span, const JsonReader &json)
{
    if (!span.from.isValid() || !span.to.isValid())
        return false;
    if (span.to < span.from)
        json.fault(u"to", words::faultSpanBackwards());
    else if (span.from.daysTo(span.to) >= kLongestSpan)
        json.fault(u"to", words::faultSpanTooLong(kLongestSpan));
    else
        return true;
    return false;
}

void noteDays(const CalendarSpan &span, const JsonReader &json, QSet<QDate> &seen)
{
    for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
        if (seen.contains(day))
            json.fault({}, words::faultDayTwice(day));
        seen.insert(day);
    }
}

void checkYearOf(const CalendarSpan &span, int year, const JsonReader &json)
{
    if (span.from < QDate(year - 1, 12, 1))
        json.fault(json.has(u"date") ? QStringView(u"date") : QStringView(u"from"), words::faultOutsideYear(year));
    if (span.to.year() > year)
        json.fault(lastKey(json), words::faultOutsideYear(year));
}

std::vector<CalendarSpan> readSpans(JsonReader &year, QStringView key, int number, QSet<QDate> &seen)
{
    const bool working = key == u"work";
    std::vector<CalendarSpan> spans;
    if (!year.has(key))
        return spans;
    for (JsonReader &json : year.objects(key)) {
        const CalendarSpan span = readSpan(json, true);
        json.refuseUnknown();
        if (checkSpan(span, json)) {
            checkYearOf(span, number, json);
            noteDays(span, json, seen);
            for (QDate day = span.from; working && day <= span.to; day = day.addDays(1)) {
                if (!isWeekend(day))
                    json.fault({}, words::faultNoWeekend(day));
            }
        }
        spans.push_back(span);
    }
    return spans;
}

void readYears(JsonReader &json, CalendarDocument &document)
{
    QSet<QDate> seen;
    QSet<int> numbers;
    for (JsonReader &reader : json.objects(u"years")) {
        CalendarYear year;
        year.year = static_cast<int>(reader.integer(u"year", kFirstYear, kLastYear));
        if (numbers.contains(year.year))
            reader.fault(u"year", words::faultYearTwice(year.year));
        numbers.insert(year.year);
        year.source = reader.textOr(u"source", {});
        year.off = readSpans(reader, u"off", year.year, seen);
        year.work = readSpans(reader, u"work", year.year, seen);
        reader.refuseUnknown();
        document.years.push_back(std::move(year));
    }
}

void readOwn(JsonReader &json, CalendarDocument &document)
{
    QSet<QDate> seen;
    for (JsonReader &reader : json.objects(u"own")) {
        OwnDays own;
        own.span = readSpan(reader, false);
        own.working = reader.booleanOr(u"working", false);
        reader.refuseUnknown();
        if (checkSpan(own.span, reader))
            noteDays(own.span, reader, seen);
        document.own.push_back(std::move(own));
    }
}

} // namespace

Result<CalendarDocument> parseCalendar(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader reader(json, faults);
    CalendarDocument document;
    document.sources = readSources(reader);
    if (reader.has(u"years"))
        readYears(reader, document);
    if (reader.has(u"own"))
        readOwn(reader, document);
    reader.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return document;
}

} // namespace zhiyin
