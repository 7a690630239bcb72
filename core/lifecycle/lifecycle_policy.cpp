// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/lifecycle_policy.h"

#include "core/policy/fairness.h"
#include "core/words/policy_words.h"

namespace zhiyin {
namespace {

constexpr int kWholePercent = 100;
constexpr std::array<QStringView, kChurnFactors.size()> kTexts = {u"assets_fell", u"contact_overdue", u"complaint",
                                                                  u"low_satisfaction", u"trades_fell"};

int number(JsonReader &reader, QStringView key, int least, int most)
{
    return static_cast<int>(reader.integer(key, least, most));
}

void readFactors(JsonReader &document, LifecyclePolicy &policy)
{
    JsonReader factors = document.object(u"factors");
    refuseProtectedAttributes(factors);
    int sum = 0;
    for (const ChurnFactor factor : kChurnFactors) {
        JsonReader entry = factors.object(churnFactorText(factor));
        int &weight = policy.weights[static_cast<size_t>(factor)];
        weight = number(entry, u"weight", 0, kWholePercent);
        sum += weight;
        if (factor == ChurnFactor::AssetsFell) {
            policy.assetsFellPercent = number(entry, u"percent", 1, kWholePercent);
            policy.assetsFellDays = number(entry, u"days", 1, 366);
        } else if (factor == ChurnFactor::ContactOverdue) {
            policy.overduePercent = number(entry, u"cadence_percent", kWholePercent, 1000);
        } else if (factor == ChurnFactor::LowSatisfaction) {
            policy.lowRating = number(entry, u"at_most", 1, 4);
        } else if (factor == ChurnFactor::TradesFell) {
            policy.tradesFellPercent = number(entry, u"percent", 1, kWholePercent);
        }
        entry.refuseUnknown();
    }
    factors.refuseUnknown();
    if (sum != kWholePercent)
        document.fault(u"factors", words::faultWeightsSum(sum));
}

void readStages(JsonReader &document, LifecyclePolicy &policy)
{
    JsonReader stages = document.object(u"stages");
    policy.newMonths = number(stages, u"new_months", 0, 60);
    policy.dormantDays = number(stages, u"dormant_days", 1, 3660);
    policy.lostBelowPercent = number(stages, u"lost_below_percent", 0, kWholePercent);
    stages.refuseUnknown();
}

void readLifetime(JsonReader &document, LifecyclePolicy &policy)
{
    JsonReader lifetime = document.object(u"lifetime_value");
    // The sum is computed exactly in 128 bits, which holds five years.
    policy.lifetimeYears = number(lifetime, u"years", 1, 5);
    policy.discountPercent = number(lifetime, u"discount_percent", 0, 50);
    policy.leastRetention = number(lifetime, u"least_retention_percent", 0, kWholePercent);
    policy.mostRetention = number(lifetime, u"most_retention_percent", 0, kWholePercent);
    if (policy.mostRetention < policy.leastRetention)
        lifetime.fault(u"most_retention_percent", words::faultNotRising());
    lifetime.refuseUnknown();
}

void readResponses(JsonReader &document, LifecyclePolicy &policy)
{
    constexpr int kMostDays = 366;
    JsonReader responses = document.object(u"responses");
    policy.watchFrom = number(responses, u"watch_from", 1, kWholePercent);
    policy.restDays = number(responses, u"rest_days", 0, kMostDays);
    if (policy.mediumFrom < policy.watchFrom)
        responses.fault(u"watch_from", words::faultNotRising());
    int soonest = kMostDays;
    for (const auto &[code, level] : kChurnLevels) {
        JsonReader entry = responses.object(code);
        ChurnResponseRule &rule = policy.responses[static_cast<size_t>(level)];
        rule.days = number(entry, u"days", 0, kMostDays);
        rule.followUpDays = number(entry, u"follow_up_days", 1, kMostDays);
        rule.ask = entry.localText(u"ask");
        // The higher the level, the less time.
        if (rule.days > soonest)
            entry.fault(u"days", words::faultNotFalling());
        soonest = rule.days;
        entry.refuseUnknown();
    }
    responses.refuseUnknown();
}

/// Documents from before there were responses.
Result<void> takeShippedResponses(LifecyclePolicy &policy)
{
    ZHIYIN_ASSIGN(const auto shipped, shippedPolicy(PolicyName::Churn));
    if (!shipped)
        return failure(ErrorCode::Internal, {}, QStringLiteral("policy: no churn document is shipped"));
    ZHIYIN_ASSIGN(const LifecyclePolicy read, parseLifecyclePolicy(shipped->json));
    policy.watchFrom = std::min(read.watchFrom, policy.mediumFrom);
    policy.restDays = read.restDays;
    policy.responses = read.responses;
    return {};
}

} // namespace

QString churnFactorText(ChurnFactor factor)
{
    return kTexts[static_cast<size_t>(factor)].toString();
}

Result<LifecyclePolicy> parseLifecyclePolicy(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader document(json, faults);
    LifecyclePolicy policy;
    policy.sources = readSources(document);
    readFactors(document, policy);
    policy.mediumFrom = number(document, u"medium_from", 1, kWholePercent);
    policy.highFrom = number(document, u"high_from", 1, kWholePercent);
    if (policy.highFrom <= policy.mediumFrom)
        document.fault(u"high_from", words::faultNotRising());
    const bool hasResponses = document.has(u"responses");
    if (hasResponses)
        readResponses(document, policy);
    readStages(document, policy);
    readLifetime(document, policy);
    document.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    if (!hasResponses)
        ZHIYIN_TRY(takeShippedResponses(policy));
    return policy;
}

} // namespace zhiyin
