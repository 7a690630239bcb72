// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rate_row.h"

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Field { DateField, From, To, Rate, FieldCount };

using enum FieldType;
// In the order of Field.
constexpr std::array kFields = {
    FieldSpec{"date"_L1, Date, true, u"日期"},
    FieldSpec{"from"_L1, CurrencyCode, true, u"原币|源币种"},
    FieldSpec{"to"_L1, CurrencyCode, true, u"目标币种|本币"},
    FieldSpec{"rate"_L1, Decimal, true, u"汇率"},
};
static_assert(kFields.size() == FieldCount);

} // namespace

std::span<const FieldSpec> rateFields()
{
    return kFields;
}

ReadRow<RateRow> readRateRow(const SourceRow &row, const ReadContext &context)
{
    FieldReader reader(row, context);
    ReadRow<RateRow> read;
    read.row.line = row.line;
    if (reader.isReadable()) {
        read.row.date = reader.get<QDate>(DateField);
        read.row.from = reader.get<QString>(From);
        read.row.to = reader.get<QString>(To);
        read.row.rate = reader.get<Quantity>(Rate);
        if (read.row.rate.hasValue() && read.row.rate->millionths() == 0)
            reader.add(Rate, RowIssue::BadQuantity);
    }
    read.problems = reader.takeProblems();
    return read;
}

} // namespace zhiyin
