// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_store.h"

#include "core/contact/care_store.h"

namespace zhiyin {
namespace {

/// Closed and deceased clients are nobody's work of today.
const QString kAlive = QStringLiteral(" AND c.state = 'live' AND c.stage <> 'closed' AND c.deceased_on IS NULL");

} // namespace

QString TodayStore::narrowed(Binds &binds) const
{
    QString where = inScope(m_scope, binds);
    if (m_advisor) {
        where += QStringLiteral(" AND c.advisor_id = ?");
        binds.emplace_back(*m_advisor);
    }
    return where;
}

Result<std::vector<TodayRow>> TodayStore::rows(const QString &sql, Binds binds)
{
    const QString scope = narrowed(binds);
    return m_database.rows(sql + kAlive + scope, binds, [](const Row &row) {
        return TodayRow{row.id<ClientId>(0), row.text(1), row.text(2),
                        row.date(3),         row.text(4), static_cast<int>(row.integer(5))};
    });
}

Result<std::vector<TodayClock>> TodayStore::clocks(const QDateTime &until, const ComplaintQuery &reader)
{
    Binds binds{until};
    QString sql = QStringLiteral(
        "SELECT k.id, k.client_id, coalesce(c.external_id, k.external_id), coalesce(c.name, k.complainant), "
        "k.category, "
        "t.name, t.due_at, %1 FROM complaint_clock t JOIN complaint k ON k.id = t.complaint_id "
        "LEFT JOIN client c ON c.id = k.client_id WHERE k.state NOT IN ('closed', 'withdrawn', 'merged') AND t.met_at "
        "IS NULL "
        "AND t.due_at <= ? AND t.state NOT IN ('met', 'cancelled', 'paused') "
        "AND t.round = (SELECT max(r.round) FROM complaint_clock r WHERE r.complaint_id = k.id)");
    sql = sql.arg(ComplaintStore::leftLying(QString::number(reader.now.toMSecsSinceEpoch())));
    if (!reader.seesConfidential) {
        sql += QStringLiteral(" AND (NOT k.confidential OR k.handler_id = ?)");
        binds.emplace_back(reader.reader);
    }
    if (m_scope.reach == Reach::None)
        sql += QStringLiteral(" AND 0");
    if (m_scope.reach == Reach::Own || m_scope.reach == Reach::Branch) {
        sql += QStringLiteral(" AND (c.advisor_id = ? OR k.handler_id = ?");
        binds.emplace_back(m_scope.advisor);
        binds.emplace_back(m_scope.advisor);
        if (m_scope.reach == Reach::Branch) {
            sql += QStringLiteral(" OR coalesce(k.branch, c.branch) = ?");
            binds.emplace_back(m_scope.branch);
        }
        sql += u')';
    }
    if (m_advisor) {
        sql += QStringLiteral(" AND (c.advisor_id = ? OR k.handler_id = ?)");
        binds.emplace_back(*m_advisor);
        binds.emplace_back(*m_advisor);
    }
    return m_database.rows(sql + QStringLiteral(" ORDER BY t.due_at"), binds, [](const Row &row) {
        return TodayClock{row.id<ComplaintId>(0),
                          row.idOrNone<ClientId>(1),
                          row.text(2),
                          row.text(3),
                          row.text(4),
                          row.text(5),
                          row.moment(6),
                          row.flag(7)};
    });
}

Result<std::vector<TodayRow>> TodayStore::expiringDocuments(QDate until)
{
    return rows(QStringLiteral("SELECT c.id, c.external_id, c.name, d.expires_on, d.type, 0 FROM client_document d "
                               "JOIN client c ON c.id = d.client_id WHERE d.ended_at IS NULL AND d.expires_on <= ?"),
                {until});
}

Result<std::vector<TodayRow>> TodayStore::expiringLevels(QDate since, QDate until)
{
    return rows(QStringLiteral("SELECT c.id, c.external_id, c.name, c.risk_valid_until, NULL, c.risk_level "
                               "FROM client c WHERE c.risk_valid_until BETWEEN ? AND ?"),
                {since, until});
}

Result<std::vector<TodayRow>> TodayStore::maturities(QDate since, QDate until)
{
    struct Term {
        ProductId product;
        int days;
    };
    ZHIYIN_ASSIGN(const auto terms,
                  m_database.rows(QStringLiteral("SELECT id, term_days FROM product WHERE term_days > 0"), {},
                                  [](const Row &row) {
                                      return Term{row.id<ProductId>(0), static_cast<int>(row.integer(1))};
                                  }));
    static const QString sql = QStringLiteral(
        "SELECT c.id, c.external_id, c.name, date(t.on_date, ? || ' days'), p.name, 0 FROM client_transaction t "
        "JOIN product p ON p.id = t.product_id JOIN client c ON c.id = t.client_id WHERE t.kind = 'buy' "
        "AND t.product_id = ? AND t.on_date BETWEEN ? AND ? AND (NOT EXISTS (SELECT 1 FROM holding h "
        "WHERE h.client_id = c.id AND h.as_of > t.on_date) OR EXISTS (SELECT 1 FROM holding h WHERE h.client_id = c.id "
        "AND h.product_id = p.id AND h.as_of = (SELECT max(as_of) FROM holding WHERE client_id = c.id)))");
    std::vector<TodayRow> all;
    for (const Term &term : terms) {
        ZHIYIN_ASSIGN(auto found,
                      rows(sql, {term.days, term.product, since.addDays(-term.days), until.addDays(-term.days)}));
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
}

Result<std::vector<TodayRow>> TodayStore::churn(int score)
{
    return rows(QStringLiteral("SELECT c.id, c.external_id, c.name, NULL, NULL, c.churn_score FROM client c "
                               "WHERE c.churn_score >= ? AND NOT EXISTS (SELECT 1 FROM churn_warning w "
                               "WHERE w.client_id = c.id)"),
                {score});
}

Result<std::vector<TodayRow>> TodayStore::churnWarnings(QDate today)
{
    return rows(QStringLiteral("SELECT c.id, c.external_id, c.name, w.due_on, "
                               "CASE WHEN w.escalated_on IS NOT NULL THEN 'escalate' ELSE w.level END, w.score "
                               "FROM churn_warning w JOIN client c ON c.id = w.client_id WHERE w.closed_on IS NULL "
                               "AND (w.level <> 'watch' OR w.escalated_on IS NOT NULL OR w.due_on < ?)"),
                {today});
}

Result<QSet<ClientId>> TodayStore::contactedSince(const QDateTime &since, const QStringList &channels)
{
    Binds binds{since};
    QStringList places;
    for (const QString &channel : channels) {
        binds.emplace_back(channel);
        places.append(QStringLiteral("?"));
    }
    const QString sql = QStringLiteral("SELECT DISTINCT t.client_id FROM contact t JOIN client c ON c.id = t.client_id "
                                       "WHERE t.at >= ? AND t.channel IN (%1)")
                            .arg(places.join(QStringLiteral(", ")))
                        + narrowed(binds);
    QSet<ClientId> clients;
    ZHIYIN_TRY(m_database.each(sql, binds, [&clients](const Row &row) { clients.insert(row.id<ClientId>(0)); }));
    return clients;
}

} // namespace zhiyin
