// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_form.h"

#include "core/policy/json_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {

const char *const kSmall =
    R"({"id": "small", "version": 2, "title": "Small", "introduction": "Please.", "rest_months": 3,
    "questions": [{"n": 1, "kind": "rating", "text": "All"}, {"n": 2, "kind": "dimension", "dimension": "attitude", "text": "How"},
        {"n": 3, "kind": "nps", "text": "Tell"}, {"n": 4, "kind": "text", "text": "Say"}]})";

QString faultWith(const char *part, const char *by)
{
    QByteArray text = kSmall;
    REQUIRE(text.contains(part));
    const auto form = parseSurveyForm(*parseJsonObject(text.replace(part, by)));
    REQUIRE_FALSE(form);
    CHECK(form.error().code == ErrorCode::BadDocument);
    return form.error().args.value(0);
}

SurveyForm small()
{
    return *parseSurveyForm(*parseJsonObject(kSmall));
}

} // namespace

TEST_CASE("The shipped questionnaire asks for every dimension, in both languages", "[survey]")
{
    const auto form = parseSurveyForm(*shippedSurveyForm());
    REQUIRE(form);
    CHECK(form->source.contains(QStringLiteral("product default")));
    CHECK(form->leastGroup == kLeastSurveyGroup);
    CHECK(form->benchmarks.size() == 5);
    for (const SurveyBenchmark &benchmark : form->benchmarks)
        CHECK(benchmark.asOf == QStringLiteral("2022–2023"));
    QStringList dimensions;
    for (const SurveyQuestion &question : form->questions) {
        CHECK(question.text.en != question.text.zh);
        if (question.dimension)
            dimensions.append(codeText(kSurveyDimensions, *question.dimension));
    }
    // 003 §6.3 (1): four; §8.1 (1.1): three more.
    CHECK(dimensions.size() == 7);
    CHECK(form->find(SurveyQuestionKind::Rating)->n == 1);
}

TEST_CASE("What does not fit in a questionnaire is told with its place", "[survey]")
{
    CHECK(faultWith("\"rating\"", "\"text\"") == QStringLiteral("questions"));
    CHECK(faultWith("\"n\": 2", "\"n\": 1") == QStringLiteral("questions[1].n"));
    CHECK(faultWith("\"nps\"", "\"rating\"") == QStringLiteral("questions[2].kind"));
    CHECK(faultWith("\"attitude\"", "\"mood\"") == QStringLiteral("questions[1].dimension"));
    CHECK(faultWith("\"rest_months\": 3", "\"rest_months\": 3, \"least_group\": 9") == QStringLiteral("least_group"));
    CHECK(faultWith("\"rest_months\": 3", "\"rest_months\": 3, \"colour\": 1") == QStringLiteral("colour"));
    CHECK(faultWith("\"title\": \"Small\",", "") == QStringLiteral("title"));
}

TEST_CASE("Answers are held to their questions", "[survey]")
{
    const SurveyForm form = small();
    const auto check = [&](std::map<int, int> values, std::map<int, QString> texts = {}) {
        return checkSurveyAnswers(form, {std::move(values), std::move(texts)}).has_value();
    };
    CHECK(check({{1, 5}}));
    CHECK(check({{1, 1}, {2, 5}, {3, 0}}, {{4, QStringLiteral("fine")}}));
    CHECK(check({{1, 3}, {3, 10}}));
    CHECK_FALSE(check({}));
    CHECK_FALSE(check({{2, 5}}));
    CHECK_FALSE(check({{1, 0}}));
    CHECK_FALSE(check({{1, 6}}));
    CHECK_FALSE(check({{1, 5}, {3, 11}}));
    CHECK_FALSE(check({{1, 5}, {4, 5}}));
    CHECK_FALSE(check({{1, 5}, {7, 5}}));
    CHECK_FALSE(check({{1, 5}}, {{2, QStringLiteral("words")}}));
    CHECK(parseSurveyValues(QStringLiteral("1=5, 3=10")) == std::map<int, int>{{1, 5}, {3, 10}});
    for (const char *bad : {"1", "1=", "=5", "1=5,1=4", "one=5", "1=five"})
        CHECK_FALSE(parseSurveyValues(QString::fromLatin1(bad)));
}

TEST_CASE("Comments lose what could name the client", "[survey][privacy]")
{
    CHECK(withoutNumbers(QStringLiteral("call me: 138 0013 8000 please")) == QStringLiteral("call me: *** please"));
    CHECK(withoutNumbers(QStringLiteral("11010519491231002X")) == QStringLiteral("***"));
    CHECK(withoutNumbers(QStringLiteral("write to li@example.com")) == QStringLiteral("write to ***"));
    CHECK(withoutNumbers(QStringLiteral("2 of 10 were late in 2026")) == QStringLiteral("2 of 10 were late in 2026"));
}
