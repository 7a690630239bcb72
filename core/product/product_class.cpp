// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/product_class.h"

namespace zhiyin {
namespace {

using enum ProductClass;
/// Parts of the words in use, the more special ones first: "private fund" before "fund", "结构性存款" before "存款".
constexpr std::array<std::pair<QStringView, ProductClass>, 68> kWords = {{
    {u"private", PrivateFund},
    {u"私募", PrivateFund},
    {u"insurance", Insurance},
    {u"annuity", Insurance},
    {u"保险", Insurance},
    {u"寿险", Insurance},
    {u"年金", Insurance},
    {u"money market", Cash},
    {u"structured", StructuredDeposit},
    {u"结构性", StructuredDeposit},
    {u"bond fund", BondFund},
    {u"bond_fund", BondFund},
    {u"债券基金", BondFund},
    {u"债券型", BondFund},
    {u"纯债", BondFund},
    {u"mixed", MixedFund},
    {u"balanced", MixedFund},
    {u"混合", MixedFund},
    {u"equity fund", EquityFund},
    {u"equity_fund", EquityFund},
    {u"stock fund", EquityFund},
    {u"股票基金", EquityFund},
    {u"股票型", EquityFund},
    {u"index", EquityFund},
    {u"指数", EquityFund},
    {u"etf", EquityFund},
    {u"货币", Cash},
    {u"fund", Fund},
    {u"基金", Fund},
    {u"trust", Trust},
    {u"信托", Trust},
    {u"wealth", WealthManagement},
    {u"理财", WealthManagement},
    {u"资管", WealthManagement},
    {u"deposit", Deposit},
    {u"存款", Deposit},
    {u"存单", Deposit},
    {u"定期", Deposit},
    {u"活期", Deposit},
    {u"bond", Bond},
    {u"债", Bond},
    {u"note", Bond},
    {u"equit", Equity},
    {u"stock", Equity},
    {u"share", Equity},
    {u"股", Equity},
    {u"derivative", Derivative},
    {u"future", Derivative},
    {u"option", Derivative},
    {u"swap", Derivative},
    {u"衍生", Derivative},
    {u"期货", Derivative},
    {u"期权", Derivative},
    {u"foreign", ForeignExchange},
    {u"fx", ForeignExchange},
    {u"forex", ForeignExchange},
    {u"外汇", ForeignExchange},
    {u"metal", PreciousMetal},
    {u"gold", PreciousMetal},
    {u"silver", PreciousMetal},
    {u"贵金属", PreciousMetal},
    {u"黄金", PreciousMetal},
    {u"bill", Bill},
    {u"票据", Bill},
    {u"cash", Cash},
    {u"现金", Cash},
    {u"other", Other},
    {u"其他", Other},
}};

} // namespace

std::optional<ProductClass> parseProductClass(QStringView word)
{
    const QString plain = word.trimmed().toString().toLower();
    if (const auto exact = parseCode(kProductClasses, plain))
        return exact;
    for (const auto &[part, meaning] : kWords) {
        if (plain.contains(part))
            return meaning;
    }
    return std::nullopt;
}

bool isPrivateFund(QStringView word)
{
    return parseProductClass(word) == PrivateFund;
}

} // namespace zhiyin
