// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/contact/care_desk.h"
#include "core/contact/promise_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

const QJsonObject kDone{{QStringLiteral("ok"), true}};

Result<ClientId> clientAt(CommandContext &context, Session &session)
{
    return session.desk<ClientDesk>().find(context.arguments().at(0));
}

/// An option that must be there; the contract says so and the arguments were checked.
Result<QDate> dayOf(CommandContext &context, QStringView option)
{
    ZHIYIN_ASSIGN(const auto day, context.arguments().date(option));
    return day.value_or(QDate());
}

Result<Answer> addPromise(CommandContext &context)
{
    ZHIYIN_ASSIGN(const QDate due, dayOf(context, u"due"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, clientAt(context, *session));
    ZHIYIN_ASSIGN(const PromiseId id,
                  session->desk<PromiseDesk>().add(client, {context.arguments().value(u"text"), due}));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> keepPromise(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<PromiseId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<PromiseDesk>().keep(id, context.arguments().value(u"evidence")));
    return Answer{kDone};
}

Result<Answer> releasePromise(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<PromiseId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<PromiseDesk>().release(id, context.arguments().value(u"reason")));
    return Answer{kDone};
}

Result<Answer> listPromises(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto until, context.arguments().date(u"until"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    std::vector<Promise> promises;
    if (context.arguments().count() > 0) {
        ZHIYIN_ASSIGN(const ClientId client, clientAt(context, *session));
        ZHIYIN_ASSIGN(promises, session->desk<PromiseDesk>().ofClient(client));
    } else {
        ZHIYIN_ASSIGN(promises, session->desk<PromiseDesk>().open(until.value_or(QDate())));
    }
    QJsonArray array;
    for (const Promise &promise : promises) {
        array.append(QJsonObject{{QStringLiteral("id"), promise.id.toString()},
                                 {QStringLiteral("client"), promise.client.toString()},
                                 {QStringLiteral("external_id"), promise.externalId},
                                 {QStringLiteral("name"), promise.clientName},
                                 {QStringLiteral("text"), promise.text},
                                 {QStringLiteral("due_on"), dayOrNull(promise.dueOn)},
                                 {QStringLiteral("user"), textOrNull(promise.ownerName)},
                                 {QStringLiteral("state"), codeText(kPromiseStates, promise.state)},
                                 {QStringLiteral("evidence"), textOrNull(promise.evidence)}});
    }
    return Answer{{{QStringLiteral("promises"), array}}};
}

Result<QuietHours> hoursOf(const QString &text)
{
    if (text.isEmpty())
        return QuietHours();
    const auto hours = QuietHours::parse(text);
    if (!hours)
        return Arguments::badValue(QStringLiteral("--quiet"), text);
    return *hours;
}

/// "08-15", or "leap 04-01".
Result<std::optional<LunarDay>> lunarOf(const QString &text)
{
    if (text.isEmpty())
        return std::optional<LunarDay>();
    const auto day = parseLunarDay(text);
    if (!day)
        return Arguments::badValue(QStringLiteral("--lunar-birthday"), text);
    return day;
}

/// Only what is named changes; "none" takes a value away.
Result<Answer> setWish(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, clientAt(context, *session));
    auto desk = session->desk<CareDesk>();
    ZHIYIN_ASSIGN(ContactWish wish, desk.wish(client));
    const auto isNone = [&arguments](QStringView option) { return arguments.value(option) == QStringLiteral("none"); };
    const auto takeDay = [&](QStringView option, QDate &day) -> Result<void> {
        if (!arguments.has(option))
            return {};
        day = {};
        if (!isNone(option)) {
            ZHIYIN_ASSIGN(day, dayOf(context, option));
        }
        return {};
    };
    if (arguments.has(u"birthday"))
        wish.birthday = parseCode(kBirthdayCalendars, arguments.value(u"birthday")).value_or(BirthdayCalendar::Solar);
    if (arguments.has(u"lunar-birthday")) {
        ZHIYIN_ASSIGN(wish.lunarBirthday,
                      lunarOf(isNone(u"lunar-birthday") ? QString() : arguments.value(u"lunar-birthday")));
        wish.birthday = BirthdayCalendar::Lunar;
    }
    if (arguments.has(u"quiet")) {
        ZHIYIN_ASSIGN(wish.quiet, hoursOf(isNone(u"quiet") ? QString() : arguments.value(u"quiet")));
    }
    ZHIYIN_ASSIGN(const auto months, arguments.whole(u"every-months", 0, 60));
    wish.everyMonths = months.value_or(wish.everyMonths);
    ZHIYIN_TRY(takeDay(u"opted-out-on", wish.optedOutOn));
    ZHIYIN_TRY(takeDay(u"cooling-until", wish.coolingUntil));
    ZHIYIN_TRY(desk.setWish(client, wish));
    return Answer{kDone};
}

