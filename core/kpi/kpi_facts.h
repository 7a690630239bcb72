// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_counts.h"

#include <algorithm>

/// The rules of the indicators, one row behind a figure at a time: each calls `use` for every row of a denominator and says
/// whether it is in the numerator too. Figures add them up, and what lies behind a figure is the same rows listed.
namespace zhiyin {

/// The span that holds the day, or null; `begin` to `end` are one client's, by day.
[[nodiscard]] const StageSpan *spanOn(const StageSpan *begin, const StageSpan *end, QDate day);

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

/// `use(period, client, stayed)` for each client living on a period's eve. `spans` by client, then by day.
template <class Use> void eachRetained(const std::vector<StageSpan> &spans, const KpiPeriods &periods, Use use)
{
    eachClient(spans, [&](const StageSpan *begin, const StageSpan *end) {
        const StageSpan *last = nullptr;
        QDate lastDay;
        for (size_t i = 0; i < periods.size(); ++i) {
            const QDate eveDay = periods.at(i).from.addDays(-1);
            // A period's last day is mostly the next one's eve, so each boundary is looked at once.
            const StageSpan *const eve = eveDay == lastDay ? last : spanOn(begin, end, eveDay);
            lastDay = periods.at(i).to;
            last = spanOn(begin, end, lastDay);
            if (eve != nullptr && eve->living)
                use(i, begin->client, last == nullptr || !last->gone);
        }
    });
}

/// `use(period, first, after)` with a client's purchases in the window of `months` to a period's end, where there are any.
/// `purchases` by client, then by day.
template <class Use>
void eachBuyer(const std::vector<PurchaseDay> &purchases, const KpiPeriods &periods, int months, Use use)
{
    std::vector<Period> windows;
    for (const Period &period : periods.all())
        windows.push_back(monthsTo(period.to, months));
    eachClient(purchases, [&](const PurchaseDay *begin, const PurchaseDay *end) {
        const PurchaseDay *first = begin;
        const PurchaseDay *after = begin;
        for (size_t i = 0; i < windows.size(); ++i) {
            while (first != end && first->on < windows[i].from)
                ++first;
            while (after != end && after->on <= windows[i].to)
                ++after;
            if (after > first)
                use(i, first, after);
        }
    });
}

/// `use(period, obligation)` for a client's obligations due by `day`.
template <class Use>
void eachObligation(const std::vector<ContactObligation> &obligations, const KpiPeriods &periods, QDate day, Use use)
{
    for (const ContactObligation &obligation : obligations) {
        if (obligation.due > day)
            continue;
        if (const auto period = periods.indexOf(obligation.due))
            use(*period, obligation);
    }
}

/// `use(period, figure, met)` for each complaint whose clock is decided.
template <class Use>
void eachDecided(const std::vector<ComplaintFigure> &figures, const KpiPeriods &periods,
                 ClockOutcome ComplaintFigure::*clock, Use use)
{
    for (const ComplaintFigure &figure : figures) {
        const auto period = periods.indexOf(figure.receivedOn);
        if (period && figure.*clock != ClockOutcome::Open)
            use(*period, figure, figure.*clock == ClockOutcome::Met);
    }
}

/// `use(period, figure, quick)` for each complaint of whose first answer something is known.
template <class Use>
void eachAnswered(const std::vector<ComplaintFigure> &figures, const KpiPeriods &periods, int hours, Use use)
{
    constexpr qint64 kHourMilliseconds = 3'600'000;
    for (const ComplaintFigure &figure : figures) {
        const auto period = periods.indexOf(figure.receivedOn);
        if (!period || figure.answerUnknown)
            continue;
        const bool quick =
            figure.answeredAt && figure.receivedAt.msecsTo(*figure.answeredAt) <= hours * kHourMilliseconds;
        use(*period, figure, quick);
    }
}

/// `use(period, figure, again)` for each complaint by a client.
template <class Use>
void eachRepeated(std::vector<ComplaintFigure> figures, const KpiPeriods &periods, int months, Use use)
{
    std::erase_if(figures, [](const ComplaintFigure &figure) { return figure.client == 0; });
    std::stable_sort(figures.begin(), figures.end(), [](const ComplaintFigure &a, const ComplaintFigure &b) {
        return std::tie(a.client, a.receivedAt) < std::tie(b.client, b.receivedAt);
    });
    eachClient(figures, [&](const ComplaintFigure *begin, const ComplaintFigure *end) {
        for (const ComplaintFigure *figure = begin; figure != end; ++figure) {
            const auto period = periods.indexOf(figure->receivedOn);
            if (!period)
                continue;
            const bool again =
                figure != begin && std::prev(figure)->receivedOn >= addMonthsClamped(figure->receivedOn, -months);
            use(*period, *figure, again);
        }
    });
}

} // namespace zhiyin
