// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/finance_desk.h"

#include "core/client/client_access.h"
#include "core/finance/finance_store.h"
#include "core/product/position_store.h"
#include "core/product/rate_store.h"
#include "core/tier/assets.h"

namespace zhiyin {
namespace {

const QString kRealEstate = QStringLiteral("real_estate");

const QStringList &liabilityCodes()
{
    static const QStringList codes = {QStringLiteral("mortgage"), QStringLiteral("car_loan"),
                                      QStringLiteral("credit_card_debt"), QStringLiteral("other_liabilities")};
    return codes;
}

const QStringList &incomeCodes()
{
    static const QStringList codes = {QStringLiteral("salary_income"), QStringLiteral("investment_income"),
                                      QStringLiteral("other_income")};
    return codes;
}

/// An amount in the sheet's currency; none, and the sheet incomplete, without a rate.
class Converter final
{
public:
    Converter(Database &database, BalanceSheet &sheet) : m_rates(database), m_sheet(sheet) {}

    std::optional<Money> operator()(Money amount)
    {
        if (amount.currency() == m_sheet.currency)
            return amount;
        const auto made = m_rates.convert(amount, m_sheet.currency, m_sheet.day);
        if (!made)
            m_failure = made.error();
        const auto converted = made.value_or(std::nullopt);
        m_sheet.isIncomplete = m_sheet.isIncomplete || !converted;
        return converted;
    }
    [[nodiscard]] Result<void> result() const
    {
        if (m_failure)
            return failure(*m_failure);
        return {};
    }

private:
    RateStore m_rates;
    BalanceSheet &m_sheet;
    std::optional<Error> m_failure;
};

Result<std::array<std::optional<Money>, kAssetClasses.size()>>
heldByClass(Database &database, ClientId client, const BalanceSheet &sheet, Converter &convert)
{
    std::array<std::optional<Money>, kAssetClasses.size()> held;
    ZHIYIN_ASSIGN(const auto rows, HoldingStore(database).classedPosition(client, sheet.day));
    for (const auto &[productClass, value] : rows) {
        const auto converted = convert(value);
        if (!converted)
            continue;
        auto &sum = held[static_cast<size_t>(assetClassOf(productClass))];
        ZHIYIN_ASSIGN(sum, sum.value_or(Money::zero(sheet.currency)).plus(*converted));
    }
    return held;
}

void addDeclared(SheetPart &part, const QString &code, const DeclaredSheet &declared, Converter &convert)
{
    const auto found = declared.amounts.constFind(code);
    if (found == declared.amounts.constEnd())
        return;
    if (const auto amount = convert(*found))
        part.lines.push_back({code, *amount});
}

Result<void> addAssets(Database &database, ClientId client, const DeclaredSheet &declared, BalanceSheet &sheet,
                       Converter &convert)
{
    ZHIYIN_ASSIGN(const auto held, heldByClass(database, client, sheet, convert));
    for (size_t i = 0; i < kAssetClasses.size(); ++i) {
        const QString code = assetClassText(kAssetClasses[i]);
        if (held[i])
            sheet.assets.lines.push_back({code, *held[i], 0, true});
        else
            addDeclared(sheet.assets, code, declared, convert);
    }
    addDeclared(sheet.assets, kRealEstate, declared, convert);
    return {};
}

/// The parts of the income where they are known; else the whole.
void addIncome(const DeclaredSheet &declared, BalanceSheet &sheet, Converter &convert)
{
    for (const QString &code : incomeCodes())
        addDeclared(sheet.income, code, declared, convert);
    const auto whole = declared.amounts.constFind(QStringLiteral("annual_income"));
    if (whole == declared.amounts.constEnd())
        return;
    const auto income = convert(*whole);
    if (!income)
        return;
    qint64 known = 0;
    for (const SheetLine &line : sheet.income.lines)
        known += line.amount.minor();
    if (sheet.income.lines.empty())
        sheet.income.lines.push_back({QStringLiteral("annual_income"), *income});
    else if (income->minor() > known)
        sheet.income.lines.push_back(
            {QStringLiteral("income_unexplained"), Money(income->minor() - known, sheet.currency)});
}

} // namespace

Result<BalanceSheet> FinanceDesk::sheetOn(ClientId client, QDate day)
{
    FinanceStore store(m_workplace.database);
    BalanceSheet sheet;
    sheet.day = day;
    ZHIYIN_ASSIGN(sheet.currency, store.currencyOf(client));
    ZHIYIN_ASSIGN(const auto all, store.declared(client, day));
    const DeclaredSheet declared = all.empty() ? DeclaredSheet{} : all.back();
    sheet.declaredOn = declared.asOf;
    Converter convert(m_workplace.database, sheet);
    ZHIYIN_TRY(addAssets(m_workplace.database, client, declared, sheet, convert));
    for (const QString &code : liabilityCodes())
        addDeclared(sheet.liabilities, code, declared, convert);
    addIncome(declared, sheet, convert);
    ZHIYIN_TRY(convert.result());
    for (SheetPart *part : {&sheet.assets, &sheet.liabilities, &sheet.income})
        ZHIYIN_TRY(addUp(*part, sheet.currency));
    if (sheet.assets.total || sheet.liabilities.total) {
        const Money zero = Money::zero(sheet.currency);
        ZHIYIN_ASSIGN(sheet.netWorth, sheet.assets.total.value_or(zero).minus(sheet.liabilities.total.value_or(zero)));
    }
    return sheet;
}

Result<BalanceSheet> FinanceDesk::sheet(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    return sheetOn(client, m_workplace.today());
}

Result<std::vector<NetWorthPoint>> FinanceDesk::netWorth(ClientId client, int months)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    const QDate today = m_workplace.today();
    std::vector<NetWorthPoint> points;
    for (int back = months; back >= 0; --back) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-back);
        const QDate day = back == 0 ? today : first.addMonths(1).addDays(-1);
        ZHIYIN_ASSIGN(const BalanceSheet sheet, sheetOn(client, day));
        if (!sheet.netWorth && points.empty())
            continue; // nothing was known yet
        points.push_back({day, sheet.assets.total, sheet.liabilities.total, sheet.netWorth});
    }
    return points;
}

} // namespace zhiyin