Result<Answer> pause(CommandContext &context)
{
    ZHIYIN_ASSIGN(const QDate from, dayOf(context, u"from"));
    ZHIYIN_ASSIGN(const QDate to, dayOf(context, u"to"));
    const auto reason = parseCode(kContactPauseReasons, context.arguments().value(u"reason"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, clientAt(context, *session));
    ZHIYIN_ASSIGN(const AnyId id, session->desk<CareDesk>().pause(client, {{from, to},
                                                                           reason.value_or(ContactPauseReason::Other),
                                                                           context.arguments().value(u"note")}));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> resume(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<AnyId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<CareDesk>().takeBackPause(id, context.arguments().value(u"reason")));
    return Answer{kDone};
}

Result<Answer> addPlan(CommandContext &context)
{
    ZHIYIN_ASSIGN(const QDate from, dayOf(context, u"from"));
    ZHIYIN_ASSIGN(const QDate to, dayOf(context, u"to"));
    ZHIYIN_ASSIGN(const auto months, context.arguments().whole(u"every-months", 0, 60));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, clientAt(context, *session));
    ZHIYIN_ASSIGN(const AnyId id, session->desk<CareDesk>().addPlan(client, {context.arguments().value(u"title"),
                                                                             {from, to, months.value_or(0)},
                                                                             context.arguments().value(u"content")}));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> endPlan(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<AnyId>(0));
    ZHIYIN_ASSIGN(const QDate on, dayOf(context, u"on"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<CareDesk>().endPlan(id, on, context.arguments().value(u"reason")));
    return Answer{kDone};
}

Result<Answer> show(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, clientAt(context, *session));
    auto desk = session->desk<CareDesk>();
    ZHIYIN_ASSIGN(const ContactWish wish, desk.wish(client));
    ZHIYIN_ASSIGN(const auto pauses, desk.pauses(client));
    ZHIYIN_ASSIGN(const auto plans, desk.plans(client));
    QJsonArray pauseArray;
    for (const ContactPause &pause : pauses) {
        pauseArray.append(QJsonObject{{QStringLiteral("id"), pause.id.toString()},
                                      {QStringLiteral("from"), dayOrNull(pause.span.from)},
                                      {QStringLiteral("to"), dayOrNull(pause.span.to)},
                                      {QStringLiteral("reason"), codeText(kContactPauseReasons, pause.reason)},
                                      {QStringLiteral("note"), textOrNull(pause.note)}});
    }
    QJsonArray planArray;
    for (const ServicePlan &plan : plans) {
        planArray.append(QJsonObject{{QStringLiteral("id"), plan.id.toString()},
                                     {QStringLiteral("title"), plan.title},
                                     {QStringLiteral("from"), dayOrNull(plan.span.from)},
                                     {QStringLiteral("to"), dayOrNull(plan.span.to)},
                                     {QStringLiteral("months"), plan.span.months},
                                     {QStringLiteral("reason"), textOrNull(plan.endedReason)}});
    }
    return Answer{{{QStringLiteral("birthday"), codeText(kBirthdayCalendars, wish.birthday)},
                   {QStringLiteral("opted_out_on"), dayOrNull(wish.optedOutOn)},
                   {QStringLiteral("cooling_until"), dayOrNull(wish.coolingUntil)},
                   {QStringLiteral("every_months"), wish.everyMonths},
                   {QStringLiteral("quiet_hours"), textOrNull(wish.quiet.text())},
                   {QStringLiteral("pauses"), pauseArray},
                   {QStringLiteral("plans"), planArray}}};
}

const CommandGroup kCommands({{"promise", "add", addPromise},
                              {"promise", "keep", keepPromise},
                              {"promise", "release", releasePromise},
                              {"promise", "list", listPromises},
                              {"contact", "wishes", show},
                              {"contact", "wish", setWish},
                              {"contact", "pause", pause},
                              {"contact", "resume", resume},
                              {"plan", "add", addPlan},
                              {"plan", "end", endPlan}});

} // namespace
} // namespace zhiyin::cli
