// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/lifecycle/lifecycle_policy.h"

namespace zhiyin {

/// What the churn score rests on; nothing of sex, age, ethnicity or nationality.
struct ChurnFacts {
    /// Assets on the day and `assetsFellDays` before, of one currency.
    std::optional<Money> assets = {};
    std::optional<Money> assetsBefore = {};
    /// The last qualifying contact (or the beginning of the relationship) and when the next is due.
    QDate contactSince = {};
    QDate contactDue = {};
    /// Complaints that are open or have a breached clock.
    int complaints = 0;
    /// The last rating, 1 to 5.
    std::optional<int> lastRating = {};
    /// Buys and sells in the twelve months to the day, and in the twelve before.
    std::optional<qint64> trades = {};
    std::optional<qint64> tradesBefore = {};
};

struct ChurnLine {
    ChurnFactor factor = ChurnFactor::AssetsFell;
    int weight = 0;
    /// The weight, or 0.
    int points = 0;
    /// The figure that decides: the fall in per cent, the part of the cadence that has passed in per cent, complaints, the rating.
    std::optional<int> value = {};
    bool noData = false;

    friend bool operator==(const ChurnLine &, const ChurnLine &) = default;
};

enum class ChurnWarning { Low, Medium, High };

struct ChurnScore {
    int score = 0;
    ChurnWarning warning = ChurnWarning::Low;
    /// One line a factor, in the order of kChurnFactors.
    std::vector<ChurnLine> lines;
};

/// "low", "medium", "high".
[[nodiscard]] QString churnWarningText(ChurnWarning warning);

[[nodiscard]] ChurnScore churnScore(const ChurnFacts &facts, QDate day, const LifecyclePolicy &policy);

struct LifetimeValue {
    Money contribution = Money::zero({});
    /// In per cent, within the policy's limits.
    int retentionPercent = 0;
    int discountPercent = 0;
    /// Year by year, each rounded half to even.
    std::vector<Money> years;
    /// The exact sum, rounded once; it may differ from the sum of the rounded years by as many minor units as there are years.
    Money total = Money::zero({});
};

/// Σ contribution × retention^t ÷ (1 + discount)^t. Fails with BadValue where the sum does not fit.
[[nodiscard]] Result<LifetimeValue> lifetimeValue(Money contribution, int churnScore, const LifecyclePolicy &policy);

} // namespace zhiyin
