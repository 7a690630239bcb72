// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier_rules.h"

namespace zhiyin {
namespace {

bool isMet(const TierThreshold &threshold, const TierFigures &figures)
{
    const auto value = figures.of(threshold.criterion);
    return value && *value >= threshold.value;
}

bool holds(const TierRule &rule, int needOfRest, const TierFigures &figures)
{
    const auto met = [&figures](const TierThreshold &threshold) { return isMet(threshold, figures); };
    return std::all_of(rule.must.begin(), rule.must.end(), met)
           && std::count_if(rule.rest.begin(), rule.rest.end(), met) >= needOfRest;
}

} // namespace

std::optional<qint64> TierFigures::of(TierCriterion criterion) const
{
    switch (criterion) {
    case TierCriterion::Assets: return assets;
    case TierCriterion::AnnualContribution: return annualContribution;
    case TierCriterion::TradesPerYear: return tradesPerYear;
    case TierCriterion::RelationshipMonths: return relationshipMonths;
    case TierCriterion::Referred: return referred;
    }
    return std::nullopt;
}

std::optional<qint64> tradesFigure(bool anyTransaction, qint64 buysAndSells, std::optional<qint64> declared)
{
    return anyTransaction ? std::optional(buysAndSells) : declared;
}

std::optional<qint64> relationshipFigure(QDate openedOn, QDate day)
{
    if (!openedOn.isValid() || openedOn > day)
        return std::nullopt;
    return fullMonthsBetween(openedOn, day);
}

Period twelveMonthsTo(QDate day)
{
    return {addMonthsClamped(day, -12).addDays(1), day};
}

int earnedTier(const TierPolicy &policy, const TierFigures &figures)
{
    const int last = policy.lastIndex();
    for (int i = 0; i < last; ++i) {
        if (holds(policy.tiers[static_cast<size_t>(i)], policy.needOfRest, figures))
            return i;
    }
    return last;
}

TierEvaluation evaluate(const TierPolicy &policy, const TierFigures &figures)
{
    TierEvaluation evaluation;
    evaluation.earned = earnedTier(policy, figures);
    for (size_t i = 0; i < policy.tiers.size(); ++i) {
        const auto add = [&](const std::vector<TierThreshold> &thresholds, bool must) {
            for (const TierThreshold &threshold : thresholds) {
                evaluation.criteria.push_back({static_cast<int>(i), threshold.criterion, must,
                                               figures.of(threshold.criterion), threshold.value,
                                               isMet(threshold, figures)});
            }
        };
        add(policy.tiers[i].must, true);
        add(policy.tiers[i].rest, false);
    }
    return evaluation;
}

TierStanding nextStanding(const TierPolicy &policy, const std::optional<TierStanding> &before, int earned, QDate day,
                          QDate heldSince)
{
    // 0 is the highest tier: a lower tier has the larger number.
    if (!before || before->held > policy.lastIndex() || earned <= before->held)
        return {earned, {}, 0};
    TierStanding next = *before;
    if (!next.lowerSince.isValid())
        next = {before->held, day, 0};
    ++next.lowerRuns;
    const bool isProtected = heldSince.isValid() && day < addMonthsClamped(heldSince, policy.protectedMonths);
    if (!isProtected && next.lowerRuns >= policy.downgradeAfter && addMonthsClamped(next.lowerSince, 1) <= day)
        return {before->held + 1, {}, 0};
    return next;
}

Result<void> checkOverride(const TierPolicy &policy, const TierOverride &override, QDate day)
{
    if (!policy.indexOf(override.tier))
        return failure(ErrorCode::BadValue, {QStringLiteral("tier"), override.tier});
    if (!override.until.isValid() || override.until < day)
        return failure(ErrorCode::BadValue, {QStringLiteral("until"), override.until.toString(Qt::ISODate)});
    if (override.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {override.tier});
    if (override.by == override.approvedBy)
        return failure(ErrorCode::OwnRequest);
    return {};
}

} // namespace zhiyin
