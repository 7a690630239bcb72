// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/attachment/attachment_desk.h"
#include "core/client/client_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

Result<Answer> attach(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const auto kind = parseCode(kAttachmentKinds, arguments.value(u"kind"));
    if (!kind)
        return Arguments::badValue(QStringLiteral("--kind"), arguments.value(u"kind"));
    ZHIYIN_ASSIGN(const auto validUntil, arguments.date(u"valid-until"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    const NewAttachment wanted{client, *kind, arguments.value(u"proves"), validUntil.value_or(QDate())};
    ZHIYIN_ASSIGN(const AttachmentId id, session->desk<AttachmentDesk>().attach(arguments.at(1), wanted));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

QJsonObject jsonOf(const Attachment &attachment, const QTimeZone &zone)
{
    return {
        {QStringLiteral("id"), attachment.id.toString()},
        {QStringLiteral("name"), attachment.name},
        {QStringLiteral("kind"), codeText(kAttachmentKinds, attachment.kind)},
        {QStringLiteral("form"), codeText(kFileForms, attachment.form)},
        {QStringLiteral("size_bytes"), attachment.size},
        {QStringLiteral("proves"), textOrNull(attachment.proves)},
        {QStringLiteral("valid_until"), dayOrNull(attachment.validUntil)},
        {QStringLiteral("at"), momentText(attachment.addedAt, zone)},
        {QStringLiteral("by"), attachment.addedBy},
        {QStringLiteral("request"), attachment.request ? QJsonValue(attachment.request->toString()) : QJsonValue()},
        {QStringLiteral("state"), attachment.endedAt.isValid() ? QStringLiteral("ended") : QStringLiteral("valid")}};
}

Result<Answer> attachments(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const auto all, session->desk<AttachmentDesk>().list(client));
    QJsonArray array;
    for (const Attachment &attachment : all)
        array.append(jsonOf(attachment, session->book().zone));
    return Answer{{{QStringLiteral("attachments"), array}}};
}

Result<Answer> save(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto id, arguments.idAt<AttachmentId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<AttachmentDesk>().save(id, arguments.at(1), arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), id.toString()}, {QStringLiteral("file"), arguments.at(1)}}};
}

Result<Answer> end(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto id, arguments.idAt<AttachmentId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<AttachmentDesk>().end(id, arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), id.toString()}, {QStringLiteral("state"), QStringLiteral("ended")}}};
}

const CommandGroup kCommands({{"client", "attach", attach},
                              {"client", "attachments", attachments},
                              {"client", "attachment-save", save},
                              {"client", "attachment-end", end}});

} // namespace
} // namespace zhiyin::cli
