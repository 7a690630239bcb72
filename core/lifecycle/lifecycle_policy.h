// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/policy_document.h"

namespace zhiyin {

/// The visible factors of the churn score.
enum class ChurnFactor { AssetsFell, ContactOverdue, Complaint, LowSatisfaction, TradesFell };

inline constexpr std::array kChurnFactors = {ChurnFactor::AssetsFell, ChurnFactor::ContactOverdue,
                                             ChurnFactor::Complaint, ChurnFactor::LowSatisfaction,
                                             ChurnFactor::TradesFell};

/// "assets_fell", "contact_overdue", …
[[nodiscard]] QString churnFactorText(ChurnFactor factor);

/// The policy document `churn`: stages, churn score and lifetime value.
struct LifecyclePolicy {
    /// Points by factor, in the order of kChurnFactors; they sum to 100.
    std::array<int, kChurnFactors.size()> weights = {};
    /// Assets fell by so many per cent in so many days.
    int assetsFellPercent = 0;
    int assetsFellDays = 0;
    /// Overdue by so many per cent of the cadence.
    int overduePercent = 0;
    /// The last rating is at most this.
    int lowRating = 0;
    /// Trades fell by so many per cent against the year before.
    int tradesFellPercent = 0;
    /// Scores from which the warning is medium, high.
    int mediumFrom = 0;
    int highFrom = 0;

    int newMonths = 0;
    int dormantDays = 0;
    /// Lost: assets below so many per cent of their twelve-month high.
    int lostBelowPercent = 0;

    int lifetimeYears = 0;
    int discountPercent = 0;
    /// The retention of the lifetime value is kept within these, in per cent.
    int leastRetention = 0;
    int mostRetention = 0;

    PolicySources sources = {};

    [[nodiscard]] int weight(ChurnFactor factor) const { return weights[static_cast<size_t>(factor)]; }
};

/// Fails with BadDocument.
[[nodiscard]] Result<LifecyclePolicy> parseLifecyclePolicy(const QJsonObject &json);

} // namespace zhiyin
