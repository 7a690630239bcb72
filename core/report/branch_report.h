// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/branch_work.h"

namespace zhiyin {

enum class IndicatorUnit {
    Ratio, ///< 0 to 1, shown in per cent; a growth may lie outside.
    Score, ///< 0 to 100.
};

/// One period's figure of an indicator. A denominator of zero leaves the value empty: never 0, never 1.
struct IndicatorPoint {
    Period period;
    std::optional<double> value;
    qint64 numerator = 0;
    qint64 denominator = 0;
    int decimals = 0;        ///< That numerator and denominator carry: 0 for counts, those of the currency for amounts.
    std::optional<bool> met; ///< Against the target; empty where there is no value or no target.
};

/// An indicator (policy.md, Indicators) over consecutive months or quarters.
struct IndicatorSeries {
    QString name; ///< `satisfaction`, `retention`, …
    IndicatorUnit unit = IndicatorUnit::Ratio;
    Step step = Step::Month;
    std::optional<double> target; ///< The floor.
    std::optional<double> goal;
    std::vector<IndicatorPoint> points;
};

/// An indicator against the period before, and whose clients moved it.
struct IndicatorChange {
    QString name;
    IndicatorUnit unit = IndicatorUnit::Ratio;
    IndicatorPoint before;
    IndicatorPoint now;
    std::optional<double> target;
    /// Where the indicator can be told apart by advisor; the largest part first.
    std::vector<ChangeMover> movers;
};

struct ComplaintSummary {
    int received = 0;
    int closed = 0;
    int open = 0;     ///< At the end of the period.
    int breached = 0; ///< Received in the period, with a clock breached.
    std::vector<CountLine> byLevel;
    std::vector<CountLine> byCategory; ///< Most frequent first.
};

/// The supervisor's figures of a branch, or of all branches where `branch` is empty.
struct BranchReport {
    ReportLanguage language = ReportLanguage::English;
    QString institution;
    QString number;
    QString branch;
    Period period;
    int clients = 0;
    /// The indicators of the period itself: one point each.
    std::vector<IndicatorSeries> indicators;
    /// What is drawn: the run-up to the period, by month or quarter.
    std::vector<IndicatorSeries> trends;
    /// In the order of `indicators`.
    std::vector<IndicatorChange> changes;
    std::vector<CountLine> byTier;
    ComplaintSummary complaints;
    BranchWork work;
    ReportProvenance provenance;
    QString journalAnchor; ///< `R.N:HASH`
    ReportState state = ReportState::Draft;
    std::vector<DraftReason> draftReasons;
};

} // namespace zhiyin
