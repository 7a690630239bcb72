// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint_fixture.h"

#include "core/complaint/complaint_flow.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zhiyin;
using namespace zhiyin::complainttest;

namespace {
QString endOf(const char *date)
{
    return QString::fromLatin1(date) + QStringLiteral(" 23:59:59.999");
}
} // namespace

TEST_CASE("The clocks of the acceptance example fall due as it says", "[complaint]")
{
    World world("2026-02-13 10:00");
    CHECK(world.clock(ClockName::FirstResponse, "2026-02-13 10:00").warnsAt == at("2026-02-14 10:00"));
    CHECK(world.due(ClockName::FirstResponse, "2026-02-13") == endOf("2026-02-24"));
    CHECK(world.due(ClockName::Opinion, "2026-02-13") == endOf("2026-02-27"));
    CHECK(world.due(ClockName::Statutory, "2026-02-13") == endOf("2026-02-28"));
    CHECK(world.due(ClockName::Resolution, "2026-02-13") == endOf("2026-03-02"));
    CHECK(world.clocks("2026-02-13").size() == 7);

    CHECK(shownFirst(world.clocks("2026-02-13"))->name == ClockName::FirstResponse);
    world.step(ComplaintStep::Assess, "2026-02-13 15:00");
    CHECK(shownFirst(world.clocks("2026-02-14"))->name == ClockName::Opinion);
    world.step(ComplaintStep::Investigate, "2026-02-24 09:00", true);
    CHECK(shownFirst(world.clocks("2026-02-24"))->name == ClockName::Statutory);
    CHECK(inShownOrder(world.clocks("2026-02-24"))[1].name == ClockName::Resolution);
}

TEST_CASE("Mediation over the Spring Festival moves the law's clock and no working day", "[complaint]")
{
    World world("2026-02-13 10:00");
    world.pause(PauseReason::Mediation, "2026-02-16 09:00", "2026-02-19 09:00");
    CHECK(world.due(ClockName::Statutory, "2026-02-24") == endOf("2026-03-03"));
    CHECK(world.due(ClockName::Opinion, "2026-02-24") == endOf("2026-02-27"));
    CHECK(world.due(ClockName::Resolution, "2026-02-24") == endOf("2026-03-02"));
    // Not before it has begun, seen from then.
    CHECK(world.due(ClockName::Statutory, "2026-02-15") == endOf("2026-02-28"));
    CHECK(world.state(ClockName::Statutory, "2026-02-16 08:00") == ClockState::Running);
    CHECK(world.state(ClockName::Statutory, "2026-02-18") == ClockState::Paused);
    CHECK(world.state(ClockName::Resolution, "2026-02-18") == ClockState::Paused);
    CHECK(world.state(ClockName::FirstResponse, "2026-02-18") == ClockState::Warning);
    CHECK(world.state(ClockName::Statutory, "2026-02-19 00:00") == ClockState::Running);
}

TEST_CASE("Which reasons stop which clock", "[complaint]")
{
    struct Case {
        PauseReason reason;
        const char *statutory;
        const char *opinion;
        const char *resolution;
    };
    const auto c = GENERATE(Case{PauseReason::ExternalAppraisal, "2026-03-26", "2026-03-18", "2026-03-20"},
                            Case{PauseReason::Mediation, "2026-03-26", "2026-03-18", "2026-03-20"},
                            Case{PauseReason::WaitingForComplainant, "2026-03-24", "2026-03-18", "2026-03-20"});
    World world("2026-03-09 09:00");
    world.pause(c.reason, "2026-03-11 16:00", "2026-03-13 08:00");
    CHECK(world.due(ClockName::Statutory, "2026-03-12") == endOf(c.statutory));
    CHECK(world.due(ClockName::Opinion, "2026-03-12") == endOf(c.opinion));
    CHECK(world.due(ClockName::Resolution, "2026-03-12") == endOf(c.resolution));
    CHECK(world.due(ClockName::FirstResponse, "2026-03-12") == endOf("2026-03-11"));
}

