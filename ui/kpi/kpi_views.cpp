// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi/curves_view.h"
#include "ui/kpi/figures_view.h"
#include "ui/performance/performance_view.h"
#include "ui/survey/surveys_view.h"

namespace zhiyin {

std::vector<KpiViewSpec> allKpiViews()
{
    std::vector<KpiViewSpec> views;
    views.push_back(figuresView());
    views.push_back(retentionView());
    views.push_back(satisfactionView());
    views.push_back(growthView());
    views.push_back(surveysView());
    views.push_back(performanceView());
    return views;
}

} // namespace zhiyin
