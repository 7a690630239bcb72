// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/field_reader.h"

namespace zhiyin {

/// What one unit of the currency `from` is worth in the currency `to` on a day.
struct RateRow {
    qint64 line = 0;
    Given<QDate> date;
    Given<QString> from;
    Given<QString> to;
    Given<Quantity> rate;
};

[[nodiscard]] std::span<const FieldSpec> rateFields();
/// A rate of nothing is out of range.
[[nodiscard]] ReadRow<RateRow> readRateRow(const SourceRow &row, const ReadContext &context);

} // namespace zhiyin
