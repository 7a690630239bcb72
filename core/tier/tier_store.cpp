// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier_store.h"

#include "core/client/declared_since.h"
#include <QJsonDocument>

namespace zhiyin {
namespace {

struct Query {
    QString sql;
    Binds binds;
};

/// Narrows a scan to one client or one advisor's where that is asked for; the condition stands where the query says %1.
Query narrowed(const QString &sql, const QString &column, const TierScan &scan, Binds binds)
{
    if (!scan.only && scan.advisor) {
        binds.emplace_back(*scan.advisor);
        return {sql.arg(QStringLiteral(" AND %1 IN (SELECT id FROM client WHERE advisor_id = ?)").arg(column)),
                std::move(binds)};
    }
    if (!scan.only)
        return {sql.arg(QString()), std::move(binds)};
    binds.emplace_back(*scan.only);
    return {sql.arg(QStringLiteral(" AND %1 = ?").arg(column)), std::move(binds)};
}

} // namespace

/// A NULL stands for the book's own currency: the texts of a hundred thousand rows need not be made.
Currency TierStore::currencyOf(const Row &row, int column) const
{
    return row.isNull(column) ? m_book : Currency::parse(row.text(column)).value_or(m_book);
}

Result<std::vector<TierClient>> TierStore::clients(const TierScan &scan)
{
    const Query query = narrowed(QStringLiteral("SELECT id, opened_on, trades_per_year, "
                                                "coalesce(closed_on <= ?, 0) + coalesce(deceased_on <= ?, 0) "
                                                "FROM client WHERE state = 'live'%1 ORDER BY id"),
                                 QStringLiteral("id"), scan, {scan.day, scan.day});
    return m_database.rows(query.sql, query.binds, [](const Row &row) {
        return TierClient{row.id<ClientId>(0), row.date(1), row.integerOrNone(2), !row.flag(3)};
    });
}

Result<void> TierStore::eachFinance(const TierScan &scan, const std::function<void(const TierFinance &)> &read)
{
    const Query query =
        narrowed(QStringLiteral("SELECT client_id, nullif(currency, ?), cash, deposits, equities, funds, insurance, "
                                "other_assets, annual_contribution FROM client_finance f WHERE ")
                     + declaredBy(QStringLiteral("f")) + QStringLiteral("%1 ORDER BY client_id, as_of"),
                 QStringLiteral("client_id"), scan, {m_book.code(), scan.day});
    return m_database.each(query.sql, query.binds, [&](const Row &row) {
        const Currency currency = currencyOf(row, 1);
        TierFinance finance{row.id<ClientId>(0), {}, row.moneyOrNone(8, currency)};
        for (size_t i = 0; i < finance.declared.size(); ++i)
            finance.declared[i] = row.moneyOrNone(static_cast<int>(i) + 2, currency);
        read(finance);
    });
}

Result<void> TierStore::eachPosition(const TierScan &scan, const std::function<void(const TierPosition &)> &read)
{
    const Query query =
        narrowed(QStringLiteral("SELECT h.client_id, h.product_id, h.market_value, nullif(h.currency, ?) FROM "
                                "(SELECT client_id, max(as_of) AS day FROM holding WHERE as_of <= ?%1 "
                                "GROUP BY client_id) latest "
                                "JOIN holding h ON h.client_id = latest.client_id AND h.as_of = latest.day "
                                "ORDER BY latest.client_id"),
                 QStringLiteral("client_id"), scan, {m_book.code(), scan.day});
    return m_database.each(query.sql, query.binds, [&](const Row &row) {
        read({row.id<ClientId>(0), row.id<ProductId>(1), row.money(2, currencyOf(row, 3))});
    });
}

Result<void> TierStore::eachTrades(const TierScan &scan, const std::function<void(const TierCount &)> &read)
{
    const Query query = narrowed(
        QStringLiteral("SELECT client_id, sum(CASE WHEN on_date >= ? AND kind IN ('buy', 'sell') THEN 1 ELSE 0 END) "
                       "FROM client_transaction WHERE on_date <= ?%1 GROUP BY client_id ORDER BY client_id"),
        QStringLiteral("client_id"), scan, {twelveMonthsTo(scan.day).from, scan.day});
    return m_database.each(query.sql, query.binds, [&](const Row &row) {
        read({row.id<ClientId>(0), row.integer(1)});
    });
}

Result<void> TierStore::eachReferred(const TierScan &scan, const std::function<void(const TierCount &)> &read)
{
    const Query query =
        narrowed(QStringLiteral("SELECT coalesce(r.merged_into, r.id) AS named, count(*) FROM client c "
                                "JOIN client r ON r.external_id = c.referrer "
                                "WHERE c.referrer IS NOT NULL AND c.state = 'live' AND c.id <> coalesce(r.merged_into, "
                                "r.id) AND (c.opened_on IS NULL OR c.opened_on <= ?)%1 GROUP BY named ORDER BY named"),
                 QStringLiteral("coalesce(r.merged_into, r.id)"), scan, {scan.day});
    return m_database.each(query.sql, query.binds, [&](const Row &row) {
        read({row.id<ClientId>(0), row.integer(1)});
    });
}

Result<void> TierStore::eachHeld(const TierScan &scan, const std::function<void(const TierHeld &)> &read)
{
    const Query query =
        narrowed(QStringLiteral("SELECT client_id, held, lower_since, lower_runs, held_since FROM tier_standing "
                                "WHERE 1 = 1%1 ORDER BY client_id"),
                 QStringLiteral("client_id"), scan, {});
    return m_database.each(query.sql, query.binds, [&](const Row &row) {
        read({row.id<ClientId>(0), row.text(1), row.date(2), static_cast<int>(row.integer(3)), row.date(4)});
    });
}

Result<QHash<ProductId, AssetClass>> TierStore::productClasses()
{
    QHash<ProductId, AssetClass> classes;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT id, class FROM product"), {}, [&classes](const Row &row) {
        classes.insert(row.id<ProductId>(0), assetClassOf(row.text(1)));
    }));
    return classes;
}

