// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_options.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/policy/json_reader.h"
#include "core/risk/assessment_desk.h"
#include "core/risk/questionnaire_check.h"
#include "core/words/error_words.h"
#include "core/words/risk_words.h"

#include <QJsonArray>
#include <QLocale>

namespace zhiyin::cli {
namespace {

QJsonObject optionJson(const AnswerOption &option)
{
    return {
        {QStringLiteral("key"), option.key},
        {QStringLiteral("text"), option.text.in(QLocale())},
        {QStringLiteral("points"), option.points},
        {QStringLiteral("caps_level"), option.capsLevel ? QJsonValue(riskLevelText(*option.capsLevel)) : QJsonValue()}};
}

QJsonArray questionsJson(const std::vector<RiskQuestion> &questions)
{
    QJsonArray array;
    for (const RiskQuestion &question : questions) {
        QJsonArray options;
        for (const AnswerOption &option : question.options)
            options.append(optionJson(option));
        const bool sums = question.count == AnswerCount::Sum;
        array.append(QJsonObject{
            {QStringLiteral("n"), question.n},
            {QStringLiteral("text"), question.text.in(QLocale())},
            {QStringLiteral("axis"), question.axis ? QJsonValue(riskAxisText(*question.axis)) : QJsonValue()},
            {QStringLiteral("multiple"), question.multiple},
            {QStringLiteral("count"), sums ? QStringLiteral("sum") : QStringLiteral("highest")},
            {QStringLiteral("options"), options}});
    }
    return array;
}

QJsonArray warningsOf(const std::vector<QuestionnaireRemark> &remarks)
{
    QJsonArray warnings;
    for (const QuestionnaireRemark &remark : remarks)
        warnings.append(words::questionnaireRemark(remark));
    return warnings;
}

Result<Answer> questionnaires(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto entries, session->desk<RiskDesk>().questionnaires());
    QJsonArray array;
    for (const QuestionnaireEntry &entry : entries) {
        array.append(QJsonObject{{QStringLiteral("id"), entry.questionnaire.id},
                                 {QStringLiteral("version"), entry.questionnaire.version},
                                 {QStringLiteral("title"), entry.questionnaire.title.in(QLocale())},
                                 {QStringLiteral("effective"), entry.effective.toString(Qt::ISODate)},
                                 {QStringLiteral("state"), policyStateText(entry.state)},
                                 {QStringLiteral("retired_on"), dayOrNull(entry.retiredOn)},
                                 {QStringLiteral("source"), textOrNull(entry.questionnaire.source)},
                                 {QStringLiteral("questions"), questionsJson(entry.questionnaire.questions)}});
    }
    return Answer{{{QStringLiteral("questionnaires"), array}}};
}

Result<Answer> add(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto effective, arguments.date(u"effective"));
    ZHIYIN_ASSIGN(const QByteArray text, readWhole(arguments.at(0)));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const QuestionnaireOutcome outcome,
                  session->desk<RiskDesk>().add(text, effective.value_or(QDate()), arguments.value(u"reason")));
    QJsonObject document{{QStringLiteral("id"), outcome.id},
                         {QStringLiteral("version"), outcome.version},
                         {QStringLiteral("state"), policyStateText(outcome.state)}};
    if (outcome.request)
        document.insert(QStringLiteral("request"), outcome.request->toString());
    ZHIYIN_ASSIGN(const auto version, session->desk<RiskDesk>().version(outcome.id, outcome.version));
    if (version && !version->remarks.empty())
        document.insert(QStringLiteral("warnings"), warningsOf(version->remarks));
    return Answer{document};
}