TEST_CASE("Pauses that overlap count once, and one within a day counts no day", "[complaint]")
{
    World world("2026-03-09 09:00");
    world.pause(PauseReason::Mediation, "2026-03-11 16:00", "2026-03-13 08:00")
        .pause(PauseReason::ExternalAppraisal, "2026-03-12 10:00", "2026-03-14 08:00")
        .pause(PauseReason::Mediation, "2026-03-16 09:00", "2026-03-16 18:00");
    CHECK(world.due(ClockName::Statutory, "2026-03-16") == endOf("2026-03-27"));
    CHECK(world.state(ClockName::Statutory, "2026-03-16 12:00") == ClockState::Running);
}

TEST_CASE("A clock runs, warns, and is breached at the millisecond after its last day", "[complaint]")
{
    struct Case {
        ClockName name;
        const char *now;
        ClockState state;
    };
    const auto c = GENERATE(Case{ClockName::FirstResponse, "2026-02-14T09:59:59.999+08:00", ClockState::Running},
                            Case{ClockName::FirstResponse, "2026-02-14 10:00", ClockState::Warning},
                            Case{ClockName::FirstResponse, "2026-02-24", ClockState::Warning},
                            Case{ClockName::FirstResponse, "2026-02-25 00:00", ClockState::Breached},
                            // One working day before 2 March is Saturday 28 February, an adjusted working day.
                            Case{ClockName::Resolution, "2026-02-27", ClockState::Running},
                            Case{ClockName::Resolution, "2026-02-28 00:00", ClockState::Warning},
                            Case{ClockName::Resolution, "2026-03-02", ClockState::Warning},
                            Case{ClockName::Resolution, "2026-03-03 00:00", ClockState::Breached},
                            Case{ClockName::Statutory, "2026-02-24", ClockState::Running},
                            Case{ClockName::Statutory, "2026-02-25 00:00", ClockState::Warning},
                            Case{ClockName::Statutory, "2026-02-28", ClockState::Warning},
                            Case{ClockName::Statutory, "2026-03-01 00:00", ClockState::Breached},
                            Case{ClockName::WrittenReply, "2026-03-01 00:00", ClockState::Pending});
    CAPTURE(codeText(kClockNames, c.name).toStdString(), c.now);
    const World world("2026-02-13 10:00");
    CHECK(world.state(c.name, c.now) == c.state);
}

TEST_CASE("A complex mark and an extension make the law's time longer", "[complaint]")
{
    World world("2026-02-13 10:00");
    world.step(ComplaintStep::Complex, "2026-02-26 10:00");
    CHECK(world.due(ClockName::Statutory, "2026-02-25") == endOf("2026-02-28"));
    CHECK(world.due(ClockName::Statutory, "2026-02-26") == endOf("2026-03-15"));
    world.step(ComplaintStep::Extend, "2026-03-10 10:00");
    CHECK(world.due(ClockName::Statutory, "2026-03-10") == endOf("2026-04-14"));
    CHECK(world.due(ClockName::Resolution, "2026-03-10") == endOf("2026-03-02"));

    SECTION("late marks count only where the policy lets them")
    {
        World late("2026-02-13 10:00");
        late.step(ComplaintStep::Complex, "2026-03-01 10:00");
        CHECK(late.due(ClockName::Statutory, "2026-03-02") == endOf("2026-03-15"));
        late.policy.lateMarksExtend = false;
        CHECK(late.due(ClockName::Statutory, "2026-03-02") == endOf("2026-02-28"));
        CHECK(late.state(ClockName::Statutory, "2026-03-02") == ClockState::Breached);
        world.policy.lateMarksExtend = false;
        CHECK(world.due(ClockName::Statutory, "2026-03-10") == endOf("2026-04-14"));
    }
}

