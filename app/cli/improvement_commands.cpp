// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/improvement/improvement_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

constexpr int kMostDays = 730;

QJsonObject readingJson(const ImprovementReading &reading)
{
    return {{QStringLiteral("value"), reading.value ? QJsonValue(*reading.value) : QJsonValue()},
            {QStringLiteral("cases"), reading.cases}};
}

QJsonObject improvementJson(const Improvement &action)
{
    const auto reaches = reachesTarget(action);
    return {{QStringLiteral("id"), action.id.toString()},
            {QStringLiteral("state"), codeText(kImprovementStates, action.state)},
            {QStringLiteral("cause"), textOrNull(action.cause)},
            {QStringLiteral("department"), action.department},
            {QStringLiteral("goal"), action.goal},
            {QStringLiteral("figure"), codeText(kImprovementFigures, action.figure)},
            {QStringLiteral("target"), action.target},
            {QStringLiteral("days"), action.spanDays},
            {QStringLiteral("starts_on"), dayOrNull(action.startsOn)},
            {QStringLiteral("due_on"), dayOrNull(action.dueOn)},
            {QStringLiteral("acceptance"), action.acceptance},
            {QStringLiteral("owner"), action.ownerName},
            {QStringLiteral("done_on"), dayOrNull(action.doneOn)},
            {QStringLiteral("before"), readingJson(action.before)},
            {QStringLiteral("after"), readingJson(action.after)},
            {QStringLiteral("reaches_target"), reaches ? QJsonValue(*reaches) : QJsonValue()},
            {QStringLiteral("verdict"), textOrNull(action.verdict)},
            {QStringLiteral("reviewed_on"), dayOrNull(action.reviewedOn)}};
}

Answer listed(const std::vector<Improvement> &actions)
{
    QJsonArray array;
    for (const Improvement &action : actions)
        array.append(improvementJson(action));
    return Answer{{{QStringLiteral("improvements"), array}}};
}

Result<Answer> answer(const Result<Improvement> &action)
{
    if (!action)
        return failure(action.error());
    return Answer{improvementJson(*action)};
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<ImprovementDesk>();
    if (!context.arguments().has(u"quarter")) {
        ZHIYIN_ASSIGN(const auto actions, desk.list());
        return listed(actions);
    }
    ZHIYIN_ASSIGN(const Period quarter, parseQuarter(context.arguments().value(u"quarter")));
    ZHIYIN_ASSIGN(const auto actions, desk.ofQuarter(quarter));
    return listed(actions);
}

Result<Answer> open(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const auto figure = parseCode(kImprovementFigures, arguments.value(u"figure"));
    if (!figure)
        return Arguments::badValue(QStringLiteral("--figure"), arguments.value(u"figure"));
    bool isNumber = false;
    const double target = arguments.value(u"target").toDouble(&isNumber);
    if (!isNumber)
        return Arguments::badValue(QStringLiteral("--target"), arguments.value(u"target"));
    ZHIYIN_ASSIGN(const auto days, arguments.whole(u"days", 1, kMostDays));
    ZHIYIN_ASSIGN(const auto startsOn, arguments.date(u"from"));
    ZHIYIN_ASSIGN(const auto dueOn, arguments.date(u"due"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    NewImprovement wanted{.cause = arguments.value(u"cause"),
                          .department = arguments.value(u"department"),
                          .goal = arguments.value(u"goal"),
                          .figure = *figure,
                          .target = target,
                          .startsOn = startsOn.value_or(QDate()),
                          .dueOn = dueOn.value_or(QDate()),
                          .acceptance = arguments.value(u"acceptance")};
    wanted.spanDays = days.value_or(wanted.spanDays);
    return answer(session->desk<ImprovementDesk>().open(wanted));
}

Result<Answer> done(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<AnyId>(0));
    ZHIYIN_ASSIGN(const auto on, context.arguments().date(u"on"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    return answer(
        session->desk<ImprovementDesk>().done(id, on.value_or(QDate()), context.arguments().value(u"evidence")));
}

Result<Answer> measure(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<AnyId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    return answer(session->desk<ImprovementDesk>().measure(id));
}

Result<Answer> close(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<AnyId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    return answer(session->desk<ImprovementDesk>().close(id, context.arguments().value(u"verdict")));
}

Result<Answer> drop(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<AnyId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    return answer(session->desk<ImprovementDesk>().drop(id, context.arguments().value(u"reason")));
}

Result<Answer> review(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<AnyId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<ImprovementDesk>().reviewed({id}));
    return Answer{{{QStringLiteral("ok"), true}}};
}

const CommandGroup kCommands({{"improvement", "list", list},
                              {"improvement", "open", open},
                              {"improvement", "done", done},
                              {"improvement", "measure", measure},
                              {"improvement", "close", close},
                              {"improvement", "drop", drop},
                              {"improvement", "review", review}});

} // namespace
} // namespace zhiyin::cli
