// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_curves.h"

#include "core/kpi/kpi_facts.h"

#include <cmath>
#include <map>

namespace zhiyin {
namespace {

constexpr double kSigmas = 3;
/// Of the normal distribution, for 95 %.
constexpr double kNinetyFive = 1.959964;

/// The rows of one client in a list by client, walked in step with the clients.
template <class Value> class InStep
{
public:
    explicit InStep(const std::vector<Value> &rows) : m_at(rows.data()), m_end(rows.data() + rows.size()) {}
    /// From `begin` up to `end`; clients must rise.
    std::pair<const Value *, const Value *> of(qint64 client)
    {
        while (m_at != m_end && m_at->client < client)
            ++m_at;
        const Value *const begin = m_at;
        while (m_at != m_end && m_at->client == client)
            ++m_at;
        return {begin, m_at};
    }

private:
    const Value *m_at;
    const Value *m_end;
};

bool isWon(const KpiClient &client, QDate today)
{
    return client.openedOn.isValid() && client.openedOn <= today;
}

/// The ends of the quarter and of those after it, as far as they have come.
std::vector<QDate> quarterEnds(QDate day, QDate today)
{
    std::vector<QDate> ends;
    for (QDate end = quarterOf(day).to; end <= today; end = quarterOf(end.addDays(1)).to)
        ends.push_back(end);
    return ends;
}

double clipped(double share)
{
    return std::clamp(share, 0.0, 1.0);
}

} // namespace

std::vector<Cohort> cohorts(const std::vector<KpiClient> &clients, const std::vector<StageSpan> &spans,
                            const Period &range, QDate today)
{
    std::map<QDate, Cohort> byQuarter;
    std::map<QDate, std::vector<QDate>> ends;
    InStep<StageSpan> stages(spans);
    for (const KpiClient &client : clients) {
        const auto [begin, end] = stages.of(client.id);
        if (!isWon(client, today) || !range.contains(client.openedOn))
            continue;
        const Period quarter = quarterOf(client.openedOn);
        Cohort &cohort = byQuarter[quarter.from];
        std::vector<QDate> &days = ends[quarter.from];
        if (cohort.clients == 0) {
            cohort.quarter = quarter;
            days = quarterEnds(client.openedOn, today);
            cohort.stayed.resize(days.size());
        }
        ++cohort.clients;
        for (size_t i = 0; i < days.size(); ++i) {
            const StageSpan *const span = spanOn(begin, end, days[i]);
            cohort.stayed[i] += span != nullptr && span->gone ? 0 : 1;
        }
    }
    std::vector<Cohort> all;
    for (auto &[from, cohort] : byQuarter)
        all.push_back(std::move(cohort));
    return all;
}

std::vector<Stay> stays(const std::vector<KpiClient> &clients, const std::vector<StageSpan> &spans, QDate today)
{
    std::vector<Stay> all;
    InStep<StageSpan> stages(spans);
    for (const KpiClient &client : clients) {
        const auto [begin, end] = stages.of(client.id);
        if (!isWon(client, today))
            continue;
        const StageSpan *const gone = std::find_if(begin, end, [&](const StageSpan &span) {
            return span.gone && (!span.to.isValid() || span.to > client.openedOn);
        });
        const bool died = client.end.isValid() && client.end <= today && (gone == end || client.end < gone->from);
        const bool lost = gone != end && !died;
        const QDate last = lost ? gone->from : died ? client.end : today;
        all.push_back({static_cast<int>(std::max<qint64>(0, client.openedOn.daysTo(last))), lost});
    }
    return all;
}

std::vector<SurvivalPoint> survival(std::vector<Stay> stays)
{
    std::sort(stays.begin(), stays.end(), [](const Stay &a, const Stay &b) { return a.days < b.days; });
    std::vector<SurvivalPoint> curve;
    double share = 1;
    double variance = 0;
    for (size_t i = 0; i < stays.size();) {
        SurvivalPoint point{stays[i].days, static_cast<qint64>(stays.size() - i)};
        for (; i < stays.size() && stays[i].days == point.days; ++i)
            point.lost += stays[i].lost ? 1 : 0;
        if (point.lost == 0)
            continue;
        const auto atRisk = static_cast<double>(point.atRisk);
        const auto lost = static_cast<double>(point.lost);
        share *= (atRisk - lost) / atRisk;
        if (point.lost < point.atRisk)
            variance += lost / (atRisk * (atRisk - lost));
        const double half = kNinetyFive * share * std::sqrt(variance);
        point.share = share;
        point.low = clipped(share - half);
        point.high = clipped(share + half);
        curve.push_back(point);
    }
    return curve;
}

std::optional<int> medianStay(const std::vector<SurvivalPoint> &curve)
{
    constexpr double kHalf = 0.5;
    for (const SurvivalPoint &point : curve) {
        if (point.share <= kHalf)
            return point.days;
    }
    return std::nullopt;
}

ControlChart controlChart(const KpiPeriods &periods, const KpiCounts &counts)
{
    ControlChart chart;
    KpiCount whole;
    for (const KpiCount &count : counts) {
        whole.numerator += count.numerator;
        whole.denominator += count.denominator;
    }
    if (whole.denominator > 0)
        chart.centre = static_cast<double>(whole.numerator) / static_cast<double>(whole.denominator);
    for (size_t i = 0; i < counts.size(); ++i) {
        ControlPoint point{periods.at(i), counts[i]};
        if (counts[i].denominator > 0) {
            const auto size = static_cast<double>(counts[i].denominator);
            const double reach = kSigmas * std::sqrt(*chart.centre * (1 - *chart.centre) / size);
            point.share = static_cast<double>(counts[i].numerator) / size;
            point.low = clipped(*chart.centre - reach);
            point.high = clipped(*chart.centre + reach);
            point.outside = *point.share < point.low || *point.share > point.high;
        }
        chart.points.push_back(point);
    }
    return chart;
}

Funnel funnel(const std::vector<KpiClient> &clients, const std::vector<StageSpan> &spans,
              const std::vector<PurchaseDay> &purchases, const Period &range, QDate today)
{
    Funnel funnel;
    InStep<StageSpan> stages(spans);
    InStep<PurchaseDay> bought(purchases);
    for (const KpiClient &client : clients) {
        const auto [begin, end] = stages.of(client.id);
        const auto [first, after] = bought.of(client.id);
        QDate entered = isWon(client, today) ? client.openedOn : QDate();
        if (begin != end && (!entered.isValid() || begin->from < entered))
            entered = begin->from;
        if (!entered.isValid() || !range.contains(entered))
            continue;
        ++funnel.known;
        if (!isWon(client, today))
            continue;
        ++funnel.won;
        if (std::none_of(begin, end, [](const StageSpan &span) { return span.active; }))
            continue;
        ++funnel.active;
        funnel.bought += after - first >= 1 ? 1 : 0;
        funnel.again += after - first >= 2 ? 1 : 0;
    }
    return funnel;
}

} // namespace zhiyin
