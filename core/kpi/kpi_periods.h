// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"

namespace zhiyin {

/// Consecutive periods, and which of them a day lies in.
class KpiPeriods final
{
public:
    explicit KpiPeriods(std::vector<Period> periods) : m_periods(std::move(periods)) {}

    [[nodiscard]] size_t size() const { return m_periods.size(); }
    [[nodiscard]] const Period &at(size_t index) const { return m_periods[index]; }
    [[nodiscard]] const std::vector<Period> &all() const { return m_periods; }
    [[nodiscard]] Period range() const { return {m_periods.front().from, m_periods.back().to}; }
    /// None where the day lies in no period.
    [[nodiscard]] std::optional<size_t> indexOf(QDate day) const;

private:
    std::vector<Period> m_periods;
};

/// The local days of moments, looked up rather than computed: a zone's rules cost a microsecond a moment.
class LocalDays final
{
public:
    /// Quick for moments from `first` to `last`; right for all.
    LocalDays(const QTimeZone &zone, QDate first, QDate last);
    /// `moment`: milliseconds since 1970 in UTC.
    [[nodiscard]] QDate dayOf(qint64 moment) const;

private:
    QTimeZone m_zone;
    QDate m_first;
    std::vector<qint64> m_starts;
};

} // namespace zhiyin
