// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/demo/demo_random.h"

#include <optional>

namespace zhiyin {

/// An invented product with an invented price.
struct DemoProduct {
    QString code;
    QString name;
    QString assetClass;
    int riskLevel = 1;
    QString regime;
    std::optional<int> issuerRiskLevel;
    std::optional<int> termDays;
    QString liquidity;
    QString fee;
    QString benchmark;
    QDate disclosedOn;
    /// Ten-thousandths of a yuan a unit, month by month.
    std::vector<qint64> prices;
    QDate firstMonth;

    [[nodiscard]] qint64 priceOn(QDate day) const;
    /// So many units in fen.
    [[nodiscard]] qint64 valueOn(QDate day, qint64 units) const;
};

/// The same for a seed and a period.
[[nodiscard]] std::vector<DemoProduct> demoProducts(quint64 seed, const Period &history);

} // namespace zhiyin
