// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint_fixture.h"

#include "core/complaint/complaint_flow.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zhiyin;
using namespace zhiyin::complainttest;

namespace {

using State = ComplaintState;

/// One row a step: the state it leads to from each state, "." where it is refused, "=" where the state stays.
struct Row {
    ComplaintStep step;
    const char *leads[9];
};

ComplaintEvent eventAt(ComplaintStep step, const char *when)
{
    return {.step = step, .at = at(when)};
}

ErrorCode refusal(const World &world, ComplaintStep step, const char *when, const char *now = "2026-12-31")
{
    const auto checked = checkStep(world.facts, eventAt(step, when), at(now));
    REQUIRE_FALSE(checked);
    return checked.error().code;
}

} // namespace

TEST_CASE("Each step is allowed in its states and nowhere else", "[complaint]")
{
    //                       received   assessed         investigating    decided    replied          followed_up      closed   withdrawn  merged
    const auto row = GENERATE(
        Row{ComplaintStep::FirstContact, {"=", "=", "=", "=", "=", "=", ".", ".", "."}},
        Row{ComplaintStep::Assess, {"assessed", ".", ".", ".", ".", ".", ".", ".", "."}},
        Row{ComplaintStep::Investigate, {".", "investigating", "=", ".", ".", ".", ".", ".", "."}},
        Row{ComplaintStep::Resolve, {".", ".", "decided", ".", ".", ".", ".", ".", "."}},
        Row{ComplaintStep::Feedback, {".", ".", ".", "replied", ".", ".", ".", ".", "."}},
        Row{ComplaintStep::FollowUp, {".", ".", ".", ".", "followed_up", ".", ".", ".", "."}},
        Row{ComplaintStep::Close, {".", ".", ".", ".", ".", "closed", ".", ".", "."}},
        Row{ComplaintStep::Reopen, {".", ".", ".", ".", "investigating", "investigating", "investigating", ".", "."}},
        Row{ComplaintStep::Withdraw,
            {"withdrawn", "withdrawn", "withdrawn", "withdrawn", "withdrawn", "withdrawn", ".", ".", "."}},
        Row{ComplaintStep::ReviewRequest, {".", ".", ".", ".", "=", "=", "=", ".", "."}},
        Row{ComplaintStep::Review, {".", ".", ".", ".", "=", "=", "=", ".", "."}},
        Row{ComplaintStep::Complex, {"=", "=", "=", "=", ".", ".", ".", ".", "."}},
        Row{ComplaintStep::Extend, {"=", "=", "=", "=", ".", ".", ".", ".", "."}},
        Row{ComplaintStep::Pause, {"=", "=", "=", "=", ".", ".", ".", ".", "."}},
        Row{ComplaintStep::Rebase, {"=", "=", "=", "=", ".", ".", ".", ".", "."}},
        Row{ComplaintStep::Merge, {"merged", "merged", "merged", ".", ".", ".", ".", ".", "."}});
    size_t column = 0;
    for (const auto &[code, state] : kComplaintStates) {
        const QString expected = QString::fromLatin1(row.leads[column++]);
        CAPTURE(codeText(kComplaintSteps, row.step).toStdString(), code.toString().toStdString());
        const auto next = nextState(state, row.step);
        const auto allowed = allowedSteps(state);
        CHECK((std::ranges::find(allowed, row.step) != allowed.end()) == next.has_value());
        if (next) {
            CHECK(codeText(kComplaintStates, *next) == (expected == QStringLiteral("=") ? code.toString() : expected));
        } else {
            CHECK(expected == QStringLiteral("."));
            CHECK(next.error()
                  == Error{ErrorCode::OutOfOrder, {codeText(kComplaintSteps, row.step), code.toString()}, {}});
        }
    }
}

TEST_CASE("A case goes through its steps, and its state follows", "[complaint]")
{
    World world("2026-02-13 10:00");
    world.replied()
        .step(ComplaintStep::FollowUp, "2026-03-01 10:00")
        .step(ComplaintStep::Close, "2026-03-02 10:00")
        .step(ComplaintStep::Reopen, "2026-03-03 10:00");
    CHECK(stateOf(world.facts, at("2026-02-13 10:59")) == State::Received);
    CHECK(stateOf(world.facts, at("2026-02-13 11:00")) == State::Assessed);
    CHECK(stateOf(world.facts, at("2026-02-20")) == State::Investigating);
    CHECK(stateOf(world.facts, at("2026-03-02")) == State::Closed);
    CHECK(isEnded(State::Closed));
    CHECK(stateOf(world.facts, at("2026-03-03")) == State::Investigating);
    CHECK_FALSE(isEnded(State::Investigating));
}

