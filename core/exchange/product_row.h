// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/field_reader.h"
#include "core/product/product_details.h"

namespace zhiyin {

/// One product of a file; `code` names it. Classes are the institution's own words, as far as we know what they mean.
struct ProductRow {
    qint64 line = 0;
    Given<QString> code;
    Given<QString> name;
    Given<QString> assetClass;
    Given<QString> riskLevel;
    Given<QString> regime;
    Given<QString> issuerRiskLevel;
    Given<QString> currency;
    Given<int> termDays;
    Given<QString> liquidity;
    Given<QString> feeText;
    Given<QString> benchmarkText;
    Given<QDate> disclosedOn;
    /// In the order of ProductDetail.
    std::array<Given<QString>, kProductDetailCount> details;
};

[[nodiscard]] std::span<const FieldSpec> productFields();
/// Doubled codes are the book's to find.
[[nodiscard]] ReadRow<ProductRow> readProductRow(const SourceRow &row, const ReadContext &context);

} // namespace zhiyin
