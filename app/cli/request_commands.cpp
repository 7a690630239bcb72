// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/attachment/attachment_desk.h"
#include "core/policy/request_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

/// One word for what waits, the one that asking for it answered with.
QString stateText(const Request &request)
{
    return request.state == QStringLiteral("waiting") ? QStringLiteral("proposed") : request.state;
}

QJsonObject jsonOf(const Request &request, const QTimeZone &zone)
{
    return {{QStringLiteral("id"), request.id.toString()}, {QStringLiteral("kind"), request.kind},
            {QStringLiteral("by"), request.askedByName},   {QStringLiteral("at"), momentText(request.askedAt, zone)},
            {QStringLiteral("state"), stateText(request)}, {QStringLiteral("summary"), request.summary}};
}

QJsonArray jsonOf(const std::vector<Attachment> &evidence)
{
    QJsonArray array;
    for (const Attachment &document : evidence) {
        array.append(QJsonObject{{QStringLiteral("id"), document.id.toString()},
                                 {QStringLiteral("name"), document.name},
                                 {QStringLiteral("form"), codeText(kFileForms, document.form)},
                                 {QStringLiteral("size_bytes"), document.size}});
    }
    return array;
}

/// Both sides of what waits: masked, unless asked for in clear with a reason.
Result<Answer> show(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto id, arguments.idAt<RequestId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<RequestDesk>();
    ZHIYIN_ASSIGN(const RequestDetail detail,
                  arguments.has(u"unmask") ? desk.reveal(id, arguments.value(u"reason")) : desk.show(id));
    QJsonObject document = jsonOf(detail.request, session->book().zone);
    document.insert(QStringLiteral("reason"), detail.request.reason);
    document.insert(QStringLiteral("changes"), detail.changes);
    document.insert(QStringLiteral("evidence"), jsonOf(detail.evidence));
    return Answer{document};
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto requests, session->desk<RequestDesk>().list());
    QJsonArray array;
    for (const Request &request : requests) {
        QJsonObject line = jsonOf(request, session->book().zone);
        ZHIYIN_ASSIGN(const auto evidence, session->desk<AttachmentDesk>().ofRequest(request.id));
        if (!evidence.empty())
            line.insert(QStringLiteral("evidence"), jsonOf(evidence));
        array.append(line);
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

const CommandGroup kCommands({{"request", "list", list},
                              {"request", "show", show},
                              {"request", "approve", approve},
                              {"request", "refuse", refuse}});

} // namespace
} // namespace zhiyin::cli
