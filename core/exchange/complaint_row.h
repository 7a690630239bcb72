// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/field_reader.h"

namespace zhiyin {

/// One complaint; its state follows from the times, moments in UTC. Either a client or a complainant is named.
struct ComplaintRow {
    qint64 line = 0;
    Given<QString> externalId;
    Given<QString> client;
    Given<QString> complainant;
    Given<QString> contact;
    Given<QString> channel;
    Given<QString> level;
    Given<QString> category;
    Given<QString> cause;
    Given<QString> text;
    Given<QDateTime> receivedAt;
    Given<QDateTime> firstResponseAt;
    Given<QDateTime> opinionAt;
    Given<QDateTime> decidedAt;
    Given<QDateTime> repliedAt;
    Given<QDateTime> closedAt;
    Given<int> satisfaction;
};

[[nodiscard]] std::span<const FieldSpec> complaintFields();
/// A step before the complaint was received rejects the row. Whether the client exists is the book's to find.
[[nodiscard]] ReadRow<ComplaintRow> readComplaintRow(const SourceRow &row, const ReadContext &context);

} // namespace zhiyin
