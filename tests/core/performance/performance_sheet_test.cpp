// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/performance_sheet.h"

#include "core/policy/policy_document.h"

#include <QJsonArray>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;
using Catch::Approx;

namespace {

QJsonObject shippedJson()
{
    return (*shippedPolicy(PolicyName::Performance))->json;
}

PerformancePolicy shipped()
{
    return *parsePerformancePolicy(shippedJson());
}

/// The place of the fault after a change of one criterion.
QString faultWith(const char *key, const QJsonObject &changes)
{
    QJsonObject json = shippedJson();
    QJsonArray criteria = json.value(u"criteria").toArray();
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        QJsonObject criterion = criteria[i].toObject();
        if (criterion.value(u"key").toString() != QString::fromLatin1(key))
            continue;
        for (auto it = changes.begin(); it != changes.end(); ++it)
            criterion.insert(it.key(), it.value());
        criteria[i] = criterion;
    }
    json.insert(QStringLiteral("criteria"), criteria);
    const auto policy = parsePerformancePolicy(json);
    if (policy)
        return QStringLiteral("none");
    CHECK(policy.error().code == ErrorCode::BadDocument);
    return policy.error().args.value(0);
}

std::vector<PerformanceLine> allOf(const PerformancePolicy &policy, double value, int rating)
{
    std::vector<PerformanceLine> lines;
    for (const PerformanceCriterion &criterion : policy.criteria) {
        PerformanceLine line{.key = criterion.key};
        if (criterion.isJudged())
            line.rating = rating;
        else
            line.value = value;
        lines.push_back(line);
    }
    return lines;
}

} // namespace

TEST_CASE("The shipped weights sum to the whole, and sales stay below their cap", "[performance]")
{
    const PerformancePolicy policy = shipped();
    int sales = 0;
    for (const PerformanceCriterion &criterion : policy.criteria)
        sales += criterion.topic == PerformanceTopic::Sales ? criterion.weight : 0;
    CHECK(sales == 15);
    CHECK(policy.salesCap == 30);
    CHECK(policy.find(u"conduct")->isJudged());
}

TEST_CASE("Weights that the rules do not allow are refused", "[performance]")
{
    const auto with = [](const char *key, const QJsonValue &value) {
        QJsonObject json = shippedJson();
        json.insert(QString::fromLatin1(key), value);
        const auto policy = parsePerformancePolicy(json);
        return policy ? QString() : policy.error().args.join(u'|');
    };
    // sales are never the only measure, nor the one that decides.
    CHECK(with("sales_cap_percent", 100).startsWith(QStringLiteral("sales_cap_percent|")));
    CHECK(with("sales_cap_percent", 50).startsWith(QStringLiteral("sales_cap_percent|")));
    CHECK(with("sales_cap_percent", 14).contains(QStringLiteral("R-06")));
    CHECK(with("sales_cap_percent", 15).isEmpty());
    CHECK(faultWith("satisfaction", {{QStringLiteral("weight"), 21}}) == QStringLiteral("criteria"));
    CHECK(faultWith("conduct", {{QStringLiteral("topic"), QStringLiteral("sales")}}) == QStringLiteral("criteria"));
    CHECK(faultWith("conduct", {{QStringLiteral("topic"), QStringLiteral("service")}}) == QStringLiteral("criteria"));
    CHECK(faultWith("satisfaction", {{QStringLiteral("indicator"), QStringLiteral("repeat_complaints")}})
          == QStringLiteral("criteria[0].indicator"));
    CHECK(faultWith("satisfaction", {{QStringLiteral("indicator"), QStringLiteral("turnover")}})
          == QStringLiteral("criteria[0].indicator"));
    CHECK(faultWith("satisfaction", {{QStringLiteral("full"), 100}}) == QStringLiteral("criteria[0].full"));
    CHECK(faultWith("contacts", {{QStringLiteral("key"), QStringLiteral("satisfaction")}})
          == QStringLiteral("criteria[1].key"));
    // Growth by another name is sales all the same: 10 + 5 + 20 are above 30.
    CHECK(faultWith("satisfaction", {{QStringLiteral("indicator"), QStringLiteral("asset_growth")}})
          == QStringLiteral("criteria"));
}

