// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/label_options.h"
#include "core/client/client_desk.h"
#include "core/event/event_desk.h"
#include "core/event/event_guest_desk.h"
#include "ui/paper/event_pages.h"
#include "ui/paper/letter_pages.h"

namespace zhiyin::cli {
namespace {

Result<Answer> invitations(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<EventId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    std::vector<ClientId> clients;
    for (const QString &reference : context.arguments().from(1)) {
        ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(reference));
        clients.push_back(client);
    }
    ZHIYIN_ASSIGN(const auto made, session->desk<EventGuestDesk>().invitations(id, clients));
    QJsonObject document{{QStringLiteral("letters"), static_cast<qint64>(made.size())}};
    if (made.empty())
        return Answer{document};
    std::vector<LetterText> letters;
    for (const Invitation &one : made)
        letters.push_back(one.text);
    const QString file = context.arguments().value(u"out");
    const paper::LetterFrame frame{session->book().institution, session->clock().now()};
    ZHIYIN_ASSIGN(const auto saved,
                  paper::savePages(paper::letterDocument(letters, frame, QPageSize(QPageSize::A4)), file));
    document.insert(QStringLiteral("file"), file);
    document.insert(QStringLiteral("pages"), saved.pages);
    return Answer{document};
}

Result<Answer> labels(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<EventId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto made, session->desk<EventGuestDesk>().invitations(id, {}));
    std::vector<ClientId> clients;
    for (const Invitation &one : made)
        clients.push_back(one.to.client);
    ZHIYIN_ASSIGN(QJsonObject document, printLabels(context, clients));
    return Answer{std::move(document)};
}

Result<Answer> signIn(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<EventId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const EventDetail detail, session->desk<EventDesk>().show(id));
    const QString file = context.arguments().value(u"out");
    const paper::SignInSheet sheet{session->book().institution,   session->clock().now(),
                                   session->book().zone,          detail.event,
                                   expectedGuests(detail.guests), context.arguments().has(u"full-names")};
    ZHIYIN_ASSIGN(const auto saved, paper::savePages(paper::signInDocument(sheet, QPageSize(QPageSize::A4)), file));
    return Answer{{{QStringLiteral("file"), file},
                   {QStringLiteral("pages"), saved.pages},
                   {QStringLiteral("guests"), static_cast<qint64>(sheet.guests.size())}}};
}

const CommandGroup
    kCommands({{"event", "invitations", invitations}, {"event", "labels", labels}, {"event", "sign-in", signIn}});

} // namespace
} // namespace zhiyin::cli
