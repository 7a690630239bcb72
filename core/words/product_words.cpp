// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/product_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString productClass(ProductClass productClass)
{
    switch (productClass) {
    case ProductClass::Cash: return QCoreApplication::translate("zhiyin", "Cash management");
    case ProductClass::Deposit: return QCoreApplication::translate("zhiyin", "Deposit");
    case ProductClass::StructuredDeposit: return QCoreApplication::translate("zhiyin", "Structured deposit");
    case ProductClass::Bill: return QCoreApplication::translate("zhiyin", "Bill");
    case ProductClass::Bond: return QCoreApplication::translate("zhiyin", "Bond");
    case ProductClass::WealthManagement: return QCoreApplication::translate("zhiyin", "Wealth management");
    case ProductClass::BondFund: return QCoreApplication::translate("zhiyin", "Bond fund");
    case ProductClass::MixedFund: return QCoreApplication::translate("zhiyin", "Mixed fund");
    case ProductClass::EquityFund: return QCoreApplication::translate("zhiyin", "Equity fund");
    case ProductClass::Fund: return QCoreApplication::translate("zhiyin", "Fund");
    case ProductClass::Equity: return QCoreApplication::translate("zhiyin", "Equity");
    case ProductClass::Insurance: return QCoreApplication::translate("zhiyin", "Insurance product");
    case ProductClass::Trust: return QCoreApplication::translate("zhiyin", "Trust plan");
    case ProductClass::PrivateFund: return QCoreApplication::translate("zhiyin", "Private fund");
    case ProductClass::Derivative: return QCoreApplication::translate("zhiyin", "Derivative");
    case ProductClass::ForeignExchange: return QCoreApplication::translate("zhiyin", "Foreign exchange");
    case ProductClass::PreciousMetal: return QCoreApplication::translate("zhiyin", "Precious metal");
    case ProductClass::Other: return QCoreApplication::translate("zhiyin", "Other product");
    }
    return {};
}

QString productDetail(ProductDetail detail)
{
    switch (detail) {
    case ProductDetail::Issuer: return QCoreApplication::translate("zhiyin", "Issuer");
    case ProductDetail::Innovative: return QCoreApplication::translate("zhiyin", "Innovative product");
    case ProductDetail::ReturnText: return QCoreApplication::translate("zhiyin", "Return");
    case ProductDetail::SuitableFor: return QCoreApplication::translate("zhiyin", "Suitable for");
    case ProductDetail::Targets: return QCoreApplication::translate("zhiyin", "Goals it serves");
    case ProductDetail::PrincipalAtRisk: return QCoreApplication::translate("zhiyin", "Principal may be lost");
    case ProductDetail::MarketRisk: return QCoreApplication::translate("zhiyin", "Market risk");
    case ProductDetail::CreditRisk: return QCoreApplication::translate("zhiyin", "Credit risk");
    case ProductDetail::LiquidityRisk: return QCoreApplication::translate("zhiyin", "Liquidity risk");
    case ProductDetail::OperationalRisk: return QCoreApplication::translate("zhiyin", "Operational risk");
    case ProductDetail::LegalRisk: return QCoreApplication::translate("zhiyin", "Legal risk");
    case ProductDetail::PolicyRisk: return QCoreApplication::translate("zhiyin", "Policy risk");
    case ProductDetail::Manual: return QCoreApplication::translate("zhiyin", "Product manual");
    case ProductDetail::RiskSheet: return QCoreApplication::translate("zhiyin", "Risk sheet");
    case ProductDetail::ReturnNote: return QCoreApplication::translate("zhiyin", "Note on returns");
    case ProductDetail::PurchaseGuide: return QCoreApplication::translate("zhiyin", "Purchase guide");
    }
    return {};
}

QString productRiskInPlainWords(ProductDetail risk)
{
    switch (risk) {
    case ProductDetail::MarketRisk:
        return QCoreApplication::translate("zhiyin", "Prices go up and down: what you get back may be less than what "
                                                     "you paid.");
    case ProductDetail::CreditRisk:
        return QCoreApplication::translate("zhiyin", "Whoever owes the money may be unable to pay it back.");
    case ProductDetail::LiquidityRisk:
        return QCoreApplication::translate("zhiyin", "You may not get your money on the day you need it, or only at a "
                                                     "lower price.");
    case ProductDetail::OperationalRisk:
        return QCoreApplication::translate("zhiyin", "People, systems or processes may fail and cause a loss or a "
                                                     "delay.");
    case ProductDetail::LegalRisk:
        return QCoreApplication::translate("zhiyin", "A contract may turn out to be disputed or not enforceable.");
    case ProductDetail::PolicyRisk:
        return QCoreApplication::translate("zhiyin", "New rules or taxes may change the value or the term.");
    default: return {};
    }
}

QString benchmarkNotice()
{
    return QCoreApplication::translate("zhiyin", "The performance benchmark is no promise of a return.");
}

QString principalNotice()
{
    return QCoreApplication::translate("zhiyin", "The principal may be lost in part or in whole.");
}

QString reissue(const QString &code)
{
    const QHash<QString, QString> known = {
        {QStringLiteral("risk_sheet"), QCoreApplication::translate("zhiyin", "risk sheet, to be signed anew")},
        {QStringLiteral("matching_opinion"), QCoreApplication::translate("zhiyin", "matching opinion")},
        {QStringLiteral("special_warning"), QCoreApplication::translate("zhiyin", "special warning")},
        {QStringLiteral("written_confirmation"), QCoreApplication::translate("zhiyin", "written confirmation")},
        {QStringLiteral("stop_offering"),
         QCoreApplication::translate("zhiyin", "notice that no more of it may be bought")}};
    return known.value(code, code);
}

} // namespace zhiyin::words
