// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/field_reader.h"

namespace zhiyin {

/// One movement of money or of a product; the amount is not negative, the kind gives the direction.
struct TransactionRow {
    qint64 line = 0;
    Given<QString> externalId;
    Given<QString> client;
    Given<QDate> date;
    Given<QString> kind;
    Given<QString> product;
    Given<Quantity> quantity;
    Given<Money> amount;
    Given<QString> currency;
    Given<Money> balanceAfter;
    Given<QString> note;
};

[[nodiscard]] std::span<const FieldSpec> transactionFields();
/// Whether client and product exist, and doubled external_ids, are the book's to find.
[[nodiscard]] ReadRow<TransactionRow> readTransactionRow(const SourceRow &row, const ReadContext &context);

} // namespace zhiyin
