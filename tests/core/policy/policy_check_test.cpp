// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_check.h"

#include "core/policy/json_reader.h"
#include "core/policy/security_policy.h"
#include "core/words/policy_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

TEST_CASE("Every shipped default passes its own check, and no other document does", "[policy]")
{
    for (const PolicyName name : kPolicyNames) {
        const auto shipped = shippedPolicy(name);
        REQUIRE(shipped);
        if (!*shipped)
            continue;
        for (const PolicyName as : kPolicyNames) {
            CAPTURE(policyNameText(name).toStdString(), policyNameText(as).toStdString());
            CHECK(checkPolicy(as, (*shipped)->json, Currency()).has_value() == (as == name));
        }
    }
}

TEST_CASE("All but tiers come with a default", "[policy]")
{
    for (const PolicyName name : kPolicyNames) {
        CAPTURE(policyNameText(name).toStdString());
        const bool expected = name != PolicyName::Tier;
        CHECK(shippedPolicy(name)->has_value() == expected);
    }
    const auto example = parseJsonObject(*shippedPolicyText(QStringLiteral("tier-example")));
    REQUIRE(example);
    CHECK(checkPolicy(PolicyName::Tier, *example, Currency()));
    CHECK_FALSE(checkPolicy(PolicyName::Tier, *example, *Currency::parse(u"USD")));
}

TEST_CASE("The presets are documents of their name and say which preset they are", "[policy]")
{
    struct Preset {
        PolicyName name;
        const char *file;
        const char *label;
    };
    for (const Preset &preset :
         {Preset{PolicyName::Contact, "contact-000", "000"}, Preset{PolicyName::Contact, "contact-strict", "Strict"},
          Preset{PolicyName::Indicators, "indicators-strict", "Strict"}}) {
        CAPTURE(preset.file);
        const auto json = parseJsonObject(*shippedPolicyText(QString::fromUtf8(preset.file)));
        REQUIRE(json);
        CHECK(checkPolicy(preset.name, *json, Currency()));
        CHECK(json->value(u"label").toString().toStdString() == preset.label);
    }
}

TEST_CASE("Every name and state has words", "[policy]")
{
    for (const PolicyName name : kPolicyNames)
        CHECK_FALSE(words::policyName(name).isEmpty());
    for (const PolicyState state : {PolicyState::Proposed, PolicyState::InForce, PolicyState::Refused})
        CHECK_FALSE(words::policyState(state).isEmpty());
}

TEST_CASE("The security policy can be made stricter only", "[policy]")
{
    QJsonObject json = (*shippedPolicy(PolicyName::Security))->json;
    const auto policy = parseSecurityPolicy(json);
    REQUIRE(policy);
    CHECK(policy->leastPassphrase == 15);
    CHECK(policy->exportRows == 50);
    CHECK(policy->retentionYears == 10);
    CHECK(policy->sources.ofParameter.size() == 14);
    json[u"least_passphrase_characters"] = 8;
    const auto lax = parseSecurityPolicy(json);
    REQUIRE_FALSE(lax);
    CHECK(lax.error().args.value(0) == QStringLiteral("least_passphrase_characters"));
}
