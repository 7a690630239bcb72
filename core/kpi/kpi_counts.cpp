// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_counts.h"

#include "core/kpi/kpi_facts.h"

namespace zhiyin {
namespace {

KpiCounts inTime(const std::vector<ComplaintFigure> &figures, const KpiPeriods &periods,
                 ClockOutcome ComplaintFigure::*clock)
{
    KpiCounts counts(periods.size());
    eachDecided(figures, periods, clock,
                [&counts](size_t period, const ComplaintFigure &, bool met) { counts[period].add(met); });
    return counts;
}

} // namespace

IndicatorValue indicatorValue(Indicator indicator, const KpiCount &count, const IndicatorPolicy &policy, Currency book)
{
    return indicatorValue(indicator, count.numerator, count.denominator, policy,
                          indicator == Indicator::AssetGrowth ? book.decimals() : 0);
}

Period monthsTo(QDate day, int months)
{
    return {addMonthsClamped(day, -months).addDays(1), day};
}

const StageSpan *spanOn(const StageSpan *begin, const StageSpan *end, QDate day)
{
    const StageSpan *found = nullptr;
    for (const StageSpan *span = begin; span != end && span->from <= day; ++span)
        found = span;
    if (found == nullptr || (found->to.isValid() && day >= found->to))
        return nullptr;
    return found;
}

KpiCounts retention(const std::vector<StageSpan> &spans, const KpiPeriods &periods)
{
    KpiCounts counts(periods.size());
    eachRetained(spans, periods, [&counts](size_t period, qint64, bool stayed) { counts[period].add(stayed); });
    return counts;
}

KpiCounts repeatPurchases(const std::vector<PurchaseDay> &purchases, const KpiPeriods &periods,
                          const IndicatorTerms &terms)
{
    KpiCounts counts(periods.size());
    eachBuyer(purchases, periods, terms.months, [&](size_t period, const PurchaseDay *first, const PurchaseDay *after) {
        counts[period].add(after - first >= terms.purchases);
    });
    return counts;
}

void addObligations(KpiCounts &counts, const std::vector<ContactObligation> &obligations, const KpiPeriods &periods,
                    QDate day)
{
    eachObligation(obligations, periods, day, [&counts](size_t period, const ContactObligation &obligation) {
        counts[period].add(obligation.isOnTime());
    });
}

ClockOutcome outcomeOf(const std::vector<ComplaintClock> &clocks, ClockName name)
{
    ClockOutcome outcome = ClockOutcome::Open;
    for (const ComplaintClock &clock : clocks) {
        if (clock.name != name)
            continue;
        if (clock.state == ClockState::Breached)
            return ClockOutcome::Breached;
        if (clock.state == ClockState::Met)
            outcome = ClockOutcome::Met;
    }
    return outcome;
}

KpiCounts firstResponsesOnTime(const std::vector<ComplaintFigure> &figures, const KpiPeriods &periods)
{
    return inTime(figures, periods, &ComplaintFigure::firstResponse);
}

KpiCounts resolvedInTime(const std::vector<ComplaintFigure> &figures, const KpiPeriods &periods)
{
    return inTime(figures, periods, &ComplaintFigure::resolution);
}

KpiCounts handledWithin(const std::vector<ComplaintFigure> &figures, const KpiPeriods &periods,
                        const IndicatorTerms &terms)
{
    KpiCounts counts(periods.size());
    eachAnswered(figures, periods, terms.hours,
                 [&counts](size_t period, const ComplaintFigure &, bool quick) { counts[period].add(quick); });
    return counts;
}

KpiCounts repeatComplaints(std::vector<ComplaintFigure> figures, const KpiPeriods &periods, const IndicatorTerms &terms)
{
    KpiCounts counts(periods.size());
    eachRepeated(std::move(figures), periods, terms.months,
                 [&counts](size_t period, const ComplaintFigure &, bool again) { counts[period].add(again); });
    return counts;
}

KpiCounts rolled(const KpiCounts &months)
{
    KpiCounts sums(months.size() < kRollingMonths ? 0 : months.size() - kRollingMonths + 1);
    for (size_t i = 0; i < sums.size(); ++i) {
        for (size_t k = i; k < i + kRollingMonths; ++k) {
            sums[i].numerator += months[k].numerator;
            sums[i].denominator += months[k].denominator;
        }
    }
    return sums;
}

} // namespace zhiyin
