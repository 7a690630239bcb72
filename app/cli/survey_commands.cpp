// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/survey/survey_desk.h"
#include "core/words/survey_words.h"

#include <QJsonArray>

#include <limits>

namespace zhiyin::cli {
namespace {

constexpr int kMostPeople = 1'000'000;
constexpr int kMostRest = 60;

QJsonArray questionsJson(const SurveyForm &form)
{
    QJsonArray array;
    for (const SurveyQuestion &question : form.questions)
        array.append(QJsonObject{
            {QStringLiteral("n"), question.n},
            {QStringLiteral("kind"), codeText(kSurveyQuestionKinds, question.kind)},
            {QStringLiteral("dimension"),
             question.dimension ? QJsonValue(codeText(kSurveyDimensions, *question.dimension)) : QJsonValue()},
            {QStringLiteral("text"), question.text.in(QLocale())}});
    return array;
}

QJsonObject progressJson(const SurveyProgress &progress)
{
    return {{QStringLiteral("drawn"), progress.drawn()},
            {QStringLiteral("answered"), progress.count(SurveyPersonState::Answered)},
            {QStringLiteral("refused"), progress.count(SurveyPersonState::Refused)},
            {QStringLiteral("no_answer"), progress.count(SurveyPersonState::NoAnswer)},
            {QStringLiteral("open"), progress.count(SurveyPersonState::Drawn)},
            {QStringLiteral("response_rate"), numberOrNull(progress.rate())}};
}

QJsonObject roundJson(const SurveyRound &round)
{
    QJsonObject json = surveyDrawJson(round);
    json.insert(QStringLiteral("name"), round.name);
    json.insert(QStringLiteral("questionnaire"), round.form.id);
    json.insert(QStringLiteral("version"), round.form.version);
    json.insert(QStringLiteral("drawn_on"), dayOrNull(round.drawnOn));
    json.insert(QStringLiteral("drawn_by"), round.drawnBy);
    json.insert(QStringLiteral("branch"), textOrNull(round.branch));
    // A string, as identifiers are: not every reader of JSON keeps so long a number.
    json.insert(QStringLiteral("seed"), QString::number(round.seed));
    json.insert(QStringLiteral("sample"), round.sample());
    json.insert(QStringLiteral("closed_on"), dayOrNull(round.closedOn));
    if (round.id.value() != 0)
        json.insert(QStringLiteral("id"), round.id.toString());
    return json;
}

QJsonObject sightJson(const SurveySight &sight)
{
    QJsonObject json = roundJson(sight.round);
    json.insert(QStringLiteral("progress"), progressJson(sight.whole));
    QJsonArray strata;
    for (const SurveyProgress &one : sight.strata) {
        QJsonObject entry = progressJson(one);
        entry.insert(QStringLiteral("stratum"), one.stratum);
        entry.insert(QStringLiteral("population"), one.population);
        strata.append(entry);
    }
    json.insert(QStringLiteral("drawn"), strata);
    return json;
}

Result<Answer> questionnaires(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto entries, session->desk<SurveyDesk>().forms());
    QJsonArray array;
    for (const SurveyFormEntry &entry : entries)
        array.append(QJsonObject{{QStringLiteral("id"), entry.form.id},
                                 {QStringLiteral("version"), entry.form.version},
                                 {QStringLiteral("title"), entry.form.title.in(QLocale())},
                                 {QStringLiteral("effective"), entry.effective.toString(Qt::ISODate)},
                                 {QStringLiteral("state"), policyStateText(entry.state)},
                                 {QStringLiteral("source"), textOrNull(entry.form.source)},
                                 {QStringLiteral("questions"), questionsJson(entry.form)}});
    return Answer{{{QStringLiteral("questionnaires"), array}}};
}

Result<Answer> addQuestionnaire(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto effective, arguments.date(u"effective"));
    ZHIYIN_ASSIGN(const QByteArray text, readWhole(arguments.at(0)));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const QuestionnaireOutcome outcome,
                  session->desk<SurveyDesk>().addForm(text, effective.value_or(QDate()), arguments.value(u"reason")));
    QJsonObject document{{QStringLiteral("id"), outcome.id},
                         {QStringLiteral("version"), outcome.version},
                         {QStringLiteral("state"), policyStateText(outcome.state)}};
    if (outcome.request)
        document.insert(QStringLiteral("request"), outcome.request->toString());
    return Answer{document};
}

