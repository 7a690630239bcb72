// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/holding_row.h"

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Field { Client, Product, AsOf, QuantityField, MarketValue, Cost, CurrencyField, FieldCount };

using enum FieldType;
// In the order of Field.
constexpr std::array kFields = {
    FieldSpec{"client"_L1, Text, true, u"客户|客户号|客户编号|client_id"},
    FieldSpec{"product"_L1, Text, true, u"产品|产品代码|product_code"},
    FieldSpec{"as_of"_L1, Date, true, u"日期|持仓日期|估值日期|date"},
    FieldSpec{"quantity"_L1, Decimal, false, u"数量|份额|持有份额"},
    FieldSpec{"market_value"_L1, Amount, true, u"市值|参考市值|持仓市值"},
    FieldSpec{"cost"_L1, Amount, false, u"成本|持仓成本"},
    FieldSpec{"currency"_L1, CurrencyCode, false, u"币种|货币"},
};
static_assert(kFields.size() == FieldCount);

} // namespace

std::span<const FieldSpec> holdingFields()
{
    return kFields;
}

ReadRow<HoldingRow> readHoldingRow(const SourceRow &row, const ReadContext &context)
{
    FieldReader reader(row, context);
    ReadRow<HoldingRow> read;
    read.row.line = row.line;
    if (reader.isReadable()) {
        read.row.currency = reader.get<QString>(CurrencyField);
        // The currency comes before the amounts that are given in it.
        if (read.row.currency.hasValue())
            reader.setCurrency(Currency::parse(*read.row.currency).value_or(context.currency));
        read.row.client = reader.get<QString>(Client);
        read.row.product = reader.get<QString>(Product);
        read.row.asOf = reader.get<QDate>(AsOf);
        read.row.quantity = reader.get<Quantity>(QuantityField);
        read.row.marketValue = reader.get<Money>(MarketValue);
        read.row.cost = reader.get<Money>(Cost);
    }
    read.problems = reader.takeProblems();
    return read;
}

} // namespace zhiyin
