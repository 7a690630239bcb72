// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/expert/expert_desk.h"
#include "core/words/expert_words.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

const QJsonObject kDone{{QStringLiteral("ok"), true}};

QJsonObject objectOf(const ExpertBooking &booking, const QTimeZone &zone)
{
    return {{QStringLiteral("id"), booking.id.toString()},
            {QStringLiteral("expert"), booking.expertName},
            {QStringLiteral("client"), booking.client.toString()},
            {QStringLiteral("external_id"), textOrNull(booking.externalId)},
            {QStringLiteral("starts_at"), booking.startsAt.toTimeZone(zone).toString(Qt::ISODate)},
            {QStringLiteral("minutes"), booking.minutes()},
            {QStringLiteral("topic"), textOrNull(booking.topic)},
            {QStringLiteral("state"), codeText(kBookingStates, booking.state)},
            {QStringLiteral("note"), textOrNull(booking.note)},
            {QStringLiteral("user"), booking.byName}};
}

Result<QDate> dayOf(CommandContext &context, QStringView option)
{
    const QString text = context.arguments().value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return Arguments::badValue(QStringLiteral("--") + option.toString(), text);
    return day;
}

/// By number or by name; a name stands for one who has not ended.
Result<ExpertId> expertAt(CommandContext &context, Session &session)
{
    const QString text = context.arguments().at(0);
    ZHIYIN_ASSIGN(const auto experts, session.desk<ExpertDesk>().list());
    for (const Expert &expert : experts) {
        if (expert.id.toString() == text || (expert.name == text && !expert.endedOn.isValid()))
            return expert.id;
    }
    return failure(ErrorCode::NotFound, {QStringLiteral("expert"), text});
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    QDate day = session->workplace().today();
    if (context.arguments().has(u"week")) {
        ZHIYIN_ASSIGN(day, dayOf(context, u"week"));
    }
    ZHIYIN_ASSIGN(const auto weeks, session->desk<ExpertDesk>().week(day));
    QJsonArray array;
    for (const ExpertWeek &week : weeks) {
        const Expert &expert = week.expert;
        QJsonArray bookings;
        for (const ExpertBooking &booking : week.bookings)
            bookings.append(objectOf(booking, session->workplace().zone()));
        QJsonArray absences;
        for (const ExpertAbsence &absence : week.absences)
            absences.append(QJsonObject{{QStringLiteral("from"), dayOrNull(absence.from)},
                                        {QStringLiteral("to"), dayOrNull(absence.to)},
                                        {QStringLiteral("note"), textOrNull(absence.note)}});
        array.append(QJsonObject{{QStringLiteral("id"), expert.id.toString()},
                                 {QStringLiteral("name"), expert.name},
                                 {QStringLiteral("kind"), codeText(kExpertKinds, expert.kind)},
                                 {QStringLiteral("fields"), QJsonArray::fromStringList(expert.fields)},
                                 {QStringLiteral("branches"), QJsonArray::fromStringList(expert.branches)},
                                 {QStringLiteral("hours"), expert.hours.text()},
                                 {QStringLiteral("ended_on"), dayOrNull(expert.endedOn)},
                                 {QStringLiteral("capacity_minutes"), week.capacityMinutes},
                                 {QStringLiteral("booked_minutes"), week.bookedMinutes},
                                 {QStringLiteral("reserved_minutes"), week.reservedMinutes},
                                 {QStringLiteral("absences"), absences},
                                 {QStringLiteral("bookings"), bookings}});
    }
    return Answer{{{QStringLiteral("week"), dayOrNull(mondayOf(day))}, {QStringLiteral("experts"), array}}};
}

