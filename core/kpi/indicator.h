// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/local_text.h"
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

/// How an indicator is defined: in words, and in the numbers that a definition may vary. Each number is used by the
/// indicators that have it and is at its default elsewhere.
struct IndicatorTerms {
    LocalText numerator;
    LocalText denominator;
    /// A smaller value is the better one.
    bool fewerIsBetter = false;
    /// Ratings from this one on count as satisfied (satisfaction, complaint_satisfaction).
    int satisfiedFrom = 4;
    /// How far back it looks (repeat_complaints, repeat_purchase).
    int months = 12;
    /// So many purchases repeat (repeat_purchase).
    int purchases = 2;
    /// Within so many hours (handled_within_24h).
    int hours = 24;
    /// Resolved within so many working days; none: as the complaint policy promises.
    std::optional<int> workingDays = {};

    friend bool operator==(const IndicatorTerms &, const IndicatorTerms &) = default;
};

/// The numbers that an indicator's definition has, by their keys in the document; none where a definition leaves it open.
[[nodiscard]] std::vector<std::pair<QString, std::optional<int>>> termNumbers(Indicator indicator,
                                                                              const IndicatorTerms &terms);

struct IndicatorPolicy {
    std::array<IndicatorAim, kIndicatorCount> aims;
    std::array<IndicatorTerms, kIndicatorCount> definitions;
    PolicySources sources;

    [[nodiscard]] const IndicatorAim &aim(Indicator indicator) const { return aims[static_cast<size_t>(indicator)]; }
    [[nodiscard]] const IndicatorTerms &terms(Indicator indicator) const
    {
        return definitions[static_cast<size_t>(indicator)];
    }
};

/// {"indicators": {"satisfaction": {"numerator": …, "denominator": …, "target": 0.85, "goal": 0.9, "source": …,
/// "satisfied_from": 4}, …}}; what a document leaves out is as IndicatorTerms has it. Fails with BadDocument.
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
    /// Those of `from` or more.
    [[nodiscard]] qint64 satisfied(int from = 4) const;
    /// The sum of rating × 20.
    [[nodiscard]] qint64 points() const;
};

} // namespace zhiyin
