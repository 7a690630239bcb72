// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/position_store.h"

namespace zhiyin {
namespace {

QString selectHolding()
{
    return QStringLiteral(
        "SELECT id, client_id, product_id, as_of, quantity, market_value, cost, currency FROM holding");
}

std::optional<Quantity> quantityOrNone(const Row &row, int column)
{
    const auto millionths = row.integerOrNone(column);
    return millionths ? std::optional(Quantity(*millionths)) : std::nullopt;
}

Holding readHolding(const Row &row)
{
    const Currency currency = Currency::parse(row.text(7)).value_or(Currency());
    return {row.id<HoldingId>(0),   row.id<ClientId>(1),    row.id<ProductId>(2),        row.date(3),
            quantityOrNone(row, 4), row.money(5, currency), row.moneyOrNone(6, currency)};
}

QString selectTransaction()
{
    return QStringLiteral("SELECT id, external_id, client_id, on_date, kind, product_id, quantity, amount, currency, "
                          "balance_after, note FROM client_transaction");
}

ClientTransaction readTransaction(const Row &row)
{
    const Currency currency = Currency::parse(row.text(8)).value_or(Currency());
    return {row.id<TransactionId>(0),
            row.text(1),
            row.id<ClientId>(2),
            row.date(3),
            row.text(4),
            row.idOrNone<ProductId>(5),
            quantityOrNone(row, 6),
            row.money(7, currency),
            row.moneyOrNone(9, currency),
            row.text(10)};
}

} // namespace

Result<void> HoldingStore::insert(const Holding &h, std::optional<ImportId> import)
{
    static const QString sql =
        QStringLiteral("INSERT INTO holding (id, client_id, product_id, as_of, quantity, market_value, cost, currency, "
                       "import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    ZHIYIN_TRY(m_database.run(sql, {h.id, h.client, h.product, h.asOf, h.quantity, h.marketValue, h.cost,
                                    h.marketValue.currency().code(), import}));
    return {};
}

Result<void> HoldingStore::update(const Holding &h)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE holding SET quantity = ?, market_value = ?, cost = ?, currency = ? WHERE id = ?"),
        {h.quantity, h.marketValue, h.cost, h.marketValue.currency().code(), h.id}));
    return {};
}

Result<std::optional<Holding>> HoldingStore::find(ClientId client, QDate asOf, ProductId product)
{
    static const QString sql =
        selectHolding() + QStringLiteral(" WHERE client_id = ? AND as_of = ? AND product_id = ?");
    return m_database.row(sql, {client, asOf, product}, readHolding);
}

Result<std::vector<Holding>> HoldingStore::position(ClientId client, QDate day)
{
    return m_database.rows(selectHolding()
                               + QStringLiteral(" WHERE client_id = ? AND as_of = (SELECT max(as_of) FROM holding "
                                                "WHERE client_id = ? AND as_of <= ?) ORDER BY product_id"),
                           {client, client, day}, readHolding);
}

Result<bool> HoldingStore::hasAny(ClientId client)
{
    ZHIYIN_ASSIGN(
        const qint64 found,
        m_database.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM holding WHERE client_id = ?)"), {client}));
    return found != 0;
}

Result<std::vector<ClientId>> HoldingStore::clientsInOtherCurrencies()
{
    return m_database.rows(
        QStringLiteral("SELECT h.client_id FROM holding h JOIN client c ON c.id = h.client_id WHERE h.currency <> "
                       "c.currency UNION SELECT f.client_id FROM client_finance f JOIN client c ON c.id = f.client_id "
                       "WHERE f.currency <> c.currency"),
        {}, [](const Row &row) { return row.id<ClientId>(0); });
}

Result<std::vector<HoldingStore::ClassedValue>> HoldingStore::classedPosition(ClientId client, QDate day)
{
    return m_database.rows(
        QStringLiteral(
            "SELECT p.class, h.market_value, h.currency FROM holding h JOIN product p ON p.id = h.product_id "
            "WHERE h.client_id = ? AND h.as_of = (SELECT max(as_of) FROM holding WHERE client_id = ? AND "
            "as_of <= ?)"),
        {client, client, day}, [](const Row &row) {
            return ClassedValue{row.text(0), row.money(1, Currency::parse(row.text(2)).value_or(Currency()))};
        });
}

Result<void> TransactionStore::insert(const ClientTransaction &t, std::optional<ImportId> import)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO client_transaction (id, external_id, client_id, on_date, kind, product_id, quantity, amount, "
        "currency, balance_after, note, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    ZHIYIN_TRY(m_database.run(sql, {t.id, t.externalId, t.client, t.on, t.kind, t.product, t.quantity, t.amount,
                                    t.amount.currency().code(), t.balanceAfter, t.note, import}));
    return {};
}

Result<void> TransactionStore::update(const ClientTransaction &t)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE client_transaction SET client_id = ?, on_date = ?, kind = ?, product_id = ?, "
                       "quantity = ?, amount = ?, currency = ?, balance_after = ?, note = ? WHERE id = ?"),
        {t.client, t.on, t.kind, t.product, t.quantity, t.amount, t.amount.currency().code(), t.balanceAfter, t.note,
         t.id}));
    return {};
}

Result<std::optional<ClientTransaction>> TransactionStore::findByExternal(const QString &externalId)
{
    static const QString sql = selectTransaction() + QStringLiteral(" WHERE external_id = ?");
    return m_database.row(sql, {externalId}, readTransaction);
}

Result<std::vector<ClientTransaction>> TransactionStore::ofClient(ClientId client, const Period &period)
{
    return m_database.rows(
        selectTransaction() + QStringLiteral(" WHERE client_id = ? AND on_date BETWEEN ? AND ? ORDER BY on_date, id"),
        {client, period.from, period.to}, readTransaction);
}

Result<QDate> TransactionStore::lastBought(ClientId client, ProductId product, QDate day)
{
    ZHIYIN_ASSIGN(const auto found,
                  m_database.row(QStringLiteral("SELECT max(on_date) FROM client_transaction WHERE client_id = ? AND "
                                                "product_id = ? AND kind = 'buy' AND on_date <= ?"),
                                 {client, product, day}, [](const Row &row) { return row.date(0); }));
    return found.value_or(QDate());
}

Result<int> TransactionStore::countTrades(ClientId client, const Period &period)
{
    ZHIYIN_ASSIGN(const qint64 count,
                  m_database.number(QStringLiteral("SELECT count(*) FROM client_transaction WHERE client_id = ? AND "
                                                   "on_date BETWEEN ? AND ? AND kind IN ('buy', 'sell')"),
                                    {client, period.from, period.to}));
    return static_cast<int>(count);
}

} // namespace zhiyin
