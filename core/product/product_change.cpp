// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/product_change.h"

namespace zhiyin {
namespace {

std::optional<int> levelOf(const Given<QString> &text)
{
    return text.hasValue() ? productLevel(*text) : std::nullopt;
}

/// R > C is refused under it and nobody can override that.
QString strictestRegime()
{
    return QStringLiteral("nfra");
}

template <class T> void take(const Given<T> &given, T &value)
{
    if (given.hasValue())
        value = *given;
    else if (given.isClear())
        value = T();
}

} // namespace

void applyRow(const ProductRow &row, Currency book, Product &product)
{
    take(row.name, product.name);
    take(row.assetClass, product.assetClass);
    product.riskLevel = levelOf(row.riskLevel).value_or(product.riskLevel);
    if (!row.issuerRiskLevel.isLeft())
        product.issuerRiskLevel = levelOf(row.issuerRiskLevel);
    take(row.regime, product.regime);
    if (product.regime.isEmpty())
        product.regime = strictestRegime();
    if (row.currency.hasValue())
        product.currency = Currency::parse(*row.currency).value_or(book);
    if (!row.termDays.isLeft())
        product.termDays = row.termDays.value();
    take(row.liquidity, product.liquidity);
    take(row.feeText, product.feeText);
    take(row.benchmarkText, product.benchmarkText);
    take(row.disclosedOn, product.disclosedOn);
    for (const auto &[code, detail] : kProductDetails)
        take(row.details[static_cast<size_t>(detail)], product.details[detail]);
}

int countingLevel(const Product &product)
{
    return std::max(product.riskLevel, product.issuerRiskLevel.value_or(product.riskLevel));
}

LevelMove levelMove(const Product &before, const Product &after)
{
    const int from = countingLevel(before);
    const int to = countingLevel(after);
    return from == to ? LevelMove::Same : from < to ? LevelMove::Rose : LevelMove::Fell;
}

QStringList reissueAfterRise(const Product &after, std::optional<int> clientLevel)
{
    QStringList again = {QStringLiteral("risk_sheet"), QStringLiteral("matching_opinion")};
    const bool isAbove = !clientLevel || countingLevel(after) > *clientLevel;
    if (!isAbove)
        return again;
    if (after.regime == QStringLiteral("nfra"))
        again.append(QStringLiteral("stop_offering"));
    else if (after.regime == QStringLiteral("csrc"))
        again.append(QStringLiteral("special_warning"));
    else if (after.regime == QStringLiteral("insurance"))
        again.append(QStringLiteral("written_confirmation"));
    return again;
}

} // namespace zhiyin
