// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/override_desk.h"

#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/policy_desk.h"
#include "core/policy/request_desk.h"
#include "core/tier/tier_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

const QString kDay = QStringLiteral("2026-09-30");
const QString kGold = QStringLiteral("gold");

struct World {
    TestBook book;
    ClientId client = ClientId(1);

    World()
    {
        const QByteArray example = *shippedPolicyText(QStringLiteral("tier-example"));
        REQUIRE(book.open(QStringLiteral("compliance"), kDay)
                    ->desk<PolicyDesk>()
                    .set(PolicyName::Tier, example, QDate(2026, 1, 1), QStringLiteral("begin")));
        const auto session = book.open(QStringLiteral("advisor"), kDay);
        auto desk = session->desk<ClientDesk>();
        const auto row = desk.read({{QStringLiteral("external_id"), QStringLiteral("K-1")},
                                    {QStringLiteral("name"), QStringLiteral("王芳")},
                                    {QStringLiteral("branch"), QStringLiteral("North")}},
                                   Demand::Required);
        REQUIRE(row);
        client = desk.add(row->row).value();
    }
    [[nodiscard]] QString tierOn(const QString &day) const
    {
        return book.open(QStringLiteral("head"), day)->desk<TierDesk>().explain(client)->tier;
    }
    [[nodiscard]] TierRunOutcome run(const QString &day) const
    {
        return book.open(QStringLiteral("head"), day)->desk<TierDesk>().run(false).value();
    }
};

} // namespace

TEST_CASE("a tier by hand needs a reason, an end and a second person, and stands through runs", "[tier][override]")
{
    const World given;
    REQUIRE(given.run(kDay).counts.evaluated == 1);
    CHECK(given.tierOn(kDay) == QStringLiteral("regular"));
    const QDate until(2026, 12, 31);
    const auto advisor = given.book.open(QStringLiteral("advisor"), kDay);
    auto desk = advisor->desk<OverrideDesk>();
    const QString reason = QStringLiteral("moves a large sum in October");
    CHECK(desk.propose(given.client, {QStringLiteral("emerald"), until, reason}).error().code == ErrorCode::BadValue);
    CHECK(desk.propose(given.client, {kGold, QDate(2026, 9, 29), reason}).error().code == ErrorCode::BadValue);
    CHECK(desk.propose(given.client, {kGold, {}, reason}).error().code == ErrorCode::BadValue);
    CHECK(desk.propose(given.client, {kGold, until, {}}).error().code == ErrorCode::ReasonNeeded);
    const auto request = desk.propose(given.client, {kGold, until, reason});
    REQUIRE(request);
    CHECK(given.tierOn(kDay) == QStringLiteral("regular")); // nothing before it is approved
    CHECK_FALSE(advisor->desk<RequestDesk>().approve(*request));
    REQUIRE(given.book.open(QStringLiteral("supervisor"), kDay)->desk<RequestDesk>().approve(*request));
    CHECK(given.tierOn(kDay) == kGold);
    REQUIRE(desk.ofClient(given.client)->size() == 1);
    CHECK(desk.ofClient(given.client)->front().isInForce(until));
    CHECK_FALSE(desk.ofClient(given.client)->front().isInForce(until.addDays(1)));

    for (const auto *day : {"2026-10-31", "2026-11-30", "2026-12-31"})
        CHECK(given.run(QString::fromUtf8(day)).counts.unchanged == 1);
    // After its end the rule goes on: lower at two runs a month apart, then one step down.
    CHECK(given.run(QStringLiteral("2027-01-31")).counts.downgraded == 0);
    CHECK(given.run(QStringLiteral("2027-02-28")).counts.downgraded == 1);
    CHECK(given.tierOn(QStringLiteral("2027-02-28")) == QStringLiteral("regular"));
    const auto history = given.book.open(QStringLiteral("advisor"), QStringLiteral("2027-02-28"))
                             ->desk<OverrideDesk>()
                             .history(given.client);
    REQUIRE(history);
    REQUIRE(history->size() == 3);
    CHECK_FALSE((*history)[1].run); // by hand
    CHECK((*history)[1].earned == QStringLiteral("regular"));
    CHECK((*history)[0].run);
    CHECK(given.book.open(QStringLiteral("compliance"))->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("a tier by hand is taken back with a reason", "[tier][override]")
{
    const World given;
    const auto advisor = given.book.open(QStringLiteral("advisor"), kDay);
    auto desk = advisor->desk<OverrideDesk>();
    CHECK(desk.takeBack(given.client, QStringLiteral("x")).error().code == ErrorCode::WrongState);
    const auto request = desk.propose(given.client, {kGold, QDate(2026, 12, 31), QStringLiteral("why")});
    REQUIRE(given.book.open(QStringLiteral("head"), kDay)->desk<RequestDesk>().approve(*request));
    CHECK(desk.takeBack(given.client, {}).error().code == ErrorCode::ReasonNeeded);
    REQUIRE(desk.takeBack(given.client, QStringLiteral("the sum did not come")));
    CHECK_FALSE(desk.ofClient(given.client)->front().isInForce(QDate(2026, 9, 30)));
    const auto stranger = given.book.open(QStringLiteral("advisor2"), kDay);
    CHECK(stranger->desk<OverrideDesk>().ofClient(given.client).error().code == ErrorCode::NotPermitted);
    CHECK(given.book.open(QStringLiteral("compliance"), kDay)
              ->desk<OverrideDesk>()
              .propose(given.client, {kGold, QDate(2026, 12, 31), QStringLiteral("why")})
              .error()
              .code
          == ErrorCode::NotPermitted);
}

TEST_CASE("nobody goes down while protected", "[tier][override]")
{
    TierPolicy policy;
    policy.tiers = {{QStringLiteral("high"), {}, {}}, {QStringLiteral("low"), {}, {}}};
    policy.protectedMonths = 6;
    const QDate since(2026, 1, 31);
    std::optional<TierStanding> standing = TierStanding{0, {}, 0};
    for (const QDate day : {QDate(2026, 3, 1), QDate(2026, 5, 1), QDate(2026, 7, 30)}) {
        standing = nextStanding(policy, standing, 1, day, since);
        CHECK(standing->held == 0);
    }
    CHECK(nextStanding(policy, standing, 1, QDate(2026, 7, 31), since).held == 1);
    // Without a known day nothing is protected.
    CHECK(nextStanding(policy, standing, 1, QDate(2026, 7, 30)).held == 1);
}
