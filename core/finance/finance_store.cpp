// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/finance_store.h"

namespace zhiyin {
namespace {

/// The columns of client_finance that the sheet tells.
const QStringList &columns()
{
    static const QStringList all = {QStringLiteral("cash"),
                                    QStringLiteral("deposits"),
                                    QStringLiteral("real_estate"),
                                    QStringLiteral("equities"),
                                    QStringLiteral("funds"),
                                    QStringLiteral("insurance"),
                                    QStringLiteral("other_assets"),
                                    QStringLiteral("mortgage"),
                                    QStringLiteral("car_loan"),
                                    QStringLiteral("credit_card_debt"),
                                    QStringLiteral("other_liabilities"),
                                    QStringLiteral("annual_income"),
                                    QStringLiteral("salary_income"),
                                    QStringLiteral("investment_income"),
                                    QStringLiteral("other_income")};
    return all;
}

Goal readGoal(const Row &row)
{
    const Currency currency = Currency::parse(row.text(5)).value_or(Currency());
    Goal goal{row.id<GoalId>(0), row.id<ClientId>(1), row.text(2), row.text(3), row.money(4, currency)};
    goal.targetOn = row.date(6);
    goal.returnPoints = static_cast<int>(row.integer(7));
    goal.setOn = row.date(8);
    goal.state = row.text(9);
    goal.endedOn = row.date(10);
    goal.note = row.text(11);
    goal.savedOn = row.date(12);
    goal.saved = row.moneyOrNone(13, currency).value_or(Money::zero(currency));
    return goal;
}

QString goalSql(const QString &where)
{
    return QStringLiteral(
               "SELECT g.id, g.client_id, g.kind, g.name, g.target, g.currency, g.target_on, g.return_points, "
               "g.set_on, "
               "g.state, g.ended_on, g.note, p.as_of, p.saved FROM client_goal g LEFT JOIN client_goal_progress p ON "
               "p.goal_id = g.id AND p.as_of = (SELECT max(as_of) FROM client_goal_progress WHERE goal_id = g.id AND "
               "as_of <= ?) WHERE %1 ORDER BY g.state <> 'open', g.target_on, g.id")
        .arg(where);
}

} // namespace

Result<Currency> FinanceStore::currencyOf(ClientId client)
{
    ZHIYIN_ASSIGN(const auto code, m_database.row(QStringLiteral("SELECT currency FROM client WHERE id = ?"), {client},
                                                  [](const Row &row) { return row.text(0); }));
    if (!code)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return Currency::parse(*code);
}

Result<std::vector<DeclaredSheet>> FinanceStore::declared(ClientId client, QDate day)
{
    static const QString sql =
        QStringLiteral(
            "SELECT as_of, currency, %1 FROM client_finance WHERE client_id = ? AND as_of <= ? ORDER BY as_of")
            .arg(columns().join(QStringLiteral(", ")));
    return m_database.rows(sql, {client, day}, [](const Row &row) {
        DeclaredSheet sheet{row.date(0), Currency::parse(row.text(1)).value_or(Currency()), {}};
        for (int i = 0; i < columns().size(); ++i) {
            if (const auto amount = row.moneyOrNone(i + 2, sheet.currency))
                sheet.amounts.insert(columns().at(i), *amount);
        }
        return sheet;
    });
}

Result<std::vector<QDate>> FinanceStore::positionDays(ClientId client, QDate day)
{
    return m_database.rows(
        QStringLiteral("SELECT DISTINCT as_of FROM holding WHERE client_id = ? AND as_of <= ? ORDER BY as_of"),
        {client, day}, [](const Row &row) { return row.date(0); });
}

Result<std::vector<Goal>> FinanceStore::goals(ClientId client, QDate day)
{
    return m_database.rows(goalSql(QStringLiteral("g.client_id = ? AND g.set_on <= ?")), {day, client, day}, readGoal);
}

Result<std::optional<Goal>> FinanceStore::goal(GoalId id, QDate day)
{
    return m_database.row(goalSql(QStringLiteral("g.id = ?")), {day, id}, readGoal);
}

Result<void> FinanceStore::insertGoal(const Goal &goal)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral(
            "INSERT INTO client_goal (id, client_id, kind, name, target, currency, target_on, return_points, "
            "set_on, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {goal.id, goal.client, goal.kind, goal.name, goal.target, goal.target.currency().code(), goal.targetOn,
         goal.returnPoints, goal.setOn, goal.note}));
    return {};
}

Result<void> FinanceStore::setProgress(GoalId goal, QDate asOf, Money saved)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("INSERT INTO client_goal_progress (goal_id, as_of, saved) VALUES (?, ?, ?) "
                                      "ON CONFLICT (goal_id, as_of) DO UPDATE SET saved = excluded.saved"),
                       {goal, asOf, saved}));
    return {};
}

Result<void> FinanceStore::endGoal(GoalId goal, const QString &state, QDate on)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client_goal SET state = ?, ended_on = ? WHERE id = ?"),
                              {state, on, goal}));
    return {};
}

Result<std::vector<Need>> FinanceStore::needs(ClientId client, QDate day)
{
    return m_database.rows(QStringLiteral("SELECT id, text, stated_on, state, ended_on FROM client_need WHERE "
                                          "client_id = ? AND stated_on <= ? ORDER BY state <> 'open', stated_on, id"),
                           {client, day}, [](const Row &row) {
                               return Need{row.id<NeedId>(0), row.text(1), row.date(2), row.text(3), row.date(4)};
                           });
}

Result<std::optional<FinanceStore::OwnedNeed>> FinanceStore::need(NeedId id)
{
    return m_database.row(
        QStringLiteral("SELECT id, text, stated_on, state, ended_on, client_id FROM client_need WHERE id = ?"), {id},
        [](const Row &row) {
            return OwnedNeed{{row.id<NeedId>(0), row.text(1), row.date(2), row.text(3), row.date(4)},
                             row.id<ClientId>(5)};
        });
}

Result<void> FinanceStore::insertNeed(ClientId client, const Need &need)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("INSERT INTO client_need (id, client_id, text, stated_on) VALUES (?, ?, ?, ?)"),
                       {need.id, client, need.text, need.statedOn}));
    return {};
}

Result<void> FinanceStore::endNeed(NeedId need, const QString &state, QDate on)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client_need SET state = ?, ended_on = ? WHERE id = ?"),
                              {state, on, need}));
    return {};
}

Result<std::vector<Declaration>> FinanceStore::declarations(ClientId client, QDate day)
{
    return m_database.rows(
        QStringLiteral("SELECT d.id, d.signed_on, d.text, u.name, d.recorded_at FROM client_declaration d JOIN "
                       "user_account u ON u.id = d.user_id WHERE d.client_id = ? AND d.signed_on <= ? "
                       "ORDER BY d.signed_on DESC, d.id DESC"),
        {client, day}, [](const Row &row) {
            return Declaration{row.id<DeclarationId>(0), row.date(1), row.text(2), row.text(3), row.moment(4)};
        });
}

Result<void> FinanceStore::insertDeclaration(ClientId client, const Declaration &declaration, UserId user)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("INSERT INTO client_declaration (id, client_id, signed_on, text, "
                                      "recorded_at, user_id) VALUES (?, ?, ?, ?, ?, ?)"),
                       {declaration.id, client, declaration.signedOn, declaration.text, declaration.recordedAt, user}));
    return {};
}

} // namespace zhiyin
