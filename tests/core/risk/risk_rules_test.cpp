// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_rules.h"

#include "core/policy/json_reader.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {
RiskPolicy shipped()
{
    return *parseRiskPolicy((*shippedPolicy(PolicyName::Risk))->json);
}
} // namespace

TEST_CASE("Levels have one spelling and map to types of needs", "[risk]")
{
    for (const RiskLevel level : kRiskLevels)
        CHECK(parseRiskLevel(riskLevelText(level)) == level);
    CHECK_FALSE(parseRiskLevel(u"C6"));
    CHECK_FALSE(parseRiskLevel(u"R1"));
    CHECK_FALSE(parseRiskLevel(u"C"));
    CHECK(parseProductLevel(u"R5") == ProductLevel::R5);
    CHECK(needTypeOf(RiskLevel::C2) == NeedType::Conservative);
    CHECK(needTypeOf(RiskLevel::C3) == NeedType::Stable);
    CHECK(needTypeText(needTypeOf(RiskLevel::C4)) == QStringLiteral("aggressive"));
    CHECK_FALSE(isAbove(ProductLevel::R3, RiskLevel::C3));
    CHECK(isAbove(ProductLevel::R4, RiskLevel::C3));
}

TEST_CASE("The shipped risk policy is the law's, each number with its source", "[risk][policy]")
{
    const RiskPolicy policy = shipped();
    CHECK(policy.validityMonths == 12);
    CHECK(policy.signingDaysBack == 30);
    CHECK(policy.mostPerDay == 2);
    CHECK(policy.mostPerWindow == 8);
    CHECK(policy.olderAge == 65);
    CHECK(policy.olderFrom == ProductLevel::R4);
    CHECK(policy.olderSteps.size() == 5);
    CHECK(policy.sources.ofParameter.size() == 20);
    QJsonObject lax = (*shippedPolicy(PolicyName::Risk))->json;
    lax[u"validity_months"] = 24;
    const auto read = parseRiskPolicy(lax);
    REQUIRE_FALSE(read);
    CHECK(read.error().args.value(0) == QStringLiteral("validity_months"));
}

TEST_CASE("An assessment is valid through the day before the same day a year later", "[risk]")
{
    struct Case {
        QDate signedOn;
        QDate until;
    };
    const auto c = GENERATE(Case{QDate(2026, 3, 2), QDate(2027, 3, 1)}, Case{QDate(2024, 2, 29), QDate(2025, 2, 27)},
                            Case{QDate(2023, 2, 28), QDate(2024, 2, 27)}, Case{QDate(2023, 3, 1), QDate(2024, 2, 29)},
                            Case{QDate(2026, 1, 1), QDate(2026, 12, 31)});
    const RiskPolicy policy = shipped();
    CHECK(validUntil(c.signedOn, policy) == c.until);
    CHECK(isValidOn(c.signedOn, c.signedOn, policy));
    CHECK(isValidOn(c.signedOn, c.until, policy));
    CHECK_FALSE(isValidOn(c.signedOn, c.until.addDays(1), policy));
    CHECK_FALSE(isValidOn(c.signedOn, c.signedOn.addDays(-1), policy));
}

TEST_CASE("The signing day is at most thirty days back and never ahead", "[risk]")
{
    const RiskPolicy policy = shipped();
    const QDate today(2026, 3, 31);
    CHECK(checkSigningDay(today, today, policy));
    CHECK(checkSigningDay(today.addDays(-30), today, policy));
    CHECK(checkSigningDay(today.addDays(-31), today, policy).error().code == ErrorCode::RuleRefused);
    CHECK(checkSigningDay(today.addDays(1), today, policy).error().code == ErrorCode::RuleRefused);
}

