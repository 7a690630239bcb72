// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/questionnaire.h"

#include "core/policy/json_reader.h"
#include "core/risk/risk_score.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {

/// Totals 0 … 9: a question of one choice (0, 2, 4), one of several that adds up (1, 2) and one that takes the highest.
const char *const kDocument = R"({"id": "small", "version": 3, "title": "Small", "questions": [
    {"n": 1, "text": "One", "axis": "capacity", "options": [
        {"key": "A", "text": "a", "points": 0, "caps_level": "C1"}, {"key": "B", "text": "b", "points": 2}, {"key": "C", "text": "c", "points": 4}]},
    {"n": 2, "text": "Sum", "axis": "preference", "multiple": true, "count": "sum", "options": [
        {"key": "A", "text": "a", "points": 1, "caps_level": null}, {"key": "B", "text": "b", "points": 2}]},
    {"n": 5, "text": "Highest", "axis": "attitude", "multiple": true, "options": [
        {"key": "A", "text": "a", "points": 0}, {"key": "B", "text": "b", "points": 1}, {"key": "X1", "text": "x", "points": 2, "caps_level": 3}]}],
    "bands": [{"from": 1, "to": 3, "level": "C1"}, {"from": 4, "to": 4, "level": "C2"}, {"from": 5, "to": 6, "level": "C3"},
        {"from": 7, "to": 8, "level": "C4"}, {"from": 9, "to": 9, "level": "C5"}]})";

QByteArray with(const char *part, const char *by)
{
    QByteArray text = kDocument;
    CHECK(text.contains(part));
    return text.replace(part, by);
}

Questionnaire small()
{
    return *parseQuestionnaire(*parseJsonObject(kDocument));
}

} // namespace

TEST_CASE("A questionnaire is read as written", "[risk][questionnaire]")
{
    const Questionnaire read = small();
    CHECK(read.id == QStringLiteral("small"));
    CHECK(read.version == 3);
    CHECK(read.questions.size() == 3);
    CHECK(read.questions[0].options[0].capsLevel == RiskLevel::C1);
    CHECK_FALSE(read.questions[1].options[0].capsLevel);
    CHECK(read.questions[2].options[2].capsLevel == RiskLevel::C3);
    CHECK(read.remarks.empty());
    CHECK(reachableTotals(read.questions) == std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8, 9});
}

TEST_CASE("A questionnaire with a fault is refused with its place", "[risk][questionnaire]")
{
    struct Case {
        const char *part;
        const char *by;
        const char *place;
    };
    const auto c = GENERATE(
        // gap, overlap, a total below and above the bands
        Case{R"({"from": 5, "to": 6)", R"({"from": 6, "to": 6)", "bands"},
        Case{R"({"from": 5, "to": 6)", R"({"from": 4, "to": 6)", "bands"},
        Case{R"({"from": 1, "to": 3)", R"({"from": 2, "to": 3)", "bands"},
        Case{R"(, {"from": 9, "to": 9, "level": "C5"})", "", "bands"},
        Case{R"({"from": 5, "to": 6, "level": "C3"})", R"({"from": 6, "to": 5, "level": "C3"})", "bands[2].to"},
        Case{R"({"from": 5, "to": 6)", R"({"from": 5.5, "to": 6)", "bands[2].from"},
        Case{R"("level": "C3")", R"("level": "C1")", "bands"},
        Case{R"("level": "C3")", R"("level": "C6")", "bands[2].level"},
        // questions and options
        Case{R"("n": 2)", R"("n": 1)", "questions[1].n"}, Case{R"("n": 2)", R"("n": "2")", "questions[1].n"},
        Case{R"("key": "B", "text": "b", "points": 2})", R"("key": "a", "text": "b", "points": 2})",
             "questions[0].options[1].key"},
        Case{R"("key": "X1")", R"("key": "X+1")", "questions[2].options[2].key"},
        Case{R"("key": "C", "text": "c", "points": 4)", R"("key": "C", "text": "c", "points": 4.5)",
             "questions[0].options[2].points"},
        Case{R"("count": "sum")", R"("count": "mean")", "questions[1].count"},
        Case{R"("axis": "attitude")", R"("axis": "age")", "questions[2].axis"},
        Case{R"("caps_level": "C1")", R"("caps_level": "low")", "questions[0].options[0].caps_level"},
        Case{R"("caps_level": "C1")", R"("cap": "C1")", "questions[0].options[0].cap"},
        Case{R"("title": "Small")", R"("title": "")", "title"},
        Case{R"("title": "Small")", R"("title": {"en": "Small"})", "title.zh"},
        Case{R"("id": "small")", R"("name": "small")", "id"}, Case{R"("version": 3)", R"("version": 0)", "version"});
    CAPTURE(c.part, c.by);
    const auto read = parseQuestionnaire(*parseJsonObject(with(c.part, c.by)));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::BadDocument);
    CHECK(read.error().args.value(0).toStdString() == c.place);
    CHECK_FALSE(read.error().args.value(1).isEmpty());
}

