// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selfcheck/selfcheck_store.h"

#include <QRegularExpression>

namespace zhiyin {
namespace {

/// What the shorthands of CheckQuery stand for.
QString spelledOut(QStringView sql)
{
    static const QRegularExpression active(QStringLiteral("@active\\((\\w+)\\)"));
    static const QRegularExpression held(QStringLiteral("@held\\((\\w+)\\)"));
    static const QRegularExpression buy(QStringLiteral("@buy\\((\\w+), (\\w+)\\)"));
    QString text = sql.toString();
    text.replace(active, QStringLiteral("(\\1.state = 'live' AND \\1.stage NOT IN ('prospect', 'closed', 'lost') "
                                        "AND coalesce(\\1.closed_on > p.today, 1) "
                                        "AND coalesce(\\1.deceased_on > p.today, 1))"));
    text.replace(held, QStringLiteral("EXISTS (SELECT 1 FROM holding n WHERE n.client_id = \\1.id "
                                      "AND n.market_value > 0 AND n.as_of = (SELECT max(m.as_of) FROM holding m "
                                      "WHERE m.client_id = \\1.id AND m.as_of <= p.today))"));
    text.replace(buy, QStringLiteral("FROM p, client_transaction \\1 JOIN product \\2 ON \\2.id = \\1.product_id "
                                     "WHERE \\1.kind = 'buy' AND \\1.on_date > p.since AND \\1.on_date <= p.today "
                                     "AND"));
    return text;
}

struct Condition {
    QString sql = {};
    Binds binds = {};
};

/// Findings about clients are seen by whoever may see the client; of a case also by its handler, and a confidential one by
/// compliance and the handler only.
Condition reachOf(const CheckQuery &query, const CheckView &view)
{
    Condition condition;
    const bool isCase = query.target == CheckTarget::Complaint;
    const auto add = [&condition](const QString &sql, const Binds &binds) {
        condition.sql += sql;
        condition.binds.insert(condition.binds.end(), binds.begin(), binds.end());
    };
    if (view.scope.reach == Reach::None) {
        add(QStringLiteral(" AND f.client IS NULL"), {});
        if (isCase)
            add(QStringLiteral(" AND 0"), {});
    } else if (view.scope.reach != Reach::All) {
        // What is about no client is for whoever may be told of such things at all: the desk has asked.
        add(isCase ? QStringLiteral(" AND (c.advisor_id = ?")
                   : QStringLiteral(" AND (f.client IS NULL OR c.advisor_id = ?"),
            {view.scope.advisor});
        if (view.scope.reach == Reach::Branch)
            add(isCase ? QStringLiteral(" OR coalesce(k.branch, c.branch) = ?") : QStringLiteral(" OR c.branch = ?"),
                {view.scope.branch});
        if (isCase)
            add(QStringLiteral(" OR k.handler_id = ?"), {view.actor.id});
        add(QStringLiteral(")"), {});
    }
    if (isCase && view.actor.role != Role::Compliance)
        add(QStringLiteral(" AND (k.confidential = 0 OR k.handler_id = ?)"), {view.actor.id});
    return condition;
}

} // namespace

Result<CheckOutcome> SelfCheckStore::check(const CheckRule &rule, const CheckView &view, int most)
{
    const CheckQuery *query = checkQuery(rule.code);
    if (!query)
        return failure(ErrorCode::NotFound, {QStringLiteral("rule"), rule.code});
    const int limit = rule.limit.value_or(0);
    const Condition reach = reachOf(*query, view);
    const QString sql =
        QStringLiteral("WITH p(today, now, offset, lim, since, since_ms, quarter_from, quarter_to) AS "
                       "(SELECT ?, ?, ?, ?, ?, ?, ?, ?), f(id, client, day, at, detail) AS (")
        + spelledOut(query->sql)
        + QStringLiteral(") SELECT f.id, f.client, f.day, f.at, CAST(f.detail AS TEXT), c.external_id, c.name, u.name "
                         "FROM f LEFT JOIN client c ON c.id = f.client "
                         "LEFT JOIN user_account u ON u.id = c.advisor_id ")
        + (query->target == CheckTarget::Complaint ? QStringLiteral("JOIN complaint k ON k.id = f.id ") : QString())
        + QStringLiteral("WHERE (f.client IS NULL OR c.state = 'live')") + reach.sql
        + QStringLiteral(" ORDER BY coalesce(f.day, date((f.at + (SELECT offset FROM p)) / 1000, 'unixepoch')), "
                         "c.external_id, f.id");
    Binds binds{view.today,
                view.now,
                qint64{view.zone.offsetFromUtc(view.now)} * 1000,
                limit,
                view.today.addDays(-limit),
                view.now.addDays(-limit),
                view.quarter.from,
                view.quarter.to};
    binds.insert(binds.end(), reach.binds.begin(), reach.binds.end());
    CheckOutcome outcome{rule, query->target};
    ZHIYIN_TRY(m_database.each(sql, binds, [&](const Row &row) {
        if (most == 0 || outcome.count < most) {
            const QDateTime at = row.moment(3);
            outcome.findings.push_back({row.id<AnyId>(0), row.idOrNone<ClientId>(1), row.text(5), row.text(6),
                                        row.text(7), at.isValid() ? at.toTimeZone(view.zone).date() : row.date(2),
                                        row.text(4)});
        }
        ++outcome.count;
    }));
    return outcome;
}

} // namespace zhiyin
