// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/client/client_desk.h"
#include "core/duplicate/duplicate_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QJsonObject jsonOf(const DuplicatePair &pair)
{
    QJsonArray reasons;
    for (const DuplicateReason reason : pair.reasons)
        reasons.append(duplicateReasonCode(reason));
    return {{QStringLiteral("a"), pair.a.toString()},
            {QStringLiteral("a_external_id"), pair.externalA},
            {QStringLiteral("a_name"), pair.nameA},
            {QStringLiteral("b"), pair.b.toString()},
            {QStringLiteral("b_external_id"), pair.externalB},
            {QStringLiteral("b_name"), pair.nameB},
            {QStringLiteral("score"), pair.score},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("distinct"), pair.isDistinct}};
}

Result<Answer> duplicates(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto limit, context.arguments().limit());
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const DuplicateList list, session->desk<DuplicateDesk>().duplicates(context.arguments().has(u"all")));
    QJsonArray pairs;
    for (const DuplicatePair &pair : list.pairs) {
        if (limit && *limit > 0 && pairs.size() >= *limit)
            break;
        pairs.append(jsonOf(pair));
    }
    return Answer{{{QStringLiteral("pairs"), pairs},
                   {QStringLiteral("found"), static_cast<qint64>(list.pairs.size())},
                   {QStringLiteral("common_values"), list.commonValues}}};
}

Result<Answer> merge(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto clients = session->desk<ClientDesk>();
    ZHIYIN_ASSIGN(const ClientId keep, clients.find(arguments.at(0)));
    ZHIYIN_ASSIGN(const ClientId other, clients.find(arguments.at(1)));
    const QStringList taken = arguments.value(u"take").split(u',', Qt::SkipEmptyParts);
    ZHIYIN_ASSIGN(const MergeOutcome outcome,
                  session->desk<DuplicateDesk>().merge(keep, other, arguments.value(u"reason"), taken));
    QJsonArray filled;
    for (const FilledField &field : outcome.filled)
        filled.append(field.field);
    QJsonObject moved;
    QJsonObject stayed;
    for (const MovedRows &rows : outcome.moved) {
        if (rows.moved > 0)
            moved.insert(rows.table, rows.moved);
        if (rows.stayed > 0)
            stayed.insert(rows.table, rows.stayed);
    }
    return Answer{{{QStringLiteral("id"), outcome.keep.toString()},
                   {QStringLiteral("merged"), outcome.other.toString()},
                   {QStringLiteral("state"), QStringLiteral("merged")},
                   {QStringLiteral("filled"), filled},
                   {QStringLiteral("moved"), moved},
                   {QStringLiteral("stayed"), stayed},
                   {QStringLiteral("carried_positions"), outcome.carriedPositions}}};
}

Result<Answer> unmerge(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId keep, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const UnmergeOutcome outcome,
                  session->desk<DuplicateDesk>().unmerge(keep, arguments.value(u"reason")));
    QJsonObject left;
    for (const LeftValue &value : outcome.left) {
        const QString place = value.column.isEmpty() ? value.table : value.table + u'.' + value.column;
        left.insert(place, value.count);
    }
    return Answer{{{QStringLiteral("id"), outcome.keep.toString()},
                   {QStringLiteral("unmerged"), outcome.other.toString()},
                   {QStringLiteral("state"), QStringLiteral("unmerged")},
                   {QStringLiteral("restored"), outcome.restored},
                   {QStringLiteral("left"), left}}};
}

Result<Answer> merges(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto lines, session->desk<DuplicateDesk>().merges());
    QJsonArray array;
    for (const MergeLine &line : lines) {
        array.append(QJsonObject{{QStringLiteral("id"), line.merge.keep.toString()},
                                 {QStringLiteral("external_id"), line.keepExternalId},
                                 {QStringLiteral("merged"), line.merge.other.toString()},
                                 {QStringLiteral("merged_external_id"), line.otherExternalId},
                                 {QStringLiteral("at"), momentText(line.merge.at, session->book().zone)},
                                 {QStringLiteral("user"), line.user},
                                 {QStringLiteral("latest"), line.isLatest}});
    }
    return Answer{{{QStringLiteral("merges"), array}}};
}

Result<Answer> distinct(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto clients = session->desk<ClientDesk>();
    ZHIYIN_ASSIGN(const ClientId one, clients.find(arguments.at(0)));
    ZHIYIN_ASSIGN(const ClientId other, clients.find(arguments.at(1)));
    const bool apart = !arguments.has(u"withdraw");
    ZHIYIN_TRY(session->desk<DuplicateDesk>().tellApart(one, other, apart, arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), one.toString()},
                   {QStringLiteral("other"), other.toString()},
                   {QStringLiteral("distinct"), apart}}};
}

const CommandGroup kCommands({{"client", "duplicates", duplicates},
                              {"client", "distinct", distinct},
                              {"client", "merge", merge},
                              {"client", "merges", merges},
                              {"client", "unmerge", unmerge}});

} // namespace
} // namespace zhiyin::cli
