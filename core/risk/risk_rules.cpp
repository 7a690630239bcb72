// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_rules.h"

#include "core/words/risk_words.h"

namespace zhiyin {
namespace {

/// How many of the days lie in the window of months that ends on `day`.
int countInWindow(const std::vector<QDate> &days, QDate day, const RiskPolicy &policy)
{
    const QDate before = addMonthsClamped(day, -policy.windowMonths);
    return static_cast<int>(
        std::count_if(days.begin(), days.end(), [&](QDate other) { return other > before && other <= day; }));
}

std::optional<AssessmentLimit> brokenBy(std::vector<QDate> days, QDate day, const RiskPolicy &policy)
{
    days.push_back(day);
    if (std::count(days.begin(), days.end(), day) > policy.mostPerDay)
        return AssessmentLimit::PerDay;
    for (const QDate end : days) {
        // Only windows that hold the new day can be broken by it.
        const bool holdsDay = end >= day && addMonthsClamped(end, -policy.windowMonths) < day;
        if (holdsDay && countInWindow(days, end, policy) > policy.mostPerWindow)
            return AssessmentLimit::PerWindow;
    }
    return std::nullopt;
}

} // namespace

QDate validUntil(QDate signedOn, const RiskPolicy &policy)
{
    return addMonthsClamped(signedOn, policy.validityMonths).addDays(-1);
}

bool isValidOn(QDate signedOn, QDate day, const RiskPolicy &policy)
{
    return signedOn.isValid() && signedOn <= day && day <= validUntil(signedOn, policy);
}

std::optional<AssessmentFact> latestAssessment(const std::vector<AssessmentFact> &assessments, QDate day)
{
    std::optional<AssessmentFact> latest;
    for (const AssessmentFact &fact : assessments) {
        if (fact.signedOn > day)
            continue;
        if (!latest || latest->signedOn < fact.signedOn
            || (latest->signedOn == fact.signedOn && latest->recordedAt <= fact.recordedAt))
            latest = fact;
    }
    return latest;
}

Result<void> checkSigningDay(QDate signedOn, QDate recordedOn, const RiskPolicy &policy)
{
    if (signedOn > recordedOn)
        return failure(ErrorCode::RuleRefused, {words::signedAfterRecording()});
    if (signedOn < recordedOn.addDays(-policy.signingDaysBack))
        return failure(ErrorCode::RuleRefused, {words::signedTooLongAgo(policy.signingDaysBack)});
    return {};
}

std::optional<LimitHit> limitHit(const std::vector<QDate> &signedDays, QDate day, const RiskPolicy &policy)
{
    const auto broken = brokenBy(signedDays, day, policy);
    if (!broken)
        return std::nullopt;
    // Every recorded day leaves the window in time, so that the search ends.
    QDate next = day.addDays(1);
    while (brokenBy(signedDays, next, policy))
        next = next.addDays(1);
    return LimitHit{*broken, next};
}

Result<void> checkLimits(const std::vector<QDate> &signedDays, QDate day, const RiskPolicy &policy)
{
    const auto hit = limitHit(signedDays, day, policy);
    if (!hit)
        return {};
    const QString which = hit->limit == AssessmentLimit::PerDay
                              ? words::limitPerDay(policy.mostPerDay)
                              : words::limitPerWindow(policy.mostPerWindow, policy.windowMonths);
    return failure(ErrorCode::LimitReached, {which, hit->nextPossible.toString(Qt::ISODate)});
}

Result<void> checkConfirmed(std::optional<RiskLevel> last, RiskLevel level, bool confirmed)
{
    if (last && *last != level && !confirmed)
        return failure(ErrorCode::ConfirmationNeeded, {riskLevelText(level), riskLevelText(*last)});
    return {};
}

} // namespace zhiyin
