// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_figures.h"

#include "core/policy/json_reader.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;
using Catch::Approx;

namespace {

SurveyForm shipped()
{
    return *parseSurveyForm(*shippedSurveyForm());
}

void add(std::vector<SurveyAnswerLine> &lines, int count, const char *branch, const char *advisor, int rating)
{
    for (int i = 0; i < count; ++i)
        lines.push_back({QStringLiteral("gold"),
                         QString::fromLatin1(branch),
                         QString::fromLatin1(advisor),
                         {{1, rating}, {9, rating * 2}}});
}

/// Names of the groups whose rating is told.
QStringList told(const SurveyResults &results)
{
    QStringList names;
    for (const SurveyGroup &group : results.groups) {
        if (!group.find(SurveyQuestionKind::Rating)->hidden)
            names.append(group.name);
    }
    return names;
}

} // namespace

TEST_CASE("Wilson's interval against values from the literature", "[survey]")
{
    // Brown, Cai and DasGupta's setting: 0 of 10, 5 of 10, 81 of 263 (Newcombe 1998, table I).
    const SurveyShare none = wilson(0, 10);
    CHECK(none.low == Approx(0).margin(1e-12));
    CHECK(none.high == Approx(0.27753).margin(5e-5));
    const SurveyShare half = wilson(5, 10);
    CHECK(half.low == Approx(0.23659).margin(5e-5));
    CHECK(half.high == Approx(0.76341).margin(5e-5));
    const SurveyShare newcombe = wilson(81, 263);
    CHECK(newcombe.low == Approx(0.2553).margin(5e-5));
    CHECK(newcombe.high == Approx(0.3662).margin(5e-5));
    CHECK(wilson(20, 20).high == Approx(1));
    CHECK(rc::check([] {
        const qint64 all = *rc::gen::inRange(1, 5000);
        const qint64 hits = *rc::gen::inRange<qint64>(0, all + 1);
        const SurveyShare share = wilson(hits, all);
        RC_ASSERT(share.low >= 0 && share.high <= 1);
        RC_ASSERT(share.low <= share.share + 1e-12 && share.share <= share.high + 1e-12);
    }));
}

TEST_CASE("Mean, share of the satisfied and recommendation of one question", "[survey]")
{
    const SurveyCell rating = surveyCell(SurveyQuestionKind::Rating, {5, 4, 3, 1});
    CHECK(rating.mean == Approx(3.25));
    CHECK(rating.satisfied->share == Approx(0.5));
    CHECK_FALSE(rating.nps);
    // Two promoters, one passive, two detractors of five.
    const SurveyCell nps = surveyCell(SurveyQuestionKind::Nps, {10, 9, 7, 6, 0});
    CHECK(nps.nps == Approx(0));
    CHECK(surveyCell(SurveyQuestionKind::Nps, {9, 10, 8}).nps == Approx(200.0 / 3));
    CHECK_FALSE(nps.satisfied);
    const SurveyCell empty = surveyCell(SurveyQuestionKind::Rating, {});
    CHECK_FALSE(empty.mean);
    CHECK_FALSE(empty.satisfied);
}

TEST_CASE("A small group is hidden, and one more with it where the whole would tell it", "[survey][privacy]")
{
    std::vector<SurveyAnswerLine> lines;
    add(lines, 30, "East", "Li", 5);
    add(lines, 12, "North", "Wu", 4);
    add(lines, 9, "South", "He", 1);
    const SurveyResults results = surveyResults(shipped(), lines, SurveyGrouping::Branch);
    CHECK(results.answers == 51);
    // South has nine; the whole less East and North would be South, so North goes as well.
    CHECK(told(results) == QStringList{QStringLiteral("East")});
    CHECK(results.groups[1].find(SurveyQuestionKind::Rating)->hidden);
    CHECK(results.groups[1].find(SurveyQuestionKind::Rating)->answers == 0);
    CHECK_FALSE(results.groups[1].find(SurveyQuestionKind::Nps)->nps);
    CHECK_FALSE(results.whole.find(SurveyQuestionKind::Rating)->hidden);
}

