// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/client/client_desk.h"
#include "core/contact/contact_desk.h"
#include "core/words/contact_words.h"
#include "core/words/today_words.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QJsonValue dayText(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QString reasonCode(DueReason reason)
{
    switch (reason) {
    case DueReason::Tier: return QStringLiteral("tier");
    case DueReason::Plan: return QStringLiteral("plan");
    case DueReason::FirstContact: return QStringLiteral("first_contact");
    case DueReason::Wish: return QStringLiteral("wish");
    case DueReason::Agreed: return QStringLiteral("agreed");
    }
    return {};
}

/// What was spoken of, agreed and promised.
Result<void> takeDetail(const Arguments &arguments, NewContact &wanted)
{
    wanted.detail.topics = arguments.value(u"topics").split(u',', Qt::SkipEmptyParts);
    wanted.detail.needs = arguments.value(u"needs");
    wanted.detail.nextStep = arguments.value(u"next-step");
    ZHIYIN_ASSIGN(const auto nextOn, arguments.date(u"next-on"));
    wanted.detail.nextOn = nextOn.value_or(QDate());
    ZHIYIN_ASSIGN(const auto promiseDue, arguments.date(u"promise-due"));
    if (arguments.has(u"promise"))
        wanted.promises.push_back({arguments.value(u"promise"), promiseDue.value_or(QDate())});
    return {};
}

Result<Answer> record(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const auto channel = parseContactChannel(arguments.value(u"channel"));
    if (!channel)
        return Arguments::badValue(QStringLiteral("--channel"), arguments.value(u"channel"));
    ZHIYIN_ASSIGN(const auto satisfaction, arguments.whole(u"satisfaction", 1, 5));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto at, arguments.moment(u"on", session->book().zone));
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    NewContact wanted{.client = client,
                      .channel = *channel,
                      .purpose = arguments.value(u"purpose"),
                      .summary = arguments.value(u"summary"),
                      .satisfaction = satisfaction};
    if (at)
        wanted.at = *at;
    ZHIYIN_TRY(takeDetail(arguments, wanted));
    ZHIYIN_ASSIGN(const RecordedContact recorded, session->desk<ContactDesk>().record(wanted));
    QJsonArray promises;
    for (const PromiseId promise : recorded.promises)
        promises.append(promise.toString());
    QJsonArray warnings;
    for (const GuardReason reason : recorded.warnings)
        warnings.append(QJsonObject{{QStringLiteral("code"), codeText(kGuardReasons, reason)},
                                    {QStringLiteral("text"), words::guardReason(reason)}});
    return Answer{{{QStringLiteral("id"), recorded.id.toString()},
                   {QStringLiteral("next_due"), recorded.next ? dayText(recorded.next->dueOn) : QJsonValue()},
                   {QStringLiteral("promises"), promises},
                   {QStringLiteral("warnings"), warnings}}};
}

Result<Answer> owed(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const auto all, session->desk<ContactDesk>().owed(client));
    const QDate today = session->clock().today(session->book().zone);
    QJsonArray array;
    for (const ContactObligation &one : all) {
        const bool isOpen = !one.settledOn && one.due >= today;
        array.append(QJsonObject{{QStringLiteral("due_on"), dayText(one.due)},
                                 {QStringLiteral("since"), dayText(one.opened)},
                                 {QStringLiteral("settled_on"), dayText(one.settledOn.value_or(QDate()))},
                                 {QStringLiteral("on_time"), isOpen ? QJsonValue() : QJsonValue(one.isOnTime())}});
    }
    return Answer{{{QStringLiteral("owed"), array}}};
}

Result<Answer> due(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto until, arguments.date(u"until"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const QDate today = session->clock().today(session->book().zone);
    ZHIYIN_ASSIGN(const auto clients,
                  session->desk<ContactDesk>().due(until.value_or(today), arguments.value(u"advisor")));
    QJsonArray array;
    for (const DueClient &client : clients) {
        array.append(QJsonObject{{QStringLiteral("client"), client.id.toString()},
                                 {QStringLiteral("external_id"), client.externalId},
                                 {QStringLiteral("name"), client.name},
                                 {QStringLiteral("reason"), reasonCode(client.due.reason)},
                                 {QStringLiteral("why"), words::dueReason(client.due)},
                                 {QStringLiteral("since"), dayText(client.due.since)},
                                 {QStringLiteral("due_on"), dayText(client.due.dueOn)},
                                 {QStringLiteral("days_overdue"), client.daysOverdue}});
    }
    return Answer{{{QStringLiteral("due"), array}}};
}

const CommandGroup kCommands({{"contact", "record", record}, {"contact", "due", due}, {"contact", "owed", owed}});

} // namespace
} // namespace zhiyin::cli
