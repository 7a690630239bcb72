// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/churn.h"

#include <limits>

namespace zhiyin {
namespace {

using Wide = __int128;
constexpr int kWholePercent = 100;
constexpr int kMostShown = 100'000; // a figure in per cent beyond this says no more

/// How far `now` lies below `before`, in per cent rounded down; 0 where it does not.
int fallPercent(qint64 now, qint64 before)
{
    const Wide fall = Wide{before} - now;
    return fall <= 0 ? 0 : static_cast<int>(std::min<Wide>(fall * kWholePercent / before, kMostShown));
}

ChurnLine fell(ChurnFactor factor, std::optional<qint64> now, std::optional<qint64> before, int percent)
{
    ChurnLine line{.factor = factor};
    if (!now || !before || *before <= 0) {
        line.noData = true;
        return line;
    }
    line.value = fallPercent(*now, *before);
    line.points = *line.value >= percent ? 1 : 0;
    return line;
}

ChurnLine overdue(const ChurnFacts &facts, QDate day, int percent)
{
    ChurnLine line{.factor = ChurnFactor::ContactOverdue};
    const qint64 cadence = facts.contactSince.daysTo(facts.contactDue);
    if (!facts.contactSince.isValid() || !facts.contactDue.isValid() || cadence <= 0) {
        line.noData = true;
        return line;
    }
    const qint64 passed = std::max<qint64>(0, facts.contactSince.daysTo(day));
    line.value = static_cast<int>(std::min<qint64>(passed * kWholePercent / cadence, kMostShown));
    line.points = passed * kWholePercent >= cadence * percent ? 1 : 0;
    return line;
}

ChurnLine lineOf(ChurnFactor factor, const ChurnFacts &facts, QDate day, const LifecyclePolicy &policy)
{
    const auto minor = [](const std::optional<Money> &money) {
        return money ? std::optional(money->minor()) : std::nullopt;
    };
    switch (factor) {
    case ChurnFactor::AssetsFell:
        return fell(factor, minor(facts.assets), minor(facts.assetsBefore), policy.assetsFellPercent);
    case ChurnFactor::ContactOverdue: return overdue(facts, day, policy.overduePercent);
    case ChurnFactor::Complaint:
        return {.factor = factor, .points = facts.complaints > 0 ? 1 : 0, .value = facts.complaints};
    case ChurnFactor::LowSatisfaction: {
        const bool low = facts.lastRating && *facts.lastRating <= policy.lowRating;
        return {.factor = factor, .points = low ? 1 : 0, .value = facts.lastRating, .noData = !facts.lastRating};
    }
    case ChurnFactor::TradesFell: return fell(factor, facts.trades, facts.tradesBefore, policy.tradesFellPercent);
    }
    return {};
}

/// numerator ÷ denominator, half to even; both positive or nought.
Wide rounded(Wide numerator, Wide denominator)
{
    const Wide whole = numerator / denominator;
    const Wide rest = (numerator % denominator) * 2;
    return rest > denominator || (rest == denominator && whole % 2 == 1) ? whole + 1 : whole;
}

Wide power(Wide base, int exponent)
{
    Wide product = 1;
    for (int i = 0; i < exponent; ++i)
        product *= base;
    return product;
}

} // namespace

QString churnWarningText(ChurnWarning warning)
{
    constexpr std::array<QStringView, 3> kTexts = {u"low", u"medium", u"high"};
    return kTexts[static_cast<size_t>(warning)].toString();
}

ChurnScore churnScore(const ChurnFacts &facts, QDate day, const LifecyclePolicy &policy)
{
    ChurnScore scored;
    for (const ChurnFactor factor : kChurnFactors) {
        ChurnLine line = lineOf(factor, facts, day, policy);
        line.weight = policy.weight(factor);
        line.points *= line.weight;
        scored.score += line.points;
        scored.lines.push_back(line);
    }
    if (scored.score >= policy.highFrom)
        scored.warning = ChurnWarning::High;
    else if (scored.score >= policy.mediumFrom)
        scored.warning = ChurnWarning::Medium;
    return scored;
}

Result<LifetimeValue> lifetimeValue(Money contribution, int churnScore, const LifecyclePolicy &policy)
{
    // Five years sum to less than five contributions; the exact terms stay below 2^63 × 150^5 × 5, within 127 bits.
    constexpr qint64 kMost = std::numeric_limits<qint64>::max() / 5;
    if (contribution.isNegative() || contribution.minor() > kMost)
        return failure(ErrorCode::BadValue, {QStringLiteral("annual_contribution"), contribution.toString()});
    LifetimeValue value;
    value.contribution = contribution;
    value.retentionPercent = std::clamp(kWholePercent - churnScore, policy.leastRetention, policy.mostRetention);
    value.discountPercent = policy.discountPercent;
    const int years = policy.lifetimeYears;
    const Wide discount = kWholePercent + policy.discountPercent;
    Wide sum = 0;
    for (int t = 1; t <= years; ++t) {
        const Wide kept = Wide{contribution.minor()} * power(value.retentionPercent, t);
        value.years.emplace_back(static_cast<qint64>(rounded(kept, power(discount, t))), contribution.currency());
        sum += kept * power(discount, years - t);
    }
    value.total = Money(static_cast<qint64>(rounded(sum, power(discount, years))), contribution.currency());
    return value;
}

} // namespace zhiyin
