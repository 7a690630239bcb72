// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/analysis.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <numeric>

using namespace zhiyin;

namespace {

const QDate kDay(2026, 3, 2);
const Period kYear{QDate(2026, 1, 1), QDate(2026, 12, 31)};
constexpr qint64 kHour = 60LL * 60 * 1000;

AnalysedCase caseOf(int category, QDate day = kDay)
{
    AnalysedCase one{.id = ComplaintId(1), .receivedOn = day, .weekday = day.dayOfWeek(), .hour = 10};
    one.group[static_cast<size_t>(AnalysisAxis::Category)] = category;
    return one;
}

AnalysisData dataOf(std::vector<AnalysedCase> cases)
{
    AnalysisData data;
    data.cases = std::move(cases);
    for (QStringList &groups : data.groups)
        groups = {QString(), QStringLiteral("fees"), QStringLiteral("service"), QStringLiteral("system")};
    for (QStringList &likes : data.likes)
        likes = {QString(), QStringLiteral("a"), QStringLiteral("b")};
    return data;
}

void answered(AnalysedCase &one, AnalysedClock clock, qint64 hours, AnalysedOutcome outcome)
{
    one.times[static_cast<size_t>(clock)] = {outcome, hours * kHour};
}

} // namespace

TEST_CASE("Causes are counted, the most frequent first, with what they add up to", "[complaint][analysis]")
{
    std::vector<AnalysedCase> cases{caseOf(1), caseOf(2), caseOf(2), caseOf(0), caseOf(2, QDate(2025, 12, 31))};
    cases[1].isRepeat = true;
    const auto counts = countBy(dataOf(cases), AnalysisAxis::Category, kYear);
    REQUIRE(counts.size() == 3);
    CHECK(counts[0] == AnalysisCount{QStringLiteral("service"), 2, 1, 0.5, 0.5});
    CHECK(counts[1].group.isEmpty());
    CHECK(counts[2] == AnalysisCount{QStringLiteral("fees"), 1, 0, 0.25, 1});
    CHECK(countBy(dataOf({}), AnalysisAxis::Category, kYear).empty());
}

TEST_CASE("Every count adds up to the cases of the time", "[complaint][analysis][property]")
{
    rc::check("over all axes, the heat and the answers", [] {
        std::vector<AnalysedCase> cases;
        for (const int days : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-400, 400))) {
            AnalysedCase one = caseOf(*rc::gen::inRange(0, 4), kDay.addDays(days));
            one.hour = *rc::gen::inRange(0, 24);
            for (int &group : one.group)
                group = *rc::gen::inRange(0, 4);
            if (*rc::gen::arbitrary<bool>())
                answered(one, AnalysedClock::FirstResponse, *rc::gen::inRange(0, 200), AnalysedOutcome::InTime);
            cases.push_back(one);
        }
        const AnalysisData data = dataOf(cases);
        const auto within = std::count_if(cases.begin(), cases.end(),
                                          [](const AnalysedCase &one) { return kYear.contains(one.receivedOn); });
        for (const auto &[code, axis] : kAnalysisAxes) {
            qint64 sum = 0;
            for (const AnalysisCount &count : countBy(data, axis, kYear))
                sum += count.count;
            RC_ASSERT(sum == within);
        }
        qint64 heat = 0;
        for (const auto &day : heatOf(data, kYear))
            heat = std::accumulate(day.begin(), day.end(), heat);
        RC_ASSERT(heat == within);
        const ResponseCounts responses = responsesOf(data, kYear);
        RC_ASSERT(std::accumulate(responses.begin(), responses.end(), qint64{0}) == within);
    });
}

