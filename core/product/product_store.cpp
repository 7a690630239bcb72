// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/product_store.h"

#include <QJsonDocument>

namespace zhiyin {
namespace {

QString selectProduct()
{
    return QStringLiteral("SELECT id, code, name, class, risk_level, issuer_risk_level, regime, currency, term_days, "
                          "liquidity, fee_text, benchmark_text, disclosed_on, rev, details FROM product");
}

std::optional<int> wholeOrNone(const Row &row, int column)
{
    const auto number = row.integerOrNone(column);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

/// NULL where nothing is said.
QString detailsText(const Product &product)
{
    const QJsonObject json = product.details.toJson();
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
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
            static_cast<int>(row.integer(13)),
            ProductDetails::fromJson(QJsonDocument::fromJson(row.text(14).toUtf8()).object())};
}

} // namespace

Result<void> ProductStore::insert(const Product &p, std::optional<ImportId> import)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO product (id, code, name, class, risk_level, issuer_risk_level, regime, currency, "
                       "term_days, liquidity, fee_text, benchmark_text, disclosed_on, details, import_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {p.id, p.code, p.name, p.assetClass, p.riskLevel, p.issuerRiskLevel, p.regime, p.currency.code(), p.termDays,
         p.liquidity, p.feeText, p.benchmarkText, p.disclosedOn, detailsText(p), import}));
    return {};
}

Result<void> ProductStore::update(const Product &p)
{
    ZHIYIN_ASSIGN(
        const qint64 touched,
        m_database.run(QStringLiteral("UPDATE product SET name = ?, class = ?, risk_level = ?, "
                                      "issuer_risk_level = ?, regime = ?, currency = ?, term_days = ?, "
                                      "liquidity = ?, fee_text = ?, benchmark_text = ?, disclosed_on = ?, details = ?, "
                                      "rev = rev + 1 WHERE id = ? AND rev = ?"),
                       {p.name, p.assetClass, p.riskLevel, p.issuerRiskLevel, p.regime, p.currency.code(), p.termDays,
                        p.liquidity, p.feeText, p.benchmarkText, p.disclosedOn, detailsText(p), p.id, p.revision}));
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

Result<std::vector<LevelEntry>> ProductStore::levels(ProductId product)
{
    return m_database.rows(
        QStringLiteral("SELECT l.since, l.risk_level, l.issuer_risk_level, l.reason, u.name FROM product_level l "
                       "JOIN user_account u ON u.id = l.user_id WHERE l.product_id = ? ORDER BY l.since, l.id"),
        {product}, [](const Row &row) {
            return LevelEntry{row.date(0), static_cast<int>(row.integer(1)), wholeOrNone(row, 2), row.text(3),
                              row.text(4)};
        });
}

Result<void> ProductStore::insertLevel(AnyId id, const Product &product, QDate since, const QString &reason, UserId by,
                                       const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO product_level (id, product_id, since, risk_level, issuer_risk_level, reason, "
                       "user_id, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, product.id, since, product.riskLevel, product.issuerRiskLevel, reason, by, at}));
    return {};
}

Result<std::vector<ProductHolder>> ProductStore::holders(ProductId product, const ClientScope &scope, QDate day)
{
    QString where = QStringLiteral(" WHERE h.product_id = ? AND h.as_of = (SELECT max(as_of) FROM holding "
                                   "WHERE client_id = h.client_id AND as_of <= ?) AND h.market_value > 0 "
                                   "AND c.state = 'live'");
    Binds binds = {product, day};
    if (scope.reach == Reach::None)
        return std::vector<ProductHolder>();
    if (scope.reach == Reach::Own) {
        where += QStringLiteral(" AND c.advisor_id = ?");
        binds.push_back(scope.advisor);
    } else if (scope.reach == Reach::Branch) {
        where += QStringLiteral(" AND (c.branch = ? OR c.advisor_id = ?)");
        binds.push_back(scope.branch);
        binds.push_back(scope.advisor);
    }
    return m_database.rows(
        QStringLiteral("SELECT c.id, c.external_id, c.name, u.name, c.risk_level, c.risk_valid_until, h.market_value, "
                       "h.currency, h.as_of, (SELECT max(sheet_signed_on) FROM purchase p WHERE p.client_id = c.id "
                       "AND p.product_id = h.product_id) FROM holding h JOIN client c ON c.id = h.client_id "
                       "LEFT JOIN user_account u ON u.id = c.advisor_id")
            + where + QStringLiteral(" ORDER BY c.external_id, c.id"),
        binds, [](const Row &row) {
            return ProductHolder{row.id<ClientId>(0),
                                 row.text(1),
                                 row.text(2),
                                 row.text(3),
                                 wholeOrNone(row, 4),
                                 row.date(5),
                                 row.money(6, Currency::parse(row.text(7)).value_or(Currency())),
                                 row.date(8),
                                 row.date(9)};
        });
}

} // namespace zhiyin
