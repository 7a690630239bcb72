// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/day_count.h"
#include "core/complaint/complaint_policy.h"

#include <QTimeZone>

#include <chrono>

namespace zhiyin {

enum class ClockState { Pending, Running, Warning, Paused, Met, Breached, Cancelled };
inline constexpr CodeTable<ClockState, 7> kClockStates = {{{u"pending", ClockState::Pending},
                                                           {u"running", ClockState::Running},
                                                           {u"warning", ClockState::Warning},
                                                           {u"paused", ClockState::Paused},
                                                           {u"met", ClockState::Met},
                                                           {u"breached", ClockState::Breached},
                                                           {u"cancelled", ClockState::Cancelled}}};

/// One clock of a case at one moment. Moments are in UTC.
struct ComplaintClock {
    ClockName name = ClockName::Statutory;
    /// 0 from receipt, one more with each reopening.
    int round = 0;
    ClockKind kind = ClockKind::Promise;
    ClockState state = ClockState::Pending;
    std::optional<QDateTime> startedAt = {};
    /// None while pending, and where an imported case does not say when the clock began.
    std::optional<QDateTime> dueAt = {};
    std::optional<QDateTime> warnsAt = {};
    std::optional<QDateTime> metAt = {};
    /// How late: up to the moment it was met, ended, or now. 0 unless breached.
    std::chrono::milliseconds lateBy{0};
    /// The due date rests on a year that is not published yet.
    bool provisional = false;
    /// Nothing can change it any more but a new fact of the past: met, cancelled, or its round is over.
    bool ended = false;

    friend bool operator==(const ComplaintClock &, const ComplaintClock &) = default;
};

/// Under what the clocks of a case are read. Facts whose own time lies after `now` are ignored.
struct ClockView {
    const ComplaintPolicy &policy;
    const WorkCalendar &calendar;
    QTimeZone zone;
    QDateTime now;
};

/// All clocks of a case: round by round, in the order of kClockNames. A later round has the clocks that start again.
[[nodiscard]] std::vector<ComplaintClock> complaintClocks(const ComplaintFacts &facts, const ClockView &view);

/// Breached and unmet ones first, then those that run, by due time (the law's before a promise of the same time), then
/// pending ones, then what is over.
[[nodiscard]] std::vector<ComplaintClock> inShownOrder(std::vector<ComplaintClock> clocks);
/// The clock to show where there is room for one; none where nothing runs or is owed.
[[nodiscard]] std::optional<ComplaintClock> shownFirst(const std::vector<ComplaintClock> &clocks);

/// Why a clock is due when it is.
struct ClockDerivation {
    /// Empty for a clock that has not started.
    std::vector<DayStep> steps = {};
    std::optional<QDateTime> dueAt = {};
    bool provisional = false;
    /// What let the clock begin anew: the count begins on its day.
    std::optional<ComplaintEvent> newFacts = {};
};

/// Whether new facts at `at` would still find the law's clock running. Fails with RuleRefused {why}.
[[nodiscard]] Result<void> checkNewFacts(const ComplaintFacts &facts, const ClockView &view, const QDateTime &at);

/// The derivation of a clock in a round, by default in the last round that has it. Fails with NotFound {name} where the
/// policy or the round lacks the clock.
[[nodiscard]] Result<ClockDerivation> whyDue(const ComplaintFacts &facts, const ClockView &view, ClockName name,
                                             std::optional<int> round = std::nullopt);

/// Whether the complainant's time for a request for review has not lapsed at `at`. Fails with RuleRefused {why}.
[[nodiscard]] Result<void> checkReviewInTime(const ComplaintFacts &facts, const ClockView &view, const QDateTime &at);

} // namespace zhiyin
