// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/risk/risk_desk.h"
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

QJsonArray questionsJson(const std::vector<Question> &questions)
{
    QJsonArray array;
    for (const Question &question : questions) {
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
    return Answer{document};
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

QJsonArray findingsJson(const std::vector<SuitabilityFinding> &findings)
{
    QJsonArray array;
    for (const SuitabilityFinding &finding : findings)
        array.append(QJsonObject{{QStringLiteral("code"), suitabilityCodeText(finding.code)},
                                 {QStringLiteral("text"), words::suitability(finding)},
                                 {QStringLiteral("source"), finding.source},
                                 {QStringLiteral("remedy"), textOrNull(words::suitabilityRemedy(finding))}});
    return array;
}

Result<Answer> check(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto warned, arguments.date(u"warning-signed-on"));
    ZHIYIN_ASSIGN(const auto confirmed, arguments.date(u"confirmed-on"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    SuitabilityEvidence evidence;
    evidence.warningSignedOn = warned.value_or(QDate());
    evidence.confirmedOn = confirmed.value_or(QDate());
    for (const QString &step : arguments.value(u"steps").split(u',', Qt::SkipEmptyParts))
        evidence.steps.append(step.trimmed());
    ZHIYIN_ASSIGN(const SuitabilityVerdict verdict, session->desk<RiskDesk>().check(client, arguments.at(1), evidence));
    const SuitabilityAnswer &answer = verdict.answer;
    return Answer{{{QStringLiteral("suitable"), answer.suitable},
                   {QStringLiteral("client_level"),
                    answer.clientLevel ? QJsonValue(riskLevelText(*answer.clientLevel)) : QJsonValue()},
                   {QStringLiteral("product_level"), productLevelText(answer.productLevel)},
                   {QStringLiteral("reasons"), findingsJson(answer.reasons)},
                   {QStringLiteral("conditions"), findingsJson(answer.conditions)},
                   {QStringLiteral("warnings"), findingsJson(answer.warnings)}},
                  answer.suitable ? 0 : 1,
                  {}};
}

const CommandGroup kCommands({{"risk", "questionnaires", questionnaires},
                              {"risk", "questionnaires add", add},
                              {"risk", "assess", assess},
                              {"risk", "check", check}});

} // namespace
} // namespace zhiyin::cli