TEST_CASE("Each clock is met by its step, in time or late", "[complaint]")
{
    World world("2026-02-13 10:00");
    world.step(ComplaintStep::FirstContact, "2026-02-14 08:00")
        .step(ComplaintStep::Assess, "2026-02-25 09:00")
        .step(ComplaintStep::Investigate, "2026-02-26 09:00")
        .step(ComplaintStep::Investigate, "2026-02-27 09:00", true)
        .step(ComplaintStep::Resolve, "2026-03-03 09:00")
        .step(ComplaintStep::Feedback, "2026-03-06 09:00");
    const ComplaintClock first = world.clock(ClockName::FirstResponse, "2026-03-10");
    CHECK(first.state == ClockState::Met);
    CHECK(first.metAt == at("2026-02-14 08:00"));
    CHECK(world.clock(ClockName::Opinion, "2026-03-10").metAt == at("2026-02-27 09:00"));
    const ComplaintClock resolution = world.clock(ClockName::Resolution, "2026-03-10");
    CHECK(resolution.state == ClockState::Breached);
    CHECK(resolution.ended);
    CHECK(resolution.metAt == at("2026-03-03 09:00"));
    CHECK(resolution.lateBy == std::chrono::hours(9) + std::chrono::milliseconds(1));
    CHECK(world.state(ClockName::Statutory, "2026-03-10") == ClockState::Breached);
    CHECK(world.due(ClockName::WrittenReply, "2026-03-10") == endOf("2026-03-06"));
    CHECK(world.state(ClockName::WrittenReply, "2026-03-10") == ClockState::Met);
    // As of a day before, none of it has happened.
    CHECK(world.state(ClockName::Resolution, "2026-03-02") == ClockState::Warning);
    CHECK(world.clock(ClockName::Resolution, "2026-03-04 09:00").lateBy == resolution.lateBy);
    CHECK(shownFirst(world.clocks("2026-03-10"))->name == ClockName::ReviewRequest);
}

TEST_CASE("A breached clock that nobody met stays first", "[complaint]")
{
    World world("2026-02-13 10:00");
    world.step(ComplaintStep::Assess, "2026-02-13 11:00");
    const auto shown = shownFirst(world.clocks("2026-03-05"));
    REQUIRE(shown);
    CHECK(shown->name == ClockName::Opinion);
    CHECK(shown->state == ClockState::Breached);
    CHECK_FALSE(shown->ended);
    CHECK(shown->lateBy == std::chrono::hours(24 * 6));
}

TEST_CASE("The law's clock goes before a promise of the same moment", "[complaint]")
{
    World world("2026-09-30 10:00");
    world.step(ComplaintStep::Assess, "2026-09-30 11:00").step(ComplaintStep::Investigate, "2026-09-30 12:00", true);
    CHECK(world.due(ClockName::Statutory, "2026-10-01") == endOf("2026-10-15"));
    CHECK(world.due(ClockName::Resolution, "2026-10-01") == endOf("2026-10-15"));
    CHECK(shownFirst(world.clocks("2026-10-01"))->name == ClockName::Statutory);
}

