// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/churn.h"
#include "core/lifecycle/stage.h"

#include "core/policy/json_reader.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {

const QDate kDay(2026, 9, 30);

LifecyclePolicy shipped()
{
    return *parseLifecyclePolicy((*shippedPolicy(PolicyName::Churn))->json);
}

Money yuan(qint64 amount)
{
    return {amount * 100, Currency()};
}

StageFacts since(QDate openedOn, QDate lastActivity)
{
    return {.openedOn = openedOn, .lastActivity = lastActivity};
}

int points(const ChurnFacts &facts)
{
    return churnScore(facts, kDay, shipped()).score;
}

} // namespace

TEST_CASE("Stages follow in their order", "[lifecycle]")
{
    struct Case {
        StageFacts facts;
        Stage stage;
    };
    const QDate old(2020, 1, 1);
    StageFacts closed = since(old, kDay);
    closed.closedOn = kDay;
    StageFacts closesLater = since(old, kDay);
    closesLater.closedOn = kDay.addDays(1);
    StageFacts lost = since(old, kDay);
    lost.assets = yuan(5).minus(Money(1, Currency())).value();
    lost.twelveMonthHigh = yuan(100);
    StageFacts five = lost;
    five.assets = yuan(5);
    StageFacts noHistory = lost;
    noHistory.twelveMonthHigh.reset();
    StageFacts neverAny = lost;
    neverAny.assets = yuan(0);
    neverAny.twelveMonthHigh = yuan(0);
    StageFacts lostProspect = lost;
    lostProspect.openedOn = {};
    const auto c = GENERATE_COPY(
        Case{closed, Stage::Closed}, Case{closesLater, Stage::Active}, Case{lost, Stage::Lost},
        Case{five, Stage::Active}, Case{noHistory, Stage::Active}, Case{neverAny, Stage::Active},
        Case{lostProspect, Stage::Lost}, Case{StageFacts{}, Stage::Prospect},
        Case{since(kDay.addDays(1), {}), Stage::Prospect}, Case{since(kDay, {}), Stage::New},
        Case{since(QDate(2026, 4, 1), {}), Stage::New}, Case{since(QDate(2026, 3, 31), kDay), Stage::Active},
        Case{since(QDate(2026, 3, 30), {}), Stage::Dormant}, Case{since(old, kDay.addDays(-179)), Stage::Active},
        Case{since(old, kDay.addDays(-180)), Stage::Dormant}, Case{since(old, {}), Stage::Dormant});
    CHECK(stageText(stageOn(c.facts, kDay, shipped())).toStdString() == stageText(c.stage).toStdString());
}

TEST_CASE("Stages have one spelling, and imported ones a beginning", "[lifecycle]")
{
    for (const Stage stage : kStages)
        CHECK(parseStage(stageText(stage)) == stage);
    CHECK_FALSE(parseStage(u"retired"));
    const QDate opened(2020, 5, 5);
    const QDate sinceDay(2021, 1, 1);
    CHECK(stageBegin(Stage::Lost, sinceDay, opened, kDay) == sinceDay);
    CHECK(stageBegin(Stage::Active, {}, opened, kDay) == opened);
    CHECK(stageBegin(Stage::Lost, {}, opened, kDay) == kDay);
    CHECK(stageBegin(Stage::Closed, {}, opened, kDay) == kDay);
    CHECK(stageBegin(Stage::Dormant, {}, {}, kDay) == kDay);
}

TEST_CASE("Each churn factor gives its weight or nothing", "[lifecycle][churn]")
{
    CHECK(points({}) == 0);
    CHECK(points({.assets = yuan(70), .assetsBefore = yuan(100)}) == 30);
    CHECK(points({.assets = yuan(71), .assetsBefore = yuan(100)}) == 0);
    CHECK(points({.assets = yuan(130), .assetsBefore = yuan(100)}) == 0);
    CHECK(points({.contactSince = kDay.addDays(-45), .contactDue = kDay.addDays(-15)}) == 15);
    CHECK(points({.contactSince = kDay.addDays(-44), .contactDue = kDay.addDays(-14)}) == 0);
    CHECK(points({.complaints = 1}) == 20);
    CHECK(points({.lastRating = 2}) == 20);
    CHECK(points({.lastRating = 3}) == 0);
    CHECK(points({.trades = 5, .tradesBefore = 10}) == 15);
    CHECK(points({.trades = 6, .tradesBefore = 10}) == 0);
}

