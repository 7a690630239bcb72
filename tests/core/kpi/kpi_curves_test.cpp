// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_curve_desk.h"
#include "core/kpi/kpi_curves.h"
#include "tests/support/figure_world.h"

#include <catch2/catch_approx.hpp>
#include <rapidcheck.h>

using namespace zhiyin;
using Catch::Approx;
using test::FigureWorld;

namespace {

const QDate kToday(2026, 9, 30);

KpiClient client(qint64 id, QDate opened, QDate end = {})
{
    return {id, opened, end, false, false};
}

StageSpan living(qint64 id, QDate from, QDate to = {}, bool active = false)
{
    return {id, from, to, true, false, active};
}

StageSpan gone(qint64 id, QDate from, QDate to = {})
{
    return {id, from, to, false, true, false};
}

} // namespace

TEST_CASE("A cohort is followed from quarter to quarter", "[kpi][curves]")
{
    const std::vector<KpiClient> clients{client(1, {2025, 10, 5}),
                                         client(2, {2025, 12, 31}),
                                         client(3, {2026, 1, 1}),
                                         client(4, {2026, 7, 1}),
                                         client(5, {}),
                                         client(6, {2026, 12, 1})};
    const std::vector<StageSpan> spans{living(1, {2025, 10, 5}, {2026, 2, 1}), gone(1, {2026, 2, 1}, {2026, 5, 1}),
                                       living(1, {2026, 5, 1}), living(2, {2025, 12, 31}, {2026, 9, 30}),
                                       gone(2, {2026, 9, 30})};
    const auto found = cohorts(clients, spans, {QDate(2025, 1, 1), kToday}, kToday);
    REQUIRE(found.size() == 3);
    CHECK(found[0] == Cohort{quarterOf({2025, 10, 1}), 2, {2, 1, 2, 1}});
    CHECK(found[1] == Cohort{quarterOf({2026, 1, 1}), 1, {1, 1, 1}}); // of whom no stage is known, it is not lost
    CHECK(found[2] == Cohort{quarterOf({2026, 7, 1}), 1, {1}});
    CHECK(cohorts(clients, spans, {QDate(2027, 1, 1), QDate(2027, 12, 31)}, kToday).empty());
    // The quarter that is not over yet is not told.
    CHECK(cohorts(clients, spans, {QDate(2026, 7, 1), kToday}, {2026, 9, 29})[0].stayed.empty());
}

TEST_CASE("Stays end with the first loss, with death, or not yet", "[kpi][curves]")
{
    const std::vector<KpiClient> clients{client(1, {2026, 9, 1}), client(2, {2026, 8, 1}),
                                         client(3, {2026, 7, 1}, {2026, 7, 11}), client(4, {})};
    const std::vector<StageSpan> spans{living(2, {2026, 8, 1}, {2026, 8, 21}), gone(2, {2026, 8, 21}, {2026, 9, 1}),
                                       living(2, {2026, 9, 1}), gone(3, {2026, 8, 1})};
    const auto found = stays(clients, spans, kToday);
    REQUIRE(found.size() == 3);
    CHECK((found[0].days == 29 && !found[0].lost));
    CHECK((found[1].days == 20 && found[1].lost));
    CHECK((found[2].days == 10 && !found[2].lost)); // died before
}

TEST_CASE("The survival curve is Kaplan and Meier's", "[kpi][curves]")
{
    // Lost after 2, 4 and 4 days; still there after 3 and 6.
    const auto curve = survival({{4, true}, {2, true}, {6, false}, {3, false}, {4, true}});
    REQUIRE(curve.size() == 2);
    CHECK(curve[0].days == 2);
    CHECK(curve[0].atRisk == 5);
    CHECK(curve[0].share == Approx(4.0 / 5));
    CHECK(curve[1].atRisk == 3);
    CHECK(curve[1].lost == 2);
    CHECK(curve[1].share == Approx(4.0 / 5 / 3));
    // Greenwood: 1 ÷ (5 × 4) + 2 ÷ (3 × 1).
    CHECK(curve[0].low == Approx(0.8 - 1.959964 * 0.8 * std::sqrt(0.05)));
    CHECK(curve[1].high == Approx(0.8 / 3 + 1.959964 * 0.8 / 3 * std::sqrt(0.05 + 2.0 / 3)));
    CHECK(medianStay(curve) == 4);
    CHECK(survival({}).empty());
    CHECK_FALSE(medianStay(survival({{5, false}})));
    const auto all = survival({{1, true}, {1, true}});
    CHECK(all.at(0).share == 0);
    CHECK(all.at(0).low == 0);
}

TEST_CASE("Without anybody still there the curve is the plain share", "[kpi][curves]")
{
    REQUIRE(rc::check("survival of complete stays", [](const std::vector<quint8> &days) {
        std::vector<Stay> all;
        for (const quint8 day : days)
            all.push_back({day, true});
        for (const SurvivalPoint &point : survival(all)) {
            const auto longer = std::count_if(days.begin(), days.end(), [&](quint8 d) { return d > point.days; });
            RC_ASSERT(std::abs(point.share - static_cast<double>(longer) / static_cast<double>(days.size())) < 1e-9);
        }
    }));
}

