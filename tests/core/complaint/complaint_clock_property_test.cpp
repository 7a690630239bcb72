// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint_fixture.h"

#include <rapidcheck.h>

using namespace zhiyin;
using namespace zhiyin::complainttest;

namespace {

constexpr int kMinutesOfDay = 24 * 60;

bool stops(PauseReason reason, ClockName name)
{
    switch (name) {
    case ClockName::Statutory: return reason != PauseReason::WaitingForComplainant;
    case ClockName::Opinion:
    case ClockName::Resolution: return true;
    default: return false;
    }
}

QDate localDay(const QDateTime &moment)
{
    return moment.toTimeZone(shanghai()).date();
}

/// The due day by walking from day to day, with the shipped figures typed anew.
QDate walkedDay(const World &world, ClockName name, const QDateTime &start, const QDateTime &now)
{
    int limit = name == ClockName::FirstResponse ? 2
                : name == ClockName::Opinion     ? 5
                : name == ClockName::Resolution  ? 7
                                                 : 15;
    if (name == ClockName::Statutory) {
        int extension = 0;
        for (const ComplaintEvent &event : world.facts.events) {
            if (event.step == ComplaintStep::Complex && event.at <= now)
                limit = 30;
            if (event.step == ComplaintStep::Extend && event.at <= now)
                extension = 30;
        }
        limit += extension;
    }
    QDate day = localDay(start);
    while (limit > 0) {
        day = day.addDays(1);
        bool counts = name == ClockName::Statutory || world.calendar.isWorkingDay(day);
        for (const ComplaintPause &pause : world.facts.pauses) {
            if (pause.from <= now && stops(pause.reason, name) && localDay(pause.from) <= day
                && day < localDay(pause.to))
                counts = false;
        }
        limit -= counts ? 1 : 0;
    }
    return day;
}

/// A case received at some minute of 2020 to 2026, with pauses, marks and a moment to look at it.
struct RandomCase {
    World world{"2020-01-01 00:00"};
    QDateTime now;

    RandomCase()
    {
        const auto minutes = [](int days) { return *rc::gen::inRange(0, days * kMinutesOfDay) * qint64{60}; };
        ComplaintFacts &facts = world.facts;
        facts.receivedAt = at("2020-01-01 00:00").addSecs(minutes(2500));
        const int pauses = *rc::gen::inRange(0, 5);
        for (int i = 0; i < pauses; ++i) {
            const auto reason = *rc::gen::element(PauseReason::ExternalAppraisal, PauseReason::Mediation,
                                                  PauseReason::WaitingForComplainant);
            const QDateTime from = facts.receivedAt.addSecs(minutes(40));
            facts.pauses.push_back({.reason = reason, .from = from, .to = from.addSecs(60 + minutes(20))});
        }
        if (*rc::gen::arbitrary<bool>())
            facts.events.push_back({.step = ComplaintStep::Complex, .at = facts.receivedAt.addSecs(minutes(15))});
        if (*rc::gen::arbitrary<bool>())
            facts.events.push_back({.step = ComplaintStep::Extend, .at = facts.receivedAt.addSecs(minutes(30))});
        now = facts.receivedAt.addSecs(minutes(90));
    }
    [[nodiscard]] ClockView view() const { return {world.policy, world.calendar, shanghai(), now}; }
};

} // namespace

TEST_CASE("Due days agree with a walk from day to day, pauses and extensions included", "[complaint][property]")
{
    CHECK(rc::check([] {
        const RandomCase random;
        for (const ComplaintClock &clock : complaintClocks(random.world.facts, random.view())) {
            if (!clock.startedAt)
                continue;
            const QDate walked = walkedDay(random.world, clock.name, random.world.facts.receivedAt, random.now);
            RC_ASSERT(localDay(*clock.dueAt) == walked);
            RC_ASSERT(*clock.dueAt == endOfDay(walked, shanghai()));
            RC_ASSERT((clock.state == ClockState::Breached) == (random.now > *clock.dueAt));
            RC_ASSERT(clock.provisional == (clock.name != ClockName::Statutory && walked.year() > 2026));
        }
    }));
}

TEST_CASE("A derivation names every day once and ends on the due day", "[complaint][property]")
{
    CHECK(rc::check([] {
        const RandomCase random;
        for (const ClockName name :
             {ClockName::FirstResponse, ClockName::Opinion, ClockName::Resolution, ClockName::Statutory}) {
            const auto why = whyDue(random.world.facts, random.view(), name);
            RC_ASSERT(why.has_value());
            QDate day = localDay(random.world.facts.receivedAt);
            for (const DayStep &step : why->steps) {
                RC_ASSERT(step.date == day);
                day = day.addDays(1);
            }
            RC_ASSERT(why->steps.back().counted);
            RC_ASSERT(endOfDay(day.addDays(-1), shanghai()) == *why->dueAt);
        }
    }));
}

TEST_CASE("Hour clocks agree with a walk from minute to minute", "[complaint][property]")
{
    CHECK(rc::check([] {
        RandomCase random;
        auto &rule = random.world.policy.clocks.front();
        rule.limit = {.value = *rc::gen::inRange(1, 100), .unit = LimitUnit::Hours};
        rule.pauses = {PauseReason::Mediation, PauseReason::ExternalAppraisal, PauseReason::WaitingForComplainant};
        QDateTime walked = random.world.facts.receivedAt;
        for (int left = rule.limit.value * 60; left > 0; walked = walked.addSecs(60)) {
            const bool paused = std::ranges::any_of(random.world.facts.pauses, [&](const ComplaintPause &pause) {
                return pause.from <= random.now && pause.from <= walked && walked < pause.to;
            });
            left -= paused ? 0 : 1;
        }
        RC_ASSERT(*complaintClocks(random.world.facts, random.view()).front().dueAt == walked);
    }));
}

TEST_CASE("What lies after the moment of looking changes nothing", "[complaint][property]")
{
    CHECK(rc::check([] {
        const RandomCase random;
        ComplaintFacts known = random.world.facts;
        std::erase_if(known.events, [&](const ComplaintEvent &event) { return event.at > random.now; });
        std::erase_if(known.pauses, [&](const ComplaintPause &pause) { return pause.from > random.now; });
        RC_ASSERT(complaintClocks(known, random.view()) == complaintClocks(random.world.facts, random.view()));
    }));
}
