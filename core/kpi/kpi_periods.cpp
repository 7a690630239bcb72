// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_periods.h"

#include <algorithm>
#include <array>

namespace zhiyin {
namespace {

constexpr qint64 kDay = 86'400'000;

constexpr std::array<std::pair<QStringView, KpiBy::Kind>, 4> kBys = {{{u"month", KpiBy::Kind::Month},
                                                                      {u"quarter", KpiBy::Kind::Quarter},
                                                                      {u"year", KpiBy::Kind::Year},
                                                                      {u"rolling-12", KpiBy::Kind::Rolling}}};

std::vector<Period> years(const Period &range)
{
    std::vector<Period> parts;
    for (QDate from = range.from; from <= range.to; from = QDate(from.year() + 1, 1, 1))
        parts.push_back({from, std::min(QDate(from.year(), 12, 31), range.to)});
    return parts;
}

} // namespace

QString kpiByText(KpiBy by)
{
    return kBys[static_cast<size_t>(by.kind)].first.toString();
}

std::optional<KpiBy> parseKpiBy(QStringView text)
{
    for (const auto &[word, kind] : kBys) {
        if (word == text)
            return KpiBy(kind);
    }
    return std::nullopt;
}

std::vector<Period> kpiPeriods(const Period &range, std::optional<KpiBy> by)
{
    if (!by)
        return {range};
    switch (by->kind) {
    case KpiBy::Kind::Month: return split(range, Step::Month);
    case KpiBy::Kind::Quarter: return split(range, Step::Quarter);
    case KpiBy::Kind::Year: return years(range);
    case KpiBy::Kind::Rolling: break;
    }
    std::vector<Period> periods = split(range, Step::Month);
    for (Period &period : periods)
        period.from = QDate(period.to.year(), period.to.month(), 1).addMonths(1 - kRollingMonths);
    return periods;
}

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
