// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_growth.h"

namespace zhiyin {

GrowthSplit::GrowthSplit(const KpiPeriods &periods, const std::vector<MovedOn> &movements, MinorOnDay toBook)
    : m_movements(movements), m_toBook(std::move(toBook)), m_client(movements.begin())
{
    for (const Period &period : periods.all())
        m_growth.push_back({period});
}

Result<std::optional<qint64>> GrowthSplit::flowOf(qint64 client, const Period &period, bool cashInside)
{
    while (m_client != m_movements.end() && m_client->client < client)
        ++m_client;
    qint64 flow = 0;
    for (auto moved = m_client; moved != m_movements.end() && moved->client == client; ++moved) {
        if (moved->trade == cashInside || !period.contains(moved->on))
            continue;
        ZHIYIN_ASSIGN(const auto amount, m_toBook(moved->amount, moved->on));
        if (!amount)
            return std::optional<qint64>();
        ZHIYIN_TRY(addMinor(flow, moved->in ? *amount : -*amount));
    }
    return std::optional(flow);
}

Result<void> GrowthSplit::add(size_t period, const AssetEnds &ends)
{
    GrowthPeriod &growth = m_growth[period];
    if (!ends.areKnown()) {
        ++growth.leftOut;
        return {};
    }
    std::optional<qint64> flow = *ends.end - *ends.start;
    if (ends.seen && !ends.recordedFirst) {
        ZHIYIN_ASSIGN(flow, flowOf(ends.client, growth.period, ends.holdsCash));
    }
    if (!flow) {
        ++growth.leftOut;
        return {};
    }
    if (*ends.start != 0 || *ends.end != 0 || *flow != 0)
        ++growth.clients;
    ZHIYIN_TRY(addMinor(growth.start, *ends.start));
    ZHIYIN_TRY(addMinor(growth.end, *ends.end));
    ZHIYIN_TRY(addMinor(growth.flow, *flow));
    return addMinor(growth.gain, *ends.end - *ends.start - *flow);
}

} // namespace zhiyin
