// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/tier_rules.h"

namespace zhiyin {

/// One figure that alone would change the tier that a client earns.
struct NearTier {
    /// Towards the next higher tier, or out of the present one.
    bool up = true;
    /// The tier that would be earned, as its place in the policy.
    int tier = 0;
    TierCriterion criterion = TierCriterion::Assets;
    qint64 value = 0;
    qint64 threshold = 0;
    /// How far the value is from the threshold, in basis points of it.
    int distance = 0;
    /// The name of the tier and the currency of amounts, for lists.
    QString tierName = {};
    Currency currency = {};

    friend bool operator==(const NearTier &, const NearTier &) = default;
};

/// Who is near a threshold: the figures that lie within `percent` of a threshold and, moved over it while all others stay,
/// change the earned tier. The nearest of each direction; an unknown figure is near nothing. What cannot fall by itself
/// (months of the relationship, clients referred) leads nobody down.
[[nodiscard]] std::vector<NearTier> nearTiers(const TierPolicy &policy, const TierFigures &figures, int percent);

} // namespace zhiyin