TEST_CASE("Reopening starts new clocks and keeps the old ones", "[complaint]")
{
    World world("2026-02-13 10:00");
    world.replied().step(ComplaintStep::Reopen, "2026-03-09 10:00");
    const auto clocks = world.clocks("2026-03-10");
    CHECK(std::ranges::count(clocks, 0, &ComplaintClock::round) == 6);
    CHECK(std::ranges::count(clocks, 1, &ComplaintClock::round) == 6);
    CHECK(world.state(ClockName::Resolution, "2026-03-10") == ClockState::Met);
    CHECK(world.state(ClockName::ReviewRequest, "2026-03-10") == ClockState::Cancelled);
    const ComplaintClock again = world.clock(ClockName::Resolution, "2026-03-10", 1);
    CHECK(again.startedAt == at("2026-03-09 10:00"));
    CHECK(again.dueAt == at("2026-03-18"));
    CHECK(again.state == ClockState::Running);
    CHECK(world.clock(ClockName::Statutory, "2026-03-10", 1).dueAt == at("2026-03-24"));
    CHECK(world.clock(ClockName::WrittenReply, "2026-03-10", 1).state == ClockState::Pending);
    // An opinion, a decision and a mark of the first round say nothing about the second.
    world.step(ComplaintStep::Resolve, "2026-03-11 10:00");
    CHECK(world.clock(ClockName::Opinion, "2026-03-12", 1).state == ClockState::Cancelled);
    CHECK(world.clock(ClockName::Resolution, "2026-03-12", 1).metAt == at("2026-03-11 10:00"));
    CHECK(world.clock(ClockName::Resolution, "2026-03-12", 0).metAt == at("2026-02-24 11:00"));
    const auto why = whyDue(world.facts, world.view("2026-03-12"), ClockName::Resolution);
    REQUIRE(why);
    CHECK(why->steps.front().date == QDate(2026, 3, 9));
    CHECK(whyDue(world.facts, world.view("2026-03-12"), ClockName::Resolution, 0)->steps.front().date
          == QDate(2026, 2, 13));
}

TEST_CASE("A withdrawal cancels what runs and forgives nothing", "[complaint]")
{
    World world("2026-02-13 10:00");
    world.step(ComplaintStep::Withdraw, "2026-02-26 10:00");
    const ComplaintClock first = world.clock(ClockName::FirstResponse, "2026-06-01");
    CHECK(first.state == ClockState::Breached);
    CHECK(first.lateBy == std::chrono::hours(34) + std::chrono::milliseconds(1));
    const ComplaintClock statutory = world.clock(ClockName::Statutory, "2026-06-01");
    CHECK(statutory.state == ClockState::Cancelled);
    CHECK(statutory.dueAt == at("2026-02-28"));
    CHECK(world.state(ClockName::WrittenReply, "2026-06-01") == ClockState::Pending);
    CHECK_FALSE(shownFirst(world.clocks("2026-06-01")));
    CHECK(world.state(ClockName::Statutory, "2026-02-25") == ClockState::Warning);
}

TEST_CASE("The complainant may ask for a review within thirty days, and gets it within thirty", "[complaint]")
{
    World world("2026-02-13 10:00");
    world.replied();
    CHECK(world.due(ClockName::ReviewRequest, "2026-03-01") == endOf("2026-03-27"));
    CHECK(world.state(ClockName::ReviewRequest, "2026-03-23") == ClockState::Running);
    CHECK(world.state(ClockName::ReviewRequest, "2026-03-24") == ClockState::Warning);
    CHECK(world.state(ClockName::ReviewRequest, "2026-03-28") == ClockState::Cancelled);
    CHECK(world.state(ClockName::Review, "2026-03-28") == ClockState::Pending);
    CHECK_FALSE(shownFirst(world.clocks("2026-03-28")));
    CHECK(checkReviewInTime(world.facts, world.view("2026-03-28"), at("2026-03-27")));
    const auto late = checkReviewInTime(world.facts, world.view("2026-03-28"), at("2026-03-28 00:00"));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::RuleRefused);
    CHECK(late.error().args[0].contains(QStringLiteral("2026-03-27")));

    world.step(ComplaintStep::ReviewRequest, "2026-03-20 10:00");
    CHECK(world.state(ClockName::ReviewRequest, "2026-03-28") == ClockState::Met);
    CHECK(world.due(ClockName::Review, "2026-03-28") == endOf("2026-04-19"));
    world.step(ComplaintStep::Review, "2026-04-20 08:00");
    CHECK(world.state(ClockName::Review, "2026-04-20") == ClockState::Breached);
}

