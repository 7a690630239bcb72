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

/// The days that figures are asked for: the eve and the last day of each period, rising, each once.
[[nodiscard]] std::vector<QDate> measuredDays(const KpiPeriods &periods);

/// A sum in the book's currency at the rate of a day; none where there is no rate.
using ToBookCurrencyOnDay = std::function<std::optional<Money>(Money, QDate)>;

/// What a client had at both ends of a period, in minor units of the book's currency; none where a rate is missing.
/// `seen`: something of the client's assets was known by the start. `holdsCash`: cash is among the recorded positions at
/// either end, so that purchases and sales stay inside. `recordedFirst`: positions were recorded within the period for the
/// first time, so that what was known before was another thing.
struct AssetEnds {
    qint64 client = 0;
    std::optional<qint64> start;
    std::optional<qint64> end;
    bool seen = false;
    bool holdsCash = false;
    bool recordedFirst = false;

    /// Counted in the period.
    [[nodiscard]] bool areKnown() const { return start && end; }
};
using AssetEndsUse = std::function<Result<void>(size_t period, const AssetEnds &)>;

/// Calls `use` for each client of whom anything is known, period by period. Both lists by client, then by day. Fails with
/// Internal where a sum does not fit, and as `use` does.
[[nodiscard]] Result<void> eachAssetEnds(const std::vector<HeldOn> &held, const std::vector<DeclaredOn> &declared,
                                         const KpiPeriods &periods, Currency book, const ToBookCurrencyOnDay &toBook,
                                         const AssetEndsUse &use);

/// Adds in minor units; fails with Internal where the sum does not fit.
[[nodiscard]] Result<void> addMinor(qint64 &sum, qint64 value);

/// (assets at the end − at the start) ÷ assets at the start, in minor units of the book's currency; the start is the
/// period's eve. A client of whom nothing is known on a day has nothing then; one whose figure lacks a rate at either
/// end is left out of the period. Both lists by client, then by day. Fails with Internal where a sum does not fit.
[[nodiscard]] Result<KpiCounts> assetGrowth(const std::vector<HeldOn> &held, const std::vector<DeclaredOn> &declared,
                                            const KpiPeriods &periods, Currency book,
                                            const ToBookCurrencyOnDay &toBook);

} // namespace zhiyin
