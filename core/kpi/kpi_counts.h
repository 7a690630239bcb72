// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/currency.h"
#include "core/complaint/complaint_clock.h"
#include "core/contact/contact_plan.h"
#include "core/kpi/indicator.h"
#include "core/kpi/kpi_periods.h"

namespace zhiyin {

/// Numerator and denominator of an indicator in one period.
struct KpiCount {
    qint64 numerator = 0;
    qint64 denominator = 0;

    /// A row of the denominator.
    void add(bool inNumerator)
    {
        ++denominator;
        numerator += inNumerator ? 1 : 0;
    }
    friend bool operator==(const KpiCount &, const KpiCount &) = default;
};
/// One for each period.
using KpiCounts = std::vector<KpiCount>;

/// As indicatorValue of numerator and denominator; amounts are of the book's currency.
[[nodiscard]] IndicatorValue indicatorValue(Indicator indicator, const KpiCount &count, const IndicatorPolicy &policy,
                                            Currency book);

/// A client's stage from `from` up to and excluding `to`; an invalid `to` is open.
struct StageSpan {
    qint64 client = 0;
    QDate from = {};
    QDate to = {};
    bool living = false; ///< `new`, `active` or `dormant`.
    bool gone = false;   ///< `lost` or `closed`.
    bool active = false;
};

/// Of the clients living on a period's eve, those not gone on its last day. `spans` by client, then by day.
[[nodiscard]] KpiCounts retention(const std::vector<StageSpan> &spans, const KpiPeriods &periods);

/// A client's day on which something was bought.
struct PurchaseDay {
    qint64 client = 0;
    QDate on = {};
};

/// The months that end with a day.
[[nodiscard]] Period monthsTo(QDate day, int months);

/// Clients with two or more purchases in the twelve months to a period's end ÷ clients with one or more; both numbers are
/// the definition's. `purchases` by client, then by day.
[[nodiscard]] KpiCounts repeatPurchases(const std::vector<PurchaseDay> &purchases, const KpiPeriods &periods,
                                        const IndicatorTerms &terms = {});

/// Adds a client's obligations due by `day` to the periods they are due in.
void addObligations(KpiCounts &counts, const std::vector<ContactObligation> &obligations, const KpiPeriods &periods,
                    QDate day);

/// What became of a clock, for the indicators: neither where it runs, was cancelled, or never was.
enum class ClockOutcome { Open, Met, Breached };

/// Of the clocks of one name in all rounds of a case: breached where one is, else met where one is.
[[nodiscard]] ClockOutcome outcomeOf(const std::vector<ComplaintClock> &clocks, ClockName name);

/// A case as the indicators see it; cases that were withdrawn are left out before.
struct ComplaintFigure {
    qint64 client = 0; ///< 0 for a complainant who is no client.
    QDateTime receivedAt = {};
    QDate receivedOn = {};
    ClockOutcome firstResponse = ClockOutcome::Open;
    ClockOutcome resolution = ClockOutcome::Open;
    std::optional<QDateTime> answeredAt = {};
    /// Imported without the time of its first answer: unknown, so in no count of answers.
    bool answerUnknown = false;
    /// Its identifier, for the rows behind a figure.
    qint64 complaint = 0;
};

/// `figures` may hold cases received before the periods; they count only as what a repeated complaint repeats.
[[nodiscard]] KpiCounts firstResponsesOnTime(const std::vector<ComplaintFigure> &figures, const KpiPeriods &periods);
[[nodiscard]] KpiCounts resolvedInTime(const std::vector<ComplaintFigure> &figures, const KpiPeriods &periods);
[[nodiscard]] KpiCounts handledWithin(const std::vector<ComplaintFigure> &figures, const KpiPeriods &periods,
                                      const IndicatorTerms &terms = {});
/// Complaints by a client who complained in the twelve months before ÷ complaints by clients.
[[nodiscard]] KpiCounts repeatComplaints(std::vector<ComplaintFigure> figures, const KpiPeriods &periods,
                                         const IndicatorTerms &terms = {});

/// Counts of consecutive months as sums of twelve: the first ends with the twelfth month. For what is counted row by row;
/// what compares two days is counted over the twelve months themselves.
[[nodiscard]] KpiCounts rolled(const KpiCounts &months);

} // namespace zhiyin
