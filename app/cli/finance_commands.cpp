// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/finance/finance_desk.h"
#include "core/words/finance_words.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

constexpr int kMonthsShown = 24;
constexpr int kMostMonths = 240;

QJsonValue moneyOrNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->toString()) : QJsonValue();
}

QJsonObject jsonOf(const SheetPart &part)
{
    QJsonArray lines;
    for (const SheetLine &line : part.lines)
        lines.append(QJsonObject{
            {QStringLiteral("class"), line.code},
            {QStringLiteral("amount"), line.amount.toString()},
            {QStringLiteral("share"), line.share / 10'000.0},
            {QStringLiteral("source"), line.fromHoldings ? QStringLiteral("holdings") : QStringLiteral("declared")}});
    return {{QStringLiteral("lines"), lines}, {QStringLiteral("total"), moneyOrNull(part.total)}};
}

Result<ClientId> clientOf(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    return session->desk<ClientDesk>().find(context.arguments().at(0));
}

Result<Answer> finances(CommandContext &context)
{
    ZHIYIN_ASSIGN(const ClientId client, clientOf(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const BalanceSheet sheet, session->desk<FinanceDesk>().sheet(client));
    return Answer{{{QStringLiteral("date"), dayOrNull(sheet.day)},
                   {QStringLiteral("declared_on"), dayOrNull(sheet.declaredOn)},
                   {QStringLiteral("currency"), sheet.currency.code()},
                   {QStringLiteral("assets"), jsonOf(sheet.assets)},
                   {QStringLiteral("liabilities"), jsonOf(sheet.liabilities)},
                   {QStringLiteral("income"), jsonOf(sheet.income)},
                   {QStringLiteral("net_worth"), moneyOrNull(sheet.netWorth)},
                   {QStringLiteral("incomplete"), sheet.isIncomplete}}};
}

Result<Answer> netWorth(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto months, context.arguments().whole(u"months", 1, kMostMonths));
    ZHIYIN_ASSIGN(const ClientId client, clientOf(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto points, session->desk<FinanceDesk>().netWorth(client, months.value_or(kMonthsShown)));
    QJsonArray array;
    for (const NetWorthPoint &point : points)
        array.append(QJsonObject{{QStringLiteral("date"), dayOrNull(point.day)},
                                 {QStringLiteral("assets"), moneyOrNull(point.assets)},
                                 {QStringLiteral("liabilities"), moneyOrNull(point.liabilities)},
                                 {QStringLiteral("net_worth"), moneyOrNull(point.netWorth)}});
    return Answer{{{QStringLiteral("points"), array}}};
}

QJsonValue jsonOf(const std::optional<SavingPlan> &plan)
{
    if (!plan)
        return {};
    return QJsonObject{{QStringLiteral("months"), plan->months},
                       {QStringLiteral("saved_then"), plan->savedThen.toString()},
                       {QStringLiteral("missing_then"), plan->missingThen.toString()},
                       {QStringLiteral("monthly"), plan->monthly.toString()},
                       {QStringLiteral("due"), plan->isDue}};
}

Result<Answer> addGoal(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto by, arguments.date(u"by"));
    ZHIYIN_ASSIGN(const ClientId client, clientOf(context));
    NewGoal wanted{client, arguments.value(u"kind"), arguments.value(u"name"), arguments.value(u"target"),
                   by.value_or(QDate())};
    wanted.saved = arguments.value(u"saved");
    wanted.returnPercent = arguments.value(u"return");
    wanted.note = arguments.value(u"note");
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const GoalId id, session->desk<FinanceDesk>().addGoal(wanted));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> listGoals(CommandContext &context)
{
    ZHIYIN_ASSIGN(const ClientId client, clientOf(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto goals, session->desk<FinanceDesk>().goals(client));
    QJsonArray array;
    for (const Goal &goal : goals)
        array.append(QJsonObject{{QStringLiteral("id"), goal.id.toString()},
                                 {QStringLiteral("kind"), goal.kind},
                                 {QStringLiteral("name"), goal.name},
                                 {QStringLiteral("target"), goal.target.toString()},
                                 {QStringLiteral("currency"), goal.target.currency().code()},
                                 {QStringLiteral("by"), dayOrNull(goal.targetOn)},
                                 {QStringLiteral("return_percent"), goal.returnPoints / 100.0},
                                 {QStringLiteral("saved"), goal.saved.toString()},
                                 {QStringLiteral("saved_on"), dayOrNull(goal.savedOn)},
                                 {QStringLiteral("percent"), goal.percent},
                                 {QStringLiteral("plan"), jsonOf(goal.plan)},
                                 {QStringLiteral("formula"), words::savingFormula(goal)},
                                 {QStringLiteral("state"), goal.state},
                                 {QStringLiteral("note"), textOrNull(goal.note)}});
    return Answer{{{QStringLiteral("goals"), array}}};
}

Result<Answer> progressGoal(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const GoalId goal, arguments.idAt<GoalId>(0));
    ZHIYIN_ASSIGN(const auto on, arguments.date(u"on"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<FinanceDesk>().setProgress(goal, arguments.value(u"saved"), on.value_or(QDate())));
    return Answer{{{QStringLiteral("id"), goal.toString()}}};
}

Result<Answer> endGoal(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const GoalId goal, arguments.idAt<GoalId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<FinanceDesk>().endGoal(goal, arguments.value(u"state"), arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), goal.toString()}, {QStringLiteral("state"), arguments.value(u"state")}}};
}

