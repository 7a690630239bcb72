// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/currency.h"
#include "core/base/id.h"
#include "core/product/product_details.h"

#include <QDate>

#include <optional>

namespace zhiyin {

/// Something a client may hold. Classes are the institution's own words; levels are 1 to 5 (R1…R5).
struct Product {
    ProductId id;
    QString code = {};
    QString name = {};
    QString assetClass = {};
    int riskLevel = 1;
    /// Of the issuer, where it gave one: the higher of the two counts.
    std::optional<int> issuerRiskLevel = {};
    /// "nfra", "csrc", "insurance" or "none": whose rules of suitability hold.
    QString regime = {};
    Currency currency = {};
    std::optional<int> termDays = {};
    QString liquidity = {};
    QString feeText = {};
    QString benchmarkText = {};
    /// The day on which its risks were disclosed; not valid while they are not.
    QDate disclosedOn = {};
    int revision = 1;
    ProductDetails details = {};
};

/// "R3" → 3; none for anything else.
[[nodiscard]] std::optional<int> productLevel(QStringView text);
[[nodiscard]] QString productLevelText(int level);

} // namespace zhiyin
