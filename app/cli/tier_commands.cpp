// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
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
    return Answer{{{QStringLiteral("evaluated"), outcome.evaluated},
                   {QStringLiteral("first"), outcome.first},
                   {QStringLiteral("upgraded"), outcome.upgraded},
                   {QStringLiteral("downgraded"), outcome.downgraded},
                   {QStringLiteral("unchanged"), outcome.unchanged},
                   {QStringLiteral("not_evaluated"), outcome.withoutRate.size()},
                   {QStringLiteral("without_rate"), QJsonArray::fromStringList(outcome.withoutRate)},
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
    return Answer{{{QStringLiteral("tier"), textOrNull(explanation.tier)},
                   {QStringLiteral("earned"), textOrNull(explanation.earned)},
                   {QStringLiteral("criteria"), criteria},
                   {QStringLiteral("need_of_rest"), policy.needOfRest},
                   {QStringLiteral("currency"), policy.currency.code()},
                   {QStringLiteral("policy_version"), explanation.policyVersion}}};
}

const CommandGroup kCommands({{"tier", "run", run}, {"tier", "simulate", simulate}, {"tier", "explain", explain}});

} // namespace
} // namespace zhiyin::cli
