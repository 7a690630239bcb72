// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/field_pairs.h"
#include "app/cli/json_values.h"
#include "app/cli/output.h"
#include "core/client/client_desk.h"
#include "core/client/client_writer.h"
#include "core/lifecycle/stage.h"
#include "core/search/search_desk.h"
#include "core/words/exchange_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

/// What was read and may be wrong is said aside; the answer itself stays the contract's.
QJsonArray warningsOf(const std::vector<RowProblem> &problems)
{
    QJsonArray warnings;
    for (const RowProblem &problem : problems)
        warnings.append(QJsonObject{{QStringLiteral("field"), problem.field},
                                    {QStringLiteral("problem"), words::rowProblem(problem)}});
    return warnings;
}

QJsonObject jsonOf(const ClientLine &line)
{
    return {
        {QStringLiteral("id"), line.id.toString()},
        {QStringLiteral("external_id"), line.externalId},
        {QStringLiteral("name"), line.name},
        {QStringLiteral("kind"), line.kind},
        {QStringLiteral("tier"), textOrNull(line.tier)},
        {QStringLiteral("risk_level"), riskLevelOrNull(line.riskLevel)},
        {QStringLiteral("risk_valid_until"), dayOrNull(line.riskValidUntil)},
        {QStringLiteral("stage"), textOrNull(line.stage)},
        {QStringLiteral("advisor"), textOrNull(line.advisor)},
        {QStringLiteral("branch"), textOrNull(line.branch)},
        {QStringLiteral("total_assets"), line.totalAssets ? QJsonValue(line.totalAssets->toString()) : QJsonValue()},
        {QStringLiteral("currency"), line.currency.code()}};
}

Result<Answer> list(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto limit, arguments.limit());
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ClientQuery query;
    if (arguments.has(u"stage") && !parseStage(arguments.value(u"stage")))
        return Arguments::badValue(QStringLiteral("--stage"), arguments.value(u"stage"));
    query.tier = arguments.value(u"tier");
    query.stage = arguments.value(u"stage");
    query.advisor = arguments.value(u"advisor");
    query.branch = arguments.value(u"branch");
    query.limit = limit.value_or(0);
    if (arguments.has(u"query")) {
        ZHIYIN_ASSIGN(const auto hits, session->desk<SearchDesk>().find(arguments.value(u"query"), 0));
        query.among.emplace();
        for (const SearchHit &hit : hits)
            query.among->push_back(hit.id);
    }
    ZHIYIN_ASSIGN(const auto lines, session->desk<ClientDesk>().list(query));
    QJsonArray clients;
    for (const ClientLine &line : lines)
        clients.append(jsonOf(line));
    return Answer{{{QStringLiteral("clients"), clients}}};
}

QJsonObject jsonOf(const ClientRecord &record)
{
    QJsonObject document{
        {QStringLiteral("id"), record.id.toString()},
        {QStringLiteral("tier"), textOrNull(record.tier)},
        {QStringLiteral("risk_level"), riskLevelOrNull(record.riskLevel)},
        {QStringLiteral("risk_valid_until"), dayOrNull(record.riskValidUntil)},
        {QStringLiteral("churn_score"), record.churnScore ? QJsonValue(*record.churnScore) : QJsonValue()},
        {QStringLiteral("total_assets"),
         record.totalAssets ? QJsonValue(record.totalAssets->toString()) : QJsonValue()},
        {QStringLiteral("revision"), record.revision}};
    QJsonArray maskedFields;
    for (int i = 0; i < kClientFieldCount; ++i) {
        const auto field = static_cast<ClientField>(i);
        document.insert(nameOf(field), journalValue(record.values.at(field)));
        if (record.masked.test(static_cast<size_t>(i)))
            maskedFields.append(QString(nameOf(field)));
    }
    document.insert(QStringLiteral("masked"), maskedFields);
    return document;
}

Result<Answer> show(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<ClientDesk>();
    ZHIYIN_ASSIGN(const ClientId id, desk.find(arguments.at(0)));
    ZHIYIN_ASSIGN(const ClientRecord record,
                  arguments.has(u"unmask") ? desk.reveal(id, arguments.value(u"reason")) : desk.show(id));
    return Answer{jsonOf(record)};
}

Result<Answer> add(CommandContext &context)
{
    ZHIYIN_ASSIGN(const Pairs pairs, pairsOf(context.arguments().from(0)));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<ClientDesk>();
    ZHIYIN_ASSIGN(const auto read, desk.read(pairs, Demand::Required));
    ZHIYIN_ASSIGN(const ClientId id, desk.add(read.row));
    QJsonObject document{{QStringLiteral("id"), id.toString()}};
    if (!read.problems.empty())
        document.insert(QStringLiteral("warnings"), warningsOf(read.problems));
    return Answer{document};
}

Result<Answer> set(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const Pairs pairs, pairsOf(arguments.from(1)));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<ClientDesk>();
    ZHIYIN_ASSIGN(const ClientId id, desk.find(arguments.at(0)));
    ZHIYIN_ASSIGN(const auto read, desk.read(pairs, Demand::Nothing));
    ZHIYIN_ASSIGN(const ChangeOutcome outcome,
                  desk.set(id, read.row, arguments.value(u"reason"), {}, arguments.value(u"evidence")));
    QJsonObject document{{QStringLiteral("id"), id.toString()}, {QStringLiteral("changed"), outcome.changed}};
    if (outcome.request) {
        document.insert(QStringLiteral("state"), QStringLiteral("proposed"));
        document.insert(QStringLiteral("request"), outcome.request->toString());
    }
    if (!read.problems.empty())
        document.insert(QStringLiteral("warnings"), warningsOf(read.problems));
    return Answer{document};
}

const CommandGroup
    kCommands({{"client", "list", list}, {"client", "show", show}, {"client", "add", add}, {"client", "set", set}});

} // namespace
} // namespace zhiyin::cli