TEST_CASE("No data is marked, not guessed", "[lifecycle][churn]")
{
    const auto scored = churnScore({.assets = yuan(5), .trades = 3, .tradesBefore = 0}, kDay, shipped());
    REQUIRE(scored.lines.size() == 5);
    for (const ChurnLine &line : scored.lines) {
        CAPTURE(churnFactorText(line.factor).toStdString());
        CHECK(line.noData == (line.factor != ChurnFactor::Complaint));
        CHECK(line.points == 0);
        CHECK(line.weight > 0);
    }
    CHECK(scored.warning == ChurnWarning::Low);
}

TEST_CASE("The warning has three levels", "[lifecycle][churn]")
{
    ChurnFacts facts{.assets = yuan(0), .assetsBefore = yuan(100)};
    CHECK(churnScore(facts, kDay, shipped()).warning == ChurnWarning::Medium); // 30
    facts.complaints = 1;
    CHECK(churnScore(facts, kDay, shipped()).warning == ChurnWarning::Medium); // 50
    facts.lastRating = 1;
    const auto high = churnScore(facts, kDay, shipped()); // 70
    CHECK(high.warning == ChurnWarning::High);
    CHECK(churnWarningText(high.warning) == QStringLiteral("high"));
}

TEST_CASE("Scores lie between 0 and 100 and are the sum of their lines", "[lifecycle][churn][property]")
{
    const LifecyclePolicy policy = shipped();
    CHECK(rc::check([&] {
        const auto number = [] { return *rc::gen::inRange<qint64>(0, 1000); };
        ChurnFacts facts{.assets = yuan(number()), .assetsBefore = yuan(number())};
        facts.contactSince = kDay.addDays(-number());
        facts.contactDue = facts.contactSince.addDays(number());
        facts.complaints = *rc::gen::inRange(0, 3);
        facts.lastRating = *rc::gen::inRange(1, 6);
        facts.trades = number();
        facts.tradesBefore = number();
        const auto scored = churnScore(facts, kDay, policy);
        int sum = 0;
        for (const ChurnLine &line : scored.lines)
            sum += line.points;
        RC_ASSERT(scored.score == sum);
        RC_ASSERT(sum >= 0);
        RC_ASSERT(sum <= 100);
    }));
}

TEST_CASE("The lifetime value shows its years and its limits", "[lifecycle]")
{
    const LifecyclePolicy policy = shipped();
    const auto value = lifetimeValue(yuan(10'000), 20, policy);
    REQUIRE(value);
    CHECK(value->retentionPercent == 80);
    REQUIRE(value->years.size() == 5);
    CHECK(value->years[0].toString() == QStringLiteral("7407.41")); // 10,000 × 0.8 ÷ 1.08
    CHECK(value->years[1].toString() == QStringLiteral("5486.97"));
    // 10,000 × Σ (0.8 ÷ 1.08)^t = 10,000 × 2.2199614…
    CHECK(value->total.toString().toStdString() == "22199.61");
    CHECK(lifetimeValue(yuan(1), 0, policy)->retentionPercent == 98);
    CHECK(lifetimeValue(yuan(1), 100, policy)->retentionPercent == 5);
    CHECK(lifetimeValue(yuan(0), 100, policy)->total == yuan(0));
    CHECK_FALSE(lifetimeValue(yuan(-1), 0, policy));
    CHECK_FALSE(lifetimeValue(Money(std::numeric_limits<qint64>::max(), Currency()), 0, policy));
    CHECK(lifetimeValue(Money(std::numeric_limits<qint64>::max() / 5, Currency()), 0, policy));
}

TEST_CASE("A churn policy with a fault is refused with its place", "[lifecycle][policy]")
{
    struct Case {
        const char *part;
        const char *by;
        const char *place;
    };
    const auto c = GENERATE(Case{R"("weight": 30)", R"("weight": 31)", "factors"},
                            Case{R"("complaint": {)", R"("age": {)", "factors.age"},
                            Case{R"("complaint": {)", R"("性别": {)", "factors.性别"},
                            Case{R"("at_most": 2)", R"("at_most": 5)", "factors.low_satisfaction.at_most"},
                            Case{R"("high_from": 60)", R"("high_from": 30)", "high_from"},
                            Case{R"("new_months": 6,)", "", "stages.new_months"},
                            Case{R"("least_retention_percent": 5)", R"("least_retention_percent": 99)",
                                 "lifetime_value.most_retention_percent"});
    CAPTURE(c.by);
    QByteArray text = *shippedPolicyText(QStringLiteral("churn-default"));
    REQUIRE(text.contains(c.part));
    const auto read = parseLifecyclePolicy(*parseJsonObject(text.replace(c.part, c.by)));
    REQUIRE_FALSE(read);
    CHECK(read.error().args.value(0).toStdString() == c.place);
}