Result<Answer> add(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const auto listOf = [&arguments](QStringView option) {
        return arguments.value(option).split(u',', Qt::SkipEmptyParts);
    };
    NewExpert expert{arguments.at(0)};
    expert.kind = parseCode(kExpertKinds, arguments.value(u"kind")).value_or(ExpertKind::House);
    expert.user = arguments.value(u"user");
    expert.fields = listOf(u"fields");
    expert.branches = listOf(u"branches");
    expert.hours = arguments.value(u"hours");
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ExpertId id, session->desk<ExpertDesk>().add(expert));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> hours(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ExpertId id, expertAt(context, *session));
    ZHIYIN_TRY(session->desk<ExpertDesk>().setHours(id, context.arguments().value(u"hours")));
    return Answer{kDone};
}

Result<Answer> away(CommandContext &context)
{
    ZHIYIN_ASSIGN(const QDate from, dayOf(context, u"from"));
    ZHIYIN_ASSIGN(const QDate to, dayOf(context, u"to"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ExpertId id, expertAt(context, *session));
    ZHIYIN_TRY(session->desk<ExpertDesk>().addAbsence(id, from, to, context.arguments().value(u"note")));
    return Answer{kDone};
}

Result<Answer> end(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ExpertId id, expertAt(context, *session));
    ZHIYIN_TRY(session->desk<ExpertDesk>().end(id, context.arguments().value(u"reason")));
    return Answer{kDone};
}

Result<Answer> book(CommandContext &context)
{
    constexpr int kUsualMinutes = 60;
    constexpr int kMostMinutes = 480;
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const QDate day, dayOf(context, u"on"));
    const QTime from = QTime::fromString(arguments.value(u"at"), QStringLiteral("HH:mm"));
    if (!from.isValid())
        return Arguments::badValue(QStringLiteral("--at"), arguments.value(u"at"));
    ZHIYIN_ASSIGN(const auto minutes, arguments.whole(u"minutes", 1, kMostMinutes));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ExpertId expert, expertAt(context, *session));
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(1)));
    ZHIYIN_ASSIGN(const BookingId id,
                  session->desk<ExpertDesk>().book(
                      {expert, client, day, from, minutes.value_or(kUsualMinutes), arguments.value(u"topic")}));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> cancel(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<BookingId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<ExpertDesk>().cancel(id, context.arguments().value(u"reason")));
    return Answer{kDone};
}

Result<Answer> done(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<BookingId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<ExpertDesk>().done(id, context.arguments().value(u"outcome")));
    return Answer{kDone};
}

Result<Answer> entitlement(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const ClientEntitlement found, session->desk<ExpertDesk>().entitlement(client));
    QJsonArray reports;
    for (const auto &report : found.entitled.reports)
        reports.append(QJsonObject{{QStringLiteral("kind"), codeText(kEntitledReports, report.kind)},
                                   {QStringLiteral("per_year"), report.perYear}});
    QJsonArray bookings;
    for (const ExpertBooking &booking : found.bookings)
        bookings.append(objectOf(booking, session->workplace().zone()));
    return Answer{{{QStringLiteral("tier"), textOrNull(found.tier)},
                   {QStringLiteral("contact_every_months"), found.contactEveryMonths},
                   {QStringLiteral("expert_hours_per_quarter"), found.entitled.expertHoursPerQuarter},
                   {QStringLiteral("from"), dayOrNull(found.quarter.from)},
                   {QStringLiteral("to"), dayOrNull(found.quarter.to)},
                   {QStringLiteral("used_minutes"), found.usedMinutes},
                   {QStringLiteral("left_minutes"), found.leftMinutes},
                   {QStringLiteral("events"), QJsonArray::fromStringList(found.entitled.events)},
                   {QStringLiteral("reports"), reports},
                   {QStringLiteral("same_for_all"), QJsonArray::fromStringList(words::rightsOfAll())},
                   {QStringLiteral("bookings"), bookings},
                   {QStringLiteral("policy_version"), found.policyVersion}}};
}

const CommandGroup kCommands({{"expert", "list", list},
                              {"expert", "add", add},
                              {"expert", "hours", hours},
                              {"expert", "away", away},
                              {"expert", "end", end},
                              {"expert", "book", book},
                              {"expert", "cancel", cancel},
                              {"expert", "done", done},
                              {"entitlement", "show", entitlement}});

} // namespace
} // namespace zhiyin::cli