TEST_CASE("The latest assessment counts, of two of a day the later recorded", "[risk]")
{
    const QDateTime morning(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    const std::vector<AssessmentFact> facts = {{QDate(2026, 3, 1), morning.addSecs(60), RiskLevel::C4},
                                               {QDate(2026, 3, 1), morning, RiskLevel::C3},
                                               {QDate(2025, 9, 1), morning, RiskLevel::C2}};
    CHECK(latestAssessment(facts, QDate(2026, 3, 1))->level == RiskLevel::C4);
    CHECK(latestAssessment(facts, QDate(2026, 2, 28))->level == RiskLevel::C2);
    CHECK_FALSE(latestAssessment(facts, QDate(2025, 8, 31)));
}

TEST_CASE("Two a day and eight in twelve months, with the next possible day", "[risk]")
{
    const RiskPolicy policy = shipped();
    const QDate day(2026, 9, 30);
    CHECK_FALSE(limitHit({}, day, policy));
    CHECK_FALSE(limitHit({day}, day, policy));
    CHECK(limitHit({day, day}, day, policy) == LimitHit{AssessmentLimit::PerDay, day.addDays(1)});

    std::vector<QDate> eight;
    for (int month = 1; month <= 8; ++month)
        eight.emplace_back(2026, month, 15);
    // The first leaves the twelve months that end on 2027-01-15.
    CHECK(limitHit(eight, day, policy) == LimitHit{AssessmentLimit::PerWindow, QDate(2027, 1, 15)});
    CHECK_FALSE(limitHit(eight, QDate(2027, 1, 15), policy));
    CHECK(limitHit(eight, QDate(2027, 1, 14), policy));
    // Signed before the eight, but the window that ends with the last of them would hold nine.
    CHECK(limitHit(eight, QDate(2026, 1, 10), policy));
    CHECK_FALSE(limitHit(eight, QDate(2025, 8, 15), policy));
    const auto refused = checkLimits(eight, day, policy);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::LimitReached);
    CHECK(refused.error().args.value(1) == QStringLiteral("2027-01-15"));
}

TEST_CASE("Both limits at once give a day that satisfies both", "[risk]")
{
    const RiskPolicy policy = shipped();
    const QDate day(2026, 9, 30);
    std::vector<QDate> days(6, QDate(2026, 3, 1));
    days.insert(days.end(), {day, day});
    const auto hit = limitHit(days, day, policy);
    REQUIRE(hit);
    CHECK(hit->limit == AssessmentLimit::PerDay);
    CHECK(hit->nextPossible == QDate(2027, 3, 1));
}

TEST_CASE("Recording whenever it is allowed never breaks a limit", "[risk][property]")
{
    const RiskPolicy policy = shipped();
    CHECK(rc::check([&] {
        std::vector<QDate> days;
        QDate day(2024, 1, 1);
        for (const int gap : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60))) {
            day = day.addDays(gap);
            const auto hit = limitHit(days, day, policy);
            if (hit) {
                RC_ASSERT(hit->nextPossible > day);
                RC_ASSERT(!limitHit(days, hit->nextPossible, policy));
                RC_ASSERT(hit->nextPossible <= addMonthsClamped(day, 12).addDays(2));
                continue;
            }
            days.push_back(day);
            RC_ASSERT(std::count(days.begin(), days.end(), day) <= 2);
            RC_ASSERT(std::count_if(days.begin(), days.end(), [&](QDate d) { return d > addMonthsClamped(day, -12); })
                      <= 8);
        }
    }));
}

TEST_CASE("A different level is recorded only when confirmed", "[risk]")
{
    CHECK(checkConfirmed(std::nullopt, RiskLevel::C3, false));
    CHECK(checkConfirmed(RiskLevel::C3, RiskLevel::C3, false));
    CHECK(checkConfirmed(RiskLevel::C2, RiskLevel::C3, true));
    const auto refused = checkConfirmed(RiskLevel::C2, RiskLevel::C3, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ConfirmationNeeded);
    CHECK(refused.error().args == QStringList{QStringLiteral("C3"), QStringLiteral("C2")});
}
