// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"

namespace zhiyin {

/// How a range is cut: by month, quarter or year; or for each month the twelve that end with it.
struct KpiBy {
    enum class Kind { Month, Quarter, Year, Rolling };

    Kind kind = Kind::Month;

    constexpr KpiBy(Kind wanted) : kind(wanted) {}
    constexpr KpiBy(Step step) : kind(step == Step::Quarter ? Kind::Quarter : Kind::Month) {}
    friend bool operator==(const KpiBy &, const KpiBy &) = default;
};
inline constexpr int kRollingMonths = 12;
/// "month", "quarter", "year", "rolling-12": the words of the command line.
[[nodiscard]] QString kpiByText(KpiBy by);
[[nodiscard]] std::optional<KpiBy> parseKpiBy(QStringView text);

/// The periods of a range, each clipped to it; none: the range as one. A rolling period begins before the range where its
/// months do, and its last day is clipped.
[[nodiscard]] std::vector<Period> kpiPeriods(const Period &range, std::optional<KpiBy> by);

/// Rising periods, and which of them a day lies in where they follow upon each other.
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