TEST_CASE("Steps of an imported case that nobody timed leave their clocks unknown", "[complaint]")
{
    World world("2026-03-09 09:00");
    SECTION("only the end is known")
    {
        world.facts = *importedFacts({.received = at("2026-03-09 09:00"), .closed = at("2026-04-30 09:00")});
        CHECK(stateOf(world.facts, at("2026-05-01")) == ComplaintState::Closed);
        for (const ComplaintClock &clock : world.clocks("2026-05-01")) {
            CAPTURE(codeText(kClockNames, clock.name).toStdString());
            const bool review = clock.name == ClockName::Review;
            CHECK(clock.state == (review ? ClockState::Pending : ClockState::Cancelled));
            CHECK_FALSE(clock.metAt);
        }
        CHECK_FALSE(world.clock(ClockName::WrittenReply, "2026-05-01").dueAt);
        CHECK(world.due(ClockName::Statutory, "2026-05-01") == endOf("2026-03-24"));
        CHECK_FALSE(shownFirst(world.clocks("2026-05-01")));
    }
    SECTION("decided, the rest open")
    {
        world.facts = *importedFacts({.received = at("2026-03-09 09:00"), .decided = at("2026-03-20 09:00")});
        CHECK(stateOf(world.facts, at("2026-04-01")) == ComplaintState::Decided);
        CHECK(world.state(ClockName::FirstResponse, "2026-04-01") == ClockState::Cancelled);
        CHECK(world.state(ClockName::Opinion, "2026-04-01") == ClockState::Cancelled);
        CHECK(world.state(ClockName::Resolution, "2026-04-01") == ClockState::Breached);
        CHECK(world.state(ClockName::Statutory, "2026-04-01") == ClockState::Breached);
        CHECK(world.state(ClockName::WrittenReply, "2026-04-01") == ClockState::Breached);
    }
    SECTION("all is known")
    {
        world.facts = *importedFacts({.received = at("2026-03-09 09:00"),
                                      .firstResponse = at("2026-03-09 10:00"),
                                      .opinion = at("2026-03-10 09:00"),
                                      .decided = at("2026-03-11 09:00"),
                                      .replied = at("2026-03-12 09:00"),
                                      .closed = at("2026-03-13 09:00")});
        for (const ClockName name : {ClockName::FirstResponse, ClockName::Opinion, ClockName::Resolution,
                                     ClockName::Statutory, ClockName::WrittenReply})
            CHECK(world.state(name, "2026-03-14") == ClockState::Met);
    }
    SECTION("a time before receipt is refused")
    {
        const auto refused = importedFacts({.received = at("2026-03-09 09:00"), .replied = at("2026-03-09 08:59")});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::BadValue);
        CHECK(refused.error().args[0] == QStringLiteral("replied_at"));
    }
}

TEST_CASE("A contact meets the first response of the round it lies in", "[complaint]")
{
    World world("2026-02-13 10:00");
    world.step(ComplaintStep::FirstContact, "2026-02-13 09:00");
    CHECK(world.state(ClockName::FirstResponse, "2026-02-13") == ClockState::Running);
    world.replied()
        .step(ComplaintStep::Reopen, "2026-03-09 10:00")
        .step(ComplaintStep::FirstContact, "2026-02-13 10:30");
    CHECK(world.clock(ClockName::FirstResponse, "2026-03-10").metAt == at("2026-02-13 10:30"));
}

