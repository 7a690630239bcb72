// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_access.h"
#include "core/exchange/row_problem.h"
#include "core/finance/finance_desk.h"
#include "core/finance/finance_store.h"
#include "core/journal/unit_of_work.h"
#include "core/words/exchange_words.h"

namespace zhiyin {
namespace {

constexpr int kMostName = 200;
constexpr int kMostText = 4000;
constexpr int kMostGoalYears = 100;

tl::unexpected<Error> badValue(const QString &field, RowIssue issue, const QStringList &args = {})
{
    return failure(ErrorCode::BadValue, {field, words::rowProblem({0, field, {}, issue, args})});
}

Result<Money> amountOf(const QString &field, const QString &text, Currency currency)
{
    const auto parsed = Money::parse(text, currency);
    if (!parsed)
        return badValue(field, RowIssue::BadAmount);
    if (parsed->money.isNegative())
        return badValue(field, RowIssue::NegativeAmount);
    return parsed->money;
}

Result<int> returnPointsOf(const QString &percent)
{
    if (percent.trimmed().isEmpty())
        return 0;
    constexpr qint64 kMillionthsAPoint = 10'000;
    const auto parsed = Quantity::parse(percent);
    const qint64 points = parsed ? parsed->millionths() / kMillionthsAPoint : -1;
    if (!parsed || parsed->millionths() % kMillionthsAPoint != 0 || points < 0 || points > kMostReturnPoints)
        return badValue(QStringLiteral("return"), RowIssue::OutOfRange,
                        {QStringLiteral("0"), QString::number(kMostReturnPoints / 100)});
    return static_cast<int>(points);
}

Result<void> checkText(const QString &field, const QString &text, int most)
{
    if (text.trimmed().isEmpty())
        return badValue(field, RowIssue::Missing);
    if (text.size() > most)
        return badValue(field, RowIssue::TooLong, {QString::number(most)});
    return {};
}

Result<void> checkState(const QString &state, const QStringList &allowed)
{
    if (allowed.contains(state))
        return {};
    return badValue(QStringLiteral("state"), RowIssue::UnknownChoice, {allowed.join(QStringLiteral(", "))});
}

JournalRecord recordOf(ClientId client, const QString &action, Changes changes, const QString &reason)
{
    return {Entity::Client, AnyId(client.value()), client, action, std::move(changes), reason, {}, {}};
}

/// What follows from the stored figures.
Result<void> reckon(Goal &goal, QDate today)
{
    goal.percent = percentOf(goal.saved, goal.target);
    if (goal.state != QStringLiteral("open"))
        return {};
    ZHIYIN_ASSIGN(goal.plan, savingPlan(goal.target, goal.saved, goal.returnPoints, today, goal.targetOn));
    return {};
}

Result<Goal> storedGoal(FinanceStore &store, GoalId id, QDate today)
{
    ZHIYIN_ASSIGN(auto goal, store.goal(id, today));
    if (!goal)
        return failure(ErrorCode::NotFound, {QStringLiteral("goal"), id.toString()});
    return std::move(*goal);
}

} // namespace

Result<std::vector<Goal>> FinanceDesk::goals(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    ZHIYIN_ASSIGN(auto goals, FinanceStore(m_workplace.database).goals(client, m_workplace.today()));
    for (Goal &goal : goals)
        ZHIYIN_TRY(reckon(goal, m_workplace.today()));
    return goals;
}

Result<GoalId> FinanceDesk::addGoal(const NewGoal &wanted)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, wanted.client, Action::WriteClient));
    const QDate today = m_workplace.today();
    const auto kinds = goalKinds();
    if (std::find(kinds.begin(), kinds.end(), wanted.kind) == kinds.end()) {
        QStringList codes;
        for (const QLatin1StringView kind : kinds)
            codes.append(QString(kind));
        return badValue(QStringLiteral("kind"), RowIssue::UnknownChoice, {codes.join(QStringLiteral(", "))});
    }
    ZHIYIN_TRY(checkText(QStringLiteral("name"), wanted.name, kMostName));
    if (!wanted.targetOn.isValid() || wanted.targetOn <= today || wanted.targetOn > today.addYears(kMostGoalYears))
        return badValue(QStringLiteral("by"), RowIssue::OutOfRange,
                        {today.addDays(1).toString(Qt::ISODate), today.addYears(kMostGoalYears).toString(Qt::ISODate)});
    FinanceStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const Currency currency, store.currencyOf(wanted.client));
    Goal goal{GoalId(1), wanted.client, wanted.kind, wanted.name.trimmed()};
    ZHIYIN_ASSIGN(goal.target, amountOf(QStringLiteral("target"), wanted.target, currency));
    if (goal.target.isZero())
        return badValue(QStringLiteral("target"), RowIssue::Missing);
    goal.saved = Money::zero(currency);
    if (!wanted.saved.isEmpty()) {
        ZHIYIN_ASSIGN(goal.saved, amountOf(QStringLiteral("saved"), wanted.saved, currency));
    }
    ZHIYIN_ASSIGN(goal.returnPoints, returnPointsOf(wanted.returnPercent));
    ZHIYIN_TRY(savingPlan(goal.target, goal.saved, goal.returnPoints, today, wanted.targetOn));
    goal.targetOn = wanted.targetOn;
    goal.setOn = today;
    goal.note = wanted.note;
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    goal.id = work.newId<GoalId>();
    ZHIYIN_TRY(store.insertGoal(goal));
    ZHIYIN_TRY(store.setProgress(goal.id, today, goal.saved));
    Changes changes;
    changes.set(QStringLiteral("goal"), goal.kind + u' ' + goal.name);
    changes.set(QStringLiteral("target"), goal.target.toString());
    changes.set(QStringLiteral("target_on"), goal.targetOn.toString(Qt::ISODate));
    changes.set(QStringLiteral("saved"), goal.saved.toString());
    ZHIYIN_TRY(work.record(recordOf(wanted.client, QStringLiteral("add_goal"), changes, {})));
    ZHIYIN_TRY(work.commit());
    return goal.id;
}