TEST_CASE("A missing axis is a remark, a level out of reach a fault", "[risk][questionnaire]")
{
    const auto axis = parseQuestionnaire(*parseJsonObject(with(R"("axis": "attitude")", R"("axis": "capacity")")));
    REQUIRE(axis);
    CHECK(axis->remarks
          == std::vector<QuestionnaireRemark>{{QuestionnaireWarning::AxisMissing, QStringLiteral("attitude")}});
    const auto level = parseQuestionnaire(
        *parseJsonObject(with(R"({"from": 9, "to": 9, "level": "C5"})", R"({"from": 9, "to": 9, "level": "C4"})")));
    REQUIRE(level);
    CHECK(level->remarks
          == std::vector<QuestionnaireRemark>{{QuestionnaireWarning::LevelMissing, QStringLiteral("C5")}});
    const auto reach = parseQuestionnaire(
        *parseJsonObject(with(R"({"from": 9, "to": 9, "level": "C5"})",
                              R"({"from": 9, "to": 20, "level": "C4"}, {"from": 21, "to": 30, "level": "C5"})")));
    REQUIRE_FALSE(reach);
    CHECK(reach.error().code == ErrorCode::BadDocument);
    CHECK(reach.error().args.value(0) == QStringLiteral("bands"));
}

TEST_CASE("Bands may stand in any order, and levels may fall with the total", "[risk][questionnaire]")
{
    QByteArray text = with(R"("level": "C1"}, {"from": 4, "to": 4, "level": "C2"})",
                           R"("level": "C5"}, {"from": 4, "to": 4, "level": "C4"})");
    text.replace(R"({"from": 7, "to": 8, "level": "C4"}, {"from": 9, "to": 9, "level": "C5"})",
                 R"({"from": 9, "to": 9, "level": "C1"}, {"from": 7, "to": 8, "level": "C2"})");
    const auto read = parseQuestionnaire(*parseJsonObject(text));
    REQUIRE(read);
    CHECK(read->bands.front().level == RiskLevel::C5);
    CHECK(read->bands.back().level == RiskLevel::C1);
}

TEST_CASE("Answers are scored, capped and never guessed", "[risk][score]")
{
    struct Case {
        const char *answers;
        int total;
        RiskLevel byTotal;
        RiskLevel level;
    };
    const auto c = GENERATE(Case{"1=C,2=A+B,5=B", 8, RiskLevel::C4, RiskLevel::C4},
                            Case{" 5 = a + b , 1=c, 2=b+a ", 8, RiskLevel::C4, RiskLevel::C4},
                            Case{"1=C,2=A+B,5=X1", 9, RiskLevel::C5, RiskLevel::C3},
                            Case{"1=A,2=A+B,5=X1", 5, RiskLevel::C3, RiskLevel::C1},
                            Case{"1=A,2=A,5=A", 1, RiskLevel::C1, RiskLevel::C1},
                            Case{"1=B,2=B,5=A+B", 5, RiskLevel::C3, RiskLevel::C3});
    CAPTURE(c.answers);
    const auto answers = parseAnswers(QString::fromUtf8(c.answers));
    REQUIRE(answers);
    const auto scored = score(small(), *answers);
    REQUIRE(scored);
    CHECK(scored->total == c.total);
    CHECK(scored->byTotal == c.byTotal);
    CHECK(scored->level == c.level);
    CHECK(parseAnswers(answersText(*answers)) == *answers);
}

