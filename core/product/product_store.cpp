// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/product_store.h"

namespace zhiyin {
namespace {

QString selectProduct()
{
    return QStringLiteral("SELECT id, code, name, class, risk_level, issuer_risk_level, regime, currency, term_days, "
                          "liquidity, fee_text, benchmark_text, disclosed_on, rev FROM product");
}

std::optional<int> wholeOrNone(const Row &row, int column)
{
    const auto number = row.integerOrNone(column);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

Product readProduct(const Row &row)
{
    return {row.id<ProductId>(0),
            row.text(1),
            row.text(2),
            row.text(3),
            static_cast<int>(row.integer(4)),
            wholeOrNone(row, 5),
            row.text(6),
            Currency::parse(row.text(7)).value_or(Currency()),
            wholeOrNone(row, 8),
            row.text(9),
            row.text(10),
            row.text(11),
            row.date(12),
            static_cast<int>(row.integer(13))};
}

} // namespace

Result<void> ProductStore::insert(const Product &p, std::optional<ImportId> import)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO product (id, code, name, class, risk_level, issuer_risk_level, regime, currency, "
                       "term_days, liquidity, fee_text, benchmark_text, disclosed_on, import_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {p.id, p.code, p.name, p.assetClass, p.riskLevel, p.issuerRiskLevel, p.regime, p.currency.code(), p.termDays,
         p.liquidity, p.feeText, p.benchmarkText, p.disclosedOn, import}));
    return {};
}

Result<void> ProductStore::update(const Product &p)
{
    ZHIYIN_ASSIGN(
        const qint64 touched,
        m_database.run(QStringLiteral("UPDATE product SET name = ?, class = ?, risk_level = ?, "
                                      "issuer_risk_level = ?, regime = ?, currency = ?, term_days = ?, "
                                      "liquidity = ?, fee_text = ?, benchmark_text = ?, disclosed_on = ?, "
                                      "rev = rev + 1 WHERE id = ? AND rev = ?"),
                       {p.name, p.assetClass, p.riskLevel, p.issuerRiskLevel, p.regime, p.currency.code(), p.termDays,
                        p.liquidity, p.feeText, p.benchmarkText, p.disclosedOn, p.id, p.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<std::optional<Product>> ProductStore::findByCode(const QString &code)
{
    return m_database.row(selectProduct() + QStringLiteral(" WHERE code = ?"), {code}, readProduct);
}

Result<std::optional<Product>> ProductStore::find(ProductId id)
{
    return m_database.row(selectProduct() + QStringLiteral(" WHERE id = ?"), {id}, readProduct);
}

Result<std::vector<Product>> ProductStore::list()
{
    return m_database.rows(selectProduct() + QStringLiteral(" ORDER BY code"), {}, readProduct);
}

} // namespace zhiyin
