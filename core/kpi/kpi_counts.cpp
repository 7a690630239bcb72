// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_counts.h"

#include "core/tier/tier_rules.h"

#include <algorithm>

namespace zhiyin {
namespace {

constexpr qint64 kDayMilliseconds = 86'400'000;

/// The span that holds the day, or null; `begin` to `end` are one client's, by day.
const StageSpan *spanOn(const StageSpan *begin, const StageSpan *end, QDate day)
{
    const StageSpan *found = nullptr;
    for (const StageSpan *span = begin; span != end && span->from <= day; ++span)
        found = span;
    if (found == nullptr || (found->to.isValid() && day >= found->to))
        return nullptr;
    return found;
}

/// Calls `use(first, last)` for each run of rows of one client.
template <class Rows, class Use> void eachClient(const Rows &rows, Use use)
{
    const auto *row = rows.data();
    const auto *const end = row + rows.size();
    while (row != end) {
        const auto *last = row;
        while (last != end && last->client == row->client)
            ++last;
        use(row, last);
        row = last;
    }
}

KpiCounts inTime(const std::vector<ComplaintFigure> &figures, const KpiPeriods &periods,
                 ClockOutcome ComplaintFigure::*clock)
{
    KpiCounts counts(periods.size());
    for (const ComplaintFigure &figure : figures) {
        const auto period = periods.indexOf(figure.receivedOn);
        if (!period || figure.*clock == ClockOutcome::Open)
            continue;
        ++counts[*period].denominator;
        counts[*period].numerator += figure.*clock == ClockOutcome::Met ? 1 : 0;
    }
    return counts;
}

} // namespace

KpiCounts retention(const std::vector<StageSpan> &spans, const KpiPeriods &periods)
{
    KpiCounts counts(periods.size());
    eachClient(spans, [&](const StageSpan *begin, const StageSpan *end) {
        // A period's last day is the next one's eve, so each boundary is looked at once.
        const StageSpan *eve = spanOn(begin, end, periods.at(0).from.addDays(-1));
        for (size_t i = 0; i < periods.size(); ++i) {
            const StageSpan *last = spanOn(begin, end, periods.at(i).to);
            if (eve != nullptr && eve->living) {
                ++counts[i].denominator;
                counts[i].numerator += last != nullptr && last->gone ? 0 : 1;
            }
            eve = last;
        }
    });
    return counts;
}

KpiCounts repeatPurchases(const std::vector<PurchaseDay> &purchases, const KpiPeriods &periods)
{
    KpiCounts counts(periods.size());
    std::vector<Period> windows;
    for (const Period &period : periods.all())
        windows.push_back(twelveMonthsTo(period.to));
    eachClient(purchases, [&](const PurchaseDay *begin, const PurchaseDay *end) {
        const PurchaseDay *first = begin;
        const PurchaseDay *after = begin;
        for (size_t i = 0; i < windows.size(); ++i) {
            while (first != end && first->on < windows[i].from)
                ++first;
            while (after != end && after->on <= windows[i].to)
                ++after;
            counts[i].denominator += after - first >= 1 ? 1 : 0;
            counts[i].numerator += after - first >= 2 ? 1 : 0;
        }
    });
    return counts;
}

void addObligations(KpiCounts &counts, const std::vector<ContactObligation> &obligations, const KpiPeriods &periods,
                    QDate day)
{
    for (const ContactObligation &obligation : obligations) {
        if (obligation.due > day)
            continue;
        const auto period = periods.indexOf(obligation.due);
        if (!period)
            continue;
        ++counts[*period].denominator;
        counts[*period].numerator += obligation.isOnTime() ? 1 : 0;
    }
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

KpiCounts handledWithinADay(const std::vector<ComplaintFigure> &figures, const KpiPeriods &periods)
{
    KpiCounts counts(periods.size());
    for (const ComplaintFigure &figure : figures) {
        const auto period = periods.indexOf(figure.receivedOn);
        if (!period || figure.answerUnknown)
            continue;
        ++counts[*period].denominator;
        const bool quick = figure.answeredAt && figure.receivedAt.msecsTo(*figure.answeredAt) <= kDayMilliseconds;
        counts[*period].numerator += quick ? 1 : 0;
    }
    return counts;
}

KpiCounts repeatComplaints(std::vector<ComplaintFigure> figures, const KpiPeriods &periods)
{
    KpiCounts counts(periods.size());
    std::erase_if(figures, [](const ComplaintFigure &figure) { return figure.client == 0; });
    std::stable_sort(figures.begin(), figures.end(), [](const ComplaintFigure &a, const ComplaintFigure &b) {
        return std::tie(a.client, a.receivedAt) < std::tie(b.client, b.receivedAt);
    });
    eachClient(figures, [&](const ComplaintFigure *begin, const ComplaintFigure *end) {
        for (const ComplaintFigure *figure = begin; figure != end; ++figure) {
            const auto period = periods.indexOf(figure->receivedOn);
            if (!period)
                continue;
            ++counts[*period].denominator;
            const bool again =
                figure != begin && std::prev(figure)->receivedOn >= addMonthsClamped(figure->receivedOn, -12);
            counts[*period].numerator += again ? 1 : 0;
        }
    });
    return counts;
}

} // namespace zhiyin
