// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/recommendation.h"

#include "core/product/product_change.h"

namespace zhiyin {
namespace {

constexpr int kLevelPoints = 40;
constexpr int kLessALevel = 10;
constexpr int kTermPoints = 20;
constexpr int kLiquidityPoints = 15;
constexpr int kAllocationPoints = 15;
constexpr int kGoalPoints = 10;
constexpr int kFifth = 2000;

int levelPoints(const Product &product, RiskLevel client)
{
    return std::max(0, kLevelPoints - kLessALevel * (static_cast<int>(client) - countingLevel(product)));
}

int termPoints(const Product &product, const RecommendationNeed &need)
{
    if (!need.horizonDays)
        return kTermPoints / 2;
    return product.termDays.value_or(0) <= *need.horizonDays ? kTermPoints : 0;
}

int liquidityPoints(const Product &product, const RecommendationNeed &need)
{
    return !need.liquid || product.termDays.value_or(0) == 0 ? kLiquidityPoints : 0;
}

int allocationPoints(const Product &product, const HoldingsView &holdings)
{
    const auto own = parseProductClass(product.assetClass).value_or(ProductClass::Other);
    for (const auto &[productClass, part] : holdings.byClass) {
        if (productClass == own)
            return part.basisPoints < kFifth       ? kAllocationPoints
                   : part.basisPoints < 2 * kFifth ? kAllocationPoints / 2
                                                   : 0;
    }
    return kAllocationPoints;
}

int goalPoints(const Product &product, const RecommendationNeed &need)
{
    const bool serves = !need.goal.trimmed().isEmpty()
                        && product.details[ProductDetail::Targets].contains(need.goal.trimmed(), Qt::CaseInsensitive);
    return serves ? kGoalPoints : 0;
}

} // namespace

Recommendation rated(const Product &product, RiskLevel client, const RecommendationNeed &need,
                     const HoldingsView &holdings)
{
    Recommendation result{product, 0, {}};
    result.parts = {{QStringLiteral("level"), levelPoints(product, client), kLevelPoints},
                    {QStringLiteral("term"), termPoints(product, need), kTermPoints},
                    {QStringLiteral("liquidity"), liquidityPoints(product, need), kLiquidityPoints},
                    {QStringLiteral("allocation"), allocationPoints(product, holdings), kAllocationPoints},
                    {QStringLiteral("goal"), goalPoints(product, need), kGoalPoints}};
    for (const ScorePart &part : result.parts)
        result.score += part.points;
    return result;
}

void sortByScore(std::vector<Recommendation> &recommendations)
{
    std::stable_sort(recommendations.begin(), recommendations.end(), [](const auto &a, const auto &b) {
        return a.score != b.score ? a.score > b.score : a.product.code < b.product.code;
    });
}

} // namespace zhiyin
