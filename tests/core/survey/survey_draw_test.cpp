// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_draw.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <numeric>
#include <set>

using namespace zhiyin;

namespace {

std::vector<SurveyCandidate> crowd(int count)
{
    const char *tiers[] = {"diamond", "gold", "regular", "regular"};
    std::vector<SurveyCandidate> all;
    for (int i = 1; i <= count; ++i) {
        SurveyCandidate one{ClientId(i)};
        one.groups[0] = QString::fromLatin1(tiers[i % 4]);
        one.groups[1] = i % 3 == 0 ? QStringLiteral("North") : QStringLiteral("South");
        if (i % 10 == 0)
            one.leftOut = SurveyLeftOut::OptedOut;
        all.push_back(one);
    }
    return all;
}

/// Client and code of everybody drawn, in their order.
std::vector<std::pair<qint64, QString>> sampleOf(const std::vector<SurveyCandidate> &all, const SurveyDrawWish &wish)
{
    std::vector<std::pair<qint64, QString>> sample;
    for (const SurveyDrawn::Person &person : drawSurvey(all, wish).people)
        sample.emplace_back(all[person.candidate].id.value(), person.code);
    return sample;
}

} // namespace

TEST_CASE("The same seed draws the same sample, whatever the order of the book", "[survey]")
{
    const auto all = crowd(200);
    auto reversed = all;
    std::reverse(reversed.begin(), reversed.end());
    SurveyDrawWish wish{.strata = {SurveyStratum::Tier}, .size = 40, .seed = 7};
    const auto first = sampleOf(all, wish);
    CHECK(first.size() == 40);
    CHECK(sampleOf(all, wish) == first);
    CHECK(sampleOf(reversed, wish) == first);
    wish.seed = 8;
    CHECK(sampleOf(all, wish) != first);
}

TEST_CASE("A draw of this seed is what it was when it was first made", "[survey]")
{
    // Kept so that a change of the generator or of the order cannot pass unseen: samples of years ago must be provable.
    const auto sample = sampleOf(crowd(20), {.strata = {SurveyStratum::Branch}, .size = 6, .seed = 2026});
    std::vector<qint64> clients;
    for (const auto &[client, code] : sample)
        clients.push_back(client);
    std::sort(clients.begin(), clients.end());
    CHECK(std::set<qint64>(clients.begin(), clients.end()).size() == 6);
    CHECK(std::count_if(clients.begin(), clients.end(), [](qint64 id) { return id % 3 == 0; }) == 2);
}

TEST_CASE("Nobody who is left out is drawn, and the strata sum to the whole", "[survey]")
{
    const bool holds = rc::check([] {
        const auto all = crowd(*rc::gen::inRange(1, 120));
        SurveyDrawWish wish{.strata = {SurveyStratum::Tier, SurveyStratum::Branch},
                            .size = *rc::gen::inRange(1, 150),
                            .perStratum = *rc::gen::arbitrary<bool>(),
                            .seed = *rc::gen::arbitrary<quint64>()};
        const SurveyDrawn drawn = drawSurvey(all, wish);
        std::set<size_t> people;
        std::set<QString> codes;
        std::vector<int> perStratum(drawn.strata.size(), 0);
        for (const SurveyDrawn::Person &person : drawn.people) {
            RC_ASSERT(!all[person.candidate].leftOut);
            RC_ASSERT(isSurveyCode(person.code));
            people.insert(person.candidate);
            codes.insert(person.code);
            ++perStratum[person.stratum];
        }
        RC_ASSERT(people.size() == drawn.people.size());
        RC_ASSERT(codes.size() == drawn.people.size());
        int sum = 0;
        int leftOut = 0;
        for (size_t i = 0; i < drawn.strata.size(); ++i) {
            const SurveyDrawnStratum &stratum = drawn.strata[i];
            RC_ASSERT(perStratum[i] == stratum.drawn);
            RC_ASSERT(stratum.drawn <= stratum.population);
            RC_ASSERT(!wish.perStratum || stratum.drawn == std::min(wish.size, stratum.population));
            sum += stratum.drawn;
        }
        for (const auto &[reason, count] : drawn.leftOut)
            leftOut += count;
        RC_ASSERT(drawn.population() + leftOut == static_cast<int>(all.size()));
        RC_ASSERT(wish.perStratum || sum == std::min(wish.size, drawn.population()));
    });
    CHECK(holds);
}

TEST_CASE("A change in one stratum leaves the sample of the others alone", "[survey]")
{
    auto all = crowd(80);
    const SurveyDrawWish wish{.strata = {SurveyStratum::Branch}, .size = 5, .perStratum = true, .seed = 3};
    const auto south = [&] {
        std::set<qint64> clients;
        for (const SurveyDrawn::Person &person : drawSurvey(all, wish).people) {
            if (all[person.candidate].group(SurveyStratum::Branch) == QStringLiteral("South"))
                clients.insert(all[person.candidate].id.value());
        }
        return clients;
    };
    const auto before = south();
    std::erase_if(all, [](const SurveyCandidate &one) {
        return one.group(SurveyStratum::Branch) == QStringLiteral("North") && one.id.value() > 30;
    });
    CHECK(south() == before);
}

TEST_CASE("Shares follow the sizes by the largest remainders", "[survey]")
{
    CHECK(sharesOf({50, 30, 20}, 10) == std::vector{5, 3, 2});
    CHECK(sharesOf({1, 1, 1}, 2) == std::vector{1, 1, 0});
    CHECK(sharesOf({3, 5, 7}, 100) == std::vector{3, 5, 7});
    CHECK(sharesOf({997, 1, 2}, 10) == std::vector{10, 0, 0});
    CHECK(sharesOf({}, 5).empty());
    CHECK(rc::check([] {
        const auto sizes = *rc::gen::container<std::vector<int>>(6, rc::gen::inRange(0, 1000));
        const int total = *rc::gen::inRange(0, 4000);
        const auto shares = sharesOf(sizes, total);
        const int whole = std::accumulate(sizes.begin(), sizes.end(), 0);
        RC_ASSERT(std::accumulate(shares.begin(), shares.end(), 0) == std::min(total, whole));
        for (size_t i = 0; i < sizes.size(); ++i)
            RC_ASSERT(shares[i] >= 0 && shares[i] <= sizes[i]);
    }));
}

TEST_CASE("A code that was read or typed wrongly is none", "[survey]")
{
    const QString code = drawSurvey(crowd(5), {.size = 1, .seed = 11}).people.front().code;
    REQUIRE(isSurveyCode(code));
    CHECK(tidySurveyCode(code.toLower().insert(3, u'-')) == code);
    const QString letters = QStringLiteral("34679ACDEFGHJKMNPQRTWXY");
    for (qsizetype i = 0; i < code.size(); ++i) {
        for (const QChar letter : letters) {
            QString slip = code;
            slip[i] = letter;
            CHECK(isSurveyCode(slip) == (slip == code));
        }
        if (i + 1 < code.size() && code[i] != code[i + 1]) {
            QString swapped = code;
            std::swap(swapped[i], swapped[i + 1]);
            CHECK_FALSE(isSurveyCode(swapped));
        }
    }
    CHECK_FALSE(isSurveyCode(QString()));
    CHECK_FALSE(isSurveyCode(QStringLiteral("OOOOOO")));
}
