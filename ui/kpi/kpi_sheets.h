// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_curve_desk.h"
#include "core/kpi/kpi_note.h"
#include "ui/paper/sheet.h"

/// Indicators and what is drawn beside them, as sheets: pure, so that the screen and a bench make them alike.
namespace zhiyin {

/// "9/26", "Q3 2026", "2026", "to 9/26".
[[nodiscard]] QString placeName(const Period &period, KpiBy by);
/// As people read it: a share in per cent, a score as it is; a dash where there is none.
[[nodiscard]] QString kpiValueText(const IndicatorValue &value, const std::optional<double> &figure,
                                   const paper::PaperWords &words);

/// "On target", or not.
[[nodiscard]] QString metText(bool met);

struct FigureSheetWish {
    Indicator indicator = Indicator::Satisfaction;
    KpiBy by = Step::Month;
    std::vector<KpiFigures> figures = {};
    QString name = {};
    /// What it is held against, period by period; empty: nothing.
    std::vector<KpiFigures> other = {};
    QString otherName = {};
    /// The definitions that words and sources are taken from.
    std::optional<KpiDefinitions> definitions = {};
    std::vector<KpiNote> notes = {};
};
[[nodiscard]] paper::Sheet figureSheet(const FigureSheetWish &wish, const paper::PaperWords &words);

/// Clients by quarter of opening × quarters since, as a heat map.
[[nodiscard]] paper::Sheet cohortSheet(const std::vector<Cohort> &cohorts, const paper::PaperWords &words);
[[nodiscard]] paper::Sheet survivalSheet(const Survival &survival, const paper::PaperWords &words);
[[nodiscard]] paper::Sheet funnelSheet(const Funnel &funnel, const Period &range, const paper::PaperWords &words);
[[nodiscard]] paper::Sheet controlSheet(const ControlChart &chart, KpiBy by, const paper::PaperWords &words);
[[nodiscard]] paper::Sheet growthSheet(const std::vector<GrowthPeriod> &growth, KpiBy by, Currency currency,
                                       const paper::PaperWords &words);

} // namespace zhiyin
