// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/interview.h"
#include "core/risk/questionnaire_check.h"
#include "core/risk/recommendation.h"
#include "core/risk/risk_findings.h"
#include "core/words/findings_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {

const QDate kDay(2026, 9, 30);

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

Money yuan(qint64 whole)
{
    return Money(whole * 100, Currency());
}

HeldLine line(int level, qint64 value, const char *assetClass = "基金", const char *regime = "csrc")
{
    HeldLine held{
        Holding{.id = HoldingId(1),
                .client = ClientId(1),
                .product = ProductId(level),
                .asOf = kDay,
                .marketValue = yuan(value)},
        Product{.id = ProductId(level), .assetClass = u(assetClass), .riskLevel = level, .regime = u(regime)}};
    return held;
}

std::optional<Money> same(Money amount)
{
    return amount;
}

AssessmentRow row(int client, QDate signedOn, const char *answers, RiskLevel level = RiskLevel::C3, int user = 7)
{
    return {AssessmentId(1),       ClientId(client), u("individual"), 1,  u(answers), 0,    level, signedOn, {},
            signedOn.startOfDay(), UserId(user),     u("lan"),        {}, {},         false};
}

bool has(const std::vector<Contradiction> &found, ContradictionCode code)
{
    return std::any_of(found.begin(), found.end(), [code](const Contradiction &one) { return one.code == code; });
}

std::vector<PatternFinding> of(const std::vector<PatternFinding> &found, PatternCode code)
{
    std::vector<PatternFinding> some;
    for (const PatternFinding &one : found) {
        CHECK_FALSE(words::pattern(one).contains(u'%'));
        if (one.code == code)
            some.push_back(one);
    }
    return some;
}

} // namespace

TEST_CASE("Holdings are split by class, by risk and by when they fall due", "[product][holdings]")
{
    HeldLine fund = line(4, 600);
    HeldLine deposit = line(1, 300, "存款", "none");
    deposit.product.termDays = 90;
    deposit.lastBought = kDay.addDays(-83);
    HeldLine wealth = line(2, 100, "理财", "nfra");
    wealth.product.termDays = 90;
    wealth.lastBought = kDay.addDays(-60);
    wealth.holding.cost = yuan(90);
    const auto view = holdingsView({fund, deposit, wealth}, kDay, 3, Currency(), same);
    REQUIRE(view);
    CHECK(view->total == yuan(1000));
    REQUIRE(view->byClass.size() == 3);
    CHECK(view->byClass[0].first == ProductClass::Fund);
    CHECK(view->byClass[0].second.basisPoints == 6000);
    CHECK(view->byRisk[3]->basisPoints == 6000);
    CHECK_FALSE(view->byRisk[4]);
    CHECK(view->above->value == yuan(600));
    CHECK(view->ladder[static_cast<size_t>(LadderStep::Week)] == yuan(300));
    CHECK(view->ladder[static_cast<size_t>(LadderStep::Month)] == yuan(100));
    CHECK(view->ladder[static_cast<size_t>(LadderStep::Undated)] == yuan(600));
    CHECK(view->lines[2].gain == yuan(10));
    // Without a valid level everything under a regime lies above.
    CHECK(holdingsView({fund, deposit, wealth}, kDay, {}, Currency(), same)->above->value == yuan(700));
    const auto none = holdingsView({fund}, kDay, 3, Currency(), [](Money) { return std::optional<Money>(); });
    CHECK(none->withoutRate == 1);
    CHECK_FALSE(holdingsView({}, kDay, 3, Currency(), same)->total);
}

