// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_desk.h"

#include "core/policy/request_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

QByteArray example()
{
    const auto text = shippedPolicyText(QStringLiteral("tier-example"));
    REQUIRE(text);
    return *text;
}

const QDate kFirst(2026, 1, 1);
const QString kWhy = QStringLiteral("decided by the board");

} // namespace

TEST_CASE("A new book has no tiers until compliance sets them", "[policy][desk]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("compliance"));
    auto desk = session->desk<PolicyDesk>();
    CHECK_FALSE(desk.inForce(PolicyName::Tier, QDate(2026, 6, 1))->has_value());
    CHECK(desk.inForce(PolicyName::Complaint, QDate(2026, 6, 1))->has_value());
    const auto set = desk.set(PolicyName::Tier, example(), kFirst, kWhy);
    REQUIRE(set);
    CHECK(set->version == 1);
    CHECK(set->state == PolicyState::InForce);
    CHECK_FALSE(desk.inForce(PolicyName::Tier, kFirst.addDays(-1))->has_value());
    CHECK((*desk.inForce(PolicyName::Tier, kFirst))->version == 1);
    REQUIRE(desk.set(PolicyName::Tier, example(), kFirst, kWhy));
    CHECK((*desk.inForce(PolicyName::Tier, kFirst))->version == 2);
}

TEST_CASE("A supervisor's policy is a proposal until compliance approves", "[policy][desk][request]")
{
    const TestBook book;
    const auto supervisor = book.open(QStringLiteral("supervisor"));
    const auto proposed = supervisor->desk<PolicyDesk>().set(PolicyName::Tier, example(), kFirst, kWhy);
    REQUIRE(proposed);
    CHECK(proposed->state == PolicyState::Proposed);
    REQUIRE(proposed->request);
    CHECK_FALSE(supervisor->desk<PolicyDesk>().inForce(PolicyName::Tier, kFirst)->has_value());
    CHECK(supervisor->desk<PolicyDesk>().approve(PolicyName::Tier, 1).error().code == ErrorCode::NotPermitted);
    const auto compliance = book.open(QStringLiteral("compliance"));
    REQUIRE(compliance->desk<PolicyDesk>().approve(PolicyName::Tier, 1));
    CHECK((*compliance->desk<PolicyDesk>().inForce(PolicyName::Tier, kFirst))->approvedBy == compliance->actor().id);
    CHECK(compliance->desk<PolicyDesk>().approve(PolicyName::Tier, 1).error().code == ErrorCode::NotFound);
}

TEST_CASE("A faulty policy is refused with the place and leaves nothing", "[policy][desk]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("compliance"));
    auto desk = session->desk<PolicyDesk>();
    const size_t before = desk.list()->size();
    const auto refused = desk.set(
        PolicyName::Tier, R"({"scheme": "x", "currency": "CNY", "need_of_rest": 2, "tiers": []})", kFirst, kWhy);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BadDocument);
    CHECK(desk.set(PolicyName::Tier, "{", kFirst, kWhy).error().code == ErrorCode::BadDocument);
    CHECK(desk.set(PolicyName::Tier, example(), kFirst, QStringLiteral("  ")).error().code == ErrorCode::ReasonNeeded);
    CHECK(desk.list()->size() == before);
}

TEST_CASE("Every role against every action of the policy desk", "[policy][desk][roles]")
{
    const TestBook book;
    struct Expected {
        QString user;
        bool list;
        bool set;
    };
    for (const Expected &e :
         {Expected{QStringLiteral("advisor"), true, false}, Expected{QStringLiteral("supervisor"), true, true},
          Expected{QStringLiteral("compliance"), true, true}, Expected{QStringLiteral("admin"), false, false}}) {
        CAPTURE(e.user.toStdString());
        const auto session = book.open(e.user);
        auto desk = session->desk<PolicyDesk>();
        CHECK(desk.list().has_value() == e.list);
        CHECK(desk.set(PolicyName::Tier, example(), kFirst, kWhy).has_value() == e.set);
    }
}
