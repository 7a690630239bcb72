// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/policy/local_text.h"
#include "core/policy/policy_document.h"

namespace zhiyin {

/// The visible factors of the churn score.
enum class ChurnFactor { AssetsFell, ContactOverdue, Complaint, LowSatisfaction, TradesFell };

inline constexpr std::array kChurnFactors = {ChurnFactor::AssetsFell, ChurnFactor::ContactOverdue,
                                             ChurnFactor::Complaint, ChurnFactor::LowSatisfaction,
                                             ChurnFactor::TradesFell};

/// "assets_fell", "contact_overdue", …
[[nodiscard]] QString churnFactorText(ChurnFactor factor);

/// The three levels of a churn warning (003 §7.4).
enum class ChurnLevel { Watch, Act, Escalate };
inline constexpr CodeTable<ChurnLevel, 3> kChurnLevels = {
    {{u"watch", ChurnLevel::Watch}, {u"act", ChurnLevel::Act}, {u"escalate", ChurnLevel::Escalate}}};

/// What a warning of a level asks for.
struct ChurnResponseRule {
    /// Natural days until something must have been done.
    int days = 0;
    /// Days after a response until it is looked at again.
    int followUpDays = 0;
    LocalText ask = {};
};

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

    /// The score from which a client is watched; below it there is no warning.
    int watchFrom = 0;
    /// So many days a warning that somebody closed is not opened again for the same level.
    int restDays = 0;
    /// In the order of kChurnLevels.
    std::array<ChurnResponseRule, kChurnLevels.size()> responses = {};

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
    [[nodiscard]] const ChurnResponseRule &response(ChurnLevel level) const
    {
        return responses[static_cast<size_t>(level)];
    }
};

/// A document that says nothing of responses has those that came with the program. Fails with BadDocument.
[[nodiscard]] Result<LifecyclePolicy> parseLifecyclePolicy(const QJsonObject &json);

} // namespace zhiyin