TEST_CASE("The steps of the ladder include their last day", "[product][holdings]")
{
    CHECK(ladderStep({}, kDay) == LadderStep::Undated);
    CHECK(ladderStep(kDay.addDays(-1), kDay) == LadderStep::Due);
    CHECK(ladderStep(kDay, kDay) == LadderStep::Week);
    CHECK(ladderStep(kDay.addDays(7), kDay) == LadderStep::Week);
    CHECK(ladderStep(kDay.addDays(8), kDay) == LadderStep::Month);
    CHECK(ladderStep(kDay.addDays(30), kDay) == LadderStep::Month);
    CHECK(ladderStep(kDay.addDays(90), kDay) == LadderStep::Quarter);
    CHECK(ladderStep(kDay.addDays(91), kDay) == LadderStep::Later);
}

TEST_CASE("A level that contradicts what is held and done is said", "[risk][findings]")
{
    BehaviourFacts facts;
    CHECK(contradictions(facts).empty());
    facts.assessment = AssessmentFact{kDay, {}, RiskLevel::C4};
    facts.isValid = true;
    facts.segmentNeed = u("aggressive");
    CHECK(contradictions(facts).empty());
    facts.holdings.lines = {line(1, 100)};
    CHECK(has(contradictions(facts), ContradictionCode::NothingRisky));
    facts.holdings.lines = {line(5, 100)};
    CHECK(has(contradictions(facts), ContradictionCode::HoldingsAbove));
    CHECK_FALSE(has(contradictions(facts), ContradictionCode::NothingRisky));
    facts.segmentNeed = u("conservative");
    CHECK(has(contradictions(facts), ContradictionCode::NeedDiffers));
    facts.trades = {{kDay.addDays(-20), true, ProductId(3), 5}, {kDay.addDays(-6), false, ProductId(3), 5}};
    CHECK(has(contradictions(facts), ContradictionCode::BoughtAbove));
    CHECK(has(contradictions(facts), ContradictionCode::SoldInHaste));
    facts.trades[1].on = kDay.addDays(-5);
    CHECK_FALSE(has(contradictions(facts), ContradictionCode::SoldInHaste));
    facts.isValid = false;
    CHECK(has(contradictions(facts), ContradictionCode::Expired));
    for (const Contradiction &one : contradictions(facts))
        CHECK_FALSE(words::contradiction(one).contains(u'%'));
}

TEST_CASE("Patterns that look as if the client had not answered", "[risk][findings]")
{
    std::vector<AssessmentRow> rows = {row(1, kDay, "1=A,2=B"), row(2, kDay, "1=A,2=B"), row(3, kDay, "1=A,2=C")};
    CHECK(of(patterns(rows, {}), PatternCode::EqualAnswers).empty());
    rows[2].answers = rows[1].answers;
    const auto equal = of(patterns(rows, {}), PatternCode::EqualAnswers);
    REQUIRE(equal.size() == 1);
    CHECK(equal[0].clients.size() == 3);
    rows[2].by = UserId(8);
    CHECK(of(patterns(rows, {}), PatternCode::EqualAnswers).empty());

    rows[0].timing = {{u("1"), 1500}, {u("2"), 2499}};
    REQUIRE(of(patterns(rows, {}), PatternCode::TooFast).size() == 1);
    CHECK(of(patterns(rows, {}), PatternCode::TooFast)[0].args.value(0) == u("1.9"));
    rows[0].timing = {{u("1"), 1500}, {u("2"), 2500}};
    CHECK(of(patterns(rows, {}), PatternCode::TooFast).empty());

    const std::vector<AssessmentRow> serial = {row(1, kDay.addDays(-30), "1=A"), row(1, kDay.addDays(-10), "1=B"),
                                               row(1, kDay, "1=C", RiskLevel::C4)};
    CHECK(of(patterns(serial, {}), PatternCode::SerialRetests).size() == 1);
    CHECK(of(patterns({serial[0], serial[2]}, {}), PatternCode::SerialRetests).empty());
    CHECK(of(patterns(serial, {{ClientId(1), kDay, 4}}), PatternCode::RaisedForSale).size() == 1);
    CHECK(of(patterns(serial, {{ClientId(1), kDay, 3}}), PatternCode::RaisedForSale).empty());
    CHECK(of(patterns(serial, {{ClientId(1), kDay.addDays(1), 4}}), PatternCode::RaisedForSale).empty());
}

