// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/indicator.h"
#include "core/report/branch_report.h"

namespace zhiyin {

/// An indicator in a period.
struct PeriodIndicator {
    Period period;
    IndicatorValue value;
};

/// The indicator's values over the periods, in their order, as a report and a chart show them. Target and goal are those
/// of the last period that has any: a policy may have changed on the way, and what is asked for now is what counts.
[[nodiscard]] IndicatorSeries indicatorSeries(Indicator indicator, Step step,
                                              const std::vector<PeriodIndicator> &values);

} // namespace zhiyin