Result<void> FinanceDesk::setProgress(GoalId id, const QString &saved, QDate asOf)
{
    const QDate today = m_workplace.today();
    const QDate day = asOf.isValid() ? asOf : today;
    FinanceStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const Goal goal, storedGoal(store, id, today));
    ZHIYIN_TRY(requireOnClient(m_workplace, goal.client, Action::WriteClient));
    if (goal.state != QStringLiteral("open"))
        return failure(ErrorCode::WrongState, {goal.state});
    if (day > today)
        return badValue(QStringLiteral("on"), RowIssue::FutureDate);
    ZHIYIN_ASSIGN(const Money amount, amountOf(QStringLiteral("saved"), saved, goal.target.currency()));
    ZHIYIN_TRY(savingPlan(goal.target, amount, goal.returnPoints, today, goal.targetOn));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(store.setProgress(id, day, amount));
    Changes changes;
    changes.add(QStringLiteral("saved"), goal.saved.toString(), amount.toString());
    changes.set(QStringLiteral("goal"), goal.kind + u' ' + goal.name);
    changes.set(QStringLiteral("date"), day.toString(Qt::ISODate));
    ZHIYIN_TRY(work.record(recordOf(goal.client, QStringLiteral("set_goal"), changes, {})));
    return work.commit();
}

