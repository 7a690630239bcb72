// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_rules.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {

const QTimeZone kZone("Asia/Shanghai");
const QDateTime kStarts({2026, 11, 28}, {6, 0}, Qt::UTC);

EventPlan goodPlan()
{
    EventPlan plan;
    plan.title = QStringLiteral("Outlook");
    plan.place = QStringLiteral("Hall");
    plan.starts = kStarts;
    plan.ends = kStarts.addSecs(7200);
    return plan;
}

ClientEvent event(EventState state)
{
    return {.id = EventId(1), .plan = goodPlan(), .state = state, .owner = UserId(1)};
}

EventGuest guest(GuestState state, int minute = 0)
{
    EventGuest one{.client = ClientId(1)};
    one.state = state;
    one.repliedAt = kStarts.addSecs(minute * 60);
    return one;
}

} // namespace

TEST_CASE("An event goes forward, is held once it began, and is cancelled before", "[event]")
{
    const QDateTime before = kStarts.addSecs(-1);
    using enum EventState;
    for (const auto &[from, to, early, late] :
         {std::tuple(Planned, Open, true, true), std::tuple(Open, Planned, true, true),
          std::tuple(Open, Held, false, true), std::tuple(Planned, Held, false, false),
          std::tuple(Planned, Cancelled, true, true), std::tuple(Open, Cancelled, true, true),
          std::tuple(Held, Cancelled, false, false), std::tuple(Held, Open, false, false),
          std::tuple(Cancelled, Open, false, false), std::tuple(Cancelled, Planned, false, false)}) {
        CAPTURE(static_cast<int>(from), static_cast<int>(to));
        CHECK(mayBecome(event(from), to, before) == early);
        CHECK(mayBecome(event(from), to, kStarts) == late);
    }
}

TEST_CASE("Places are given while there are any, then to who answered first", "[event]")
{
    using enum GuestState;
    CHECK(answered(true, {}, 1000) == Accepted);
    CHECK(answered(true, 2, 1) == Accepted);
    CHECK(answered(true, 2, 2) == Waiting);
    CHECK(answered(false, 2, 2) == Declined);
    const std::vector<EventGuest> guests{guest(Accepted), guest(Waiting, 9), guest(Waiting, 3), guest(Declined, 1)};
    CHECK(nextWaiting(guests, 2) == 2);
    CHECK(nextWaiting(guests, {}) == 2);
    CHECK_FALSE(nextWaiting(guests, 1));
    CHECK_FALSE(nextWaiting({guest(Accepted), guest(Declined)}, 5));
    rc::check("nobody is given a place that is not there", [] {
        const int capacity = *rc::gen::inRange(1, 6);
        std::vector<EventGuest> all(10, guest(Invited));
        for (int step = 0; step < 60; ++step) {
            const auto who = *rc::gen::inRange<size_t>(0, all.size());
            const bool accepts = *rc::gen::arbitrary<bool>();
            const auto countOf = [&] { return figuresOf(event(EventState::Open), all).of(Accepted); };
            if (accepts && (all[who].state == Accepted || all[who].state == Waiting))
                continue;
            all[who] = guest(answered(accepts, capacity, countOf()), step);
            if (const auto next = nextWaiting(all, capacity); next && !accepts)
                all[*next].state = Accepted;
            RC_ASSERT(countOf() <= capacity);
            // Whoever waits, waits for a place.
            const bool anyWaits =
                std::any_of(all.begin(), all.end(), [](const EventGuest &one) { return one.state == Waiting; });
            RC_ASSERT(!anyWaits || countOf() == capacity);
        }
    });
}

TEST_CASE("What an event came to", "[event]")
{
    ClientEvent held = event(EventState::Held);
    held.plan.capacity = 5;
    held.cost = Money(1000, Currency());
    std::vector<EventGuest> guests{guest(GuestState::Came), guest(GuestState::Came), guest(GuestState::Came),
                                   guest(GuestState::Missed), guest(GuestState::Accepted)};
    guests[0].rating = 5;
    guests[1].rating = 4;
    guests[1].needs = QStringLiteral("a pension");
    const EventFigures figures = figuresOf(held, guests);
    CHECK(figures.invited() == 5);
    CHECK(figures.of(GuestState::Came) == 3);
    CHECK(figures.averageRating == 450);
    CHECK(figures.needs == 1);
    CHECK(figures.freePlaces == 1);
    REQUIRE(figures.costPerGuest);
    CHECK(figures.costPerGuest->minor() == 333);
    CHECK_FALSE(figuresOf(held, {}).costPerGuest);
    CHECK_FALSE(figuresOf(event(EventState::Held), guests).costPerGuest);
    held.cost = Money(5, Currency());
    CHECK(figuresOf(held, {guests[0], guests[1]}).costPerGuest->minor() == 2); // 2.5, half to even
    held.cost = Money(7, Currency());
    CHECK(figuresOf(held, {guests[0], guests[1]}).costPerGuest->minor() == 4); // 3.5
}

TEST_CASE("A plan is checked field by field", "[event]")
{
    const QDate today(2026, 11, 22);
    const auto fault = [&](auto &&spoil) {
        EventPlan plan = goodPlan();
        spoil(plan);
        return faultyField(plan, today, kZone);
    };
    CHECK(fault([](EventPlan &) {}).isEmpty());
    CHECK(fault([](EventPlan &plan) { plan.title = QStringLiteral("  "); }) == QStringLiteral("title"));
    CHECK(fault([](EventPlan &plan) { plan.place.clear(); }) == QStringLiteral("place"));
    CHECK(fault([](EventPlan &plan) { plan.starts = {}; }) == QStringLiteral("starts"));
    CHECK(fault([](EventPlan &plan) { plan.ends = plan.starts; }) == QStringLiteral("ends"));
    CHECK(fault([](EventPlan &plan) { plan.ends = plan.starts.addDays(15); }) == QStringLiteral("ends"));
    CHECK(fault([](EventPlan &plan) { plan.capacity = 0; }) == QStringLiteral("places"));
    CHECK(fault([](EventPlan &plan) { plan.budget = Money(-1, Currency()); }) == QStringLiteral("budget"));
    CHECK(fault([&](EventPlan &plan) { plan.replyBy = today.addDays(-1); }) == QStringLiteral("reply_by"));
    CHECK(fault([](EventPlan &plan) { plan.replyBy = QDate(2026, 11, 29); }) == QStringLiteral("reply_by"));
    CHECK(usualReplyBy(kStarts, today, kZone) == QDate(2026, 11, 25));
    CHECK(usualReplyBy(kStarts, QDate(2026, 11, 27), kZone) == QDate(2026, 11, 27));
    CHECK(usualReplyBy(kStarts, QDate(2027, 1, 1), kZone) == QDate(2026, 11, 28));
}

TEST_CASE("Invitations say the time in their own language", "[event]")
{
    EventPlan plan = goodPlan();
    CHECK(eventTimeText(plan, kZone, LetterLanguage::English)
          == QStringLiteral("Saturday, 28 November 2026, 14:00–16:00"));
    CHECK(eventTimeText(plan, kZone, LetterLanguage::SimplifiedChinese)
          == QStringLiteral("2026年11月28日（星期六）14:00–16:00"));
    plan.ends = plan.starts.addDays(1);
    CHECK(eventTimeText(plan, kZone, LetterLanguage::English)
              .endsWith(QStringLiteral("Sunday, 29 November 2026, 14:00")));
    CHECK(eventKindText(EventKind::Lecture, LetterLanguage::TraditionalChinese) == QStringLiteral("主題講座"));
}
