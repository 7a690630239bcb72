// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/explanation_file.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/tier/override_desk.h"
#include "core/tier/tier_desk.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QJsonObject countsJson(const TierCounts &counts)
{
    QJsonObject json;
    for (const auto &[tier, count] : counts)
        json.insert(tier, count);
    return json;
}

Result<Answer> run(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    QElapsedTimer timer;
    timer.start();
    ZHIYIN_ASSIGN(const TierRunOutcome outcome,
                  session->desk<TierDesk>().run(context.arguments().has(u"dry-run"),
                                                [&](qint64 done, qint64 all) { return context.progress(done, all); }));
    return Answer{{{QStringLiteral("evaluated"), outcome.counts.evaluated},
                   {QStringLiteral("first"), outcome.counts.first},
                   {QStringLiteral("upgraded"), outcome.counts.upgraded},
                   {QStringLiteral("downgraded"), outcome.counts.downgraded},
                   {QStringLiteral("unchanged"), outcome.counts.unchanged},
                   {QStringLiteral("not_evaluated"), outcome.withoutRate.size()},
                   {QStringLiteral("without_rate"), QJsonArray::fromStringList(outcome.withoutRate)},
                   {QStringLiteral("taken_up_after"), outcome.before},
                   {QStringLiteral("by_tier"), countsJson(outcome.byTier)},
                   {QStringLiteral("policy_version"), outcome.policyVersion},
                   {QStringLiteral("milliseconds"), timer.elapsed()}}};
}

Result<Answer> simulate(CommandContext &context)
{
    ZHIYIN_ASSIGN(const QByteArray policy, readWhole(context.arguments().value(u"policy")));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    QElapsedTimer timer;
    timer.start();
    ZHIYIN_ASSIGN(const TierSimulation simulation, session->desk<TierDesk>().simulate(policy));
    QJsonObject matrix;
    for (const auto &[from, row] : simulation.matrix) {
        QJsonObject counts;
        for (const auto &[to, count] : row)
            counts.insert(to, count);
        matrix.insert(from, counts);
    }
    return Answer{{{QStringLiteral("matrix"), matrix},
                   {QStringLiteral("by_tier"), countsJson(simulation.byTier)},
                   {QStringLiteral("not_evaluated"), simulation.withoutRate.size()},
                   {QStringLiteral("without_rate"), QJsonArray::fromStringList(simulation.withoutRate)},
                   {QStringLiteral("contacts_per_year"), simulation.contactsPerYear},
                   {QStringLiteral("milliseconds"), timer.elapsed()}}};
}

Result<Answer> explain(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const TierExplanation explanation, session->desk<TierDesk>().explain(client));
    const TierPolicy &policy = explanation.policy;
    QJsonArray criteria;
    for (const TierCriterionResult &result : explanation.criteria) {
        criteria.append(QJsonObject{
            {QStringLiteral("tier"), policy.tiers[static_cast<size_t>(result.tier)].tier},
            {QStringLiteral("name"), tierCriterionText(result.criterion)},
            {QStringLiteral("must"), result.must},
            {QStringLiteral("value"), tierFigureJson(result.criterion, result.value, policy.currency)},
            {QStringLiteral("threshold"), tierFigureJson(result.criterion, result.threshold, policy.currency)},
            {QStringLiteral("met"), result.met}});
    }
    Answer answer{{{QStringLiteral("tier"), textOrNull(explanation.tier)},
                   {QStringLiteral("earned"), textOrNull(explanation.earned)},
                   {QStringLiteral("criteria"), criteria},
                   {QStringLiteral("need_of_rest"), policy.needOfRest},
                   {QStringLiteral("currency"), policy.currency.code()},
                   {QStringLiteral("policy_version"), explanation.policyVersion}}};
    ZHIYIN_TRY(writeExplanation(context, *session, client, answer));
    return answer;
}

Result<Answer> near(CommandContext &context)
{
    constexpr int kUsualPercent = 10;
    ZHIYIN_ASSIGN(const auto percent, context.arguments().whole(u"percent", 1, 50));
    ZHIYIN_ASSIGN(const auto limit, context.arguments().limit());
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(auto clients, session->desk<TierDesk>().near(percent.value_or(kUsualPercent)));
    const auto total = static_cast<qint64>(clients.size());
    if (limit && clients.size() > static_cast<size_t>(*limit))
        clients.erase(clients.begin() + *limit, clients.end());
    QJsonArray array;
    for (const NearClient &client : clients) {
        const NearTier &one = client.near;
        array.append(
            QJsonObject{{QStringLiteral("client"), client.id.toString()},
                        {QStringLiteral("external_id"), client.externalId},
                        {QStringLiteral("name"), client.name},
                        {QStringLiteral("direction"), one.up ? QStringLiteral("up") : QStringLiteral("down")},
                        {QStringLiteral("tier"), one.tierName},
                        {QStringLiteral("criterion"), tierCriterionText(one.criterion)},
                        {QStringLiteral("value"), tierFigureJson(one.criterion, one.value, one.currency)},
                        {QStringLiteral("threshold"), tierFigureJson(one.criterion, one.threshold, one.currency)}});
    }
    return Answer{{{QStringLiteral("near"), array}, {QStringLiteral("total"), total}}};
}

Result<Answer> history(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const auto rows, session->desk<OverrideDesk>().history(client));
    QJsonArray array;
    for (const TierHistoryRow &row : rows) {
        array.append(QJsonObject{{QStringLiteral("date"), dayOrNull(row.day)},
                                 {QStringLiteral("from"), textOrNull(row.from)},
                                 {QStringLiteral("tier"), row.to},
                                 {QStringLiteral("earned"), row.earned},
                                 {QStringLiteral("figures"), row.figures},
                                 {QStringLiteral("policy_version"), row.policyVersion},
                                 {QStringLiteral("by_hand"), !row.run}});
    }
    return Answer{{{QStringLiteral("history"), array}}};
}

Result<Answer> giveOverride(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto until, arguments.date(u"until"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const RequestId request,
                  session->desk<OverrideDesk>().propose(
                      client, {arguments.value(u"tier"), until.value_or(QDate()), arguments.value(u"reason")}));
    return Answer{
        {{QStringLiteral("state"), QStringLiteral("proposed")}, {QStringLiteral("request"), request.toString()}}};
}

Result<Answer> endOverride(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_TRY(session->desk<OverrideDesk>().takeBack(client, context.arguments().value(u"reason")));
    return Answer{{{QStringLiteral("ok"), true}}};
}

const CommandGroup kCommands({{"tier", "run", run},
                              {"tier", "simulate", simulate},
                              {"tier", "explain", explain},
                              {"tier", "near", near},
                              {"tier", "history", history},
                              {"tier", "override", giveOverride},
                              {"tier", "end-override", endOverride}});

} // namespace
} // namespace zhiyin::cli
