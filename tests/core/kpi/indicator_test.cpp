// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/indicator.h"

#include "core/policy/json_reader.h"
#include "core/words/kpi_words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {
IndicatorPolicy shipped()
{
    return *parseIndicatorPolicy((*shippedPolicy(PolicyName::Indicators))->json);
}
} // namespace

TEST_CASE("Every indicator has a name, a definition and an aim with its source", "[kpi]")
{
    const IndicatorPolicy policy = shipped();
    for (int i = 0; i < kIndicatorCount; ++i) {
        const Indicator indicator = indicatorAt(i);
        CAPTURE(indicatorText(indicator).toStdString());
        CHECK(parseIndicator(indicatorText(indicator)) == indicator);
        CHECK_FALSE(words::indicatorName(indicator).isEmpty());
        CHECK_FALSE(words::indicatorDefinition(indicator).isEmpty());
        CHECK_FALSE(policy.aim(indicator).source.isEmpty());
    }
    CHECK_FALSE(parseIndicator(u"complaint_rate"));
    CHECK(policy.aim(Indicator::Satisfaction) == IndicatorAim{8500, 9000, policy.aim(Indicator::Satisfaction).source});
    CHECK(policy.aim(Indicator::SatisfactionScore).target == 8500);
    CHECK(policy.aim(Indicator::Retention).target == 8800);
    CHECK(policy.aim(Indicator::ComplaintsFirstResponseOnTime).target == 10000);
    CHECK_FALSE(policy.aim(Indicator::AssetGrowth).target);
}

TEST_CASE("A denominator of zero is neither nought nor one", "[kpi]")
{
    const auto value = indicatorValue(Indicator::Satisfaction, 0, 0, shipped());
    CHECK_FALSE(value.value);
    CHECK_FALSE(value.met);
    const QJsonObject json = indicatorJson(value);
    CHECK(json.value(u"value").isNull());
    CHECK(json.value(u"met").isNull());
    CHECK(json.value(u"numerator").toInteger(-1) == 0);
    CHECK(json.value(u"target").toDouble() == 0.85);
    CHECK(json.value(u"goal").toDouble() == 0.9);
    CHECK(json.size() == 6);
}

TEST_CASE("The floor is met exactly, not nearly", "[kpi]")
{
    struct Case {
        qint64 numerator;
        qint64 denominator;
        bool met;
    };
    const auto c = GENERATE(Case{85, 100, true}, Case{17, 20, true}, Case{84, 100, false},
                            Case{8499999, 10000000, false}, Case{1, 1, true}, Case{0, 7, false});
    const auto value = indicatorValue(Indicator::Satisfaction, c.numerator, c.denominator, shipped());
    CHECK(value.met == c.met);
    CHECK(value.value == static_cast<double>(c.numerator) / static_cast<double>(c.denominator));
}

TEST_CASE("An informative indicator is neither met nor missed", "[kpi]")
{
    const auto value = indicatorValue(Indicator::AssetGrowth, -12345, 100000, shipped(), 2);
    CHECK(value.value == -0.12345);
    CHECK_FALSE(value.met);
    CHECK(indicatorJson(value).value(u"numerator").toDouble() == -123.45);
    CHECK(indicatorJson(value).value(u"denominator").toDouble() == 1000);
    CHECK(indicatorJson(value).value(u"target").isNull());
}

TEST_CASE("The score is the mean rating times twenty, with two decimals", "[kpi]")
{
    RatingCounts ratings;
    for (const int rating : {5, 5, 4, 3, 4, 4, 0, 6})
        ratings.add(rating);
    CHECK(ratings.total() == 6); // what is no rating is not counted
    CHECK(ratings.satisfied() == 5);
    CHECK(ratings.points() == 500);
    const auto score = indicatorValue(Indicator::SatisfactionScore, ratings.points(), ratings.total(), shipped());
    CHECK(score.value == 83.33);
    CHECK(score.met == false);
    CHECK(score.target == 85);
    CHECK(indicatorValue(Indicator::SatisfactionScore, 85, 1, shipped()).met == true);
    CHECK(indicatorValue(Indicator::SatisfactionScore, 2, 3, shipped()).value == 0.67);
}

TEST_CASE("An indicators policy with a fault is refused with its place", "[kpi][policy]")
{
    struct Case {
        const char *text;
        const char *place;
    };
    const auto c = GENERATE(
        Case{R"({"indicators": {"satisfaction": {"target": 85}}})", "indicators.satisfaction.target"},
        Case{R"({"indicators": {"satisfaction": {"target": 0.9, "goal": 0.8}}})", "indicators.satisfaction.goal"},
        Case{R"({"indicators": {"satisfaction": {"goal": 0.8}}})", "indicators.satisfaction.goal"},
        Case{R"({"indicators": {"satisfaction_score": {"target": 185}}})", "indicators.satisfaction_score.target"},
        Case{R"({"indicators": {"repeat_complaints": {"target": 0.1}}})", "indicators.repeat_complaints.target"},
        Case{R"({"indicators": {"profit": {"target": 0.1}}})", "indicators.profit"}, Case{"{}", "indicators"},
        Case{R"({"indicators": {"referral": {"aim": 0.1}}})", "indicators.referral.aim"});
    CAPTURE(c.text);
    const auto read = parseIndicatorPolicy(*parseJsonObject(c.text));
    REQUIRE_FALSE(read);
    CHECK(read.error().args.value(0).toStdString() == c.place);
}

TEST_CASE("A ratio of parts of a whole lies between nought and one", "[kpi][property]")
{
    const IndicatorPolicy policy = shipped();
    CHECK(rc::check([&] {
        const auto denominator = *rc::gen::inRange<qint64>(1, 1'000'000'000);
        const auto numerator = *rc::gen::inRange<qint64>(0, denominator + 1);
        const auto value = indicatorValue(Indicator::Retention, numerator, denominator, policy);
        RC_ASSERT(*value.value >= 0);
        RC_ASSERT(*value.value <= 1);
        RC_ASSERT(*value.met == (numerator * 100 >= denominator * 88));
    }));
}
