// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/client/client_details_desk.h"
#include "core/client/telephone.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

constexpr int kReminderDays = 90;

QJsonValue momentOrNull(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.isValid() ? QJsonValue(momentText(moment, zone)) : QJsonValue();
}

QJsonObject jsonOf(const AddedDetail &added)
{
    QJsonObject document{{QStringLiteral("id"), added.id.toString()}};
    if (!added.warning.isEmpty())
        document.insert(QStringLiteral("warnings"), QJsonArray{added.warning});
    return document;
}

Result<Answer> addDocument(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    NewDocument wanted{arguments.value(u"type"), arguments.value(u"number")};
    wanted.issuer = arguments.value(u"issuer");
    ZHIYIN_ASSIGN(const auto issued, arguments.date(u"issued-on"));
    ZHIYIN_ASSIGN(const auto expires, arguments.date(u"expires-on"));
    wanted.issuedOn = issued.value_or(QDate());
    wanted.expiresOn = expires.value_or(QDate());
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const AddedDetail added, session->desk<ClientDetailsDesk>().addDocument(client, wanted));
    return Answer{jsonOf(added)};
}

Result<Answer> listDocuments(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    auto desk = session->desk<ClientDetailsDesk>();
    ZHIYIN_ASSIGN(const auto documents, arguments.has(u"unmask")
                                            ? desk.revealDocuments(client, arguments.value(u"reason"))
                                            : desk.documents(client));
    QJsonArray array;
    for (const IdentityDocument &document : documents)
        array.append(QJsonObject{{QStringLiteral("id"), document.id.toString()},
                                 {QStringLiteral("type"), document.type},
                                 {QStringLiteral("number"), document.number},
                                 {QStringLiteral("issued_on"), dayOrNull(document.issuedOn)},
                                 {QStringLiteral("issuer"), textOrNull(document.issuer)},
                                 {QStringLiteral("expires_on"), dayOrNull(document.expiresOn)},
                                 {QStringLiteral("primary"), document.isPrimary},
                                 {QStringLiteral("ended_at"), momentOrNull(document.endedAt, session->book().zone)}});
    return Answer{{{QStringLiteral("documents"), array}}};
}

Result<Answer> endDocument(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const AnyId document, arguments.idAt<AnyId>(1));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_TRY(session->desk<ClientDetailsDesk>().endDocument(client, document, arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), document.toString()}, {QStringLiteral("state"), QStringLiteral("ended")}}};
}

Result<Answer> makePrimaryDocument(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const AnyId document, arguments.idAt<AnyId>(1));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const PrimaryOutcome outcome,
                  session->desk<ClientDetailsDesk>().makePrimaryDocument(client, document, arguments.value(u"reason")));
    QJsonObject answer{
        {QStringLiteral("id"), document.toString()},
        {QStringLiteral("state"), outcome.request ? QStringLiteral("waiting") : QStringLiteral("primary")}};
    if (outcome.request)
        answer.insert(QStringLiteral("request"), outcome.request->toString());
    return Answer{answer};
}

Result<Answer> expiring(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto until, context.arguments().date(u"until"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const QDate today = session->clock().today(session->book().zone);
    ZHIYIN_ASSIGN(const auto documents,
                  session->desk<ClientDetailsDesk>().expiring(until.value_or(today.addDays(kReminderDays))));
    QJsonArray array;
    for (const ExpiringDocument &document : documents)
        array.append(QJsonObject{{QStringLiteral("client"), document.client.toString()},
                                 {QStringLiteral("external_id"), document.externalId},
                                 {QStringLiteral("name"), document.name},
                                 {QStringLiteral("type"), document.type},
                                 {QStringLiteral("expires_on"), dayOrNull(document.expiresOn)},
                                 {QStringLiteral("days_left"), document.daysLeft}});
    return Answer{{{QStringLiteral("documents"), array}}};
}

Result<Answer> addChannel(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const NewChannel wanted{arguments.value(u"kind"), arguments.value(u"value"), arguments.value(u"label")};
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const AddedDetail added, session->desk<ClientDetailsDesk>().addChannel(client, wanted));
    return Answer{jsonOf(added)};
}

Result<Answer> listChannels(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    auto desk = session->desk<ClientDetailsDesk>();
    const bool clear = arguments.has(u"unmask");
    ZHIYIN_ASSIGN(const auto channels,
                  clear ? desk.revealChannels(client, arguments.value(u"reason")) : desk.channels(client));
    QJsonArray array;
    for (const ClientChannel &channel : channels) {
        QJsonObject line{{QStringLiteral("id"), channel.id.toString()},
                         {QStringLiteral("kind"), channel.kind},
                         {QStringLiteral("value"), channel.value},
                         {QStringLiteral("label"), textOrNull(channel.label)},
                         {QStringLiteral("primary"), channel.isPrimary},
                         {QStringLiteral("ended_at"), momentOrNull(channel.endedAt, session->book().zone)}};
        // Only a number in clear can be written the way it is dialled.
        if (clear && channel.kind == QStringLiteral("phone"))
            line.insert(QStringLiteral("international"), formattedPhone(channel.value, PhoneForm::International));
        array.append(line);
    }
    return Answer{{{QStringLiteral("channels"), array}}};
}

Result<Answer> endChannel(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const AnyId channel, arguments.idAt<AnyId>(1));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_TRY(session->desk<ClientDetailsDesk>().endChannel(client, channel, arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), channel.toString()}, {QStringLiteral("state"), QStringLiteral("ended")}}};
}

Result<Answer> makePrimaryChannel(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const AnyId channel, arguments.idAt<AnyId>(1));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_TRY(session->desk<ClientDetailsDesk>().makePrimaryChannel(client, channel, arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), channel.toString()}, {QStringLiteral("state"), QStringLiteral("primary")}}};
}

const CommandGroup kCommands({{"client", "document add", addDocument},
                              {"client", "document list", listDocuments},
                              {"client", "document end", endDocument},
                              {"client", "document primary", makePrimaryDocument},
                              {"client", "document expiring", expiring},
                              {"client", "channel add", addChannel},
                              {"client", "channel list", listChannels},
                              {"client", "channel end", endChannel},
                              {"client", "channel primary", makePrimaryChannel}});

} // namespace
} // namespace zhiyin::cli
