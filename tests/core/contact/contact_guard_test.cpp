// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_guard.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {

const QDate kDay(2026, 9, 30);
constexpr int kNoon = 12 * 60;
constexpr int kNight = 23 * 60;

ContactPolicy shipped()
{
    return *parseContactPolicy((*shippedPolicy(PolicyName::Contact))->json);
}

} // namespace

TEST_CASE("The guard gives each reason for each act", "[contact][guard]")
{
    const ContactPolicy policy = shipped();
    struct Case {
        const char *what;
        GuardFacts facts;
        /// Contact, Greeting, Offer, Invitation.
        std::array<bool, 4> stops;
        GuardReason reason;
    };
    ContactWish optedOut;
    optedOut.optedOutOn = kDay;
    ContactWish later;
    later.optedOutOn = kDay.addDays(1);
    ContactWish cooling;
    cooling.coolingUntil = kDay;
    const QDate child(2008, 10, 1);
    const Case cases[] = {
        {"nothing known", {}, {false, false, false, false}, GuardReason::Deceased},
        {"deceased today", {.deceasedOn = kDay}, {true, true, true, true}, GuardReason::Deceased},
        {"deceased tomorrow", {.deceasedOn = kDay.addDays(1)}, {false, false, false, false}, GuardReason::Deceased},
        {"closed", {.closedOn = kDay}, {true, true, true, true}, GuardReason::Closed},
        {"opted out", {.wish = optedOut}, {true, true, true, true}, GuardReason::OptedOut},
        {"opts out tomorrow", {.wish = later}, {false, false, false, false}, GuardReason::OptedOut},
        {"a day before 18", {.birth = child}, {false, false, true, true}, GuardReason::Minor},
        {"18 today", {.birth = child.addDays(-1)}, {false, false, false, false}, GuardReason::Minor},
        {"an institution of that age",
         {.isIndividual = false, .birth = child},
         {false, false, false, false},
         GuardReason::Minor},
        {"open complaint", {.openComplaint = true}, {false, true, true, true}, GuardReason::OpenComplaint},
        {"abroad until today",
         {.pauses = {{kDay.addDays(-9), kDay}}},
         {true, true, true, true},
         GuardReason::NoContactDate},
        {"back today",
         {.pauses = {{kDay.addDays(-9), kDay.addDays(-1)}}},
         {false, false, false, false},
         GuardReason::NoContactDate},
        {"not now", {.wish = cooling}, {false, true, true, true}, GuardReason::CoolingOff},
    };
    constexpr std::array kActs = {GuardedAct::Contact, GuardedAct::Greeting, GuardedAct::Offer, GuardedAct::Invitation};
    for (const Case &c : cases) {
        for (size_t i = 0; i < kActs.size(); ++i) {
            CAPTURE(c.what, i);
            const auto reasons = guardReasons(c.facts, kActs[i], kDay, kNoon, policy);
            CHECK(reasons == (c.stops[i] ? std::vector{c.reason} : std::vector<GuardReason>{}));
        }
    }
}

TEST_CASE("Quiet hours are the client's own, else the policy's", "[contact][guard]")
{
    const ContactPolicy policy = shipped();
    GuardFacts facts;
    const auto quietAt = [&](int minute) {
        return !guardReasons(facts, GuardedAct::Greeting, kDay, minute, policy).empty();
    };
    CHECK(quietAt(kNight));
    CHECK(quietAt(7 * 60 + 59));
    CHECK_FALSE(quietAt(8 * 60));
    CHECK_FALSE(quietAt(20 * 60 + 59));
    facts.wish.quiet = DayHours{12 * 60, 14 * 60};
    CHECK(quietAt(kNoon));
    CHECK_FALSE(quietAt(14 * 60));
    CHECK_FALSE(quietAt(kNight));
    // A day without an hour asks about the day only.
    CHECK(guardReasons(facts, GuardedAct::Greeting, kDay, {}, policy).empty());
}

TEST_CASE("All reasons are given, what can never be first", "[contact][guard]")
{
    GuardFacts facts;
    facts.deceasedOn = kDay;
    facts.openComplaint = true;
    CHECK(guardReasons(facts, GuardedAct::Greeting, kDay, kNight, shipped())
          == std::vector{GuardReason::Deceased, GuardReason::OpenComplaint, GuardReason::QuietHours});
}