Result<QHash<ClientId, TierClientName>> TierStore::names(const TierScan &scan)
{
    const Query query =
        narrowed(QStringLiteral("SELECT id, external_id, name, branch FROM client WHERE state = 'live'%1"),
                 QStringLiteral("id"), scan, {});
    QHash<ClientId, TierClientName> names;
    ZHIYIN_TRY(m_database.each(query.sql, query.binds, [&names](const Row &row) {
        names.insert(row.id<ClientId>(0), {row.text(1), row.text(2), row.text(3)});
    }));
    return names;
}

Result<QString> TierStore::externalIdOf(ClientId client)
{
    ZHIYIN_ASSIGN(const auto found, m_database.row(QStringLiteral("SELECT external_id FROM client WHERE id = ?"),
                                                   {client}, [](const Row &row) { return row.text(0); }));
    return found.value_or(client.toString());
}

Result<QString> TierStore::heldOn(ClientId client, QDate day)
{
    ZHIYIN_ASSIGN(const auto found,
                  m_database.row(QStringLiteral("SELECT to_tier FROM tier_history WHERE client_id = ? AND day <= ? "
                                                "ORDER BY day DESC, id DESC LIMIT 1"),
                                 {client, day}, [](const Row &row) { return row.text(0); }));
    return found.value_or(QString());
}

Result<void> TierStore::setHeld(const TierHeld &held, QDate heldSince)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO tier_standing (client_id, held, held_since, lower_since, lower_runs) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (client_id) DO UPDATE SET held = excluded.held, "
                       "held_since = excluded.held_since, lower_since = excluded.lower_since, "
                       "lower_runs = excluded.lower_runs"),
        {held.client, held.tier, heldSince, held.lowerSince, held.lowerRuns}));
    return {};
}

Result<void> TierStore::setLower(const TierHeld &held)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("UPDATE tier_standing SET lower_since = ?, lower_runs = ? WHERE client_id = ?"),
                       {held.lowerSince, held.lowerRuns, held.client}));
    return {};
}

Result<void> TierStore::setClientTier(ClientId client, const QString &tier)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET tier = ? WHERE id = ?"), {tier, client}));
    return {};
}

Result<void> TierStore::insertHistory(const TierHistoryRow &row)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO tier_history (id, client_id, day, from_tier, to_tier, earned, figures, "
                       "policy_version, run_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.id, row.client, row.day, row.from.isEmpty() ? Bind(nullptr) : Bind(row.from), row.to, row.earned,
         QString::fromUtf8(QJsonDocument(row.figures).toJson(QJsonDocument::Compact)), row.policyVersion, row.run}));
    return {};
}

Result<std::vector<TierHistoryRow>> TierStore::history(ClientId client, QDate day)
{
    return m_database.rows(
        QStringLiteral("SELECT id, client_id, day, from_tier, to_tier, earned, figures, policy_version, run_id "
                       "FROM tier_history WHERE client_id = ? AND day <= ? ORDER BY day DESC, id DESC"),
        {client, day}, [](const Row &row) {
            return TierHistoryRow{row.id<AnyId>(0),
                                  row.id<ClientId>(1),
                                  row.date(2),
                                  row.text(3),
                                  row.text(4),
                                  row.text(5),
                                  QJsonDocument::fromJson(row.text(6).toUtf8()).object(),
                                  row.text(7),
                                  row.idOrNone<AnyId>(8)};
        });
}

Result<void> TierStore::keepRun(const TierRunRow &row)
{
    const TierRunCounts &counts = row.counts;
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO tier_run (id, day, at, user_id, policy_version, evaluated, first, upgraded, "
                       "downgraded, unchanged, not_evaluated, stopped_after) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET evaluated = excluded.evaluated, first = excluded.first, "
                       "upgraded = excluded.upgraded, downgraded = excluded.downgraded, "
                       "unchanged = excluded.unchanged, not_evaluated = excluded.not_evaluated, "
                       "stopped_after = excluded.stopped_after"),
        {row.id, row.day, row.at, row.user, row.policyVersion, counts.evaluated, counts.first, counts.upgraded,
         counts.downgraded, counts.unchanged, counts.notEvaluated, row.stoppedAfter}));
    return {};
}

Result<std::optional<TierRunRow>> TierStore::lastRun()
{
    return m_database.row(
        QStringLiteral(
            "SELECT id, day, at, user_id, policy_version, evaluated, first, upgraded, downgraded, unchanged, "
            "not_evaluated, stopped_after FROM tier_run ORDER BY at DESC, id DESC LIMIT 1"),
        {}, [](const Row &row) {
            return TierRunRow{
                row.id<AnyId>(0),
                row.date(1),
                row.moment(2),
                row.id<UserId>(3),
                row.text(4),
                {row.integer(5), row.integer(6), row.integer(7), row.integer(8), row.integer(9), row.integer(10)},
                row.idOrNone<ClientId>(11)};
        });
}

} // namespace zhiyin
