// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/lifecycle_store.h"

#include "core/client/declared_since.h"
#include "core/complaint/complaint_store.h"

namespace zhiyin {

Currency LifecycleStore::currencyOf(const Row &row, int column) const
{
    return row.isNull(column) ? m_book : Currency::parse(row.text(column)).value_or(m_book);
}

Result<std::vector<LifecycleClient>> LifecycleStore::clients()
{
    return m_database.rows(QStringLiteral("SELECT id, opened_on, closed_on, deceased_on, stage, tier, churn_score "
                                          "FROM client WHERE state = 'live'%1 ORDER BY id")
                               .arg(only(QStringLiteral("id"))),
                           {}, [](const Row &row) {
                               const auto score = row.integerOrNone(6);
                               return LifecycleClient{row.id<ClientId>(0),
                                                      row.date(1),
                                                      row.date(2),
                                                      row.date(3),
                                                      row.text(4),
                                                      row.text(5),
                                                      score ? std::optional(static_cast<int>(*score)) : std::nullopt};
                           });
}

Result<void> LifecycleStore::eachTrades(const LifecycleScan &scan,
                                        const std::function<void(const LifecycleTrades &)> &read)
{
    return m_database.each(
        QStringLiteral("SELECT client_id, max(on_date), "
                       "sum(CASE WHEN kind IN ('buy', 'sell') AND on_date >= ? THEN 1 ELSE 0 END), "
                       "sum(CASE WHEN kind IN ('buy', 'sell') AND on_date >= ? AND on_date < ? THEN 1 ELSE 0 END) "
                       "FROM client_transaction WHERE on_date <= ?%1 GROUP BY client_id ORDER BY client_id")
            .arg(only(QStringLiteral("client_id"))),
        {scan.yearFrom, scan.yearBeforeFrom, scan.yearFrom, scan.day}, [&](const Row &row) {
            read({row.id<ClientId>(0), row.date(1), row.integer(2), row.integer(3)});
        });
}

Result<void> LifecycleStore::eachContacts(const LifecycleScan &scan, const QStringList &qualifying,
                                          const std::function<void(const LifecycleContacts &)> &read)
{
    QStringList places;
    Binds binds;
    for (const QString &channel : qualifying) {
        places.append(QStringLiteral("?"));
        binds.emplace_back(channel);
    }
    binds.emplace_back(scan.now);
    const QString sql = QStringLiteral("SELECT client_id, max(CASE WHEN channel <> 'greeting' THEN at END), "
                                       "max(CASE WHEN channel IN (%1) THEN at END) FROM contact WHERE at <= ?%2 "
                                       "GROUP BY client_id ORDER BY client_id")
                            .arg(places.join(u','), only(QStringLiteral("client_id")));
    return m_database.each(sql, binds, [&](const Row &row) {
        read({row.id<ClientId>(0), row.moment(1), row.moment(2)});
    });
}

Result<void> LifecycleStore::eachRating(const LifecycleScan &scan, const std::function<void(ClientId, int)> &read)
{
    return m_database.each(
        QStringLiteral("SELECT client_id, at, satisfaction FROM contact WHERE satisfaction IS NOT NULL AND at <= ?%1 "
                       "UNION ALL SELECT client_id, at, rating FROM survey WHERE client_id IS NOT NULL AND at <= ?%1 "
                       "ORDER BY 1, 2")
            .arg(only(QStringLiteral("client_id"))),
        {scan.now, scan.now}, [&](const Row &row) { read(row.id<ClientId>(0), static_cast<int>(row.integer(2))); });
}

Result<void> LifecycleStore::eachComplaints(const LifecycleScan &scan, const std::function<void(ClientId, int)> &read)
{
    return m_database.each(
        QStringLiteral(
            "SELECT k.client_id, count(*) FROM complaint k WHERE k.client_id IS NOT NULL AND k.received_at <= ?%1 "
            "AND (k.state NOT IN ('closed', 'withdrawn', 'merged') OR EXISTS (SELECT 1 FROM complaint_clock t "
            "WHERE t.complaint_id = k.id AND t.state <> 'cancelled' AND ((t.met_at IS NULL AND t.due_at < ?) "
            "OR t.met_at > t.due_at) AND NOT (t.name = 'first_response' AND %2))) GROUP BY k.client_id "
            "ORDER BY k.client_id")
            .arg(only(QStringLiteral("k.client_id")),
                 ComplaintStore::spokeBetween(QStringLiteral("k.received_at"), QStringLiteral("t.due_at"))),
        {scan.now, scan.now}, [&](const Row &row) { read(row.id<ClientId>(0), static_cast<int>(row.integer(1))); });
}

Result<void> LifecycleStore::eachDeclared(const LifecycleScan &scan,
                                          const std::function<void(const DeclaredOn &)> &read)
{
    return m_database.each(
        QStringLiteral("SELECT client_id, as_of, nullif(currency, ?), cash, deposits, equities, funds, insurance, "
                       "other_assets FROM client_finance f WHERE %2%1 ORDER BY client_id, as_of")
            .arg(only(QStringLiteral("client_id")), declaredBy(QStringLiteral("f"))),
        {m_book.code(), scan.day}, [&](const Row &row) {
            const Currency currency = currencyOf(row, 2);
            DeclaredOn declared{row.id<ClientId>(0), row.date(1), {}};
            for (size_t i = 0; i < declared.declared.size(); ++i)
                declared.declared[i] = row.moneyOrNone(static_cast<int>(i) + 3, currency);
            read(declared);
        });
}

Result<void> LifecycleStore::eachHeld(const LifecycleScan &scan, const std::function<void(const HeldOn &)> &read)
{
    return m_database.each(
        QStringLiteral("SELECT h.client_id, h.as_of, h.product_id, h.market_value, nullif(h.currency, ?) "
                       "FROM holding h WHERE h.as_of <= ? AND h.as_of >= coalesce((SELECT max(o.as_of) FROM holding o "
                       "WHERE o.client_id = h.client_id AND o.as_of <= ?), '')%1 ORDER BY h.client_id, h.as_of")
            .arg(only(QStringLiteral("h.client_id"))),
        {m_book.code(), scan.day, scan.yearFrom}, [&](const Row &row) {
            read({row.id<ClientId>(0), row.date(1), row.id<ProductId>(2), row.money(3, currencyOf(row, 4))});
        });
}

QString LifecycleStore::only(const QString &column) const
{
    return m_only ? QStringLiteral(" AND %1 = %2").arg(column, m_only->toString()) : QString();
}

Result<void> LifecycleStore::setChurnScore(ClientId client, int score)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET churn_score = ? WHERE id = ?"), {score, client}));
    return {};
}

} // namespace zhiyin
