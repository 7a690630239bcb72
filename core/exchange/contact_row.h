// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/field_reader.h"

namespace zhiyin {

/// One contact with a client.
struct ContactRow {
    qint64 line = 0;
    Given<QString> externalId;
    Given<QString> client;
    Given<QDateTime> at;
    Given<QString> channel;
    Given<QString> purpose;
    Given<QString> summary;
    Given<int> satisfaction;
    Given<QString> user;
};

[[nodiscard]] std::span<const FieldSpec> contactFields();
/// Whether client and user exist, and doubled external_ids, are the book's to find.
[[nodiscard]] ReadRow<ContactRow> readContactRow(const SourceRow &row, const ReadContext &context);

} // namespace zhiyin
