// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier_near.h"

#include "core/policy/json_reader.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {

TierPolicy example()
{
    return *parseTierPolicy(*parseJsonObject(*shippedPolicyText(QStringLiteral("tier-example"))));
}

/// Amounts in whole units.
TierFigures figures(qint64 assets, qint64 contribution, qint64 trades, qint64 months, qint64 referred)
{
    constexpr qint64 kMinor = 100;
    return {assets * kMinor, contribution * kMinor, trades, months, referred};
}

} // namespace

TEST_CASE("Who is near a threshold, and by which figure", "[tier][near]")
{
    const TierPolicy policy = example();
    // A tenth of a million short of platinum, all else there.
    auto near = nearTiers(policy, figures(950'000, 20'000, 12, 20, 0), 10);
    REQUIRE(near.size() == 1);
    CHECK(near[0].up);
    CHECK(near[0].tierName == QStringLiteral("platinum"));
    CHECK(near[0].criterion == TierCriterion::Assets);
    CHECK(near[0].distance == 500);
    CHECK(nearTiers(policy, figures(950'000, 20'000, 12, 20, 0), 4).empty());
    // Two figures are missing: no single one changes anything.
    CHECK(nearTiers(policy, figures(950'000, 1'000, 11, 8, 0), 10).size() == 0);
    // Just above: about to fall.
    near = nearTiers(policy, figures(1'010'000, 20'000, 12, 3, 0), 10);
    REQUIRE(near.size() == 1);
    CHECK_FALSE(near[0].up);
    CHECK(near[0].tierName == QStringLiteral("gold"));
    // Months of the relationship bring somebody up but take nobody down.
    near = nearTiers(policy, figures(1'500'000, 20'000, 3, 11, 0), 10);
    REQUIRE(near.size() == 1);
    CHECK(near[0].criterion == TierCriterion::RelationshipMonths);
    TierFigures unknown;
    CHECK(nearTiers(policy, unknown, 10).empty());
    unknown.rateMissing = true;
    CHECK(nearTiers(policy, unknown, 10).empty());
}

TEST_CASE("Moving the figure that is named changes the tier that is named", "[tier][near]")
{
    const TierPolicy policy = example();
    rc::check("for every client", [&] {
        TierFigures client = figures(*rc::gen::inRange(0, 8'000'000), *rc::gen::inRange(0, 80'000),
                                     *rc::gen::inRange(0, 30), *rc::gen::inRange(0, 30), *rc::gen::inRange(0, 3));
        const int earned = earnedTier(policy, client);
        for (const NearTier &near : nearTiers(policy, client, 25)) {
            TierFigures moved = client;
            const qint64 value = near.up ? near.threshold : near.threshold - 1;
            if (near.criterion == TierCriterion::Assets)
                moved.assets = value;
            if (near.criterion == TierCriterion::AnnualContribution)
                moved.annualContribution = value;
            if (near.criterion == TierCriterion::TradesPerYear)
                moved.tradesPerYear = value;
            if (near.criterion == TierCriterion::RelationshipMonths)
                moved.relationshipMonths = value;
            if (near.criterion == TierCriterion::Referred)
                moved.referred = value;
            RC_ASSERT(earnedTier(policy, moved) == near.tier);
            const bool moves = near.up ? near.tier < earned : near.tier > earned;
            RC_ASSERT(moves);
        }
    });
}