Result<void> FinanceDesk::endGoal(GoalId id, const QString &state, const QString &reason)
{
    FinanceStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const Goal goal, storedGoal(store, id, m_workplace.today()));
    ZHIYIN_TRY(requireOnClient(m_workplace, goal.client, Action::WriteClient));
    ZHIYIN_TRY(checkState(state, {QStringLiteral("reached"), QStringLiteral("dropped")}));
    ZHIYIN_TRY(requireReason(reason));
    if (goal.state != QStringLiteral("open"))
        return failure(ErrorCode::WrongState, {goal.state});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(store.endGoal(id, state, m_workplace.today()));
    Changes changes;
    changes.add(QStringLiteral("goal"), goal.kind + u' ' + goal.name, state);
    ZHIYIN_TRY(work.record(recordOf(goal.client, QStringLiteral("end_goal"), changes, reason)));
    return work.commit();
}

Result<std::vector<Need>> FinanceDesk::needs(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    return FinanceStore(m_workplace.database).needs(client, m_workplace.today());
}

Result<NeedId> FinanceDesk::addNeed(ClientId client, const QString &text, QDate statedOn)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const NeedId id, noteNeed(m_workplace, work, client, text, statedOn));
    ZHIYIN_TRY(work.commit());
    return id;
}

Result<NeedId> FinanceDesk::noteNeed(Workplace &workplace, UnitOfWork &work, ClientId client, const QString &text,
                                     QDate statedOn)
{
    ZHIYIN_TRY(checkText(QStringLiteral("text"), text, kMostText));
    const QDate day = statedOn.isValid() ? statedOn : workplace.today();
    if (day > workplace.today())
        return badValue(QStringLiteral("on"), RowIssue::FutureDate);
    const Need need{work.newId<NeedId>(), text.trimmed(), day, QStringLiteral("open"), {}};
    ZHIYIN_TRY(FinanceStore(workplace.database).insertNeed(client, need));
    Changes changes;
    changes.set(QStringLiteral("need"), need.text);
    ZHIYIN_TRY(work.record(recordOf(client, QStringLiteral("add_need"), changes, {})));
    return need.id;
}

Result<void> FinanceDesk::endNeed(NeedId id, const QString &state, const QString &reason)
{
    FinanceStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto found, store.need(id));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("need"), id.toString()});
    ZHIYIN_TRY(requireOnClient(m_workplace, found->client, Action::WriteClient));
    ZHIYIN_TRY(checkState(state, {QStringLiteral("met"), QStringLiteral("dropped")}));
    ZHIYIN_TRY(requireReason(reason));
    if (found->need.state != QStringLiteral("open"))
        return failure(ErrorCode::WrongState, {found->need.state});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(store.endNeed(id, state, m_workplace.today()));
    Changes changes;
    changes.add(QStringLiteral("need"), found->need.text, state);
    ZHIYIN_TRY(work.record(recordOf(found->client, QStringLiteral("end_need"), changes, reason)));
    return work.commit();
}

Result<std::vector<Declaration>> FinanceDesk::declarations(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    return FinanceStore(m_workplace.database).declarations(client, m_workplace.today());
}

Result<DeclarationId> FinanceDesk::addDeclaration(ClientId client, QDate signedOn, const QString &text)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_TRY(checkText(QStringLiteral("text"), text, kMostText));
    if (!signedOn.isValid() || signedOn > m_workplace.today())
        return badValue(QStringLiteral("signed_on"), signedOn.isValid() ? RowIssue::FutureDate : RowIssue::Missing);
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    const Declaration declaration{work.newId<DeclarationId>(), signedOn, text.trimmed(), m_workplace.actor.name,
                                  m_workplace.realClock.now()};
    ZHIYIN_TRY(FinanceStore(m_workplace.database).insertDeclaration(client, declaration, m_workplace.actor.id));
    Changes changes;
    changes.set(QStringLiteral("declaration"), declaration.text);
    changes.set(QStringLiteral("signed_on"), signedOn.toString(Qt::ISODate));
    ZHIYIN_TRY(work.record(recordOf(client, QStringLiteral("add_declaration"), changes, {})));
    ZHIYIN_TRY(work.commit());
    return declaration.id;
}

} // namespace zhiyin
