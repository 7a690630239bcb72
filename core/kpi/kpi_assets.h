// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_counts.h"
#include "core/tier/assets.h"

namespace zhiyin {

/// What a client held of a class on a day; all rows of one day are one position.
struct HeldOn {
    qint64 client = 0;
    QDate asOf;
    HeldAsset asset;
};

/// What a client declared on a day.
struct DeclaredOn {
    qint64 client = 0;
    QDate asOf;
    DeclaredAssets assets;
};

/// The days that figures are asked for: the eve of the first period and the last day of each, rising.
[[nodiscard]] std::vector<QDate> measuredDays(const KpiPeriods &periods);

/// A sum in the book's currency at the rate of a day; none where there is no rate.
using ToBookCurrencyOnDay = std::function<std::optional<Money>(Money, QDate)>;

/// (assets at the end − at the start) ÷ assets at the start, in minor units of the book's currency; the start is the
/// period's eve. A client of whom nothing is known on a day has nothing then; one whose figure lacks a rate at either
/// end is left out of the period. Both lists by client, then by day. Fails with Internal where a sum does not fit.
[[nodiscard]] Result<KpiCounts> assetGrowth(const std::vector<HeldOn> &held, const std::vector<DeclaredOn> &declared,
                                            const KpiPeriods &periods, Currency book,
                                            const ToBookCurrencyOnDay &toBook);

} // namespace zhiyin
