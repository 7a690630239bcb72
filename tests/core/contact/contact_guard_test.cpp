// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_guard.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

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
        std::function<void(GuardFacts &)> change;
        /// Contact, Greeting, Offer, Invitation.
        std::array<bool, 4> stops;
        GuardReason reason;
    };
    using F = GuardFacts;
    const QDate child(2008, 10, 1);
    const QDate before = kDay.addDays(-90);
    const std::vector<Case> cases = {
        {"nothing known", [](F &) {}, {false, false, false, false}, GuardReason::Deceased},
        {"never asked", [](F &f) { f.marketing = {}; }, {false, false, true, true}, GuardReason::ConsentMissing},
        {"consents tomorrow",
         [](F &f) { f.marketing = {{kDay.addDays(1)}}; },
         {false, false, true, true},
         GuardReason::ConsentMissing},
        {"marketing withdrawn",
         [&](F &f) {
             f.marketing = {{before, kDay}};
         },
         {false, true, true, true},
         GuardReason::ConsentWithdrawn},
        {"withdrawn tomorrow",
         [&](F &f) {
             f.marketing = {{before, kDay.addDays(1)}};
         },
         {false, false, false, false},
         GuardReason::ConsentWithdrawn},
        {"given again",
         [&](F &f) {
             f.marketing = {{before, kDay.addDays(-9)}, {kDay.addDays(-2)}};
         },
         {false, false, false, false},
         GuardReason::ConsentWithdrawn},
        {"service withdrawn",
         [&](F &f) {
             f.service = {{before, kDay}};
         },
         {true, true, true, true},
         GuardReason::ConsentWithdrawn},
        {"one of two grounds for service withdrawn",
         [&](F &f) {
             f.service = {{before, kDay}, {before}};
         },
         {false, false, false, false},
         GuardReason::ConsentWithdrawn},
        {"deceased today", [](F &f) { f.deceasedOn = kDay; }, {true, true, true, true}, GuardReason::Deceased},
        {"deceased tomorrow",
         [](F &f) { f.deceasedOn = kDay.addDays(1); },
         {false, false, false, false},
         GuardReason::Deceased},
        {"closed", [](F &f) { f.closedOn = kDay; }, {true, true, true, true}, GuardReason::Closed},
        {"opted out", [](F &f) { f.wish.optedOutOn = kDay; }, {true, true, true, true}, GuardReason::OptedOut},
        {"opts out tomorrow",
         [](F &f) { f.wish.optedOutOn = kDay.addDays(1); },
         {false, false, false, false},
         GuardReason::OptedOut},
        {"a day before 18", [&](F &f) { f.birth = child; }, {false, false, true, true}, GuardReason::Minor},
        {"18 today", [&](F &f) { f.birth = child.addDays(-1); }, {false, false, false, false}, GuardReason::Minor},
        {"an institution of that age",
         [&](F &f) {
             f.birth = child;
             f.isIndividual = false;
         },
         {false, false, false, false},
         GuardReason::Minor},
        {"open complaint", [](F &f) { f.openComplaint = true; }, {false, true, true, true}, GuardReason::OpenComplaint},
        {"abroad until today",
         [](F &f) {
             f.pauses = {{kDay.addDays(-9), kDay}};
         },
         {true, true, true, true},
         GuardReason::NoContactDate},
        {"back today",
         [](F &f) {
             f.pauses = {{kDay.addDays(-9), kDay.addDays(-1)}};
         },
         {false, false, false, false},
         GuardReason::NoContactDate},
        {"not now", [](F &f) { f.wish.coolingUntil = kDay; }, {false, true, true, true}, GuardReason::CoolingOff},
    };
    constexpr std::array kActs = {GuardedAct::Contact, GuardedAct::Greeting, GuardedAct::Offer, GuardedAct::Invitation};
    for (const Case &c : cases) {
        for (size_t i = 0; i < kActs.size(); ++i) {
            CAPTURE(c.what, i);
            GuardFacts facts;
            facts.marketing.push_back({kDay});
            c.change(facts);
            const auto reasons = guardReasons(facts, kActs[i], kDay, kNoon, policy);
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
    facts.wish.quiet = *QuietHours::parse(QStringLiteral("12:00-14:00"));
    CHECK(quietAt(kNoon));
    CHECK_FALSE(quietAt(14 * 60));
    CHECK_FALSE(quietAt(kNight));
    // Said in two places, both are left in peace.
    facts.wish.quiet = *QuietHours::parse(QStringLiteral("12:00-14:00, 22:00-06:30"));
    CHECK(quietAt(kNoon));
    CHECK(quietAt(kNight));
    CHECK(quietAt(6 * 60 + 29));
    CHECK_FALSE(quietAt(6 * 60 + 30));
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
