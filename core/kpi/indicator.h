// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/policy_document.h"

namespace zhiyin {

enum class Indicator {
    Satisfaction,
    SatisfactionScore,
    Retention,
    ContactsOnTime,
    ComplaintsFirstResponseOnTime,
    ComplaintsResolvedInSevenWorkingDays,
    ComplaintSatisfaction,
    RepeatComplaints,
    AssetGrowth,
    RepeatPurchase,
    Referral,
    HandledWithin24h,
};

inline constexpr int kIndicatorCount = 12;
[[nodiscard]] constexpr Indicator indicatorAt(int index)
{
    return static_cast<Indicator>(index);
}
/// "satisfaction", …: the names of the command line and of documents.
[[nodiscard]] QString indicatorText(Indicator indicator);
[[nodiscard]] std::optional<Indicator> parseIndicator(QStringView text);
/// A mean from 0 to 100 rather than a ratio from 0 to 1.
[[nodiscard]] constexpr bool isScore(Indicator indicator)
{
    return indicator == Indicator::SatisfactionScore;
}

/// What an indicator is to reach: hundredths of a per cent of a ratio (8500 = 0.85), hundredths of a point of a score
/// (8500 = 85). `target` is the floor that `met` is judged by. An informative indicator has neither.
struct IndicatorAim {
    std::optional<int> target;
    std::optional<int> goal;
    QString source;

    friend bool operator==(const IndicatorAim &, const IndicatorAim &) = default;
};

struct IndicatorPolicy {
    std::array<IndicatorAim, kIndicatorCount> aims;
    PolicySources sources;

    [[nodiscard]] const IndicatorAim &aim(Indicator indicator) const { return aims[static_cast<size_t>(indicator)]; }
};

/// {"indicators": {"satisfaction": {"target": 0.85, "goal": 0.9, "source": …}, …}}. Fails with BadDocument.
[[nodiscard]] Result<IndicatorPolicy> parseIndicatorPolicy(const QJsonObject &json);

/// An indicator over a period. A denominator of zero leaves value and `met` empty: never 0, never 1.
struct IndicatorValue {
    Indicator indicator = Indicator::Satisfaction;
    qint64 numerator = 0;
    qint64 denominator = 0;
    /// Decimals that numerator and denominator carry: 0 for counts, those of the currency for amounts.
    int decimals = 0;
    std::optional<double> value = {};
    /// A ratio or a score, as `value`.
    std::optional<double> target = {};
    std::optional<double> goal = {};
    std::optional<bool> met = {};

    friend bool operator==(const IndicatorValue &, const IndicatorValue &) = default;
};

/// The value of numerator ÷ denominator; `met` is judged exactly, in whole numbers. For `satisfaction_score` the
/// numerator is the sum of ratings × 20 and the value has two decimals.
[[nodiscard]] IndicatorValue indicatorValue(Indicator indicator, qint64 numerator, qint64 denominator,
                                            const IndicatorPolicy &policy, int decimals = 0);

/// {"value", "numerator", "denominator", "target", "goal", "met"}, as the command line says it.
[[nodiscard]] QJsonObject indicatorJson(const IndicatorValue &value);

/// Ratings from 1 to 5 over a period, counted per rating.
struct RatingCounts {
    std::array<qint64, 5> perRating = {};

    void add(int rating, qint64 count = 1);
    [[nodiscard]] qint64 total() const;
    /// Those of 4 or 5.
    [[nodiscard]] qint64 satisfied() const { return perRating[3] + perRating[4]; }
    /// The sum of rating × 20.
    [[nodiscard]] qint64 points() const;
};

} // namespace zhiyin