TEST_CASE("Reminders begin thirty days before and do not end by themselves", "[risk][findings]")
{
    CHECK_FALSE(reminderOf(kDay.addDays(31), kDay, true));
    CHECK(reminderOf(kDay.addDays(30), kDay, true) == std::pair(ReminderCode::ExpiresSoon, 30));
    CHECK(reminderOf(kDay, kDay, true) == std::pair(ReminderCode::ExpiresSoon, 0));
    CHECK(reminderOf(kDay.addDays(-1), kDay, false) == std::pair(ReminderCode::Expired, 1));
    CHECK(reminderOf(kDay.addDays(-400), kDay, true) == std::pair(ReminderCode::ExpiredAbove, 400));
}

TEST_CASE("The score of a recommendation is the sum of its visible parts", "[risk][recommendation]")
{
    Product product{.id = ProductId(1), .code = u("A"), .assetClass = u("基金"), .riskLevel = 3};
    product.details[ProductDetail::Targets] = u("养老");
    HoldingsView none;
    const auto best = rated(product, RiskLevel::C3, {365, true, u("养老")}, none);
    CHECK(best.score == 100);
    product.termDays = 366;
    const auto late = rated(product, RiskLevel::C3, {365, true, {}}, none);
    CHECK(late.score == 55);
    CHECK(rated(product, RiskLevel::C5, {365, true, {}}, none).score == 35);
    none.byClass = {{ProductClass::Fund, {yuan(1), 4000}}};
    CHECK(rated(product, RiskLevel::C3, {365, true, {}}, none).score == 40);
    std::vector<Recommendation> some = {late, best};
    sortByScore(some);
    CHECK(some.front().score == 100);
}

TEST_CASE("An interview goes on, goes back and is taken up again", "[risk][interview]")
{
    const Questionnaire questionnaire = *parseQuestionnaire(shippedQuestionnaires()->front());
    Interview interview(questionnaire);
    CHECK_FALSE(interview.next());
    CHECK_FALSE(interview.back());
    CHECK_FALSE(interview.choose(u("Z")));
    REQUIRE(interview.choose(u("b")));
    interview.spend(1200);
    REQUIRE(interview.next());
    REQUIRE(interview.back());
    CHECK(interview.chosen() == QStringList{u("B")});
    interview.spend(300);
    REQUIRE(interview.next());
    REQUIRE(interview.choose(questionnaire.questions[1].options[0].key));
    Interview later(questionnaire);
    REQUIRE(later.restore(interview.toJson()));
    CHECK(later.index() == 1);
    CHECK(later.chosen() == interview.chosen());
    CHECK(later.timing().value(QString::number(questionnaire.questions[0].n)).toInt() == 1500);
    Questionnaire other = questionnaire;
    other.version = 99;
    CHECK_FALSE(Interview(other).restore(interview.toJson()));
    while (!later.isDone()) {
        if (later.chosen().isEmpty())
            REQUIRE(later.choose(later.question().options[0].key));
        REQUIRE(later.next());
    }
    CHECK(score(questionnaire, later.answers()).has_value());
    CHECK_FALSE(later.next());
}

TEST_CASE("The histogram holds every reachable total and nothing else", "[risk][questionnaire]")
{
    const auto shipped = shippedQuestionnaires();
    REQUIRE(shipped);
    for (const QJsonObject &json : *shipped) {
        const Questionnaire questionnaire = *parseQuestionnaire(json);
        std::vector<int> totals;
        int sum = 0;
        for (const ReachableTotal &one : histogramOf(questionnaire)) {
            totals.push_back(one.total);
            sum += one.share;
        }
        CHECK(totals == reachableTotals(questionnaire.questions));
        // Each share is rounded by itself.
        CHECK(std::abs(sum - 10'000) <= static_cast<int>(totals.size()));
    }
}
