// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_document.h"

#include "core/policy/json_reader.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {
PolicyDocument document(int version, QDate effective, PolicyState state = PolicyState::InForce,
                        PolicyName name = PolicyName::Risk)
{
    return {.name = name, .version = version, .effective = effective, .state = state};
}
} // namespace

TEST_CASE("Names and states have one spelling each", "[policy]")
{
    for (const PolicyName name : kPolicyNames)
        CHECK(parsePolicyName(policyNameText(name)) == name);
    CHECK(parsePolicyName(u"Tier").error().code == ErrorCode::BadUsage);
    for (const PolicyState state : {PolicyState::Proposed, PolicyState::InForce, PolicyState::Refused})
        CHECK(parsePolicyState(policyStateText(state)) == state);
    CHECK_FALSE(parsePolicyState(u"draft"));
}

TEST_CASE("The document in force is the latest on or before the day", "[policy]")
{
    CHECK(kShippedFrom == QDate(1, 1, 1));
    const std::vector<PolicyDocument> documents = {
        document(3, QDate(2026, 7, 1)),
        document(kShippedVersion, kShippedFrom),
        document(1, QDate(2026, 1, 1)),
        document(2, QDate(2026, 1, 1)),
        document(4, QDate(2026, 3, 1), PolicyState::Proposed),
        document(5, QDate(2026, 3, 1), PolicyState::Refused),
        document(9, QDate(2025, 1, 1), PolicyState::InForce, PolicyName::Churn),
    };
    const auto version = [&](QDate day) { return inForce(documents, PolicyName::Risk, day)->version; };
    CHECK(version(QDate(1, 1, 1)) == kShippedVersion);
    CHECK(version(QDate(2025, 12, 31)) == kShippedVersion);
    CHECK(version(QDate(2026, 1, 1)) == 2);
    CHECK(version(QDate(2026, 6, 30)) == 2);
    CHECK(version(QDate(2026, 7, 1)) == 3);
    CHECK(inForce(documents, PolicyName::Tier, QDate(2026, 7, 1)) == nullptr);
}

TEST_CASE("A source names a parameter that is there", "[policy]")
{
    const auto read = [](const char *text) {
        JsonFaults faults;
        JsonReader reader(*parseJsonObject(text), faults);
        const PolicySources sources = readSources(reader);
        return std::pair(sources, faults.result());
    };
    const auto good = read(R"({"a": 1, "source": "000", "sources": {"a": "R-03"}})");
    CHECK(good.second);
    CHECK(good.first.source == QStringLiteral("000"));
    CHECK(good.first.ofParameter.value(QStringLiteral("a")) == QStringLiteral("R-03"));
    const auto bad = read(R"({"a": 1, "sources": {"b": "R-03"}})");
    REQUIRE_FALSE(bad.second);
    CHECK(bad.second.error().args.value(0) == QStringLiteral("sources.b"));
}

TEST_CASE("Every shipped default is a document, and tiers have none", "[policy]")
{
    for (const PolicyName name : kPolicyNames) {
        CAPTURE(policyNameText(name).toStdString());
        const auto shipped = shippedPolicy(name);
        REQUIRE(shipped);
        if (*shipped) {
            CHECK((*shipped)->effective == kShippedFrom);
            CHECK((*shipped)->state == PolicyState::InForce);
            CHECK_FALSE((*shipped)->source.isEmpty());
        }
    }
    CHECK_FALSE(*shippedPolicy(PolicyName::Tier));
    CHECK(shippedPolicyText(QStringLiteral("none")).error().code == ErrorCode::NotFound);
}
