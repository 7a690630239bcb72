// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verification/verification_desk.h"

#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/support/figure_world.h"

#include <QJsonDocument>

using namespace zhiyin;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

QDate day(const char *iso)
{
    return QDate::fromString(u(iso), Qt::ISODate);
}

} // namespace

TEST_CASE("A round comes due by tier, from the last one or from the beginning", "[verification]")
{
    SecurityPolicy policy;
    policy.verification = {{u("diamond"), 3}};
    policy.verificationOtherwise = 6;
    CHECK(verificationDue({{}, day("2026-01-31"), u("diamond")}, policy) == day("2026-04-30"));
    CHECK(verificationDue({{}, day("2026-01-31"), u("gold")}, policy) == day("2026-07-31"));
    CHECK(verificationDue({{}, day("2026-01-31"), {}}, policy) == day("2026-07-31"));
    CHECK(verificationDue({day("2026-03-15"), day("2020-01-01"), u("diamond")}, policy) == day("2026-06-15"));
}

TEST_CASE("The worklist holds whose round is due, and a verified client leaves it", "[verification]")
{
    test::FigureWorld world;
    const ClientId late(world.client({.externalId = "K-1", .opened = "2025-01-01"}));
    const ClientId fresh(world.client({.externalId = "K-2", .opened = "2026-06-01"}));
    world.client({.externalId = "K-3", .opened = "2020-01-01", .stage = "closed", .closed = "2026-01-01"});
    world.client({.externalId = "K-4", .opened = "2020-01-01", .state = "merged"});
    world.client({.externalId = "K-5", .opened = "2020-01-01", .advisor = "advisor2"});
    const auto session = world.open("advisor");
    auto desk = session->desk<VerificationDesk>();
    const auto due = desk.due(day("2026-09-30"));
    REQUIRE(due);
    REQUIRE(due->size() == 1);
    CHECK(due->front().client == late);
    CHECK(due->front().dueOn == day("2025-07-01"));
    CHECK(due->front().daysOverdue == 456);
    CHECK(desk.due(day("2026-12-01"))->size() == 2);
    CHECK(world.open("supervisor")->desk<VerificationDesk>().due(day("2026-09-30"))->size() == 2);
    CHECK(world.open("supervisor")->desk<VerificationDesk>().due(day("2026-09-30"), u("advisor2"))->size() == 1);

    CHECK(desk.verify(late, day("2026-10-01")).error().code == ErrorCode::BadValue);
    const auto next = desk.verify(late, {}, u("by telephone"));
    REQUIRE(next);
    CHECK(*next == day("2027-03-30"));
    CHECK(desk.due(day("2026-09-30"))->empty());
    const auto entries = session->desk<JournalDesk>().show({{}, AnyId(late.value()), {}, {}, {}});
    REQUIRE(entries);
    REQUIRE_FALSE(entries->empty());
    CHECK(entries->back().action == u("verify"));
    CHECK(entries->back().reason == u("by telephone"));
    // An older one told later does not move the round back.
    CHECK(*desk.verify(late, day("2026-02-01")) == day("2027-03-30"));
    CHECK(fresh != late);
}

TEST_CASE("Who may not write a client does not verify it", "[verification][permission]")
{
    test::FigureWorld world;
    const ClientId client(world.client({.externalId = "K-1"}));
    for (const char *user : {"advisor2", "compliance", "admin"})
        CHECK(world.open(user)->desk<VerificationDesk>().verify(client).error().code == ErrorCode::NotPermitted);
    for (const char *user : {"advisor", "supervisor", "head"})
        CHECK(world.open(user)->desk<VerificationDesk>().verify(client));
    CHECK(world.open("admin")->desk<VerificationDesk>().due(day("2026-09-30")).error().code == ErrorCode::NotPermitted);
    CHECK(world.open("compliance")->desk<VerificationDesk>().due(day("2030-09-30"))->size() == 1);
    CHECK(world.open("head")->desk<VerificationDesk>().verify(ClientId(7)).error().code == ErrorCode::NotFound);
}
