// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/client/client_desk.h"
#include "core/exchange/export_desk.h"

#include <QCoreApplication>

namespace zhiyin::cli {
namespace {

Result<Answer> exportClients(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const ExportJob job{arguments.at(0), arguments.value(u"query"), arguments.has(u"unmask"),
                        arguments.value(u"reason")};
    ZHIYIN_ASSIGN(const ExportOutcome outcome,
                  session->desk<ExportDesk>().run(
                      job, [&context](qint64 done, qint64 all) { return context.progress(done, all); }));
    if (!outcome.isProposed())
        return Answer{{{QStringLiteral("rows"), outcome.rows}}};
    return Answer{{{QStringLiteral("state"), QStringLiteral("proposed")},
                   {QStringLiteral("request"), outcome.request->toString()}},
                  0,
                  QCoreApplication::translate("zhiyin", "Nothing was written yet: a second person has to approve this. "
                                                        "Then give the same command again; it writes the file once.")};
}

Result<Answer> card(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_TRY(session->desk<ExportDesk>().card(client, arguments.at(1), arguments.has(u"unmask"),
                                                arguments.value(u"reason")));
    return Answer{{{QStringLiteral("file"), arguments.at(1)}}};
}

const CommandGroup kCommands({{"client", "export", exportClients}, {"client", "vcard", card}});

} // namespace
} // namespace zhiyin::cli