/// What taking it in would say, and how the totals lie; needs no book.
Result<Answer> checkFile(CommandContext &context)
{
    ZHIYIN_ASSIGN(const QByteArray text, readWhole(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const QJsonObject json, parseJsonObject(text));
    ZHIYIN_ASSIGN(const Questionnaire questionnaire, parseQuestionnaire(json));
    QJsonArray histogram;
    for (const ReachableTotal &one : histogramOf(questionnaire))
        histogram.append(QJsonObject{{QStringLiteral("score"), one.total},
                                     {QStringLiteral("share"), one.share / 10'000.0},
                                     {QStringLiteral("level"), riskLevelText(one.level)}});
    return Answer{{{QStringLiteral("id"), questionnaire.id},
                   {QStringLiteral("version"), questionnaire.version},
                   {QStringLiteral("questions"), static_cast<int>(questionnaire.questions.size())},
                   {QStringLiteral("histogram"), histogram},
                   {QStringLiteral("warnings"), warningsOf(questionnaire.remarks)}}};
}

Result<Answer> showDocument(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const int version, arguments.wholeAt(1, 1, 1'000'000));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const QJsonObject document, session->desk<RiskDesk>().document(arguments.at(0), version));
    return Answer{document};
}

Result<Answer> retire(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const int version, arguments.wholeAt(1, 1, 1'000'000));
    ZHIYIN_ASSIGN(const auto on, arguments.date(u"on"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(
        session->desk<RiskDesk>().retire(arguments.at(0), version, on.value_or(QDate()), arguments.value(u"reason")));
    return Answer{{{QStringLiteral("state"), QStringLiteral("retired")},
                   {QStringLiteral("retired_on"), dayOrNull(on.value_or(QDate()))}}};
}

Result<Answer> history(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const auto rows, session->desk<AssessmentDesk>().history(client));
    QJsonArray array;
    for (const AssessmentRow &row : rows)
        array.append(QJsonObject{{QStringLiteral("assessment_id"), row.id.toString()},
                                 {QStringLiteral("questionnaire"), row.questionnaire},
                                 {QStringLiteral("version"), row.version},
                                 {QStringLiteral("answers"), row.answers},
                                 {QStringLiteral("score"), row.score},
                                 {QStringLiteral("level"), riskLevelText(row.level)},
                                 {QStringLiteral("signed_on"), dayOrNull(row.signedOn)},
                                 {QStringLiteral("valid_until"), dayOrNull(row.validUntil)},
                                 {QStringLiteral("user"), row.userName},
                                 {QStringLiteral("means"), textOrNull(row.means)},
                                 {QStringLiteral("timing"), row.timing}});
    return Answer{{{QStringLiteral("assessments"), array}}};
}

Result<Answer> assess(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto signedOn, arguments.date(u"signed-on"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    const AssessmentWish wish{client, arguments.value(u"questionnaire"), arguments.value(u"answers"),
                              signedOn.value_or(QDate()), arguments.has(u"confirm")};
    ZHIYIN_ASSIGN(const AssessmentOutcome outcome, session->desk<RiskDesk>().assess(wish));
    return Answer{{{QStringLiteral("score"), outcome.score.total},
                   {QStringLiteral("level"), riskLevelText(outcome.score.level)},
                   {QStringLiteral("valid_until"), outcome.validUntil.toString(Qt::ISODate)},
                   {QStringLiteral("assessment_id"), outcome.id.toString()},
                   {QStringLiteral("warnings"), QJsonArray::fromStringList(outcome.warnings)}}};
}

Result<SuitabilityVerdict> verdictOf(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const SuitabilityEvidence evidence, evidenceOf(arguments, session->book()));
    return session->desk<RiskDesk>().check(client, arguments.at(1), evidence);
}

/// Prints its own document whatever happens: what could not be checked may not be offered.
Result<Answer> check(CommandContext &context)
{
    const auto verdict = verdictOf(context);
    if (!verdict && words::exitCode(verdict.error().code) == 2)
        return failure(verdict.error());
    if (!verdict)
        return Answer::failed(verdict.error(), uncheckedDocument());
    return Answer{answerDocument(verdict->answer), verdict->answer.suitable ? 0 : 1, {}};
}

const CommandGroup kCommands({{"risk", "questionnaires", questionnaires},
                              {"risk", "questionnaires add", add},
                              {"risk", "questionnaires check", checkFile},
                              {"risk", "questionnaires show", showDocument},
                              {"risk", "questionnaires retire", retire},
                              {"risk", "history", history},
                              {"risk", "assess", assess},
                              {"risk", "check", check}});

} // namespace
} // namespace zhiyin::cli
