// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_values.h"
#include "app/cli/kpi_options.h"
#include "core/kpi/kpi_note_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

Result<Answer> pin(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const Indicator indicator, indicatorAtWord(arguments, 0));
    ZHIYIN_ASSIGN(const auto on, arguments.date(u"on"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const QDate today = session->clock().today(session->book().zone);
    ZHIYIN_ASSIGN(const AnyId id,
                  session->desk<KpiNoteDesk>().pin(indicator, on.value_or(today), arguments.value(u"text")));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> unpin(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const AnyId id, arguments.idAt<AnyId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<KpiNoteDesk>().unpin(id, arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> notes(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const KpiQuery query, kpiQueryOf(context.arguments(), session->desk<KpiDesk>()));
    ZHIYIN_ASSIGN(const auto found, session->desk<KpiNoteDesk>().list(query.range));
    QJsonArray all;
    for (const KpiNote &note : found)
        all.append(QJsonObject{{QStringLiteral("id"), note.id.toString()},
                               {QStringLiteral("indicator"), indicatorText(note.indicator)},
                               {QStringLiteral("on"), dayOrNull(note.on)},
                               {QStringLiteral("text"), note.text},
                               {QStringLiteral("branch"), textOrNull(note.branch)},
                               {QStringLiteral("user"), note.userName}});
    return Answer{{{QStringLiteral("notes"), all}}};
}

const CommandGroup kCommands({{"kpi", "note", pin}, {"kpi", "unpin", unpin}, {"kpi", "notes", notes}});

} // namespace
} // namespace zhiyin::cli
