// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_past_store.h"
#include "core/client/client_store.h"
#include "core/product/total_assets.h"
#include "core/storage/dialect.h"

namespace zhiyin {
namespace {

struct Where {
    QString sql = QStringLiteral(" WHERE c.state = 'live'");
    Binds binds;

    void add(const QString &condition, Bind bind)
    {
        sql += QStringLiteral(" AND ") + condition;
        binds.push_back(std::move(bind));
    }
};

Where whereOf(const ClientScope &scope, const ClientQuery &query)
{
    Where where;
    if (scope.reach == Reach::None)
        where.sql += QStringLiteral(" AND 0");
    if (scope.reach == Reach::Own || scope.reach == Reach::Branch) {
        where.sql += QStringLiteral(" AND (c.advisor_id = ?");
        where.binds.emplace_back(scope.advisor);
        if (scope.reach == Reach::Branch) {
            where.sql += QStringLiteral(" OR c.branch = ?");
            where.binds.emplace_back(scope.branch);
        }
        if (!scope.granted.empty()) {
            where.sql += QStringLiteral(" OR ") + inIdList(QStringLiteral("c.id"));
            where.binds.emplace_back(idList(scope.granted));
        }
        where.sql += u')';
    }
    if (!query.tier.isEmpty())
        where.add(QStringLiteral("c.tier = ?"), query.tier);
    if (!query.stage.isEmpty())
        where.add(QStringLiteral("c.stage = ?"), query.stage);
    if (!query.branch.isEmpty())
        where.add(QStringLiteral("c.branch = ?"), query.branch);
    if (!query.advisor.isEmpty())
        where.add(QStringLiteral("c.advisor_id = (SELECT id FROM user_account WHERE name = ?)"), query.advisor);
    if (query.among)
        where.add(inIdList(QStringLiteral("c.id")), idList(*query.among));
    return where;
}

QString orderOf(const ClientQuery &query)
{
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    const QString tail = QStringLiteral(", c.external_id, c.id");
    switch (query.order) {
    case ClientOrder::ExternalId: return QStringLiteral(" ORDER BY c.external_id%1, c.id").arg(direction);
    case ClientOrder::Name: return QStringLiteral(" ORDER BY c.name%1").arg(direction) + tail;
    case ClientOrder::Tier: return QStringLiteral(" ORDER BY c.tier%1").arg(direction) + tail;
    case ClientOrder::RiskLevel: return QStringLiteral(" ORDER BY c.risk_level%1").arg(direction) + tail;
    case ClientOrder::Stage: return QStringLiteral(" ORDER BY c.stage%1").arg(direction) + tail;
    case ClientOrder::Advisor:
        return QStringLiteral(" ORDER BY (SELECT name FROM user_account WHERE id = c.advisor_id)%1").arg(direction)
               + tail;
    case ClientOrder::TotalAssets: return QStringLiteral(" ORDER BY c.total_assets%1").arg(direction) + tail;
    }
    return {};
}

void addLimit(QString &sql, Binds &binds, const ClientQuery &query)
{
    sql += QStringLiteral(" LIMIT ? OFFSET ?");
    binds.emplace_back(query.limit == 0 ? -1 : query.limit);
    binds.emplace_back(query.offset);
}

} // namespace

namespace {

/// The lines of `clients`, a table or a subquery with its binds, that bears the columns of a client's row.
Result<std::vector<ClientLine>> linesOf(Database &database, const QString &clients, Binds binds,
                                        const ClientScope &scope, const ClientQuery &query)
{
    const Where where = whereOf(scope, query);
    QString sql =
        QStringLiteral("SELECT c.id, c.external_id, c.name, c.kind, c.tier, c.risk_level, c.risk_valid_until, c.stage, "
                       "u.name, c.branch, c.total_assets, c.currency FROM %1 c "
                       "LEFT JOIN user_account u ON u.id = c.advisor_id")
            .arg(clients)
        + where.sql + orderOf(query);
    binds.insert(binds.end(), where.binds.begin(), where.binds.end());
    addLimit(sql, binds, query);
    return database.rows(sql, binds, [](const Row &row) {
        const Currency currency = Currency::parse(row.text(11)).value_or(Currency());
        ClientLine line{row.id<ClientId>(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        std::nullopt,
                        row.date(6),
                        row.text(7),
                        row.text(8),
                        row.text(9),
                        row.moneyOrNone(10, currency),
                        currency};
        if (!row.isNull(5))
            line.riskLevel = static_cast<int>(row.integer(5));
        return line;
    });
}

} // namespace

Result<std::vector<ClientLine>> ClientStore::list(const ClientScope &scope, const ClientQuery &query)
{
    return linesOf(m_database, QStringLiteral("client"), {}, scope, query);
}

Result<std::vector<ClientLine>> ClientPastStore::list(const ClientScope &scope, const ClientQuery &query, QDate day)
{
    const QString clients = QStringLiteral(
        "(SELECT n.id, n.external_id, n.name, n.kind, n.state, n.branch, n.advisor_id, n.total_assets, n.currency, "
        "(SELECT to_tier FROM tier_history WHERE client_id = n.id AND day <= ? ORDER BY day DESC, id DESC LIMIT 1) "
        "AS tier, "
        "(SELECT level FROM assessment WHERE client_id = n.id AND signed_on <= ? ORDER BY signed_on DESC, id DESC "
        "LIMIT 1) AS risk_level, "
        "(SELECT valid_until FROM assessment WHERE client_id = n.id AND signed_on <= ? ORDER BY signed_on DESC, "
        "id DESC LIMIT 1) AS risk_valid_until, "
        "coalesce((SELECT stage FROM client_stage WHERE client_id = n.id AND from_date <= ? ORDER BY from_date DESC "
        "LIMIT 1), 'prospect') AS stage FROM client n)");
    ZHIYIN_ASSIGN(auto lines, linesOf(m_database, clients, {day, day, day, day}, scope, query));
    for (ClientLine &line : lines) {
        ZHIYIN_ASSIGN(line.totalAssets, totalAssets(m_database, line.id, day));
    }
    return lines;
}

Result<std::vector<ClientId>> ClientStore::listIds(const ClientScope &scope, const ClientQuery &query)
{
    Where where = whereOf(scope, query);
    QString sql = QStringLiteral("SELECT c.id FROM client c") + where.sql + orderOf(query);
    addLimit(sql, where.binds, query);
    return m_database.rows(sql, where.binds, [](const Row &row) { return row.id<ClientId>(0); });
}

Result<qint64> ClientStore::count(const ClientScope &scope, const ClientQuery &query)
{
    const Where where = whereOf(scope, query);
    return m_database.number(QStringLiteral("SELECT count(*) FROM client c") + where.sql, where.binds);
}

} // namespace zhiyin
