// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicate/duplicate_pairs.h"

#include "core/duplicate/carried_positions.h"
#include "core/duplicate/name_forms.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <QElapsedTimer>

#include <set>

using namespace zhiyin;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

DuplicateFacts person(qint64 id, const char *name, const char *born = "", const char *phone = "", const char *key = "")
{
    DuplicateFacts facts{ClientId(id), QStringLiteral("K-%1").arg(id, 6, 10, QLatin1Char('0')), u(name)};
    facts.birthDate = QDate::fromString(u(born), Qt::ISODate);
    facts.idKey = u(key);
    if (*phone != '\0')
        facts.phones = {u(phone)};
    return facts;
}

std::vector<DuplicatePair> pairsOf(const std::vector<DuplicateFacts> &clients)
{
    const auto found = findDuplicates(clients);
    REQUIRE(found);
    return found->pairs;
}

bool has(const DuplicatePair &pair, DuplicateReason reason)
{
    return std::find(pair.reasons.begin(), pair.reasons.end(), reason) != pair.reasons.end();
}

} // namespace

TEST_CASE("A name has one sound in each of its spellings", "[duplicate]")
{
    auto former = NameFormer::make();
    REQUIRE(former);
    CHECK(former->of(u("欧阳娜")).pinyin == u("ouyangna"));
    CHECK(former->of(u("歐陽娜")).pinyin == u("ouyangna"));
    CHECK(former->of(u("歐陽娜")).simplified == u("欧阳娜"));
    CHECK(former->of(u("Ouyang  Nà")).pinyin == u("ouyangna"));
    CHECK(former->of(u("Na Ouyang")).turned == u("ouyangna"));
    CHECK(former->of(u("阿卜杜拉·买买提")).plain == former->of(u("阿卜杜拉•买买提")).plain);
    CHECK(former->of(QString()).pinyin.isEmpty());
}

TEST_CASE("Two records of one client are found by what they share", "[duplicate]")
{
    using enum DuplicateReason;
    const auto pairs = pairsOf({
        person(1, "欧阳娜", "1949-12-31", "13812345678", "0|11010519491231002X"),
        person(2, "歐陽娜", "1949-12-31", "+86 138-1234-5678", "0|11010519491231002X"),
        person(3, "Ouyang Na", "1949-12-31"),
        person(4, "王芳", "1980-01-01", "13912345678"),
        person(5, "李强", "1981-02-02", "139 1234 5678"),
        person(6, "赵敏", "1975-05-05"),
        person(7, "赵敏", "1976-06-06"),
        person(8, "孙丽"),
        person(9, "孙丽", "1990-09-09"),
    });
    REQUIRE(pairs.size() == 5);
    CHECK(pairs[0].a == ClientId(1));
    CHECK(pairs[0].b == ClientId(2));
    CHECK(pairs[0].reasons == std::vector{IdNumber, Phone, NameAndBirth, Traditional});
    CHECK(pairs[0].score == 100);
    CHECK(pairs[1].reasons == std::vector{NameAndBirth, Pinyin});
    CHECK(pairs[1].score == 56);
    // Without a birth date the name alone is weak.
    CHECK(pairs[3].a == ClientId(8));
    CHECK(pairs[3].reasons == std::vector{Name});
    // A couple's telephone: named, and said what speaks against it.
    CHECK(pairs[4].a == ClientId(4));
    CHECK(pairs[4].reasons == std::vector{Phone, OtherBirth});
}

TEST_CASE("Different numbers of one type speak against a pair, of two types they do not", "[duplicate]")
{
    using enum DuplicateReason;
    const auto differing =
        pairsOf({person(1, "王芳", "1980-01-01", "", "0|1"), person(2, "王芳", "1980-01-01", "", "0|2")});
    REQUIRE(differing.size() == 1);
    CHECK(has(differing[0], OtherIdNumber));
    const auto passport =
        pairsOf({person(1, "王芳", "1980-01-01", "", "0|1"), person(2, "王芳", "1980-01-01", "", "1|2")});
    REQUIRE(passport.size() == 1);
    CHECK_FALSE(has(passport[0], OtherIdNumber));
    CHECK(passport[0].score > differing[0].score);
}