TEST_CASE("Half of the cases are below the median, nine of ten below the p90", "[complaint][analysis]")
{
    CHECK_FALSE(nearestRank({}, 50));
    CHECK(nearestRank({7}, 50) == 7);
    CHECK(nearestRank({1, 2, 3, 4}, 50) == 2);
    CHECK(nearestRank({1, 2, 3, 4, 5}, 50) == 3);
    CHECK(nearestRank({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 90) == 9);
    CHECK(nearestRank({1, 2, 3}, 90) == 3);
}

TEST_CASE("Times count what was done, and what was too late", "[complaint][analysis]")
{
    std::vector<AnalysedCase> cases(4, caseOf(1));
    answered(cases[0], AnalysedClock::FirstResponse, 4, AnalysedOutcome::InTime);
    answered(cases[1], AnalysedClock::FirstResponse, 5, AnalysedOutcome::InTime);
    answered(cases[2], AnalysedClock::FirstResponse, 80, AnalysedOutcome::Late);
    // Late, and still not answered.
    cases[3].times[0] = {AnalysedOutcome::Late, std::nullopt};
    const AnalysisData data = dataOf(cases);
    CHECK(spreadOf(data, AnalysedClock::FirstResponse, kYear) == AnalysisSpread{3, 2, 2, 5 * kHour, 80 * kHour});
    CHECK(spreadOf(data, AnalysedClock::Resolution, kYear) == AnalysisSpread{});
    CHECK(responsesOf(data, kYear) == ResponseCounts{1, 1, 0, 0, 1, 1});
}

TEST_CASE("Groups are compared only where there are enough of them", "[complaint][analysis]")
{
    std::vector<AnalysedCase> cases;
    for (int i = 0; i < 12; ++i) {
        AnalysedCase one = caseOf(1);
        one.like[static_cast<size_t>(FairnessAxis::Sex)] = i < 10 ? 1 : 2;
        answered(one, AnalysedClock::Resolution, i < 10 ? 10 : 20, AnalysedOutcome::InTime);
        one.rating = i < 10 ? 4 : 5;
        cases.push_back(one);
    }
    const auto rows = fairnessOf(dataOf(cases), FairnessAxis::Sex, kYear);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].like == QStringLiteral("a"));
    CHECK(rows[0].isEnough());
    CHECK(rows[0].resolution.medianMs == 10 * kHour);
    CHECK(rows[0].rating == 4.0);
    CHECK_FALSE(rows[1].isEnough());
    CHECK(rows[1].resolution.medianMs == 20 * kHour);
}

TEST_CASE("Satisfaction is compared where it is known on both sides", "[complaint][analysis]")
{
    std::vector<AnalysedCase> cases(3, caseOf(1));
    cases[0].before = 2;
    cases[0].after = 4;
    cases[1].before = 1;
    cases[2].after = 5;
    const SatisfactionChange change = satisfactionOf(dataOf(cases), kYear);
    CHECK(change.cases == 1);
    CHECK(change.before == 2.0);
    CHECK(change.after == 4.0);
    CHECK_FALSE(satisfactionOf(dataOf({}), kYear).before);
}

TEST_CASE("Ages fall into bands on the day of the receipt", "[complaint][analysis]")
{
    const QDate on(2026, 3, 1);
    CHECK(ageBand(QDate(1996, 3, 2), on) == QStringLiteral("under_30"));
    CHECK(ageBand(QDate(1996, 3, 1), on) == QStringLiteral("30_44"));
    CHECK(ageBand(QDate(1981, 3, 2), on) == QStringLiteral("30_44"));
    CHECK(ageBand(QDate(1966, 3, 2), on) == QStringLiteral("45_59"));
    CHECK(ageBand(QDate(1966, 3, 1), on) == QStringLiteral("60_over"));
    // Born on 29 February: a year older on 1 March of a common year.
    CHECK(ageBand(QDate(1996, 2, 29), QDate(2026, 2, 28)) == QStringLiteral("under_30"));
    CHECK(ageBand(QDate(1996, 2, 29), on) == QStringLiteral("30_44"));
    CHECK(ageBand({}, on).isEmpty());
}
