// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/findings_store.h"

namespace zhiyin {
namespace {

constexpr int kLookAhead = 30;

/// The part of a WHERE that keeps to the reader's clients; false where there are none.
bool addScope(const ClientScope &scope, QString &where, Binds &binds)
{
    if (scope.reach == Reach::Own) {
        where += QStringLiteral(" AND c.advisor_id = ?");
        binds.push_back(scope.advisor);
    } else if (scope.reach == Reach::Branch) {
        where += QStringLiteral(" AND (c.branch = ? OR c.advisor_id = ?)");
        binds.push_back(scope.branch);
        binds.push_back(scope.advisor);
    }
    return scope.reach != Reach::None;
}

} // namespace

Result<QString> FindingsStore::segmentNeed(ClientId client)
{
    ZHIYIN_ASSIGN(const auto found, m_database.row(QStringLiteral("SELECT segment_need FROM client WHERE id = ?"),
                                                   {client}, [](const Row &row) { return row.text(0); }));
    return found.value_or(QString());
}

Result<std::vector<TradeFact>> FindingsStore::trades(ClientId client, const Period &period)
{
    return m_database.rows(
        QStringLiteral("SELECT t.on_date, t.kind = 'buy', p.id, max(p.risk_level, coalesce(p.issuer_risk_level, 1)) "
                       "FROM client_transaction t JOIN product p ON p.id = t.product_id WHERE t.client_id = ? AND "
                       "t.on_date BETWEEN ? AND ? AND t.kind IN ('buy', 'sell') ORDER BY t.on_date, t.id"),
        {client, period.from, period.to}, [](const Row &row) {
            return TradeFact{row.date(0), row.flag(1), row.id<ProductId>(2), static_cast<int>(row.integer(3))};
        });
}

Result<std::vector<SaleFact>> FindingsStore::sales(const ClientScope &scope, QDate from)
{
    QString where = QStringLiteral(" WHERE t.kind = 'buy' AND t.on_date >= ?");
    Binds binds = {from};
    if (!addScope(scope, where, binds))
        return std::vector<SaleFact>();
    return m_database.rows(
        QStringLiteral("SELECT t.client_id, t.on_date, max(p.risk_level, coalesce(p.issuer_risk_level, 1)) "
                       "FROM client_transaction t JOIN product p ON p.id = t.product_id JOIN client c ON c.id = "
                       "t.client_id")
            + where,
        binds, [](const Row &row) {
            return SaleFact{row.id<ClientId>(0), row.date(1), static_cast<int>(row.integer(2))};
        });
}

Result<std::vector<Reminder>> FindingsStore::assessmentReminders(const ClientScope &scope, QDate day)
{
    QString where = QStringLiteral(" WHERE c.risk_valid_until <= ? AND c.state = 'live' AND c.stage <> 'closed'");
    Binds binds = {day, day.addDays(kLookAhead)};
    if (!addScope(scope, where, binds))
        return std::vector<Reminder>();
    std::vector<Reminder> reminders;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral(
            "SELECT c.id, c.external_id, c.name, u.name, c.risk_valid_until, EXISTS (SELECT 1 FROM holding h "
            "JOIN product p ON p.id = h.product_id WHERE h.client_id = c.id AND h.market_value > 0 AND "
            "p.regime <> 'none' AND max(p.risk_level, coalesce(p.issuer_risk_level, 1)) > c.risk_level AND "
            "h.as_of = (SELECT max(as_of) FROM holding WHERE client_id = c.id AND as_of <= ?)) "
            "FROM client c LEFT JOIN user_account u ON u.id = c.advisor_id")
            + where + QStringLiteral(" ORDER BY c.risk_valid_until, c.external_id"),
        binds, [&](const Row &row) {
            if (const auto reminder = reminderOf(row.date(4), day, row.flag(5)))
                reminders.push_back({reminder->first, row.id<ClientId>(0), row.text(1), row.text(2), row.text(3),
                                     reminder->second, row.date(4)});
        }));
    return reminders;
}

Result<std::vector<Reminder>> FindingsStore::documentReminders(const ClientScope &scope, QDate day)
{
    QString where = QStringLiteral(
        " WHERE c.state = 'live' AND max(p.risk_level, coalesce(p.issuer_risk_level, 1)) > s.product_level AND NOT "
        "EXISTS "
        "(SELECT 1 FROM purchase later WHERE later.client_id = s.client_id AND later.product_id = s.product_id AND "
        "later.product_level > s.product_level) AND EXISTS (SELECT 1 FROM holding h WHERE h.client_id = c.id AND "
        "h.product_id = p.id AND h.market_value > 0 AND h.as_of = (SELECT max(as_of) FROM holding WHERE client_id = "
        "c.id AND as_of <= ?))");
    Binds binds = {day};
    if (!addScope(scope, where, binds))
        return std::vector<Reminder>();
    return m_database.rows(
        QStringLiteral("SELECT c.id, c.external_id, c.name, u.name, max(s.sheet_signed_on), p.code FROM purchase s "
                       "JOIN product p ON p.id = s.product_id JOIN client c ON c.id = s.client_id "
                       "LEFT JOIN user_account u ON u.id = c.advisor_id")
            + where + QStringLiteral(" GROUP BY c.id, p.id ORDER BY c.external_id, p.code"),
        binds, [day](const Row &row) {
            const QDate signedOn = row.date(4);
            return Reminder{ReminderCode::DocumentsOutdated,
                            row.id<ClientId>(0),
                            row.text(1),
                            row.text(2),
                            row.text(3),
                            signedOn.isValid() ? static_cast<int>(signedOn.daysTo(day)) : 0,
                            signedOn,
                            row.text(5)};
        });
}

} // namespace zhiyin
