// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier_policy.h"

#include "core/policy/json_reader.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zhiyin;

namespace {

/// The policy of the contract with one part replaced.
QByteArray policyWith(const char *part, const char *by)
{
    QByteArray text = R"({"scheme": "four-level", "currency": "CNY", "need_of_rest": 2, "tiers": [
        {"tier": "diamond", "must": {"assets": "6000000"}, "rest": {"annual_contribution": "60000", "trades_per_year": 24, "relationship_months": 24, "referred": 1}},
        {"tier": "gold", "must": {"assets": "200000"}, "rest": {"annual_contribution": "2000", "trades_per_year": 6}},
        {"tier": "regular"}], "downgrade_after": 2})";
    CHECK(text.contains(part));
    return text.replace(part, by);
}

} // namespace

TEST_CASE("The policy of the contract is read as written", "[tier][policy]")
{
    const auto policy = parseTierPolicy(*parseJsonObject(policyWith("four-level", "four-level")));
    REQUIRE(policy);
    CHECK(policy->scheme == QStringLiteral("four-level"));
    CHECK(policy->needOfRest == 2);
    CHECK(policy->downgradeAfter == 2);
    REQUIRE(policy->tiers.size() == 3);
    CHECK(policy->tiers[0].must == std::vector<TierThreshold>{{TierCriterion::Assets, 600000000}});
    CHECK(
        policy->tiers[1].rest
        == std::vector<TierThreshold>{{TierCriterion::AnnualContribution, 200000}, {TierCriterion::TradesPerYear, 6}});
    CHECK(policy->indexOf(u"regular") == 2);
    CHECK_FALSE(policy->indexOf(u"platinum"));
}

TEST_CASE("The shipped example is valid and says that it is one", "[tier][policy]")
{
    const auto text = shippedPolicyText(QStringLiteral("tier-example"));
    REQUIRE(text);
    const auto policy = parseTierPolicy(*parseJsonObject(*text), *Currency::parse(u"CNY"));
    REQUIRE(policy);
    CHECK(policy->sources.label == QStringLiteral("example"));
    CHECK(policy->tiers.size() == 4);
    CHECK(policy->needOfRest == 2);
}

TEST_CASE("A tier policy with a fault is refused with its place", "[tier][policy]")
{
    struct Case {
        const char *part;
        const char *by;
        const char *place;
    };
    const auto c = GENERATE(
        Case{R"("6000000")", R"("abc")", "tiers[0].must.assets"},
        Case{R"("6000000")", "6000000", "tiers[0].must.assets"},
        Case{R"("6000000")", R"("6e6")", "tiers[0].must.assets"},
        Case{R"("6000000")", R"("-1")", "tiers[0].must.assets"},
        // a tier easier than the next one, or silent where the next one asks
        Case{R"("6000000")", R"("199999.99")", "tiers[0].must.assets"},
        Case{R"("must": {"assets": "6000000"}, )", "", "tiers[0].must.assets"},
        // never assets alone
        Case{R"(, "rest": {"annual_contribution": "2000", "trades_per_year": 6})", "", "tiers[1].rest"},
        Case{R"({"annual_contribution": "2000", "trades_per_year": 6})", "{}", "tiers[1].rest"},
        Case{R"("need_of_rest": 2)", R"("need_of_rest": 0)", "need_of_rest"},
        Case{R"("need_of_rest": 2, )", "", "need_of_rest"},
        Case{R"("need_of_rest": 2)", R"("need_of_rest": 3)", "tiers[1].rest"},
        Case{R"("referred": 1)", R"("referred": 0)", "tiers[0].rest.referred"},
        Case{R"("trades_per_year": 24)", R"("trades_per_year": 24.5)", "tiers[0].rest.trades_per_year"},
        Case{R"("annual_contribution": "60000")", R"("annual_contribution": "0")", "tiers[0].rest.annual_contribution"},
        // attributes that may decide nothing
        Case{R"("referred": 1)", R"("sex": 1)", "tiers[0].rest.sex"},
        Case{R"("referred": 1)", R"("age": 30)", "tiers[0].rest.age"},
        Case{R"("referred": 1)", R"("ethnicity": 1)", "tiers[0].rest.ethnicity"},
        Case{R"("referred": 1)", R"("nationality": 1)", "tiers[0].rest.nationality"},
        Case{R"({"assets": "200000"})", R"({"assets": "200000", "gender": 1})", "tiers[1].must.gender"},
        Case{R"("referred": 1)", R"("referrals": 1)", "tiers[0].rest.referrals"},
        // the list itself
        Case{R"("tier": "gold")", R"("tier": "diamond")", "tiers[1].tier"},
        Case{R"("tier": "gold")", R"("tier": "")", "tiers[1].tier"},
        Case{R"({"tier": "regular"})", R"({"tier": "regular", "must": {"assets": "1"}})", "tiers[2]"},
        Case{R"({"tier": "regular"})", R"({"tier": "regular", "rest": {"referred": 1}})", "tiers[2]"},
        Case{R"({"tier": "regular"})", R"("regular")", "tiers[2]"}, Case{R"("CNY")", R"("XYZ")", "currency"},
        Case{R"("CNY")", R"("USD")", "currency"},
        Case{R"("downgrade_after": 2)", R"("downgrade_after": 0)", "downgrade_after"},
        Case{R"("scheme")", R"("shceme")", "scheme"},
        Case{R"("downgrade_after": 2)", R"("downgrade": 2)", "downgrade"});
    CAPTURE(c.part, c.by);
    const auto policy = parseTierPolicy(*parseJsonObject(policyWith(c.part, c.by)), *Currency::parse(u"CNY"));
    REQUIRE_FALSE(policy);
    CHECK(policy.error().code == ErrorCode::BadDocument);
    CHECK(policy.error().args.value(0).toStdString() == c.place);
    CHECK_FALSE(policy.error().args.value(1).isEmpty());
}

TEST_CASE("One tier for everybody is no scheme", "[tier][policy]")
{
    const auto policy = parseTierPolicy(
        *parseJsonObject(R"({"scheme": "x", "currency": "CNY", "need_of_rest": 1, "tiers": [{"tier": "all"}]})"));
    REQUIRE_FALSE(policy);
    CHECK(policy.error().args.value(0) == QStringLiteral("tiers"));
}
