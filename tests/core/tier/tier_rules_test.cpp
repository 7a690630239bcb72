// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier_rules.h"

#include "core/policy/json_reader.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {

TierPolicy example()
{
    return *parseTierPolicy(*parseJsonObject(*shippedPolicyText(QStringLiteral("tier-example"))));
}

constexpr qint64 yuan(qint64 amount)
{
    return amount * 100;
}

} // namespace

TEST_CASE("The earned tier needs its must and two of the rest", "[tier]")
{
    struct Case {
        TierFigures figures;
        const char *tier;
    };
    const auto c = GENERATE(
        Case{{}, "regular"}, Case{{.assets = yuan(6'000'000)}, "regular"},
        Case{{.assets = yuan(6'000'000), .tradesPerYear = 24}, "regular"},
        Case{{.assets = yuan(6'000'000), .tradesPerYear = 24, .relationshipMonths = 24}, "diamond"},
        Case{{.assets = yuan(6'000'000) - 1, .tradesPerYear = 24, .relationshipMonths = 24}, "platinum"},
        Case{{.assets = yuan(9'000'000), .tradesPerYear = 23, .relationshipMonths = 24}, "platinum"},
        Case{{.assets = yuan(9'000'000), .tradesPerYear = 6, .relationshipMonths = 6}, "gold"},
        Case{{.annualContribution = yuan(60'000), .tradesPerYear = 24, .relationshipMonths = 24, .referred = 9},
             "regular"},
        Case{{.assets = yuan(200'000), .annualContribution = yuan(2'000), .referred = 1}, "gold"},
        Case{{.assets = yuan(200'000), .annualContribution = yuan(2'000) - 1, .referred = 1}, "regular"});
    const TierPolicy policy = example();
    const int earned = earnedTier(policy, c.figures);
    CHECK(policy.tiers[static_cast<size_t>(earned)].tier.toStdString() == c.tier);
    CHECK(evaluate(policy, c.figures).earned == earned);
}

TEST_CASE("An evaluation shows every criterion with figure and threshold", "[tier]")
{
    const TierPolicy policy = example();
    const TierEvaluation evaluation = evaluate(policy, {.assets = yuan(1'500'000), .tradesPerYear = 12, .referred = 1});
    CHECK(policy.tiers[static_cast<size_t>(evaluation.earned)].tier == QStringLiteral("platinum"));
    REQUIRE(evaluation.criteria.size() == 15);
    CHECK(evaluation.criteria[0]
          == TierCriterionResult{0, TierCriterion::Assets, true, yuan(1'500'000), yuan(6'000'000), false});
    CHECK(evaluation.criteria[6]
          == TierCriterionResult{1, TierCriterion::AnnualContribution, false, std::nullopt, yuan(10'000), false});
    CHECK(evaluation.criteria[7] == TierCriterionResult{1, TierCriterion::TradesPerYear, false, 12, 12, true});
    CHECK(tierFigureJson(TierCriterion::Assets, yuan(7) + 5, policy.currency).toString() == QStringLiteral("7.05"));
    CHECK(tierFigureJson(TierCriterion::Referred, 3, policy.currency).toInteger() == 3);
    CHECK(tierFigureJson(TierCriterion::Referred, std::nullopt, policy.currency).isNull());
}

TEST_CASE("Figures come from what is recorded before what was declared", "[tier]")
{
    CHECK(tradesFigure(true, 0, 24) == 0);
    CHECK(tradesFigure(false, 0, 24) == 24);
    CHECK_FALSE(tradesFigure(false, 0, std::nullopt));
    CHECK(twelveMonthsTo(QDate(2026, 9, 30)) == Period{QDate(2025, 10, 1), QDate(2026, 9, 30)});
    CHECK(twelveMonthsTo(QDate(2024, 2, 29)) == Period{QDate(2023, 3, 1), QDate(2024, 2, 29)});
    CHECK(relationshipFigure(QDate(2026, 1, 31), QDate(2026, 2, 27)) == 0);
    CHECK(relationshipFigure(QDate(2026, 1, 31), QDate(2026, 2, 28)) == 1);
    CHECK_FALSE(relationshipFigure(QDate(), QDate(2026, 2, 28)));
    CHECK_FALSE(relationshipFigure(QDate(2026, 3, 1), QDate(2026, 2, 28)));
}

TEST_CASE("A first evaluation and an upgrade go straight to the earned tier", "[tier]")
{
    const TierPolicy policy = example();
    const QDate day(2026, 1, 1);
    CHECK(nextStanding(policy, std::nullopt, 3, day) == TierStanding{3, {}, 0});
    CHECK(nextStanding(policy, std::nullopt, 0, day) == TierStanding{0, {}, 0});
    CHECK(nextStanding(policy, TierStanding{3, {}, 0}, 0, day) == TierStanding{0, {}, 0});
    CHECK(nextStanding(policy, TierStanding{9, {}, 0}, 2, day).held == 2); // a tier of a scheme that is no more
}

TEST_CASE("A downgrade waits a calendar month and two runs, goes one step, then counts anew", "[tier]")
{
    const TierPolicy policy = example();
    std::optional<TierStanding> standing = TierStanding{0, {}, 0};
    const auto run = [&](QDate day, int earned) {
        standing = nextStanding(policy, standing, earned, day);
        return standing->held;
    };
    CHECK(run(QDate(2026, 1, 31), 3) == 0);
    CHECK(run(QDate(2026, 2, 15), 3) == 0); // two runs, but no month
    CHECK(run(QDate(2026, 2, 27), 3) == 0);
    CHECK(run(QDate(2026, 2, 28), 3) == 1); // 31 January + 1 month
    CHECK(run(QDate(2026, 3, 31), 3) == 1); // the first of the new count
    CHECK(run(QDate(2026, 4, 15), 2) == 1);
    CHECK(run(QDate(2026, 4, 29), 1) == 1); // once not lower: nothing is left of the count
    CHECK(run(QDate(2026, 4, 30), 3) == 1);
    CHECK(run(QDate(2026, 6, 1), 3) == 2);
    CHECK(run(QDate(2026, 6, 2), 0) == 0);
}

TEST_CASE("One late run is not enough where two are asked for", "[tier]")
{
    const TierPolicy policy = example();
    const TierStanding once = nextStanding(policy, TierStanding{1, {}, 0}, 2, QDate(2026, 1, 1));
    CHECK(once == TierStanding{1, QDate(2026, 1, 1), 1});
    TierPolicy patient = policy;
    patient.downgradeAfter = 3;
    CHECK(nextStanding(patient, once, 2, QDate(2026, 6, 1)).held == 1);
    CHECK(nextStanding(policy, once, 2, QDate(2026, 6, 1)).held == 2);
}

TEST_CASE("No run moves a client down by two steps, nor below the earned tier", "[tier][property]")
{
    const TierPolicy policy = example();
    CHECK(rc::check([&] {
        std::optional<TierStanding> standing;
        QDate day(2024, 1, 1);
        QDate lastMove;
        const auto runs = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 4), rc::gen::inRange(0, 45)));
        for (const auto &[earned, gap] : runs) {
            day = day.addDays(gap);
            const auto next = nextStanding(policy, standing, earned, day);
            if (standing) {
                RC_ASSERT(next.held - standing->held <= 1);
                RC_ASSERT((earned > standing->held ? next.held <= earned : next.held == earned));
                if (next.held > standing->held) {
                    RC_ASSERT(!lastMove.isValid() || addMonthsClamped(lastMove, 1) <= day);
                }
                if (next.held != standing->held)
                    lastMove = day;
            } else {
                RC_ASSERT(next.held == earned);
                lastMove = day;
            }
            standing = next;
        }
    }));
}

TEST_CASE("More of anything never earns a lower tier", "[tier][property]")
{
    const TierPolicy policy = example();
    CHECK(rc::check([&] {
        const auto figure = [](int most) { return std::optional<qint64>(*rc::gen::inRange<qint64>(0, most)); };
        TierFigures figures{figure(900'000'000), figure(8'000'000), figure(30), figure(30), figure(3)};
        const int before = earnedTier(policy, figures);
        switch (*rc::gen::inRange(0, 5)) {
        case 0: *figures.assets += *figure(900'000'000); break;
        case 1: *figures.annualContribution += *figure(8'000'000); break;
        case 2: *figures.tradesPerYear += *figure(30); break;
        case 3: *figures.relationshipMonths += *figure(30); break;
        default: *figures.referred += 1; break;
        }
        RC_ASSERT(earnedTier(policy, figures) <= before);
    }));
}

TEST_CASE("A tier by hand needs a reason, an end and a second person", "[tier]")
{
    const TierPolicy policy = example();
    const QDate day(2026, 9, 30);
    const TierOverride good{QStringLiteral("gold"), day, QStringLiteral("family of a diamond client"), UserId(1),
                            UserId(2)};
    CHECK(checkOverride(policy, good, day));
    TierOverride bad = good;
    bad.approvedBy = good.by;
    CHECK(checkOverride(policy, bad, day).error().code == ErrorCode::OwnRequest);
    bad = good;
    bad.reason = QStringLiteral("  ");
    CHECK(checkOverride(policy, bad, day).error().code == ErrorCode::ReasonNeeded);
    bad = good;
    bad.until = day.addDays(-1);
    CHECK(checkOverride(policy, bad, day).error().code == ErrorCode::BadValue);
    bad = good;
    bad.tier = QStringLiteral("silver");
    CHECK(checkOverride(policy, bad, day).error().code == ErrorCode::BadValue);
}
