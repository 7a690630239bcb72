// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/field_reader.h"

namespace zhiyin {

/// One answer to a satisfaction survey; anonymous without a client.
struct SurveyRow {
    qint64 line = 0;
    Given<QString> client;
    Given<QDateTime> at;
    Given<int> rating;
    Given<int> recommend;
    Given<QString> dimension;
    Given<QString> comment;
};

[[nodiscard]] std::span<const FieldSpec> surveyFields();
/// Whether the client exists is the book's to find.
[[nodiscard]] ReadRow<SurveyRow> readSurveyRow(const SourceRow &row, const ReadContext &context);

} // namespace zhiyin
