// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/performance/performance_desk.h"
#include "core/words/performance_words.h"
#include "ui/paper/letter_pages.h"
#include "ui/paper/performance_pages.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

constexpr int kBestRating = 5;

QJsonArray criteriaJson(const PerformanceSheet &sheet, const PerformanceScore &score)
{
    QJsonArray array;
    for (size_t i = 0; i < sheet.policy.criteria.size(); ++i) {
        const PerformanceCriterion &criterion = sheet.policy.criteria[i];
        const PerformanceLine *line = sheet.find(criterion.key);
        const bool counted = criterion.indicator && line != nullptr;
        array.append(QJsonObject{
            {QStringLiteral("key"), criterion.key},
            {QStringLiteral("title"), criterion.text.in(QLocale())},
            {QStringLiteral("topic"), codeText(kPerformanceTopics, criterion.topic)},
            {QStringLiteral("indicator"),
             criterion.indicator ? QJsonValue(indicatorText(*criterion.indicator)) : QJsonValue()},
            {QStringLiteral("weight"), criterion.weight},
            {QStringLiteral("effective_weight"), score.lines[i].weight},
            {QStringLiteral("value"), counted ? numberOrNull(line->value) : QJsonValue()},
            {QStringLiteral("numerator"), counted ? QJsonValue(line->numerator) : QJsonValue()},
            {QStringLiteral("denominator"), counted ? QJsonValue(line->denominator) : QJsonValue()},
            {QStringLiteral("rating"), line != nullptr && line->rating ? QJsonValue(*line->rating) : QJsonValue()},
            {QStringLiteral("text"), textOrNull(line != nullptr ? line->words : QString())},
            {QStringLiteral("points"), numberOrNull(score.lines[i].points)}});
    }
    return array;
}

QJsonObject headJson(const PerformanceSheet &sheet, const PerformanceScore &score)
{
    return {{QStringLiteral("id"), sheet.id.toString()},
            {QStringLiteral("employee"), textOrNull(sheet.employeeName)},
            {QStringLiteral("department"), textOrNull(sheet.department)},
            {QStringLiteral("period"), performancePeriodText(sheet.period)},
            {QStringLiteral("state"), codeText(kPerformanceStates, sheet.state)},
            {QStringLiteral("total"), numberOrNull(score.total)},
            {QStringLiteral("class"), score.reached != nullptr ? QJsonValue(score.reached->name) : QJsonValue()},
            {QStringLiteral("bonus_percent"),
             score.reached != nullptr ? QJsonValue(score.reached->bonusPercent) : QJsonValue()},
            {QStringLiteral("policy_version"), sheet.policyVersion}};
}

QJsonObject sheetJson(const PerformanceSheet &sheet)
{
    const PerformanceScore score = performanceScore(sheet.policy, sheet.lines);
    QJsonObject json = headJson(sheet, score);
    json.insert(QStringLiteral("criteria"), criteriaJson(sheet, score));
    json.insert(QStringLiteral("sales_cut"), score.salesCut);
    json.insert(QStringLiteral("signed_by"), textOrNull(sheet.signedByName));
    json.insert(QStringLiteral("signed_on"), dayOrNull(sheet.signedOn));
    json.insert(QStringLiteral("answered_on"), dayOrNull(sheet.answeredOn));
    json.insert(QStringLiteral("answer"), textOrNull(sheet.answer));
    json.insert(QStringLiteral("appealed_on"), dayOrNull(sheet.appealedOn));
    json.insert(QStringLiteral("appeal"), textOrNull(sheet.appeal));
    json.insert(QStringLiteral("decided_by"), textOrNull(sheet.decidedByName));
    json.insert(QStringLiteral("decided_on"), dayOrNull(sheet.decidedOn));
    json.insert(QStringLiteral("decision"), textOrNull(sheet.decision));
    return json;
}

Result<Answer> answerOf(const Result<PerformanceSheet> &sheet)
{
    if (!sheet)
        return failure(sheet.error());
    return Answer{sheetJson(*sheet)};
}