TEST_CASE("What too many share is counted and not compared", "[duplicate]")
{
    std::vector<DuplicateFacts> clients;
    for (int i = 1; i <= 3000; ++i)
        clients.push_back(person(i, "张伟", "", "010-12345678"));
    const auto found = findDuplicates(clients);
    REQUIRE(found);
    CHECK(found->pairs.empty());
    CHECK(found->commonValues == 2);
}

TEST_CASE("A hundred thousand clients are looked through in seconds", "[duplicate]")
{
    const char *family[] = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴"};
    const char *given[] = {"伟", "芳", "娜", "敏", "静", "丽", "强", "磊",
                           "军", "洋", "勇", "艳", "杰", "娟", "涛", "明"};
    std::vector<DuplicateFacts> clients;
    for (int i = 1; i <= 100'000; ++i) {
        const QString name = u(family[i % 10]) + u(given[i / 10 % 16]) + u(given[i / 160 % 16]);
        DuplicateFacts facts{ClientId(i), QString::number(i), name};
        facts.birthDate = QDate(1950, 1, 1).addDays(i % 20'011);
        facts.phones = {QString::number(13'800'000'000 + i - i % 1000 / 999)};
        clients.push_back(facts);
    }
    QElapsedTimer clock;
    clock.start();
    const auto found = findDuplicates(clients);
    REQUIRE(found);
    CHECK(found->pairs.size() >= 100);
    // Comparing each with each would take hours; the bound is wide for a machine with much else to do.
    CHECK(clock.elapsed() < 60'000);
}

TEST_CASE("Each pair is named once, the lower number first, whatever the order of the clients", "[duplicate]")
{
    const bool held = rc::check([] {
        const char *names[] = {"王芳", "王方", "Wang Fang", "李强"};
        const char *phones[] = {"", "13812345678", "13912345678"};
        std::vector<DuplicateFacts> clients;
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i)
            clients.push_back(person(i + 1, names[*rc::gen::inRange(0, 4)],
                                     *rc::gen::arbitrary<bool>() ? "1980-01-01" : "", phones[*rc::gen::inRange(0, 3)]));
        const auto forwards = findDuplicates(clients);
        std::reverse(clients.begin(), clients.end());
        const auto backwards = findDuplicates(clients);
        RC_ASSERT(forwards.has_value() && backwards.has_value());
        RC_ASSERT(forwards->pairs.size() == backwards->pairs.size());
        std::set<std::pair<ClientId, ClientId>> seen;
        for (size_t i = 0; i < forwards->pairs.size(); ++i) {
            const DuplicatePair &pair = forwards->pairs[i];
            RC_ASSERT(pair.externalA < pair.externalB);
            RC_ASSERT(pair.score >= 1 && pair.score <= 100);
            RC_ASSERT(!pair.reasons.empty());
            RC_ASSERT(seen.insert({pair.a, pair.b}).second);
            RC_ASSERT(pair.a == backwards->pairs[i].a && pair.b == backwards->pairs[i].b);
            RC_ASSERT(pair.score == backwards->pairs[i].score);
        }
    });
    CHECK(held);
}

TEST_CASE("Positions recorded on different days are carried so that neither hides the other", "[duplicate]")
{
    const auto row = [](qint64 id, qint64 product, const char *day, qint64 value) {
        return Holding{HoldingId(id),
                       ClientId(1),
                       ProductId(product),
                       QDate::fromString(u(day), Qt::ISODate),
                       {},
                       Money(value, Currency()),
                       {}};
    };
    const std::vector<Holding> keep = {row(1, 1, "2026-01-31", 10), row(2, 2, "2026-01-31", 20),
                                       row(3, 1, "2026-03-31", 11)};
    const std::vector<Holding> other = {row(4, 1, "2026-02-28", 40), row(5, 3, "2026-02-28", 50)};
    const auto carried = carriedPositions(keep, other);
    REQUIRE(carried.size() == 2);
    // On the other's day what the kept one had beside it; on the kept one's later day what the other had beside it.
    CHECK(carried[0].id == HoldingId(2));
    CHECK(carried[0].asOf == QDate(2026, 2, 28));
    CHECK(carried[1].id == HoldingId(5));
    CHECK(carried[1].asOf == QDate(2026, 3, 31));
    CHECK(carriedPositions(keep, {}).empty());
    CHECK(carriedPositions({}, other).empty());
    CHECK(carriedPositions(keep, keep).empty());
}
