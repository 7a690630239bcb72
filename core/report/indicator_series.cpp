// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicator_series.h"

namespace zhiyin {

IndicatorSeries indicatorSeries(Indicator indicator, Step step, const std::vector<PeriodIndicator> &values)
{
    IndicatorSeries series;
    series.name = indicatorText(indicator);
    series.unit = isScore(indicator) ? IndicatorUnit::Score : IndicatorUnit::Ratio;
    series.step = step;
    for (const auto &[period, value] : values) {
        if (value.indicator != indicator)
            continue;
        series.points.push_back({period, value.value, value.numerator, value.denominator, value.decimals, value.met});
        series.target = value.target ? value.target : series.target;
        series.goal = value.goal ? value.goal : series.goal;
    }
    return series;
}

} // namespace zhiyin
