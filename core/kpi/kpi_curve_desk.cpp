// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_curve_desk.h"

#include "core/kpi/kpi_reading.h"

namespace zhiyin {
namespace {

/// The clients asked for, with the store that reads more of them.
struct Crowd {
    KpiStore store;
    KpiSelection selection;
};

Result<Crowd> crowdOf(Workplace &workplace, const KpiQuery &query)
{
    ZHIYIN_ASSIGN(const KpiScope scope, kpiScope(workplace, query.advisor, query.branch));
    Crowd crowd{KpiStore(workplace.database, workplace.zone(), workplace.now()), {}};
    ZHIYIN_ASSIGN(crowd.selection, crowd.store.clients(scope));
    return crowd;
}

} // namespace

Result<std::vector<Cohort>> KpiCurveDesk::cohorts(const KpiQuery &query)
{
    ZHIYIN_ASSIGN(Crowd crowd, crowdOf(m_workplace, query));
    ZHIYIN_ASSIGN(const auto spans, crowd.store.stages(crowd.selection));
    return zhiyin::cohorts(crowd.selection.clients, spans, query.range, m_workplace.today());
}

Result<Survival> KpiCurveDesk::survival(const KpiQuery &query)
{
    ZHIYIN_ASSIGN(Crowd crowd, crowdOf(m_workplace, query));
    ZHIYIN_ASSIGN(const auto spans, crowd.store.stages(crowd.selection));
    const std::vector<Stay> all = stays(crowd.selection.clients, spans, m_workplace.today());
    Survival found{static_cast<qint64>(all.size()), 0, zhiyin::survival(all), {}};
    for (const SurvivalPoint &point : found.curve)
        found.lost += point.lost;
    found.medianDays = medianStay(found.curve);
    return found;
}

Result<ControlChart> KpiCurveDesk::control(const KpiQuery &query)
{
    KpiQuery satisfaction = query;
    satisfaction.wanted = {Indicator::Satisfaction};
    ZHIYIN_ASSIGN(const auto figures, KpiDesk(m_workplace).figures(satisfaction));
    std::vector<Period> periods;
    KpiCounts counts;
    for (const KpiFigures &one : figures) {
        periods.push_back(one.period);
        counts.push_back({one.values.front().numerator, one.values.front().denominator});
    }
    return controlChart(KpiPeriods(std::move(periods)), counts);
}

Result<Funnel> KpiCurveDesk::funnel(const KpiQuery &query)
{
    ZHIYIN_ASSIGN(Crowd crowd, crowdOf(m_workplace, query));
    ZHIYIN_ASSIGN(const auto spans, crowd.store.stages(crowd.selection));
    ZHIYIN_ASSIGN(auto purchases, crowd.store.purchases(crowd.selection, {QDate(1, 1, 1), m_workplace.today()}));
    sortByClient(purchases);
    return zhiyin::funnel(crowd.selection.clients, spans, purchases, query.range, m_workplace.today());
}

Result<std::vector<GrowthPeriod>> KpiCurveDesk::growth(const KpiQuery &query)
{
    ZHIYIN_ASSIGN(const KpiCut cut, kpiCut(query.range, query.by));
    ZHIYIN_ASSIGN(Crowd crowd, crowdOf(m_workplace, query));
    ZHIYIN_ASSIGN(AssetReading assets, readAssets(m_workplace, crowd.store, crowd.selection, cut.periods));
    assets.sort();
    ZHIYIN_ASSIGN(const auto movements,
                  crowd.store.movements(crowd.selection, cut.periods.range(), m_workplace.currency()));
    DayRates rates(m_workplace);
    GrowthSplit split(cut.periods, movements, [&rates](Money money, QDate day) { return rates.toBook(money, day); });
    ZHIYIN_TRY(assets.eachEnds(cut.periods,
                               [&split](size_t period, const AssetEnds &ends) { return split.add(period, ends); }));
    return split.periods();
}

} // namespace zhiyin