TEST_CASE("A step lies between the last one and now", "[complaint]")
{
    World world("2026-02-13 10:00");
    CHECK(refusal(world, ComplaintStep::Assess, "2026-02-13 09:59") == ErrorCode::RuleRefused);
    CHECK(refusal(world, ComplaintStep::Assess, "2026-02-14 10:00", "2026-02-13") == ErrorCode::RuleRefused);
    CHECK(refusal(world, ComplaintStep::Resolve, "2026-02-14 10:00") == ErrorCode::OutOfOrder);
    CHECK(checkStep(world.facts, eventAt(ComplaintStep::Assess, "2026-02-13 10:00"), at("2026-02-13 10:00")));
    world.step(ComplaintStep::Assess, "2026-02-24 10:00");
    CHECK(refusal(world, ComplaintStep::Investigate, "2026-02-24 09:00") == ErrorCode::RuleRefused);
    CHECK(checkStep(world.facts, eventAt(ComplaintStep::FirstContact, "2026-02-13 12:00"), at("2026-03-01")));
    // Written as of a day before the last step.
    CHECK(refusal(world, ComplaintStep::Assess, "2026-02-20 10:00", "2026-02-20") == ErrorCode::OutOfOrder);
    CHECK(checkStep(world.facts, {.step = ComplaintStep::Investigate}, at("2026-03-01")).error().code
          == ErrorCode::RuleRefused);
}

TEST_CASE("A mark and a review happen once in a round", "[complaint]")
{
    World world("2026-02-13 10:00");
    world.step(ComplaintStep::Complex, "2026-02-13 10:10").step(ComplaintStep::Extend, "2026-02-13 10:20");
    CHECK(refusal(world, ComplaintStep::Complex, "2026-02-14 10:00") == ErrorCode::OutOfOrder);
    CHECK(refusal(world, ComplaintStep::Extend, "2026-02-14 10:00") == ErrorCode::OutOfOrder);
    world.replied();
    CHECK(refusal(world, ComplaintStep::Review, "2026-02-26 10:00") == ErrorCode::OutOfOrder);
    world.step(ComplaintStep::ReviewRequest, "2026-02-26 10:00");
    CHECK(refusal(world, ComplaintStep::ReviewRequest, "2026-02-27 10:00") == ErrorCode::OutOfOrder);
    world.step(ComplaintStep::Review, "2026-02-27 10:00");
    CHECK(refusal(world, ComplaintStep::Review, "2026-02-28 10:00") == ErrorCode::OutOfOrder);
    world.step(ComplaintStep::Reopen, "2026-03-01 10:00");
    CHECK(checkStep(world.facts, eventAt(ComplaintStep::Complex, "2026-03-01 11:00"), at("2026-03-02")));
}

TEST_CASE("A pause needs evidence, an order and an open case", "[complaint]")
{
    World world("2026-02-13 10:00");
    const ComplaintPause good{.reason = PauseReason::Mediation,
                              .from = at("2026-02-16 10:00"),
                              .to = at("2026-02-19 10:00"),
                              .evidence = QStringLiteral("letter")};
    CHECK(checkPause(world.facts, good));
    const auto refused = [&](const std::function<void(ComplaintPause &)> &spoil) {
        ComplaintPause pause = good;
        spoil(pause);
        const auto checked = checkPause(world.facts, pause);
        REQUIRE_FALSE(checked);
        return checked.error();
    };
    CHECK(refused([](ComplaintPause &p) { p.evidence = QStringLiteral("  "); }).code == ErrorCode::EvidenceNeeded);
    CHECK(
        refused([](ComplaintPause &p) { p.from = at("2026-02-13 09:00"); }).args[0].contains(QStringLiteral("begin")));
    CHECK(refused([](ComplaintPause &p) { p.to = p.from; }).args[0].contains(QStringLiteral("end")));
    CHECK(refused([](ComplaintPause &p) { p.to = p.from.addDays(kLongestPauseDays + 1); })
              .args[0]
              .contains(QStringLiteral("3660")));
    CHECK(refused([](ComplaintPause &p) { p.to = {}; }).code == ErrorCode::RuleRefused);
    world.replied();
    CHECK(checkPause(world.facts, good).error().code == ErrorCode::OutOfOrder);
}