Result<Answer> showQuestionnaire(CommandContext &context)
{
    ZHIYIN_ASSIGN(const int version, context.arguments().wholeAt(1, 1, kMostPeople));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto entries, session->desk<SurveyDesk>().forms());
    for (const SurveyFormEntry &entry : entries) {
        if (entry.form.id == context.arguments().at(0) && entry.form.version == version)
            return Answer{entry.json};
    }
    return failure(ErrorCode::NotFound, {QStringLiteral("questionnaire"), context.arguments().at(0)});
}

Result<SurveyWish> wishOf(const Arguments &arguments)
{
    SurveyWish wish{.name = arguments.value(u"name"), .form = arguments.value(u"questionnaire")};
    const QStringList strata = arguments.value(u"by").split(u',', Qt::SkipEmptyParts);
    for (const QString &code : strata) {
        const auto stratum = parseCode(kSurveyStrata, code.trimmed());
        if (!stratum) {
            QStringList known;
            for (const auto &[text, value] : kSurveyStrata)
                known.append(text.toString());
            return Arguments::badChoice(QStringLiteral("--by"), code, known);
        }
        wish.draw.strata.push_back(*stratum);
    }
    ZHIYIN_ASSIGN(const auto size, arguments.whole(u"size", 1, kMostPeople));
    ZHIYIN_ASSIGN(const auto perStratum, arguments.whole(u"per-stratum", 1, kMostPeople));
    if (size.has_value() == perStratum.has_value())
        return badUsage(QStringLiteral("--size | --per-stratum"));
    wish.draw.size = size ? *size : *perStratum;
    wish.draw.perStratum = perStratum.has_value();
    ZHIYIN_ASSIGN(wish.restMonths, arguments.whole(u"rest-months", 0, kMostRest));
    if (arguments.has(u"seed")) {
        bool isNumber = false;
        wish.seed = arguments.value(u"seed").toULongLong(&isNumber);
        if (!isNumber || *wish.seed > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return Arguments::badValue(QStringLiteral("--seed"), arguments.value(u"seed"));
    }
    return wish;
}

Result<Answer> draw(CommandContext &context)
{
    ZHIYIN_ASSIGN(const SurveyWish wish, wishOf(context.arguments()));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<SurveyDesk>();
    ZHIYIN_ASSIGN(const SurveyRound round, context.arguments().has(u"dry-run") ? desk.rehearse(wish) : desk.draw(wish));
    return Answer{roundJson(round)};
}

Result<Answer> rounds(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto sights, session->desk<SurveyDesk>().rounds());
    QJsonArray array;
    for (const SurveySight &sight : sights)
        array.append(QJsonObject{{QStringLiteral("id"), sight.round.id.toString()},
                                 {QStringLiteral("name"), sight.round.name},
                                 {QStringLiteral("drawn_on"), dayOrNull(sight.round.drawnOn)},
                                 {QStringLiteral("closed_on"), dayOrNull(sight.round.closedOn)},
                                 {QStringLiteral("sample"), sight.whole.drawn()},
                                 {QStringLiteral("answered"), sight.whole.count(SurveyPersonState::Answered)},
                                 {QStringLiteral("response_rate"), numberOrNull(sight.whole.rate())}});
    return Answer{{{QStringLiteral("rounds"), array}}};
}

