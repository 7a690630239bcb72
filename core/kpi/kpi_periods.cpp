// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_periods.h"

#include <algorithm>

namespace zhiyin {
namespace {

constexpr qint64 kDay = 86'400'000;

} // namespace

std::optional<size_t> KpiPeriods::indexOf(QDate day) const
{
    const auto after = std::upper_bound(m_periods.begin(), m_periods.end(), day,
                                        [](QDate wanted, const Period &period) { return wanted < period.from; });
    if (after == m_periods.begin() || day > std::prev(after)->to)
        return std::nullopt;
    return static_cast<size_t>(std::prev(after) - m_periods.begin());
}

LocalDays::LocalDays(const QTimeZone &zone, QDate first, QDate last) : m_zone(zone), m_first(first)
{
    for (QDate day = first; day <= last.addDays(1); day = day.addDays(1))
        m_starts.push_back(startOfDay(day, zone).toMSecsSinceEpoch());
}

QDate LocalDays::dayOf(qint64 moment) const
{
    if (m_starts.size() < 2 || moment < m_starts.front() || moment >= m_starts.back())
        return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toTimeZone(m_zone).date();
    // Days of 23 or 25 hours put the guess off by one at the most.
    auto guess = std::min(static_cast<size_t>((moment - m_starts.front()) / kDay), m_starts.size() - 2);
    while (m_starts[guess] > moment)
        --guess;
    while (m_starts[guess + 1] <= moment)
        ++guess;
    return m_first.addDays(static_cast<qint64>(guess));
}

} // namespace zhiyin
