// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/kpi/kpi_store.h"

namespace zhiyin {

/// Which figures are wanted.
struct KpiQuery {
    Period range;
    /// None: the range as one period.
    std::optional<Step> by = {};
    /// A user's clients only; empty: all that the reader may see.
    QString advisor = {};
    QString branch = {};
    /// Empty: every indicator.
    std::vector<Indicator> wanted = {};
};

struct KpiFigures {
    Period period;
    std::vector<IndicatorValue> values;

    /// None where the indicator was not asked for.
    [[nodiscard]] const IndicatorValue *find(Indicator indicator) const;
};

/// At most so many periods at once: a hundred years by month.
inline constexpr size_t kMostPeriods = 1200;

/// The indicators of policy.md over periods, as of the clock: each table is read once, whatever the number of periods.
class KpiDesk final
{
public:
    explicit KpiDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Only over clients that the reader may see. Fails with NotPermitted, NotFound (advisor), BadValue (a range that
    /// is empty or has more than kMostPeriods).
    [[nodiscard]] Result<std::vector<KpiFigures>> figures(const KpiQuery &query);

    /// The twelve months that end with `to`, by default the clock's day: what is shown where nobody said where to begin.
    [[nodiscard]] Period usualRange(std::optional<QDate> to = {}) const;

private:
    struct Run;
    [[nodiscard]] Result<KpiScope> scopeOfQuery(const KpiQuery &query);
    [[nodiscard]] Result<KpiPeriods> periodsOf(const KpiQuery &query);
    [[nodiscard]] Result<void> countPeople(Run &run);
    [[nodiscard]] Result<void> countContacts(Run &run);
    [[nodiscard]] Result<void> countReferrals(Run &run);
    [[nodiscard]] Result<void> countAssets(Run &run);
    [[nodiscard]] Result<void> countComplaints(Run &run);
    [[nodiscard]] Result<void> recompute(std::vector<StoredComplaint> &complaints);

    Workplace &m_workplace;
};

} // namespace zhiyin