Result<Answer> show(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto round, context.arguments().idAt<SurveyRoundId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const SurveySight sight, session->desk<SurveyDesk>().show(round));
    return Answer{sightJson(sight)};
}

Result<Answer> people(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto round, context.arguments().idAt<SurveyRoundId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto people, session->desk<SurveyDesk>().people(round));
    QJsonArray array;
    for (const SurveyPerson &person : people)
        array.append(QJsonObject{
            {QStringLiteral("n"), person.n},
            {QStringLiteral("code"), person.code},
            {QStringLiteral("client"), person.client ? QJsonValue(person.client->toString()) : QJsonValue()},
            {QStringLiteral("external_id"), textOrNull(person.externalId)},
            {QStringLiteral("name"), textOrNull(person.name)},
            {QStringLiteral("stratum"), person.stratum},
            {QStringLiteral("state"), codeText(kSurveyPersonStates, person.state)},
            {QStringLiteral("tries"), person.tries},
            {QStringLiteral("may_be_asked"), person.mayBeAsked}});
    return Answer{{{QStringLiteral("people"), array}}};
}

Result<Answer> enter(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto round, arguments.idAt<SurveyRoundId>(0));
    ZHIYIN_ASSIGN(const auto on, arguments.date(u"on"));
    SurveyEntry entry{.round = round, .code = arguments.at(1), .on = on.value_or(QDate())};
    ZHIYIN_ASSIGN(entry.answers.values, parseSurveyValues(arguments.value(u"answers")));
    if (arguments.has(u"way"))
        entry.way = parseCode(kSurveyWays, arguments.value(u"way")).value_or(SurveyWay::Paper);
    entry.named = arguments.has(u"named");
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<SurveyDesk>();
    if (arguments.has(u"comment")) {
        ZHIYIN_ASSIGN(const SurveyForm form, desk.formFor(round, entry.code));
        const SurveyQuestion *question = form.find(SurveyQuestionKind::Text);
        if (question == nullptr)
            return Arguments::badValue(QStringLiteral("--comment"), arguments.value(u"comment"));
        entry.answers.texts.emplace(question->n, arguments.value(u"comment"));
    }
    ZHIYIN_TRY(desk.enter(entry));
    ZHIYIN_ASSIGN(const SurveySight sight, desk.show(round));
    return Answer{{{QStringLiteral("code"), tidySurveyCode(entry.code)},
                   {QStringLiteral("state"), codeText(kSurveyPersonStates, SurveyPersonState::Answered)},
                   {QStringLiteral("progress"), progressJson(sight.whole)}}};
}

Result<Answer> settle(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto round, arguments.idAt<SurveyRoundId>(0));
    ZHIYIN_ASSIGN(const auto on, arguments.date(u"on"));
    const auto outcome =
        parseCode(kSurveyPersonStates, arguments.value(u"outcome")).value_or(SurveyPersonState::NoAnswer);
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<SurveyDesk>().settle(round, arguments.at(1), outcome, on.value_or(QDate())));
    return Answer{{{QStringLiteral("code"), tidySurveyCode(arguments.at(1))},
                   {QStringLiteral("state"), codeText(kSurveyPersonStates, outcome)}}};
}

Result<Answer> close(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto round, context.arguments().idAt<SurveyRoundId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<SurveyDesk>();
    ZHIYIN_TRY(desk.close(round));
    ZHIYIN_ASSIGN(const SurveySight sight, desk.show(round));
    return Answer{sightJson(sight)};
}

const CommandGroup kCommands({{"survey", "questionnaires", questionnaires},
                              {"survey", "questionnaire add", addQuestionnaire},
                              {"survey", "questionnaire show", showQuestionnaire},
                              {"survey", "draw", draw},
                              {"survey", "rounds", rounds},
                              {"survey", "show", show},
                              {"survey", "people", people},
                              {"survey", "enter", enter},
                              {"survey", "settle", settle},
                              {"survey", "close", close}});

} // namespace
} // namespace zhiyin::cli
