// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier_near.h"

namespace zhiyin {
namespace {

constexpr qint64 kBasisPoints = 10'000;

void set(TierFigures &figures, TierCriterion criterion, qint64 value)
{
    switch (criterion) {
    case TierCriterion::Assets: figures.assets = value; break;
    case TierCriterion::AnnualContribution: figures.annualContribution = value; break;
    case TierCriterion::TradesPerYear: figures.tradesPerYear = value; break;
    case TierCriterion::RelationshipMonths: figures.relationshipMonths = value; break;
    case TierCriterion::Referred: figures.referred = value; break;
    }
}

bool mayFall(TierCriterion criterion)
{
    return criterion != TierCriterion::RelationshipMonths && criterion != TierCriterion::Referred;
}

/// Amounts may be larger than what times ten thousand still fits.
int distanceOf(qint64 value, qint64 threshold)
{
    const auto gap = static_cast<unsigned __int128>(value > threshold ? value - threshold : threshold - value);
    return static_cast<int>(std::min<unsigned __int128>(gap * kBasisPoints / static_cast<unsigned __int128>(threshold),
                                                        static_cast<unsigned __int128>(INT32_MAX)));
}

void keepNearest(std::optional<NearTier> &nearest, const NearTier &found)
{
    if (!nearest || found.distance < nearest->distance)
        nearest = found;
}

} // namespace

std::vector<NearTier> nearTiers(const TierPolicy &policy, const TierFigures &figures, int percent)
{
    std::vector<NearTier> near;
    if (figures.rateMissing)
        return near;
    const int earned = earnedTier(policy, figures);
    std::optional<NearTier> up;
    std::optional<NearTier> down;
    const auto look = [&](int tier, const TierThreshold &threshold) {
        const auto value = figures.of(threshold.criterion);
        if (!value || threshold.value <= 0)
            return;
        const int distance = distanceOf(*value, threshold.value);
        if (distance > percent * (kBasisPoints / 100))
            return;
        const bool rises = *value < threshold.value;
        if (rises != (tier < earned) || (!rises && !mayFall(threshold.criterion)))
            return;
        TierFigures moved = figures;
        set(moved, threshold.criterion, rises ? threshold.value : threshold.value - 1);
        const int then = earnedTier(policy, moved);
        if (rises ? then < earned : then > earned)
            keepNearest(rises ? up : down, {rises, then, threshold.criterion, *value, threshold.value, distance,
                                            policy.tiers[static_cast<size_t>(then)].tier, policy.currency});
    };
    for (int tier = 0; tier <= earned; ++tier) {
        const TierRule &rule = policy.tiers[static_cast<size_t>(tier)];
        for (const auto *thresholds : {&rule.must, &rule.rest}) {
            for (const TierThreshold &threshold : *thresholds)
                look(tier, threshold);
        }
    }
    if (up)
        near.push_back(*up);
    if (down)
        near.push_back(*down);
    return near;
}

} // namespace zhiyin
