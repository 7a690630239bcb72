// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_curves.h"
#include "core/kpi/kpi_desk.h"

namespace zhiyin {

struct Survival {
    qint64 clients = 0;
    qint64 lost = 0;
    std::vector<SurvivalPoint> curve;
    std::optional<int> medianDays;
};

/// What is drawn of retention, satisfaction and growth, as of the clock and over the clients that the reader may see. Of a
/// query the range, the cut, advisor and branch count. All fail as KpiDesk::figures does.
class KpiCurveDesk final
{
public:
    explicit KpiCurveDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Of the clients won in the range.
    [[nodiscard]] Result<std::vector<Cohort>> cohorts(const KpiQuery &query);
    /// Of all clients; the range does not count.
    [[nodiscard]] Result<Survival> survival(const KpiQuery &query);
    /// Of the satisfaction, under the definition in force.
    [[nodiscard]] Result<ControlChart> control(const KpiQuery &query);
    /// Of those who entered in the range.
    [[nodiscard]] Result<Funnel> funnel(const KpiQuery &query);
    [[nodiscard]] Result<std::vector<GrowthPeriod>> growth(const KpiQuery &query);

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
