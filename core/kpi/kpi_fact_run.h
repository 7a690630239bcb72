// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_reading.h"
#include "core/kpi/kpi_rows.h"

namespace zhiyin {

using KpiFactUse = std::function<void(const KpiFact &)>;

/// Reads the rows behind indicators. What several of them are made of is read once. `scope`, `cut` and `policy` must
/// outlive it.
class KpiFactRun final
{
public:
    KpiFactRun(Workplace &workplace, const KpiScope &scope, const KpiCut &cut, const IndicatorPolicy &policy);

    /// Whose rows; before anything else.
    [[nodiscard]] Result<void> begin();
    /// Calls `use` for every row behind the indicator, for each period that it counts in. Fails as the reading does.
    [[nodiscard]] Result<void> each(Indicator indicator, const KpiFactUse &use);
    /// None for somebody who is not among those that count.
    [[nodiscard]] const KpiPerson *person(qint64 client) const;
    /// A client's tier on a day; empty where there is none.
    [[nodiscard]] Result<QString> tierOn(qint64 client, QDate day);

private:
    [[nodiscard]] Result<void> ratings(Indicator indicator, const KpiFactUse &use);
    [[nodiscard]] Result<void> handling(const KpiFactUse &use);
    [[nodiscard]] Result<void> retained(const KpiFactUse &use);
    [[nodiscard]] Result<void> obligationsDue(const KpiFactUse &use);
    [[nodiscard]] Result<void> complaints(Indicator indicator, const KpiFactUse &use);
    [[nodiscard]] Result<void> buyers(const KpiFactUse &use);
    [[nodiscard]] Result<void> won(const KpiFactUse &use);
    [[nodiscard]] Result<void> assets(const KpiFactUse &use);
    [[nodiscard]] Result<void> readCases();
    /// Hands on what was found in a counted period, once for each period it is part of.
    void emitCounted(KpiFact fact, const KpiFactUse &use) const;
    [[nodiscard]] const KpiBelonging *belonging(qint64 client) const;

    Workplace &m_workplace;
    const KpiScope &m_scope;
    const KpiCut &m_cut;
    const IndicatorPolicy &m_policy;
    KpiStore m_store;
    KpiSelection m_selection;
    QHash<qint64, KpiPerson> m_people;
    std::optional<std::vector<StoredComplaint>> m_cases;
    std::optional<std::vector<ClientTier>> m_tiers;
};

} // namespace zhiyin
