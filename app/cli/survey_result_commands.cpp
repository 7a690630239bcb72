// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/survey/survey_result_desk.h"
#include "core/words/survey_words.h"
#include "ui/paper/letter_pages.h"
#include "ui/paper/survey_pages.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

constexpr int kPointsPerRating = 20;
constexpr double kHundredths = 100;

/// A hidden cell says only that it is.
QJsonObject figureJson(const SurveyFigure &figure)
{
    const SurveyQuestion &question = figure.question;
    const SurveyCell &cell = figure.cell;
    const auto &share = cell.satisfied;
    const bool scored = cell.mean && question.kind != SurveyQuestionKind::Nps;
    return {{QStringLiteral("question"), question.n},
            {QStringLiteral("kind"), codeText(kSurveyQuestionKinds, question.kind)},
            {QStringLiteral("dimension"),
             question.dimension ? QJsonValue(codeText(kSurveyDimensions, *question.dimension)) : QJsonValue()},
            {QStringLiteral("title"), words::surveyQuestionName(question)},
            {QStringLiteral("hidden"), cell.hidden},
            {QStringLiteral("answers"), cell.hidden ? QJsonValue() : QJsonValue(cell.answers)},
            {QStringLiteral("mean"), numberOrNull(cell.mean)},
            {QStringLiteral("score"), scored ? QJsonValue(*cell.mean * kPointsPerRating) : QJsonValue()},
            {QStringLiteral("satisfied"), share ? QJsonValue(share->share) : QJsonValue()},
            {QStringLiteral("satisfied_low"), share ? QJsonValue(share->low) : QJsonValue()},
            {QStringLiteral("satisfied_high"), share ? QJsonValue(share->high) : QJsonValue()},
            {QStringLiteral("nps"), numberOrNull(cell.nps)}};
}

QJsonArray figuresJson(const std::vector<SurveyFigure> &figures, bool dimensionsOnly = false)
{
    QJsonArray array;
    for (const SurveyFigure &figure : figures) {
        if (!dimensionsOnly || figure.question.dimension)
            array.append(figureJson(figure));
    }
    return array;
}

Result<Answer> results(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto round, context.arguments().idAt<SurveyRoundId>(0));
    const QString by = context.arguments().value(u"by");
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const SurveyOutcome outcome,
                  session->desk<SurveyResultDesk>().results(round, parseCode(kSurveyGroupings, by)));
    const SurveyRound &told = outcome.sight.round;
    const bool byDimension = by == QStringLiteral("dimension");
    QJsonArray groups;
    for (const SurveyGroup &group : outcome.results.groups)
        groups.append(QJsonObject{{QStringLiteral("group"), textOrNull(group.name)},
                                  {QStringLiteral("figures"), figuresJson(group.figures)}});
    QJsonArray benchmarks;
    for (const SurveyBenchmark &one : told.form.benchmarks)
        benchmarks.append(QJsonObject{{QStringLiteral("title"), one.text.in(QLocale())},
                                      {QStringLiteral("score"), one.score / kHundredths},
                                      {QStringLiteral("as_of"), one.asOf},
                                      {QStringLiteral("source"), one.source}});
    QJsonObject document{{QStringLiteral("round"), told.id.toString()},
                         {QStringLiteral("name"), told.name},
                         {QStringLiteral("closed_on"), dayOrNull(told.closedOn)},
                         {QStringLiteral("answered"), outcome.results.answers},
                         {QStringLiteral("least_group"), told.form.leastGroup},
                         {QStringLiteral("figures"), figuresJson(outcome.results.whole.figures, byDimension)},
                         {QStringLiteral("benchmarks"), benchmarks}};
    const auto rate = outcome.sight.whole.rate();
    document.insert(QStringLiteral("response_rate"), numberOrNull(rate));
    if (!by.isEmpty() && !byDimension)
        document.insert(QStringLiteral("groups"), groups);
    return Answer{document};
}

Result<Answer> comments(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto round, context.arguments().idAt<SurveyRoundId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const QStringList comments, session->desk<SurveyResultDesk>().comments(round));
    return Answer{{{QStringLiteral("comments"), QJsonArray::fromStringList(comments)}}};
}

Result<Answer> forms(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto round, context.arguments().idAt<SurveyRoundId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const paper::SurveySheets sheets, paper::surveySheetsOf(*session, round));
    const QString file = context.arguments().value(u"out");
    ZHIYIN_ASSIGN(const auto saved, paper::savePages(paper::surveySheets(sheets, QPageSize(QPageSize::A4)), file));
    return Answer{{{QStringLiteral("file"), file},
                   {QStringLiteral("pages"), saved.pages},
                   {QStringLiteral("people"), static_cast<qint64>(sheets.people.size())}}};
}

Result<Answer> report(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto round, context.arguments().idAt<SurveyRoundId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(paper::SurveyReport report, paper::surveyReportOf(*session, round));
    report.isPublic = context.arguments().has(u"public");
    const QString file = context.arguments().value(u"out");
    ZHIYIN_ASSIGN(const auto saved, paper::savePages(paper::surveyReport(report, QPageSize(QPageSize::A4)), file));
    return Answer{{{QStringLiteral("file"), file}, {QStringLiteral("pages"), saved.pages}}};
}

const CommandGroup kCommands({{"survey", "results", results},
                              {"survey", "comments", comments},
                              {"survey", "forms", forms},
                              {"survey", "report", report}});

} // namespace
} // namespace zhiyin::cli
