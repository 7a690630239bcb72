// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicator_series.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

TEST_CASE("A series takes the values of its indicator, in order, and leaves the missing ones empty", "[report]")
{
    const Period july{QDate(2026, 7, 1), QDate(2026, 7, 31)};
    const Period august{QDate(2026, 8, 1), QDate(2026, 8, 31)};
    IndicatorValue first;
    first.indicator = Indicator::Retention;
    first.numerator = 88;
    first.denominator = 100;
    first.value = 0.88;
    first.target = 0.85;
    first.met = true;
    IndicatorValue none;
    none.indicator = Indicator::Retention;
    none.target = 0.88;
    IndicatorValue other;
    other.indicator = Indicator::Satisfaction;
    const auto series =
        indicatorSeries(Indicator::Retention, Step::Month, {{july, first}, {july, other}, {august, none}});
    CHECK(series.name == QStringLiteral("retention"));
    CHECK(series.unit == IndicatorUnit::Ratio);
    REQUIRE(series.points.size() == 2);
    CHECK(series.points[0].value == 0.88);
    CHECK(series.points[0].numerator == 88);
    CHECK(series.points[0].met == true);
    CHECK(series.points[1].period == august);
    CHECK_FALSE(series.points[1].value);
    CHECK_FALSE(series.points[1].met);
    CHECK(series.target == 0.88);
    CHECK_FALSE(series.goal);
    CHECK(indicatorSeries(Indicator::SatisfactionScore, Step::Quarter, {}).unit == IndicatorUnit::Score);
}
