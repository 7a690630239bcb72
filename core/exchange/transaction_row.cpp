// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/transaction_row.h"

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Field {
    ExternalId,
    Client,
    DateField,
    Kind,
    Product,
    QuantityField,
    AmountField,
    CurrencyField,
    BalanceAfter,
    Note,
    FieldCount
};

constexpr std::array kKinds = {
    Choice{"buy"_L1, u"买入|申购|认购|购买"}, Choice{"sell"_L1, u"卖出|赎回"},
    Choice{"deposit"_L1, u"存入|转入|入金"},  Choice{"withdrawal"_L1, u"取出|转出|出金|withdraw"},
    Choice{"interest"_L1, u"利息|结息"},      Choice{"dividend"_L1, u"分红|红利|股息"},
    Choice{"fee"_L1, u"费用|手续费"},         Choice{"other"_L1, u"其他|其它"},
};

using enum FieldType;
// In the order of Field.
constexpr std::array kFields = {
    FieldSpec{"external_id"_L1, Text, false, u"交易号|交易编号|流水号|外部编号|transaction_id"},
    FieldSpec{"client"_L1, Text, true, u"客户|客户号|客户编号|client_id"},
    FieldSpec{"date"_L1, Date, true, u"日期|交易日期|trade_date"},
    FieldSpec{"kind"_L1, FieldType::Choice, true, u"类型|交易类型|业务类型", kKinds},
    FieldSpec{"product"_L1, Text, false, u"产品|产品代码|product_code"},
    FieldSpec{"quantity"_L1, Decimal, false, u"数量|份额"},
    FieldSpec{"amount"_L1, Amount, true, u"金额|交易金额"},
    FieldSpec{"currency"_L1, CurrencyCode, false, u"币种|货币"},
    FieldSpec{"balance_after"_L1, SignedAmount, false, u"余额|账户余额|balance"},
    FieldSpec{"note"_L1, LongText, false, u"备注|摘要"},
};
static_assert(kFields.size() == FieldCount);

} // namespace

std::span<const FieldSpec> transactionFields()
{
    return kFields;
}

ReadRow<TransactionRow> readTransactionRow(const SourceRow &row, const ReadContext &context)
{
    FieldReader reader(row, context);
    ReadRow<TransactionRow> read;
    read.row.line = row.line;
    if (reader.isReadable()) {
        read.row.currency = reader.get<QString>(CurrencyField);
        // The currency comes before the amounts that are given in it.
        if (read.row.currency.hasValue())
            reader.setCurrency(Currency::parse(*read.row.currency).value_or(context.currency));
        read.row.externalId = reader.get<QString>(ExternalId);
        read.row.client = reader.get<QString>(Client);
        read.row.date = reader.get<QDate>(DateField);
        read.row.kind = reader.get<QString>(Kind);
        read.row.product = reader.get<QString>(Product);
        read.row.quantity = reader.get<Quantity>(QuantityField);
        read.row.amount = reader.get<Money>(AmountField);
        read.row.balanceAfter = reader.get<Money>(BalanceAfter);
        read.row.note = reader.get<QString>(Note);
    }
    read.problems = reader.takeProblems();
    return read;
}

} // namespace zhiyin