TEST_CASE("Control limits are three sigmas by the size of each period", "[kpi][curves]")
{
    const KpiPeriods months(split({QDate(2026, 1, 1), QDate(2026, 4, 30)}, Step::Month));
    // p = 0.9 over 400; sigma of 100 is 0.03.
    const auto chart = controlChart(months, {{95, 100}, {80, 100}, {0, 0}, {185, 200}});
    REQUIRE(chart.centre);
    CHECK(*chart.centre == Approx(0.9));
    CHECK(chart.points[0].low == Approx(0.81));
    CHECK(chart.points[0].high == Approx(0.99));
    CHECK_FALSE(chart.points[0].outside);
    CHECK(chart.points[1].outside);
    CHECK_FALSE(chart.points[2].share);
    CHECK_FALSE(chart.points[2].outside);
    CHECK(chart.points[3].low == Approx(0.9 - 3 * std::sqrt(0.09 / 200)));
    CHECK(chart.points[3].high == Approx(0.9 + 3 * std::sqrt(0.09 / 200)));
    CHECK_FALSE(controlChart(months, KpiCounts(4)).centre);
    const auto perfect = controlChart(months, {{5, 5}, {1, 1}, {0, 0}, {2, 2}});
    CHECK(perfect.points[0].low == 1);
    CHECK_FALSE(perfect.points[0].outside);
}

TEST_CASE("Each step of the funnel is part of the one before", "[kpi][curves]")
{
    const std::vector<KpiClient> clients{client(1, {2026, 1, 5}), client(2, {2026, 2, 5}), client(3, {2026, 3, 5}),
                                         client(4, {}),           client(5, {2025, 1, 1}), client(6, {2026, 4, 1})};
    const std::vector<StageSpan> spans{living(1, {2026, 1, 5}, {2026, 7, 5}),
                                       living(1, {2026, 7, 5}, {}, true),
                                       living(2, {2026, 2, 5}, {2026, 8, 5}),
                                       living(2, {2026, 8, 5}, {}, true),
                                       living(3, {2026, 3, 5}),
                                       {4, {2026, 5, 1}, {}, false, false, false}}; // a prospect
    const std::vector<PurchaseDay> purchases{
        {1, {2026, 2, 1}}, {1, {2026, 3, 1}}, {2, {2026, 3, 1}}, {3, {2026, 4, 1}}, {5, {2026, 4, 1}}};
    CHECK(funnel(clients, spans, purchases, {QDate(2026, 1, 1), kToday}, kToday) == Funnel{5, 4, 2, 2, 1});
    CHECK(funnel({}, {}, {}, {QDate(2026, 1, 1), kToday}, kToday) == Funnel{});
}

TEST_CASE("Growth is flow and gain, to the minor unit", "[kpi][growth]")
{
    FigureWorld world;
    const qint64 fund = world.product("F-1", "fund", 3);
    const qint64 cash = world.product("C-1", "cash", 1);
    // Holdings without cash: purchases bring money in. 100.00 + 60.00 − 10.00 and the rest is gain.
    const qint64 investor = world.client({.externalId = "A-1", .opened = "2025-01-01"});
    world.holding(investor, fund, "2026-06-30", 10, 100'00);
    world.holding(investor, fund, "2026-09-30", 15, 163'21);
    world.transaction(investor, "2026-07-10", "buy", fund, 6, 60'00);
    world.transaction(investor, "2026-09-10", "sell", fund, 1, 10'00);
    world.transaction(investor, "2026-08-10", "deposit", std::nullopt, std::nullopt, 999'00);
    // With cash among the positions: deposits do, and purchases stay inside.
    const qint64 saver = world.client({.externalId = "A-2", .opened = "2025-01-01"});
    world.holding(saver, cash, "2026-06-30", std::nullopt, 200'00);
    world.holding(saver, cash, "2026-09-30", std::nullopt, 120'00);
    world.transaction(saver, "2026-07-10", "buy", fund, 1, 30'00);
    world.transaction(saver, "2026-07-11", "withdrawal", std::nullopt, std::nullopt, 90'00);
    // New: brings all there is.
    const qint64 fresh = world.client({.externalId = "A-3", .opened = "2026-08-01"});
    world.declared(fresh, "2026-08-01", 50'00, 0);
    // Declared before, recorded now for the first time: no return.
    const qint64 restated = world.client({.externalId = "A-5", .opened = "2025-01-01"});
    world.declared(restated, "2025-01-01", 0, 70'00);
    world.holding(restated, fund, "2026-08-31", 5, 90'00);
    // No rate for what it holds: left out at both ends.
    const qint64 foreign = world.client({.externalId = "A-4", .opened = "2025-01-01"});
    world.holding(foreign, fund, "2026-06-30", 1, 10'00, "USD");

    const auto head = world.open("head");
    const KpiQuery quarter{.range = {QDate(2026, 7, 1), kToday}};
    const auto found = head->desk<KpiCurveDesk>().growth(quarter);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    const GrowthPeriod growth = found->front();
    CHECK(growth.start == 370'00);
    CHECK(growth.end == 423'21);
    CHECK(growth.flow == 50'00 - 90'00 + 50'00 + 20'00);
    CHECK(growth.gain == 13'21 + 10'00);
    CHECK(growth.start + growth.flow + growth.gain == growth.end);
    CHECK(growth.clients == 4);
    CHECK(growth.leftOut == 1);
    KpiQuery months = quarter;
    months.by = Step::Month;
    const auto byMonth = head->desk<KpiCurveDesk>().growth(months);
    REQUIRE(byMonth);
    for (const GrowthPeriod &one : *byMonth)
        CHECK(one.start + one.flow + one.gain == one.end);
    CHECK(byMonth->at(1).start == byMonth->at(0).end);
    const auto admin = world.open("admin");
    CHECK(admin->desk<KpiCurveDesk>().growth(quarter).error().code == ErrorCode::NotPermitted);
    CHECK(admin->desk<KpiCurveDesk>().funnel(quarter).error().code == ErrorCode::NotPermitted);
    const auto advisor = world.open("advisor2");
    const auto nothing = advisor->desk<KpiCurveDesk>().survival(quarter);
    REQUIRE(nothing);
    CHECK(nothing->clients == 0);
}
