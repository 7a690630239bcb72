// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/churn/churn_watch.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {

const QDate kDay(2026, 9, 30);

LifecyclePolicy shipped()
{
    const auto document = shippedPolicy(PolicyName::Churn);
    REQUIRE(document);
    REQUIRE(*document);
    const auto policy = parseLifecyclePolicy((*document)->json);
    REQUIRE(policy);
    return *policy;
}

ChurnCase openAt(ChurnLevel level, QDate due)
{
    ChurnCase warning{ChurnCaseId(1), ClientId(1), level};
    warning.openedOn = kDay.addDays(-20);
    warning.dueOn = due;
    return warning;
}

} // namespace

TEST_CASE("the shipped policy answers each level sooner than the one below", "[churn]")
{
    const LifecyclePolicy policy = shipped();
    CHECK(policy.response(ChurnLevel::Escalate).days < policy.response(ChurnLevel::Act).days);
    CHECK(policy.response(ChurnLevel::Act).days < policy.response(ChurnLevel::Watch).days);
    for (const auto &[code, level] : kChurnLevels) {
        CHECK(!policy.response(level).ask.en.isEmpty());
        CHECK(!policy.response(level).ask.zh.isEmpty());
    }
    CHECK(policy.sources.ofParameter.value(QStringLiteral("responses")).contains(QStringLiteral("product default")));
}

TEST_CASE("a document from before the responses has those that came with the program", "[churn]")
{
    auto document = shippedPolicy(PolicyName::Churn);
    QJsonObject json = (*document)->json;
    json.remove(QStringLiteral("responses"));
    QJsonObject sources = json.value(QStringLiteral("sources")).toObject();
    sources.remove(QStringLiteral("responses"));
    json.insert(QStringLiteral("sources"), sources);
    const auto old = parseLifecyclePolicy(json);
    REQUIRE(old);
    CHECK(old->response(ChurnLevel::Act).days == shipped().response(ChurnLevel::Act).days);
    CHECK(old->watchFrom == shipped().watchFrom);

    json = (*document)->json;
    QJsonObject responses = json.value(QStringLiteral("responses")).toObject();
    QJsonObject act = responses.value(QStringLiteral("act")).toObject();
    act.insert(QStringLiteral("days"), 40);
    responses.insert(QStringLiteral("act"), act);
    json.insert(QStringLiteral("responses"), responses);
    const auto slow = parseLifecyclePolicy(json);
    REQUIRE(!slow);
    CHECK(slow.error().args.value(0) == QStringLiteral("responses.act.days"));
}

TEST_CASE("scores stand for levels", "[churn]")
{
    const LifecyclePolicy policy = shipped();
    CHECK(churnLevel(0, policy) == std::nullopt);
    CHECK(churnLevel(14, policy) == std::nullopt);
    CHECK(churnLevel(15, policy) == ChurnLevel::Watch);
    CHECK(churnLevel(29, policy) == ChurnLevel::Watch);
    CHECK(churnLevel(30, policy) == ChurnLevel::Act);
    CHECK(churnLevel(59, policy) == ChurnLevel::Act);
    CHECK(churnLevel(60, policy) == ChurnLevel::Escalate);
    CHECK(churnLevel(100, policy) == ChurnLevel::Escalate);
}

