// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_tier.h"

#include "core/tier/assets.h"

namespace zhiyin {
namespace {

std::optional<Money> declared(const DemoClient &client, ClientField field)
{
    const auto &given = client.row[field];
    return given.hasValue() ? std::optional(std::get<Money>(*given)) : std::nullopt;
}

Result<std::optional<qint64>> assetsOn(const DemoClient &client, const DemoLife &life, QDate day,
                                       const DemoWorld &world)
{
    const DeclaredAssets said = {declared(client, ClientField::Cash),      declared(client, ClientField::Deposits),
                                 declared(client, ClientField::Equities),  declared(client, ClientField::Funds),
                                 declared(client, ClientField::Insurance), declared(client, ClientField::OtherAssets)};
    QDate latest;
    for (const DemoHolding &holding : life.holdings) {
        if (holding.asOf <= day && (!latest.isValid() || holding.asOf > latest))
            latest = holding.asOf;
    }
    std::vector<HeldAsset> position;
    for (const DemoHolding &holding : life.holdings) {
        if (holding.asOf == latest)
            position.push_back({assetClassOf(world.products[static_cast<size_t>(holding.product)].assetClass),
                                Money(holding.value, world.town.currency)});
    }
    ZHIYIN_ASSIGN(const AssetFigure figure,
                  assets(said, position, world.town.currency, [](Money) { return std::optional<Money>(); }));
    return figure.total ? std::optional(figure.total->minor()) : std::nullopt;
}

qint64 tradesIn(const DemoLife &life, const Period &period)
{
    return std::ranges::count_if(life.transactions, [&period](const DemoTransaction &one) {
        return period.contains(one.on) && (one.kind == QStringLiteral("buy") || one.kind == QStringLiteral("sell"));
    });
}

} // namespace

Result<DemoTierCourse> demoTiers(const DemoClient &client, const DemoLife &life, int referred, const DemoWorld &world,
                                 const TierPolicy &policy, std::vector<DemoTierTally> &tallies)
{
    DemoTierCourse course;
    ZHIYIN_ASSIGN(course.assets, assetsOn(client, life, world.town.history.to, world));
    for (size_t run = 0; run < world.quarterEnds.size(); ++run) {
        const QDate day = world.quarterEnds[run];
        if (!client.openedOn.isValid() || client.openedOn > day || (client.left && client.quietFrom <= day))
            continue;
        const bool any =
            std::ranges::any_of(life.transactions, [day](const DemoTransaction &t) { return t.on <= day; });
        TierFigures figures;
        ZHIYIN_ASSIGN(figures.assets, assetsOn(client, life, day, world));
        if (const auto contribution = declared(client, ClientField::AnnualContribution))
            figures.annualContribution = contribution->minor();
        figures.tradesPerYear = tradesFigure(any, tradesIn(life, twelveMonthsTo(day)), client.declaredTrades);
        figures.relationshipMonths = relationshipFigure(client.openedOn, day);
        figures.referred = referred;
        const int earned = earnedTier(policy, figures);
        const TierStanding next = nextStanding(policy, course.standing, earned, day);
        DemoTierTally &tally = tallies[run];
        ++tally.evaluated;
        const bool moved = !course.standing || course.standing->held != next.held;
        if (moved) {
            course.changes.push_back(
                {run, course.standing ? policy.tiers[static_cast<size_t>(course.standing->held)].tier : QString(),
                 policy.tiers[static_cast<size_t>(next.held)].tier, policy.tiers[static_cast<size_t>(earned)].tier,
                 figures});
            course.heldSince = day;
        }
        if (!moved || !course.standing)
            ++tally.unchanged;
        else
            ++(next.held < course.standing->held ? tally.upgraded : tally.downgraded);
        course.standing = next;
    }
    return course;
}

} // namespace zhiyin