/// Runs `work(desk, id)` on the sheet that is named first.
template <class Work> Result<Answer> onSheet(CommandContext &context, Work work)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<PerformanceId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    return answerOf(work(session->desk<PerformanceDesk>(), id));
}

Result<Answer> open(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    if (arguments.has(u"employee") == arguments.has(u"department"))
        return badUsage(QStringLiteral("--employee | --department"));
    ZHIYIN_ASSIGN(const Period period, parsePerformancePeriod(arguments.value(u"period")));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    return answerOf(
        session->desk<PerformanceDesk>().open(arguments.value(u"employee"), arguments.value(u"department"), period));
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto sheets, session->desk<PerformanceDesk>().list());
    QJsonArray array;
    for (const PerformanceSheet &sheet : sheets)
        array.append(headJson(sheet, performanceScore(sheet.policy, sheet.lines)));
    return Answer{{{QStringLiteral("sheets"), array}}};
}

Result<Answer> show(CommandContext &context)
{
    return onSheet(context, [](PerformanceDesk desk, PerformanceId id) { return desk.show(id); });
}

Result<Answer> refresh(CommandContext &context)
{
    return onSheet(context, [](PerformanceDesk desk, PerformanceId id) { return desk.refresh(id); });
}

Result<Answer> judge(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto rating, arguments.whole(u"rating", 1, kBestRating));
    return onSheet(context, [&](PerformanceDesk desk, PerformanceId id) {
        return desk.judge(id, arguments.at(1), rating.value_or(0), arguments.value(u"text"));
    });
}

Result<Answer> sign(CommandContext &context)
{
    return onSheet(context, [](PerformanceDesk desk, PerformanceId id) { return desk.sign(id); });
}

Result<Answer> agree(CommandContext &context)
{
    return onSheet(context, [&](PerformanceDesk desk, PerformanceId id) {
        return desk.answer(id, true, context.arguments().value(u"note"));
    });
}

Result<Answer> disagree(CommandContext &context)
{
    return onSheet(context, [&](PerformanceDesk desk, PerformanceId id) {
        return desk.answer(id, false, context.arguments().value(u"reason"));
    });
}

Result<Answer> appeal(CommandContext &context)
{
    return onSheet(context, [&](PerformanceDesk desk, PerformanceId id) {
        return desk.appeal(id, context.arguments().value(u"reason"));
    });
}

Result<Answer> decide(CommandContext &context)
{
    const auto outcome = parseCode(kAppealOutcomes, context.arguments().value(u"outcome"));
    return onSheet(context, [&](PerformanceDesk desk, PerformanceId id) {
        return desk.decide(id, outcome.value_or(AppealOutcome::Upheld), context.arguments().value(u"reason"));
    });
}

Result<Answer> finish(CommandContext &context)
{
    return onSheet(context, [](PerformanceDesk desk, PerformanceId id) { return desk.finish(id); });
}

Result<Answer> print(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<PerformanceId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const PerformanceSheet sheet, session->desk<PerformanceDesk>().show(id));
    const QString file = context.arguments().value(u"out");
    const paper::PerformancePaper page{session->book().institution, session->clock().now(), sheet};
    ZHIYIN_ASSIGN(const auto saved, paper::savePages(paper::performanceDocument(page, QPageSize(QPageSize::A4)), file));
    return Answer{{{QStringLiteral("file"), file}, {QStringLiteral("pages"), saved.pages}}};
}

const CommandGroup kCommands({{"performance", "open", open},
                              {"performance", "list", list},
                              {"performance", "show", show},
                              {"performance", "refresh", refresh},
                              {"performance", "judge", judge},
                              {"performance", "sign", sign},
                              {"performance", "agree", agree},
                              {"performance", "disagree", disagree},
                              {"performance", "appeal", appeal},
                              {"performance", "decide", decide},
                              {"performance", "finish", finish},
                              {"performance", "sheet", print}});

} // namespace
} // namespace zhiyin::cli
