// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/complaint/complaint_case.h"

namespace zhiyin {

/// Which steps a case may take from a state, in the order of the work.
[[nodiscard]] std::vector<ComplaintStep> allowedSteps(ComplaintState state);
/// Where a step leads. Fails with OutOfOrder {step, state}.
[[nodiscard]] Result<ComplaintState> nextState(ComplaintState state, ComplaintStep step);
/// Whether nothing further is to be done.
[[nodiscard]] bool isEnded(ComplaintState state);

/// The state after the steps that had been taken by `now`.
[[nodiscard]] ComplaintState stateOf(const ComplaintFacts &facts, const QDateTime &now);

/// Whether the step may be added to the case. Fails with OutOfOrder {step, state}, also for a second request for review,
/// a decision on none, or a second extension; with RuleRefused for a step after `now`, before the case was received, or
/// before the step before it. A contact only needs to lie between receipt and now.
[[nodiscard]] Result<void> checkStep(const ComplaintFacts &facts, const ComplaintEvent &step, const QDateTime &now);

/// Whether the entry may go into the ledger. Fails with OutOfOrder, EvidenceNeeded, or RuleRefused: before the case was
/// received, not after its beginning, or longer than kLongestPauseDays.
[[nodiscard]] Result<void> checkPause(const ComplaintFacts &facts, const ComplaintPause &pause);

inline constexpr int kLongestPauseDays = 3660;

/// The facts without what stands in the client's own record.
[[nodiscard]] ComplaintFacts ownSteps(ComplaintFacts facts);

/// The times of an imported row.
struct ComplaintTimes {
    QDateTime received = {};
    std::optional<QDateTime> firstResponse = {};
    std::optional<QDateTime> opinion = {};
    std::optional<QDateTime> decided = {};
    std::optional<QDateTime> replied = {};
    std::optional<QDateTime> closed = {};
};

/// The facts of an imported case; its state follows from the times. Fails with BadValue {"decided_at", …} for a time
/// before the case was received.
[[nodiscard]] Result<ComplaintFacts> importedFacts(const ComplaintTimes &times);

} // namespace zhiyin