TEST_CASE("a look opens, raises, lowers, hands up and closes", "[churn]")
{
    const LifecyclePolicy policy = shipped();
    const auto at = [&](std::optional<ChurnCase> open, ChurnSight sight, std::optional<ChurnCase> closed = {}) {
        return churnVerdict(open, closed, sight, kDay, policy);
    };
    // Nothing open.
    CHECK(at({}, {0}).move == ChurnMove::None);
    CHECK(at({}, {35}) == ChurnVerdict{ChurnMove::Open, ChurnLevel::Act, kDay.addDays(7)});
    CHECK(at({}, {70}).dueOn == kDay.addDays(2));
    for (const Stage stage : {Stage::Prospect, Stage::Lost, Stage::Closed})
        CHECK(at({}, {70, stage}).move == ChurnMove::None);
    CHECK(at({}, {70, Stage::Active, true}).move == ChurnMove::None);
    // Nobody is judged by a program alone who does not want it (PIPL art. 24).
    CHECK(at({}, {70, Stage::Active, false, true}).move == ChurnMove::None);

    // One is open.
    const ChurnCase act = openAt(ChurnLevel::Act, kDay.addDays(3));
    CHECK(at(act, {35}).move == ChurnMove::None);
    CHECK(at(act, {60}) == ChurnVerdict{ChurnMove::Raise, ChurnLevel::Escalate, kDay.addDays(2)});
    CHECK(at(act, {20}) == ChurnVerdict{ChurnMove::Lower, ChurnLevel::Watch, act.dueOn});
    CHECK(at(act, {0}).outcome == ChurnOutcome::FalseAlarm);
    ChurnCase answered = act;
    answered.respondedOn = kDay.addDays(-1);
    CHECK(at(answered, {0}) == ChurnVerdict{ChurnMove::Close, ChurnLevel::Act, {}, ChurnOutcome::Kept});
    CHECK(at(act, {35, Stage::Lost}).outcome == ChurnOutcome::Lost);
    CHECK(at(act, {35, Stage::Active, false, true}).outcome == ChurnOutcome::Declined);

    // The day itself is not too late; the day after it is handed up, once.
    CHECK(at(openAt(ChurnLevel::Act, kDay), {35}).move == ChurnMove::None);
    ChurnCase late = openAt(ChurnLevel::Act, kDay.addDays(-1));
    CHECK(at(late, {35}) == ChurnVerdict{ChurnMove::Escalate, ChurnLevel::Act, kDay.addDays(2)});
    late.escalatedOn = kDay.addDays(-1);
    CHECK(at(late, {35}).move == ChurnMove::None);

    // What a person saw is not closed by a figure, nor by an opt-out.
    ChurnCase byHand = act;
    byHand.byHand = true;
    CHECK(at(byHand, {0}).move == ChurnMove::None);
    CHECK(at(byHand, {0, Stage::Active, false, true}).move == ChurnMove::None);
    CHECK(at(byHand, {60}).move == ChurnMove::Raise);

    // What was closed by hand rests, unless it gets worse.
    ChurnCase closed = act;
    closed.closedOn = kDay.addDays(-89);
    CHECK(at({}, {35}, closed).move == ChurnMove::None);
    CHECK(at({}, {60}, closed).move == ChurnMove::Open);
    closed.closedOn = kDay.addDays(-90);
    CHECK(at({}, {35}, closed).move == ChurnMove::Open);
}

TEST_CASE("a look done twice on a day does nothing the second time", "[churn]")
{
    const LifecyclePolicy policy = shipped();
    rc::check("idempotent", [&] {
        const auto level = *rc::gen::element(ChurnLevel::Watch, ChurnLevel::Act, ChurnLevel::Escalate);
        std::optional<ChurnCase> open;
        if (*rc::gen::arbitrary<bool>()) {
            open = openAt(level, kDay.addDays(*rc::gen::inRange(-10, 10)));
            open->byHand = *rc::gen::arbitrary<bool>();
            if (*rc::gen::arbitrary<bool>())
                open->respondedOn = kDay.addDays(-3);
        }
        const ChurnSight sight{*rc::gen::inRange(0, 101), Stage::Active, false, *rc::gen::arbitrary<bool>()};
        const ChurnVerdict verdict = churnVerdict(open, {}, sight, kDay, policy);
        if (verdict.move == ChurnMove::None || verdict.move == ChurnMove::Close)
            return;
        ChurnCase next = open.value_or(ChurnCase{ChurnCaseId(2), ClientId(1)});
        next.level = verdict.level;
        if (verdict.dueOn.isValid())
            next.dueOn = verdict.dueOn;
        if (verdict.move == ChurnMove::Escalate)
            next.escalatedOn = kDay;
        if (verdict.move != ChurnMove::Lower)
            RC_ASSERT(next.dueOn >= kDay);
        // Lowering keeps a term that may have passed: the next look hands it up.
        const ChurnVerdict again = churnVerdict(next, {}, sight, kDay, policy);
        RC_ASSERT(again.move == ChurnMove::None
                  || (verdict.move == ChurnMove::Lower && again.move == ChurnMove::Escalate));
    });
}

TEST_CASE("what spoke for a warning is kept and read back", "[churn]")
{
    ChurnScore score;
    score.lines = {
        {ChurnFactor::AssetsFell, 30, 30}, {ChurnFactor::Complaint, 20, 0}, {ChurnFactor::TradesFell, 15, 15}};
    const QString text = churnFactorsText(score);
    CHECK(text == QStringLiteral("assets_fell:30,trades_fell:15"));
    CHECK(parseChurnFactors(text)
          == std::vector<std::pair<ChurnFactor, int>>{{ChurnFactor::AssetsFell, 30}, {ChurnFactor::TradesFell, 15}});
    CHECK(parseChurnFactors({}).empty());
}
