// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/policy/policy_document.h"

namespace zhiyin {

/// What a tier may ask for. Sex, age, ethnicity and nationality are none of them.
enum class TierCriterion { Assets, AnnualContribution, TradesPerYear, RelationshipMonths, Referred };

inline constexpr std::array kTierCriteria = {TierCriterion::Assets, TierCriterion::AnnualContribution,
                                             TierCriterion::TradesPerYear, TierCriterion::RelationshipMonths,
                                             TierCriterion::Referred};

/// "assets", "annual_contribution", …: the keys of documents and of the command line.
[[nodiscard]] QString tierCriterionText(TierCriterion criterion);
[[nodiscard]] constexpr bool isAmount(TierCriterion criterion)
{
    return criterion == TierCriterion::Assets || criterion == TierCriterion::AnnualContribution;
}
/// A figure as JSON says it: amounts as decimal strings, counts as numbers, an unknown one as null.
[[nodiscard]] QJsonValue tierFigureJson(TierCriterion criterion, std::optional<qint64> value, Currency currency);

/// "At least `value`": minor units of the policy's currency for amounts, else a count.
struct TierThreshold {
    TierCriterion criterion = TierCriterion::Assets;
    qint64 value = 0;

    friend bool operator==(const TierThreshold &, const TierThreshold &) = default;
};

/// All of `must` and `needOfRest` of `rest`. The last tier has neither.
struct TierRule {
    QString tier;
    std::vector<TierThreshold> must;
    std::vector<TierThreshold> rest;

    friend bool operator==(const TierRule &, const TierRule &) = default;
};

struct TierPolicy {
    QString scheme;
    Currency currency;
    int needOfRest = 1;
    /// Highest first.
    std::vector<TierRule> tiers;
    int downgradeAfter = 2;
    /// Months after a change of tier in which nobody goes down.
    int protectedMonths = 0;
    PolicySources sources;

    /// The place of a tier, 0 is the highest; none where the scheme has no such tier.
    [[nodiscard]] std::optional<int> indexOf(QStringView tier) const;
    [[nodiscard]] int lastIndex() const { return static_cast<int>(tiers.size()) - 1; }
};

/// Reads and checks a tier policy; `bookCurrency`, where given, must be the document's. Fails with BadDocument.
[[nodiscard]] Result<TierPolicy> parseTierPolicy(const QJsonObject &json,
                                                 std::optional<Currency> bookCurrency = std::nullopt);

} // namespace zhiyin
