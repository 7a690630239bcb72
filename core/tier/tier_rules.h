// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/tier/tier_policy.h"

namespace zhiyin {

/// A client's figures on a day; what is not known is not there, and counts as not met.
struct TierFigures {
    std::optional<qint64> assets = {};
    std::optional<qint64> annualContribution = {};
    std::optional<qint64> tradesPerYear = {};
    std::optional<qint64> relationshipMonths = {};
    std::optional<qint64> referred = {};
    /// An amount stands in a currency without an exchange rate: the client is listed, not evaluated.
    bool rateMissing = false;

    /// Amounts in minor units of the policy's currency.
    [[nodiscard]] std::optional<qint64> of(TierCriterion criterion) const;
    friend bool operator==(const TierFigures &, const TierFigures &) = default;
};

/// Buys and sells count in the twelve months to the day where any transaction is recorded; else what was declared.
[[nodiscard]] std::optional<qint64> tradesFigure(bool anyTransaction, qint64 buysAndSells,
                                                 std::optional<qint64> declared);
/// Full calendar months since `openedOn`; not known where that is not known or lies after `day`.
[[nodiscard]] std::optional<qint64> relationshipFigure(QDate openedOn, QDate day);
/// The twelve months that end on `day`, from the day after the same day a year before.
[[nodiscard]] Period twelveMonthsTo(QDate day);

/// The highest tier whose conditions hold, as its place in the policy (the last tier holds always).
[[nodiscard]] int earnedTier(const TierPolicy &policy, const TierFigures &figures);

struct TierCriterionResult {
    int tier = 0;
    TierCriterion criterion = TierCriterion::Assets;
    bool must = false;
    std::optional<qint64> value;
    qint64 threshold = 0;
    bool met = false;

    friend bool operator==(const TierCriterionResult &, const TierCriterionResult &) = default;
};

struct TierEvaluation {
    int earned = 0;
    /// Every criterion of every tier, in the policy's order.
    std::vector<TierCriterionResult> criteria;
};

/// As earnedTier, with the reason.
[[nodiscard]] TierEvaluation evaluate(const TierPolicy &policy, const TierFigures &figures);

/// What a client holds, and since which run (and for how many) the earned tier has been lower at every run.
struct TierStanding {
    int held = 0;
    QDate lowerSince;
    int lowerRuns = 0;

    friend bool operator==(const TierStanding &, const TierStanding &) = default;
};

/// The standing after a run on `day`. No standing before (or one in a scheme that is no more): the earned tier.
/// Upgrades go straight to it. A downgrade moves one step once the earned tier was lower at every run since a run at
/// least a calendar month before, `downgradeAfter` runs at the least, this one among them; then counting starts anew
/// with the next run. Nobody goes down before `protectedMonths` have gone by since `heldSince`, where that is known.
[[nodiscard]] TierStanding nextStanding(const TierPolicy &policy, const std::optional<TierStanding> &before, int earned,
                                        QDate day, QDate heldSince = {});

/// A tier given by hand: it stands over the computed one through `until`.
struct TierOverride {
    QString tier;
    QDate until;
    QString reason;
    UserId by;
    UserId approvedBy;
};

/// An override needs a tier of the scheme, a reason, an end from `day` on and an approver other than its maker.
/// Fails with BadValue, ReasonNeeded or OwnRequest.
[[nodiscard]] Result<void> checkOverride(const TierPolicy &policy, const TierOverride &override, QDate day);

} // namespace zhiyin
