// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/branch_work.h"

#include "core/client/client_desk.h"
#include "core/finance/finance_desk.h"
#include "core/report/report_desk.h"
#include "core/report/report_store.h"
#include "tests/support/figure_world.h"

#include <catch2/catch_approx.hpp>
#include <rapidcheck.h>

using namespace zhiyin;
using test::FigureWorld;

namespace {

const Period kQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("The advisors' parts add up to the change", "[report][branch]")
{
    // 6 of 10 and 8 of 10 became 2 of 10 and 9 of 10: from 70 % to 55 %.
    const auto parts = movers({{q("a"), 6, 10, 2, 10, 0}, {q("b"), 8, 10, 9, 10, 0}});
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].advisor == q("a")); // the one who moved it comes first
    CHECK(parts[0].part == Catch::Approx(-0.20));
    CHECK(parts[1].part == Catch::Approx(0.05));
    CHECK(movers({{q("a"), 0, 0, 2, 10, 0}}).empty());
    CHECK(rc::check([](const std::vector<std::tuple<quint8, quint8, quint8, quint8>> &rows) {
        std::vector<ChangeMover> some;
        qint64 sums[4] = {0, 0, 0, 0};
        for (const auto &[a, b, c, d] : rows) {
            const ChangeMover one{{}, a % (b + 1), b, c % (d + 1), d, 0};
            some.push_back(one);
            sums[0] += one.numeratorBefore;
            sums[1] += one.denominatorBefore;
            sums[2] += one.numeratorNow;
            sums[3] += one.denominatorNow;
        }
        const auto made = movers(some);
        if (sums[1] == 0 || sums[3] == 0) {
            RC_ASSERT(made.empty());
            return;
        }
        double whole = 0;
        for (const ChangeMover &one : made)
            whole += one.part;
        const double change = static_cast<double>(sums[2]) / static_cast<double>(sums[3])
                              - static_cast<double>(sums[0]) / static_cast<double>(sums[1]);
        RC_ASSERT(std::abs(whole - change) < 1e-9);
    }));
}

TEST_CASE("The supervisor's report tells tiers, contacts, people and gaps of the branch alone", "[report][branch]")
{
    FigureWorld world;
    const qint64 one = world.client({.externalId = "A-1"});
    const qint64 two = world.client({.externalId = "A-2"});
    const qint64 south = world.client({.externalId = "S-1", .advisor = "head", .branch = "South"});
    for (const qint64 client : {one, two, south}) {
        world.stage(client, "2020-01-01", nullptr, "active");
        world.tier(client, "2026-05-01", "gold");
    }
    world.tier(one, "2026-08-01", "platinum");
    world.tier(south, "2026-08-01", "diamond");
    world.contact(one, "2026-05-05T10:00:00+08:00", "call", 5);
    world.contact(two, "2026-08-05T10:00:00+08:00", "visit", 2);
    world.contact(one, "2026-08-06T10:00:00+08:00", "call", 4);
    world.contact(south, "2026-08-06T10:00:00+08:00", "video", 1);
    world.assessment(one, "2025-01-02", "2026-01-01", 3);
    const auto made = world.open("supervisor")->desk<ReportDesk>().branch({}, kQuarter, ReportLanguage::English);
    REQUIRE(made);
    const BranchWork &work = made->report.work;
    int moved = 0;
    for (const TierMove &move : work.tierMoves) {
        if (move.from == q("gold") && move.to == q("platinum"))
            moved += move.count;
        CHECK(move.to != q("diamond"));
    }
    CHECK(moved == 1);
    REQUIRE(work.contacts.size() == 2);
    CHECK(work.contacts[0].count + work.contacts[1].count == 2);
    REQUIRE(work.staff.size() == 1);
    CHECK(work.staff[0].clients == 2);
    CHECK(work.staff[0].ratings == 2);
    CHECK(work.staff[0].satisfied == 1);
    const auto gap = [&work](const char *code) {
        for (const DataGap &missing : work.gaps) {
            if (missing.code == q(code))
                return std::pair(missing.count, missing.of);
        }
        return std::pair(-1, -1);
    };
    CHECK(gap("no_phone") == std::pair(2, 2));
    CHECK(gap("no_assessment") == std::pair(1, 2));
    CHECK(gap("assessment_expired") == std::pair(1, 1));
    CHECK(gap("old_positions") == std::pair(0, 0));
    // Satisfaction fell from 1 of 1 to 1 of 2, and it is this advisor's.
    const auto change = std::ranges::find(made->report.changes, q("satisfaction"), &IndicatorChange::name);
    REQUIRE(change != made->report.changes.end());
    CHECK(change->before.numerator == 1);
    CHECK(change->now.denominator == 2);
    REQUIRE(change->movers.size() == 1);
    CHECK(change->movers[0].part == Catch::Approx(-0.5));
}

TEST_CASE("Goals are in a client's report as they stood at its end", "[report]")
{
    FigureWorld world;
    const ClientId client(world.client({.externalId = "A-1"}));
    {
        const auto then = world.open("advisor", "2026-08-10");
        NewGoal goal{client};
        goal.kind = q("education");
        goal.name = q("study abroad");
        goal.target = q("100000");
        goal.targetOn = QDate(2030, 9, 1);
        goal.saved = q("25000");
        REQUIRE(then->desk<FinanceDesk>().addGoal(goal));
    }
    const auto made =
        world.open("advisor", "2026-12-15")->desk<ReportDesk>().client(client, kQuarter, ReportLanguage::English);
    REQUIRE(made);
    REQUIRE(made->report.goals.size() == 1);
    CHECK(made->report.goals[0].percent == 25);
    REQUIRE(made->report.goals[0].monthly);
    CHECK(made->report.notices.front().kind == RiskNoticeKind::LevelMissing);
}

TEST_CASE("A batch is handed out by branch, advisor and name", "[report]")
{
    FigureWorld world;
    const ClientId others(world.client({.externalId = "1", .advisor = "advisor2"}));
    const ClientId later(world.client({.externalId = "3"}));
    const ClientId first(world.client({.externalId = "2"}));
    const ClientId south(world.client({.externalId = "0", .advisor = "head", .branch = "South"}));
    const auto session = world.open("head");
    const auto ordered = ReportStore(session->workplace().database).inOrderOfHandingOut({south, others, later, first});
    REQUIRE(ordered);
    CHECK(*ordered == std::vector<ClientId>{first, later, others, south});
}
