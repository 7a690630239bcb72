// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier_policy.h"

#include "core/policy/fairness.h"
#include "core/words/tier_words.h"

namespace zhiyin {
namespace {

constexpr qint64 kMostCount = 1'000'000;
constexpr int kMostRuns = 60;

constexpr std::array<QStringView, 5> kKeys = {u"assets", u"annual_contribution", u"trades_per_year",
                                              u"relationship_months", u"referred"};

/// A criterion of `rest` asks for at least something: one that everybody meets would leave assets alone to decide.
enum class Least { Zero, One };

std::vector<TierThreshold> readThresholds(JsonReader &tier, QStringView key, Currency currency, Least least)
{
    std::vector<TierThreshold> read;
    if (!tier.has(key))
        return read;
    JsonReader criteria = tier.object(key);
    refuseProtectedAttributes(criteria);
    const qint64 smallest = least == Least::One ? 1 : 0;
    for (const TierCriterion criterion : kTierCriteria) {
        const QStringView name = kKeys[static_cast<size_t>(criterion)];
        if (!criteria.has(name))
            continue;
        const qint64 value =
            isAmount(criterion) ? criteria.money(name, currency).minor() : criteria.integer(name, smallest, kMostCount);
        if (value < smallest)
            criteria.fault(name, words::faultThresholdZero());
        read.push_back({criterion, value});
    }
    criteria.refuseUnknown();
    return read;
}

const TierThreshold *find(const std::vector<TierThreshold> &thresholds, TierCriterion criterion)
{
    const auto found = std::find_if(thresholds.begin(), thresholds.end(),
                                    [criterion](const TierThreshold &entry) { return entry.criterion == criterion; });
    return found == thresholds.end() ? nullptr : &*found;
}

/// Checks a tier against its place in the list: criteria where they belong, and none easier than the next tier's.
void checkTier(const TierPolicy &policy, size_t index, const JsonReader &tier)
{
    const TierRule &rule = policy.tiers[index];
    for (size_t before = 0; before < index; ++before) {
        if (policy.tiers[before].tier == rule.tier)
            tier.fault(u"tier", words::faultTierTwice(rule.tier));
    }
    if (index + 1 == policy.tiers.size()) {
        if (!rule.must.empty() || !rule.rest.empty())
            tier.fault({}, words::faultLastTierCriteria());
        return;
    }
    if (rule.rest.empty())
        tier.fault(u"rest", words::faultAssetsAlone());
    else if (static_cast<int>(rule.rest.size()) < policy.needOfRest)
        tier.fault(u"rest", words::faultRestUnreachable(policy.needOfRest));
    for (const TierThreshold &next : policy.tiers[index + 1].must) {
        const TierThreshold *own = find(rule.must, next.criterion);
        if (!own || own->value < next.value)
            tier.fault(QStringLiteral("must.") + tierCriterionText(next.criterion),
                       words::faultBelowNextTier(policy.tiers[index + 1].tier));
    }
}

} // namespace

QString tierCriterionText(TierCriterion criterion)
{
    return kKeys[static_cast<size_t>(criterion)].toString();
}

QJsonValue tierFigureJson(TierCriterion criterion, std::optional<qint64> value, Currency currency)
{
    if (!value)
        return QJsonValue::Null;
    if (isAmount(criterion))
        return Money(*value, currency).toString();
    return *value;
}

std::optional<int> TierPolicy::indexOf(QStringView tier) const
{
    for (size_t i = 0; i < tiers.size(); ++i) {
        if (tiers[i].tier == tier)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

Result<TierPolicy> parseTierPolicy(const QJsonObject &json, std::optional<Currency> bookCurrency)
{
    JsonFaults faults;
    JsonReader document(json, faults);
    TierPolicy policy;
    policy.sources = readSources(document);
    policy.scheme = document.text(u"scheme");
    const QString currency = document.text(u"currency");
    const auto known = Currency::parse(currency);
    if (!currency.isEmpty() && !known)
        document.fault(u"currency", words::faultUnknownCurrency(currency));
    policy.currency = known.value_or(Currency());
    if (known && bookCurrency && *known != *bookCurrency)
        document.fault(u"currency", words::faultOtherCurrency(bookCurrency->code()));

    std::vector<JsonReader> tiers = document.objects(u"tiers");
    if (tiers.size() < 2)
        document.fault(u"tiers", words::faultTooFewTiers());
    policy.needOfRest =
        static_cast<int>(document.integer(u"need_of_rest", 1, static_cast<qint64>(kTierCriteria.size())));
    policy.downgradeAfter = static_cast<int>(document.integerOr(u"downgrade_after", 2, 1, kMostRuns));
    policy.protectedMonths = static_cast<int>(document.integerOr(u"protected_months", 0, 0, kMostRuns));
    for (JsonReader &tier : tiers) {
        TierRule rule;
        rule.tier = tier.text(u"tier");
        rule.must = readThresholds(tier, u"must", policy.currency, Least::Zero);
        rule.rest = readThresholds(tier, u"rest", policy.currency, Least::One);
        tier.refuseUnknown();
        policy.tiers.push_back(std::move(rule));
    }
    document.refuseUnknown();
    for (size_t i = 0; i < tiers.size(); ++i)
        checkTier(policy, i, tiers[i]);
    ZHIYIN_TRY(faults.result());
    return policy;
}

} // namespace zhiyin
