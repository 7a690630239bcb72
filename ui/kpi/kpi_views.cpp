// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi/figures_view.h"

namespace zhiyin {

std::vector<KpiViewSpec> allKpiViews()
{
    std::vector<KpiViewSpec> views;
    views.push_back(figuresView());
    return views;
}

} // namespace zhiyin
