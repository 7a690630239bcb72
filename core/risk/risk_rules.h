// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/risk/risk_policy.h"

#include <vector>

namespace zhiyin {

/// A recorded assessment, as far as the rules ask. It counts from the day it was signed.
struct AssessmentFact {
    QDate signedOn;
    QDateTime recordedAt;
    RiskLevel level = RiskLevel::C1;

    friend bool operator==(const AssessmentFact &, const AssessmentFact &) = default;
};

/// The last day: the day before the same calendar day `validityMonths` later (2024-02-29: through 2025-02-27).
[[nodiscard]] QDate validUntil(QDate signedOn, const RiskPolicy &policy);
[[nodiscard]] bool isValidOn(QDate signedOn, QDate day, const RiskPolicy &policy);

/// The assessment that counts on `day`, valid or not: the latest signed on or before it, of two of a day the later recorded.
[[nodiscard]] std::optional<AssessmentFact> latestAssessment(const std::vector<AssessmentFact> &assessments, QDate day);

/// Signed no later than the day of recording, and not too long before. Fails with RuleRefused: {sentence}.
[[nodiscard]] Result<void> checkSigningDay(QDate signedOn, QDate recordedOn, const RiskPolicy &policy);

enum class AssessmentLimit { PerDay, PerWindow };

struct LimitHit {
    AssessmentLimit limit = AssessmentLimit::PerDay;
    /// The first day after the asked one on which an assessment could be signed.
    QDate nextPossible;

    friend bool operator==(const LimitHit &, const LimitHit &) = default;
};

/// Whether one more assessment signed on `day` would break a limit, given the days of those recorded. A day in the
/// past must not break the limit of a later window either.
[[nodiscard]] std::optional<LimitHit> limitHit(const std::vector<QDate> &signedDays, QDate day,
                                               const RiskPolicy &policy);
/// The same as a failure: LimitReached with {which limit, next possible date}.
[[nodiscard]] Result<void> checkLimits(const std::vector<QDate> &signedDays, QDate day, const RiskPolicy &policy);

/// A level that differs from the last one is recorded only when confirmed. Fails with ConfirmationNeeded: {new, last}.
[[nodiscard]] Result<void> checkConfirmed(std::optional<RiskLevel> last, RiskLevel level, bool confirmed);

} // namespace zhiyin
