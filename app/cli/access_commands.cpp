// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/access/access_desk.h"
#include "core/client/client_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

Result<Answer> ask(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto until, arguments.date(u"until"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    const bool mayWork = arguments.value(u"scope") == QStringLiteral("work");
    ZHIYIN_ASSIGN(const RequestId request, session->desk<AccessDesk>().ask({client, arguments.value(u"purpose"),
                                                                            until.value_or(QDate()), mayWork}));
    return Answer{
        {{QStringLiteral("state"), QStringLiteral("proposed")}, {QStringLiteral("request"), request.toString()}}};
}

QJsonObject jsonOf(const AccessGrant &grant, const Session &session)
{
    const QTimeZone &zone = session.book().zone;
    const QDateTime now = SystemClock().now();
    return {{QStringLiteral("id"), grant.id.toString()},
            {QStringLiteral("client"), grant.client.toString()},
            {QStringLiteral("external_id"), grant.externalId},
            {QStringLiteral("name"), grant.name},
            {QStringLiteral("user"), grant.userName},
            {QStringLiteral("purpose"), grant.purpose},
            {QStringLiteral("scope"), grant.mayWork ? QStringLiteral("work") : QStringLiteral("read")},
            {QStringLiteral("from"), momentText(grant.from, zone)},
            {QStringLiteral("until"), momentText(grant.until, zone)},
            {QStringLiteral("approved_by"), grant.approvedBy},
            {QStringLiteral("state"), grant.state(now)},
            {QStringLiteral("uses"), grant.uses},
            {QStringLiteral("last_used_at"),
             grant.lastUsedAt.isValid() ? QJsonValue(momentText(grant.lastUsedAt, zone)) : QJsonValue()}};
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto grants, session->desk<AccessDesk>().list());
    QJsonArray array;
    for (const AccessGrant &grant : grants)
        array.append(jsonOf(grant, *session));
    return Answer{{{QStringLiteral("grants"), array}}};
}

Result<Answer> end(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<AnyId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<AccessDesk>().end(id));
    return Answer{{{QStringLiteral("id"), id.toString()}, {QStringLiteral("state"), QStringLiteral("ended")}}};
}

const CommandGroup kCommands({{"access", "request", ask}, {"access", "list", list}, {"access", "end", end}});

} // namespace
} // namespace zhiyin::cli
