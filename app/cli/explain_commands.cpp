// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/explanation_file.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/lifecycle/lifecycle_desk.h"
#include "core/words/lifecycle_words.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QJsonValue moneyOrNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->toString()) : QJsonValue();
}

template <class Whole> QJsonValue wholeOrNull(const std::optional<Whole> &number)
{
    return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue();
}

QJsonObject stageOf(const LifecycleExplanation &explained)
{
    const StageFacts &facts = explained.stageFacts;
    const LifecyclePolicy &policy = explained.policy;
    return {{QStringLiteral("held"), explained.heldStage},
            {QStringLiteral("by_rule"), stageText(explained.stage)},
            {QStringLiteral("opened_on"), dayOrNull(facts.openedOn)},
            {QStringLiteral("closed_on"), dayOrNull(facts.closedOn)},
            {QStringLiteral("last_activity"), dayOrNull(facts.lastActivity)},
            {QStringLiteral("assets"), moneyOrNull(facts.assets)},
            {QStringLiteral("twelve_month_high"), moneyOrNull(facts.twelveMonthHigh)},
            {QStringLiteral("new_months"), policy.newMonths},
            {QStringLiteral("dormant_days"), policy.dormantDays},
            {QStringLiteral("lost_below_percent"), policy.lostBelowPercent}};
}

/// The limit that a factor is held against, as the policy in force has it.
int limitOf(ChurnFactor factor, const LifecyclePolicy &policy)
{
    switch (factor) {
    case ChurnFactor::AssetsFell: return policy.assetsFellPercent;
    case ChurnFactor::ContactOverdue: return policy.overduePercent;
    case ChurnFactor::Complaint: return 1;
    case ChurnFactor::LowSatisfaction: return policy.lowRating;
    case ChurnFactor::TradesFell: return policy.tradesFellPercent;
    }
    return 0;
}

QJsonObject churnOf(const LifecycleExplanation &explained)
{
    QJsonArray factors;
    for (const ChurnLine &line : explained.churn.lines)
        factors.append(QJsonObject{{QStringLiteral("factor"), churnFactorText(line.factor)},
                                   {QStringLiteral("value"), wholeOrNull(line.value)},
                                   {QStringLiteral("threshold"), limitOf(line.factor, explained.policy)},
                                   {QStringLiteral("weight"), line.weight},
                                   {QStringLiteral("points"), line.points},
                                   {QStringLiteral("no_data"), line.noData}});
    const ChurnFacts &facts = explained.churnFacts;
    return {{QStringLiteral("score"), explained.churn.score},
            {QStringLiteral("held"), wholeOrNull(explained.heldScore)},
            {QStringLiteral("warning"), churnWarningText(explained.churn.warning)},
            {QStringLiteral("factors"), factors},
            {QStringLiteral("assets"), moneyOrNull(facts.assets)},
            {QStringLiteral("assets_before"), moneyOrNull(facts.assetsBefore)},
            {QStringLiteral("assets_days"), explained.policy.assetsFellDays},
            {QStringLiteral("contact_since"), dayOrNull(facts.contactSince)},
            {QStringLiteral("contact_due"), dayOrNull(facts.contactDue)},
            {QStringLiteral("complaints"), facts.complaints},
            {QStringLiteral("last_rating"), wholeOrNull(facts.lastRating)},
            {QStringLiteral("trades"), wholeOrNull(facts.trades)},
            {QStringLiteral("trades_before"), wholeOrNull(facts.tradesBefore)}};
}

QJsonValue lifetimeOf(const LifecycleExplanation &explained)
{
    if (!explained.lifetime)
        return {};
    const LifetimeValue &value = *explained.lifetime;
    QJsonArray years;
    for (const Money year : value.years)
        years.append(year.toString());
    return QJsonObject{{QStringLiteral("total"), value.total.toString()},
                       {QStringLiteral("currency"), value.total.currency().code()},
                       {QStringLiteral("contribution"), value.contribution.toString()},
                       {QStringLiteral("churn_score"), explained.churn.score},
                       {QStringLiteral("retention_percent"), value.retentionPercent},
                       {QStringLiteral("discount_percent"), value.discountPercent},
                       {QStringLiteral("years"), years},
                       {QStringLiteral("formula"), words::lifetimeFormula(value)}};
}

Result<Answer> explain(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const LifecycleExplanation explained, session->desk<LifecycleDesk>().explain(client));
    Answer answer{{{QStringLiteral("date"), dayOrNull(explained.day)},
                   {QStringLiteral("policy_version"), explained.policyVersion},
                   {QStringLiteral("stage"), stageOf(explained)},
                   {QStringLiteral("churn"), churnOf(explained)},
                   {QStringLiteral("lifetime_value"), lifetimeOf(explained)}}};
    ZHIYIN_TRY(writeExplanation(context, *session, client, answer));
    return answer;
}

const CommandGroup kCommands({{"client", "explain", explain}});

} // namespace
} // namespace zhiyin::cli