TEST_CASE("Answers that are not whole are refused", "[risk][score]")
{
    const auto text = GENERATE("", "1", "1=", "1=A+", "x=A", "1=A,1=B,2=A,5=A", "1=A,2=A", "1=A,2=A,5=A,6=A",
                               "1=D,2=A,5=A", "1=A+B,2=A,5=A", "1=A,2=A+a,5=A", "1=A=B,2=A,5=A");
    CAPTURE(text);
    const auto scored = parseAnswers(QString::fromUtf8(text)).and_then([](const RiskAnswers &answers) {
        return score(small(), answers);
    });
    REQUIRE_FALSE(scored);
    CHECK(scored.error().code == ErrorCode::BadUsage);
    CHECK(scored.error().args.size() == 1);
}

TEST_CASE("The knock-outs that capped a level are told", "[risk][score]")
{
    const auto scored = score(small(), *parseAnswers(u"1=A,2=B,5=X1"));
    REQUIRE(scored);
    CHECK(scored->knockOuts
          == std::vector<KnockOut>{{1, QStringLiteral("A"), RiskLevel::C1}, {5, QStringLiteral("X1"), RiskLevel::C3}});
    CHECK(scored->byAxis.at(RiskAxis::Preference) == 2);
}

TEST_CASE("The shipped questionnaires are whole", "[risk][questionnaire]")
{
    const auto documents = shippedQuestionnaires();
    REQUIRE(documents);
    REQUIRE(documents->size() == 2);
    for (const QJsonObject &document : *documents) {
        const auto read = parseQuestionnaire(document);
        REQUIRE(read);
        CAPTURE(read->id.toStdString());
        CHECK(read->questions.size() >= 10);
        CHECK(read->remarks.empty());
        CHECK(read->source.startsWith(QStringLiteral("product default")));
        CHECK(read->title.en != read->title.zh);
        int knockOuts = 0;
        for (const RiskQuestion &question : read->questions) {
            for (const AnswerOption &option : question.options)
                knockOuts += option.capsLevel ? 1 : 0;
        }
        CHECK(knockOuts >= 3);
    }
}

TEST_CASE("Any complete answer to a shipped questionnaire gets a level no higher than its caps",
          "[risk][score][property]")
{
    const Questionnaire individual = *parseQuestionnaire(shippedQuestionnaires()->front());
    CHECK(rc::check([&] {
        RiskAnswers answers;
        for (const RiskQuestion &question : individual.questions) {
            const auto chosen = *rc::gen::inRange<size_t>(0, question.options.size());
            answers[question.n] = {question.options[chosen].key};
        }
        const auto scored = score(individual, answers);
        RC_ASSERT(scored.has_value());
        RC_ASSERT(scored->level <= scored->byTotal);
        for (const KnockOut &knockOut : scored->knockOuts)
            RC_ASSERT(scored->level <= knockOut.cap);
    }));
}

TEST_CASE("Bands cut at random are accepted, shifted ones refused", "[risk][questionnaire][property]")
{
    const QJsonObject base = *parseJsonObject(kDocument);
    CHECK(rc::check([&] {
        const int cut = *rc::gen::inRange(1, 9);
        const int shift = *rc::gen::inRange(-3, 4);
        QJsonObject document = base;
        document[u"bands"] = QJsonArray{QJsonObject{{QStringLiteral("from"), 1},
                                                    {QStringLiteral("to"), cut},
                                                    {QStringLiteral("level"), QStringLiteral("C1")}},
                                        QJsonObject{{QStringLiteral("from"), cut + 1 + shift},
                                                    {QStringLiteral("to"), 12},
                                                    {QStringLiteral("level"), QStringLiteral("C2")}}};
        RC_ASSERT(parseQuestionnaire(document).has_value() == (shift == 0));
    }));
}