TEST_CASE("Two small groups that are large enough together hide only themselves", "[survey][privacy]")
{
    std::vector<SurveyAnswerLine> lines;
    add(lines, 30, "East", "Li", 5);
    add(lines, 6, "North", "Wu", 4);
    add(lines, 6, "South", "He", 1);
    CHECK(told(surveyResults(shipped(), lines, SurveyGrouping::Branch)) == QStringList{QStringLiteral("East")});
    // Together they are too few still: the third goes too, and only the whole is told.
    lines.clear();
    add(lines, 30, "East", "Li", 5);
    add(lines, 3, "North", "Wu", 4);
    add(lines, 3, "South", "He", 1);
    CHECK(told(surveyResults(shipped(), lines, SurveyGrouping::Branch)).isEmpty());
}

TEST_CASE("Advisors do not tell what their branch would give away", "[survey][privacy]")
{
    std::vector<SurveyAnswerLine> lines;
    add(lines, 20, "East", "Li", 5);
    add(lines, 4, "East", "An", 2);
    add(lines, 20, "North", "Wu", 4);
    add(lines, 7, "North", "Bo", 1);
    // Over the whole An and Bo hide each other (11 answers); but East less Li is An, North less Wu is Bo.
    CHECK(told(surveyResults(shipped(), lines, SurveyGrouping::Branch)).size() == 2);
    CHECK(told(surveyResults(shipped(), lines, SurveyGrouping::Advisor)).isEmpty());
}

TEST_CASE("Of ten answers in all nothing of fewer is told, of nine nothing", "[survey][privacy]")
{
    std::vector<SurveyAnswerLine> lines;
    add(lines, 9, "East", "Li", 5);
    CHECK(surveyResults(shipped(), lines, {}).whole.find(SurveyQuestionKind::Rating)->hidden);
    add(lines, 1, "East", "Li", 5);
    CHECK_FALSE(surveyResults(shipped(), lines, {}).whole.find(SurveyQuestionKind::Rating)->hidden);
    // One of them left the recommendation out: nine answers to it are not told.
    lines.back().values.erase(9);
    const SurveyResults results = surveyResults(shipped(), lines, {});
    CHECK(results.whole.find(SurveyQuestionKind::Nps)->hidden);
    CHECK_FALSE(results.whole.find(SurveyQuestionKind::Rating)->hidden);
}

TEST_CASE("Whatever the groups, nothing small follows from what is told", "[survey][privacy]")
{
    constexpr int kLeast = 10;
    CHECK(rc::check([] {
        const auto sizes = *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 40));
        std::vector<SurveyDisclosure> groups;
        for (size_t i = 0; i < sizes.size(); ++i) {
            SurveyDisclosure one{.answers = sizes[i], .inTotals = {}};
            if (sizes[i] > 0)
                one.inTotals = {{0, sizes[i]}, {1 + i % 3, sizes[i]}};
            groups.push_back(one);
        }
        const auto hidden = hiddenGroups(groups, std::vector<bool>(groups.size()), kLeast);
        std::map<size_t, std::pair<qint64, int>> unseen;
        std::map<size_t, qint64> shown;
        for (size_t i = 0; i < groups.size(); ++i) {
            RC_ASSERT(hidden[i] || groups[i].answers == 0 || groups[i].answers >= kLeast);
            for (const auto &[total, answers] : groups[i].inTotals) {
                if (hidden[i]) {
                    unseen[total].first += answers;
                    ++unseen[total].second;
                } else {
                    shown[total] += answers;
                }
            }
        }
        // What is left of a total by taking away all that is told holds nobody, or enough of several groups.
        for (const auto &[total, rest] : unseen)
            RC_ASSERT((rest.second >= 2 && rest.first >= kLeast) || shown[total] == 0);
    }));
}