Result<Answer> addNeed(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto on, context.arguments().date(u"on"));
    ZHIYIN_ASSIGN(const ClientId client, clientOf(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const NeedId id, session->desk<FinanceDesk>().addNeed(client, context.arguments().value(u"text"),
                                                                        on.value_or(QDate())));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> listNeeds(CommandContext &context)
{
    ZHIYIN_ASSIGN(const ClientId client, clientOf(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto needs, session->desk<FinanceDesk>().needs(client));
    QJsonArray array;
    for (const Need &need : needs)
        array.append(QJsonObject{{QStringLiteral("id"), need.id.toString()},
                                 {QStringLiteral("text"), need.text},
                                 {QStringLiteral("date"), dayOrNull(need.statedOn)},
                                 {QStringLiteral("state"), need.state},
                                 {QStringLiteral("to"), dayOrNull(need.endedOn)}});
    return Answer{{{QStringLiteral("needs"), array}}};
}

Result<Answer> endNeed(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const NeedId need, arguments.idAt<NeedId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<FinanceDesk>().endNeed(need, arguments.value(u"state"), arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), need.toString()}, {QStringLiteral("state"), arguments.value(u"state")}}};
}

Result<Answer> addDeclaration(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto signedOn, context.arguments().date(u"signed-on"));
    ZHIYIN_ASSIGN(const ClientId client, clientOf(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const DeclarationId id, session->desk<FinanceDesk>().addDeclaration(
                                              client, signedOn.value_or(QDate()), context.arguments().value(u"text")));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> listDeclarations(CommandContext &context)
{
    ZHIYIN_ASSIGN(const ClientId client, clientOf(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto declarations, session->desk<FinanceDesk>().declarations(client));
    QJsonArray array;
    for (const Declaration &declaration : declarations)
        array.append(QJsonObject{{QStringLiteral("id"), declaration.id.toString()},
                                 {QStringLiteral("signed_on"), dayOrNull(declaration.signedOn)},
                                 {QStringLiteral("text"), declaration.text},
                                 {QStringLiteral("user"), declaration.recordedBy}});
    return Answer{{{QStringLiteral("declarations"), array}}};
}

const CommandGroup kCommands({{"client", "finances", finances},
                              {"client", "net-worth", netWorth},
                              {"goal", "add", addGoal},
                              {"goal", "list", listGoals},
                              {"goal", "progress", progressGoal},
                              {"goal", "end", endGoal},
                              {"need", "add", addNeed},
                              {"need", "list", listNeeds},
                              {"need", "end", endNeed},
                              {"declaration", "add", addDeclaration},
                              {"declaration", "list", listDeclarations}});

} // namespace
} // namespace zhiyin::cli
