// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_assets.h"

namespace zhiyin {

/// Money that a client moved on a day.
struct MovedOn {
    qint64 client = 0;
    QDate on;
    bool trade = false; ///< A purchase or sale, else a deposit or withdrawal.
    bool in = false;    ///< A purchase or deposit.
    Money amount = Money::zero({});
};

/// The assets of a period, in minor units of the book's currency: start + flow + gain = end, exactly.
struct GrowthPeriod {
    Period period;
    qint64 start = 0;
    /// What clients brought less what they took away.
    qint64 flow = 0;
    /// The remainder: what markets, interest and fees made of it.
    qint64 gain = 0;
    qint64 end = 0;
    qint64 clients = 0;
    /// Clients without a rate for something of theirs.
    qint64 leftOut = 0;

    friend bool operator==(const GrowthPeriod &, const GrowthPeriod &) = default;
};

/// An amount at the rate of its day, in minor units of the book's currency; none where there is no rate.
using MinorOnDay = std::function<Result<std::optional<qint64>>(Money, QDate)>;

/// Splits the growth of assets into flow and gain, added client by client. As in a client's report, deposits and
/// withdrawals are the flow of whoever has cash among the recorded positions; of everybody else purchases and sales are,
/// since their money comes from outside what is recorded. A client of whom nothing was known at the start has brought all
/// there is at the end; and where positions are recorded for the first time, in the place of what was declared, the
/// difference is no return either: nobody may be shown one that was not made.
class GrowthSplit final
{
public:
    /// `movements` by client, then by day.
    GrowthSplit(const KpiPeriods &periods, const std::vector<MovedOn> &movements, MinorOnDay toBook);

    /// Clients in rising order; fails with Internal where a sum does not fit.
    [[nodiscard]] Result<void> add(size_t period, const AssetEnds &ends);
    [[nodiscard]] const std::vector<GrowthPeriod> &periods() const { return m_growth; }

private:
    [[nodiscard]] Result<std::optional<qint64>> flowOf(qint64 client, const Period &period, bool cashInside);

    const std::vector<MovedOn> &m_movements;
    MinorOnDay m_toBook;
    std::vector<GrowthPeriod> m_growth;
    std::vector<MovedOn>::const_iterator m_client;
};

} // namespace zhiyin
