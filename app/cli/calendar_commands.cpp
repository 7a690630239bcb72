// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/calendar/work_calendar.h"
#include "core/policy/policy_shelf.h"
#include "core/words/calendar_words.h"

#include <QLocale>

namespace zhiyin::cli {
namespace {

constexpr int kMostDays = 100000;

/// The institution's own where a book is named, else the one that comes with the program.
Result<WorkCalendar> calendarOf(CommandContext &context)
{
    if (context.namesBook()) {
        ZHIYIN_ASSIGN(Session *const session, context.session());
        return calendarInForce(session->workplace(), session->workplace().today());
    }
    ZHIYIN_ASSIGN(const CalendarDocument shipped, shippedCalendar());
    return WorkCalendar({shipped});
}

Result<Answer> add(CommandContext &context)
{
    ZHIYIN_ASSIGN(const QDate day, context.arguments().dateAt(0));
    ZHIYIN_ASSIGN(const int count, context.arguments().wholeAt(1, -kMostDays, kMostDays));
    ZHIYIN_ASSIGN(const WorkCalendar calendar, calendarOf(context));
    const ReachedDay reached = calendar.addWorkingDays(day, count);
    return Answer{{{QStringLiteral("date"), reached.date.toString(Qt::ISODate)},
                   {QStringLiteral("provisional"), reached.provisional}}};
}

Result<Answer> between(CommandContext &context)
{
    ZHIYIN_ASSIGN(const QDate from, context.arguments().dateAt(0));
    ZHIYIN_ASSIGN(const QDate to, context.arguments().dateAt(1));
    ZHIYIN_ASSIGN(const WorkCalendar calendar, calendarOf(context));
    return Answer{{{QStringLiteral("days"), calendar.workingDaysBetween(from, to)}}};
}

Result<Answer> is(CommandContext &context)
{
    ZHIYIN_ASSIGN(const QDate day, context.arguments().dateAt(0));
    ZHIYIN_ASSIGN(const WorkCalendar calendar, calendarOf(context));
    return Answer{{{QStringLiteral("working_day"), calendar.isWorkingDay(day)},
                   {QStringLiteral("name"), words::dayWord(calendar, day, QLocale())},
                   {QStringLiteral("provisional"), calendar.isProvisional(day)}}};
}

const CommandGroup kCommands({{"calendar", "add", add}, {"calendar", "between", between}, {"calendar", "is", is}});

} // namespace
} // namespace zhiyin::cli