TEST_CASE("An hour clock stops for the exact span of a pause", "[complaint]")
{
    World world("2026-03-09 09:00");
    auto rule = std::ranges::find(world.policy.clocks, ClockName::FirstResponse, &ClockRule::name);
    rule->limit = {.value = 72, .unit = LimitUnit::Hours};
    CHECK(world.due(ClockName::FirstResponse, "2026-03-09") == QStringLiteral("2026-03-12 09:00:00.000"));
    rule->pauses = {PauseReason::Mediation};
    world.pause(PauseReason::Mediation, "2026-03-10 12:00", "2026-03-10 14:30")
        .pause(PauseReason::Mediation, "2026-03-12 11:00", "2026-03-14 11:00");
    CHECK(world.due(ClockName::FirstResponse, "2026-03-11") == QStringLiteral("2026-03-12 11:30:00.000"));
    CHECK(world.due(ClockName::FirstResponse, "2026-03-12") == QStringLiteral("2026-03-14 11:30:00.000"));
    CHECK(world.state(ClockName::FirstResponse, "2026-03-14 10:59") == ClockState::Paused);
    CHECK(world.state(ClockName::FirstResponse, "2026-03-14 11:00") == ClockState::Warning);
    CHECK(world.state(ClockName::FirstResponse, "2026-03-14 11:31") == ClockState::Breached);
    const auto why = whyDue(world.facts, world.view("2026-03-12"), ClockName::FirstResponse);
    REQUIRE(why);
    REQUIRE(why->steps.size() == 6);
    CHECK(why->steps[0].reason == DayReason::Hours);
    CHECK(why->steps[4].reason == DayReason::Paused);
    CHECK_FALSE(why->steps[4].counted);
}

TEST_CASE("Day clocks are read in the book's own time zone", "[complaint]")
{
    World world("2026-02-13 10:00");
    world.facts.receivedAt = at("2026-03-09 02:00"); // 8 March, 18:00 UTC
    CHECK(world.due(ClockName::Resolution, "2026-03-10") == endOf("2026-03-18"));
    const ClockView utc{world.policy, world.calendar, QTimeZone::utc(), at("2026-03-10")};
    CHECK(complaintClocks(world.facts, utc)[2].dueAt == QDateTime(QDate(2026, 3, 17), QTime(23, 59, 59, 999), Qt::UTC));
}

TEST_CASE("A due date past the last published year is provisional, unless only natural days were counted",
          "[complaint]")
{
    const World world("2026-12-25 10:00");
    CHECK(world.clock(ClockName::FirstResponse, "2026-12-25").provisional == false);
    CHECK(world.clock(ClockName::Resolution, "2026-12-25").provisional);
    CHECK_FALSE(world.clock(ClockName::Statutory, "2026-12-25").provisional);
    CHECK(whyDue(world.facts, world.view("2026-12-25"), ClockName::Resolution)->provisional);
}

TEST_CASE("The derivation counts as many days as the limit has, and ends on the due date", "[complaint]")
{
    World world("2026-02-13 10:00");
    world.pause(PauseReason::Mediation, "2026-02-16 09:00", "2026-02-19 09:00");
    const auto law = whyDue(world.facts, world.view("2026-02-24"), ClockName::Statutory);
    REQUIRE(law);
    CHECK(law->dueAt == at("2026-03-03"));
    CHECK(std::ranges::count_if(law->steps, &DayStep::counted) == 15);
    CHECK(std::ranges::count(law->steps, DayReason::Paused, &DayStep::reason) == 3);
    CHECK(law->steps.back().date == QDate(2026, 3, 3));
    const auto promise = whyDue(world.facts, world.view("2026-02-24"), ClockName::Resolution);
    CHECK(std::ranges::count(promise->steps, DayReason::Holiday, &DayStep::reason) == 9);
    CHECK(std::ranges::count(promise->steps, DayReason::AdjustedWorkingDay, &DayStep::reason) == 2);
    const auto pending = whyDue(world.facts, world.view("2026-02-24"), ClockName::WrittenReply);
    REQUIRE(pending);
    CHECK(pending->steps.empty());
    CHECK_FALSE(pending->dueAt);
    std::erase_if(world.policy.clocks, [](const ClockRule &rule) { return rule.name == ClockName::Opinion; });
    CHECK(whyDue(world.facts, world.view("2026-02-24"), ClockName::Opinion).error().code == ErrorCode::NotFound);
}

TEST_CASE("A case has no clocks before it was received", "[complaint]")
{
    CHECK(World("2026-02-13 10:00").clocks("2026-02-12").empty());
}
