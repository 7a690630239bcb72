// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/field_reader.h"

namespace zhiyin {

/// What a client holds of one product on a day.
struct HoldingRow {
    qint64 line = 0;
    Given<QString> client;
    Given<QString> product;
    Given<QDate> asOf;
    Given<Quantity> quantity;
    Given<Money> marketValue;
    Given<Money> cost;
    Given<QString> currency;
};

[[nodiscard]] std::span<const FieldSpec> holdingFields();
/// Whether client and product exist is the book's to find.
[[nodiscard]] ReadRow<HoldingRow> readHoldingRow(const SourceRow &row, const ReadContext &context);

} // namespace zhiyin
