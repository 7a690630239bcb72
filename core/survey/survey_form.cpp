// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_form.h"

#include "core/policy/json_reader.h"
#include "core/words/survey_words.h"

#include <QFile>
#include <QRegularExpression>

namespace zhiyin {
namespace {

constexpr size_t kMostQuestions = 40;
constexpr int kMostRest = 60;
constexpr int kMostGroup = 1000;
constexpr int kWholeScore = 10'000;

SurveyQuestion readQuestion(JsonReader &reader, const std::vector<SurveyQuestion> &before)
{
    SurveyQuestion question;
    question.n = static_cast<int>(reader.integer(u"n", 1, 99));
    question.kind = reader.oneOf(u"kind", kSurveyQuestionKinds);
    if (question.kind == SurveyQuestionKind::Dimension)
        question.dimension = reader.oneOf(u"dimension", kSurveyDimensions);
    question.text = reader.localText(u"text");
    for (const SurveyQuestion &other : before) {
        if (other.n == question.n)
            reader.fault(u"n", words::faultSurveyQuestionTwice());
        if (question.dimension && other.dimension == question.dimension)
            reader.fault(u"dimension", words::faultSurveyQuestionTwice());
        if (other.kind == question.kind && question.kind != SurveyQuestionKind::Dimension
            && question.kind != SurveyQuestionKind::Text)
            reader.fault(u"kind", words::faultSurveyQuestionTwice());
    }
    reader.refuseUnknown();
    return question;
}

SurveyBenchmark readBenchmark(JsonReader &reader)
{
    SurveyBenchmark benchmark{reader.localText(u"text"), static_cast<int>(reader.integer(u"score", 0, kWholeScore)),
                              reader.text(u"as_of"), reader.text(u"source")};
    reader.refuseUnknown();
    return benchmark;
}

} // namespace

const SurveyQuestion *SurveyForm::find(int n) const
{
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [n](const SurveyQuestion &question) { return question.n == n; });
    return found == questions.end() ? nullptr : &*found;
}

const SurveyQuestion *SurveyForm::find(SurveyQuestionKind kind) const
{
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [kind](const SurveyQuestion &question) { return question.kind == kind; });
    return found == questions.end() ? nullptr : &*found;
}

Result<SurveyForm> parseSurveyForm(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader document(json, faults);
    SurveyForm form;
    form.id = document.text(u"id");
    form.version = static_cast<int>(document.integer(u"version", 1, 1'000'000));
    form.title = document.localText(u"title");
    form.introduction = document.localText(u"introduction");
    form.source = document.textOr(u"source", {});
    form.restMonths = static_cast<int>(document.integer(u"rest_months", 0, kMostRest));
    form.leastGroup =
        static_cast<int>(document.integerOr(u"least_group", kLeastSurveyGroup, kLeastSurveyGroup, kMostGroup));
    std::vector<JsonReader> questions = document.objects(u"questions");
    if (questions.size() > kMostQuestions)
        document.fault(u"questions", words::faultSurveyTooLong(static_cast<int>(kMostQuestions)));
    for (JsonReader &question : questions)
        form.questions.push_back(readQuestion(question, form.questions));
    if (form.find(SurveyQuestionKind::Rating) == nullptr)
        document.fault(u"questions", words::faultSurveyWithoutRating());
    if (document.has(u"benchmarks")) {
        for (JsonReader &benchmark : document.objects(u"benchmarks"))
            form.benchmarks.push_back(readBenchmark(benchmark));
    }
    document.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return form;
}

Result<QJsonObject> shippedSurveyForm()
{
    const QString name = QStringLiteral("survey-satisfaction");
    QFile file(QStringLiteral(":/questionnaires/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, {QStringLiteral("questionnaire"), name});
    return parseJsonObject(file.readAll());
}

Result<std::map<int, int>> parseSurveyValues(const QString &text)
{
    std::map<int, int> values;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isQuestion = false;
        bool isValue = false;
        const int question = part.section(u'=', 0, 0).trimmed().toInt(&isQuestion);
        const int value = part.section(u'=', 1).trimmed().toInt(&isValue);
        if (!isQuestion || !isValue || !values.emplace(question, value).second)
            return failure(ErrorCode::BadValue, {QStringLiteral("answers"), part.trimmed()});
    }
    return values;
}

Result<void> checkSurveyAnswers(const SurveyForm &form, const SurveyAnswers &answers)
{
    const auto bad = [](int n, const QString &value) {
        return failure(ErrorCode::BadValue, {QStringLiteral("answers"), QStringLiteral("%1=%2").arg(n).arg(value)});
    };
    for (const auto &[n, value] : answers.values) {
        const SurveyQuestion *question = form.find(n);
        if (question == nullptr || question->kind == SurveyQuestionKind::Text || value < question->least()
            || value > question->most())
            return bad(n, QString::number(value));
    }
    for (const auto &[n, text] : answers.texts) {
        const SurveyQuestion *question = form.find(n);
        if (question == nullptr || question->kind != SurveyQuestionKind::Text)
            return bad(n, text);
    }
    const int overall = form.find(SurveyQuestionKind::Rating)->n;
    if (!answers.values.contains(overall))
        return bad(overall, {});
    return {};
}

QString withoutNumbers(const QString &text)
{
    static const QRegularExpression numbers(QStringLiteral("[0-9０-９]([ \\-]?[0-9０-９Xx]){5,}"));
    static const QRegularExpression addresses(QStringLiteral("[^\\s@]+@[^\\s@]+"));
    QString cleaned = text;
    cleaned.replace(numbers, QStringLiteral("***"));
    cleaned.replace(addresses, QStringLiteral("***"));
    return cleaned;
}

} // namespace zhiyin