TEST_CASE("Points, total and class of a full sheet", "[performance]")
{
    const PerformancePolicy policy = shipped();
    const PerformanceScore best = performanceScore(policy, allOf(policy, 1, 5));
    CHECK(best.total == Approx(100));
    CHECK(best.reached->name == QStringLiteral("A"));
    CHECK(best.reached->bonusPercent == 120);
    CHECK_FALSE(best.salesCut);
    // Nothing counted (0 of each) and a rating of 3: 30 per cent of judgements at 60 points.
    const PerformanceScore worst = performanceScore(policy, allOf(policy, 0, 3));
    CHECK(worst.total == Approx(18));
    CHECK(worst.reached->name == QStringLiteral("D"));
    auto half = allOf(policy, 1, 5);
    half[0].value = 0.75; // between 0.60 and 0.90
    CHECK(performanceScore(policy, half).lines[0].points == Approx(50));
    CHECK(performanceScore(policy, half).total == Approx(90));
}

TEST_CASE("What has no value is left out, and sales never take its place", "[performance]")
{
    const PerformancePolicy policy = shipped();
    auto lines = allOf(policy, 1, 5);
    lines[0].value.reset(); // satisfaction, 20
    const PerformanceScore score = performanceScore(policy, lines);
    CHECK(score.total == Approx(100));
    CHECK(score.lines[0].weight == 0);
    CHECK(score.lines[1].weight == Approx(15 / 0.8));
    // Sales alone are no sheet.
    for (PerformanceLine &line : lines) {
        if (policy.find(line.key)->topic != PerformanceTopic::Sales) {
            line.value.reset();
            line.rating.reset();
        }
    }
    CHECK_FALSE(performanceScore(policy, lines).total);
}

TEST_CASE("Whatever has a value, sales weigh no more than their cap", "[performance]")
{
    PerformancePolicy policy = shipped();
    policy.leastWeight = 1;
    policy.salesCap = 15;
    CHECK(rc::check([&] {
        auto lines = allOf(policy, 1, 5);
        for (PerformanceLine &line : lines) {
            if (*rc::gen::arbitrary<bool>()) {
                line.value.reset();
                line.rating.reset();
            }
        }
        const PerformanceScore score = performanceScore(policy, lines);
        double sales = 0;
        double sum = 0;
        for (size_t i = 0; i < score.lines.size(); ++i) {
            sum += score.lines[i].weight;
            if (policy.criteria[i].topic == PerformanceTopic::Sales)
                sales += score.lines[i].weight;
        }
        RC_ASSERT(sales <= policy.salesCap + 1e-9);
        RC_ASSERT(!score.total || std::abs(sum - 100) < 1e-9);
        RC_ASSERT(score.total.has_value() || sum < 1e-12);
    }));
}

TEST_CASE("Periods are quarters and years", "[performance]")
{
    CHECK(parsePerformancePeriod(u"2026Q3") == Period{QDate(2026, 7, 1), QDate(2026, 9, 30)});
    CHECK(parsePerformancePeriod(u"2025") == Period{QDate(2025, 1, 1), QDate(2025, 12, 31)});
    CHECK(performancePeriodText({QDate(2025, 1, 1), QDate(2025, 12, 31)}) == QStringLiteral("2025"));
    CHECK(performancePeriodText({QDate(2026, 7, 1), QDate(2026, 9, 30)}) == QStringLiteral("2026Q3"));
    CHECK_FALSE(parsePerformancePeriod(u"26"));
    CHECK_FALSE(parsePerformancePeriod(u"2026-03"));
}
