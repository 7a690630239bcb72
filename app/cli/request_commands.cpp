// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/policy/request_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto requests, session->desk<RequestDesk>().list());
    QJsonArray array;
    for (const Request &request : requests) {
        array.append(QJsonObject{{QStringLiteral("id"), request.id.toString()},
                                 {QStringLiteral("kind"), request.kind},
                                 {QStringLiteral("by"), request.askedByName},
                                 {QStringLiteral("at"), momentText(request.askedAt, session->book().zone)},
                                 {QStringLiteral("state"), request.state},
                                 {QStringLiteral("summary"), request.summary}});
    }
    return Answer{{{QStringLiteral("requests"), array}}};
}

Answer decided(RequestId id, const QString &state)
{
    return Answer{{{QStringLiteral("id"), id.toString()}, {QStringLiteral("state"), state}}};
}

Result<Answer> approve(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<RequestId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<RequestDesk>().approve(id));
    return decided(id, QStringLiteral("approved"));
}

Result<Answer> refuse(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<RequestId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<RequestDesk>().refuse(id, context.arguments().value(u"reason")));
    return decided(id, QStringLiteral("refused"));
}

const CommandGroup
    kCommands({{"request", "list", list}, {"request", "approve", approve}, {"request", "refuse", refuse}});

} // namespace
} // namespace zhiyin::cli
