// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/suitability.h"

#include "core/words/risk_words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zhiyin;

namespace {

const QDate kDay(2026, 9, 30);

RiskPolicy shipped()
{
    return *parseRiskPolicy((*shippedPolicy(PolicyName::Risk))->json);
}

SuitabilityClient client(RiskLevel level, int age = 40)
{
    return {.individual = true,
            .birthDate = kDay.addYears(-age),
            .idExpiry = kDay,
            .assessment = AssessmentFact{kDay.addDays(-10), {}, level}};
}

SuitabilityProduct product(Regime regime, ProductLevel level)
{
    return {.regime = regime, .sellerLevel = level, .disclosedOn = kDay};
}

std::vector<std::string> codes(const std::vector<SuitabilityFinding> &findings)
{
    std::vector<std::string> texts;
    for (const SuitabilityFinding &finding : findings) {
        CHECK_FALSE(finding.source.isEmpty());
        CHECK_FALSE(words::suitability(finding).isEmpty());
        CHECK_FALSE(words::suitability(finding).contains(u'%'));
        CHECK_FALSE(words::suitabilityRemedy(finding).contains(u'%'));
        texts.push_back(suitabilityCodeText(finding.code).toStdString());
    }
    return texts;
}

using Codes = std::vector<std::string>;

SuitabilityAnswer check(const SuitabilityClient &who, const SuitabilityProduct &what,
                        const SuitabilityEvidence &evidence = {})
{
    const auto answer = checkSuitability(who, what, evidence, kDay, shipped());
    CHECK(answer.suitable == answer.reasons.empty());
    return answer;
}

} // namespace

TEST_CASE("The matrix holds for every regime that has one", "[risk][suitability]")
{
    for (const Regime regime : {Regime::Nfra, Regime::Csrc, Regime::Insurance}) {
        for (const RiskLevel level : kRiskLevels) {
            for (int r = 1; r <= 5; ++r) {
                const auto answer = check(client(level), product(regime, static_cast<ProductLevel>(r)));
                CHECK(answer.suitable == (r <= static_cast<int>(level)));
            }
        }
    }
}

TEST_CASE("No signature overrides what NFRA forbids", "[risk][suitability]")
{
    const SuitabilityEvidence everything{kDay, kDay, shipped().olderSteps};
    const auto answer = check(client(RiskLevel::C3), product(Regime::Nfra, ProductLevel::R4), everything);
    CHECK(codes(answer.reasons) == Codes{"level_too_high"});
    CHECK(answer.clientLevel == RiskLevel::C3);
}

TEST_CASE("CSRC allows it with a signed warning, but never to the lowest class", "[risk][suitability]")
{
    const auto four = product(Regime::Csrc, ProductLevel::R4);
    CHECK(codes(check(client(RiskLevel::C3), four).reasons) == Codes{"special_warning_needed"});
    const auto warned = check(client(RiskLevel::C3), four, {.warningSignedOn = kDay});
    CHECK(warned.suitable);
    CHECK(codes(warned.conditions) == Codes{"special_warning_signed"});
    CHECK(codes(check(client(RiskLevel::C3), four, {.warningSignedOn = kDay.addDays(1)}).reasons)
          == Codes{"special_warning_needed"});
    CHECK(codes(check(client(RiskLevel::C3), four, {.confirmedOn = kDay}).reasons) == Codes{"special_warning_needed"});
    const auto lowest = check(client(RiskLevel::C1), product(Regime::Csrc, ProductLevel::R2),
                              {.warningSignedOn = kDay, .confirmedOn = kDay});
    CHECK(codes(lowest.reasons) == Codes{"lowest_class"});
}

TEST_CASE("Insurance asks to stop, then for a confirmation", "[risk][suitability]")
{
    const auto four = product(Regime::Insurance, ProductLevel::R4);
    CHECK(codes(check(client(RiskLevel::C1), four).reasons) == Codes{"confirmation_needed"});
    const auto confirmed = check(client(RiskLevel::C1), four, {.confirmedOn = kDay});
    CHECK(confirmed.suitable);
    CHECK(codes(confirmed.conditions) == Codes{"stop_advised"});
}

TEST_CASE("Without a regime everything is suitable", "[risk][suitability]")
{
    const auto answer = check({}, {.regime = Regime::None, .sellerLevel = ProductLevel::R5});
    CHECK(answer.suitable);
    CHECK_FALSE(answer.clientLevel);
}

TEST_CASE("All reasons are given at once", "[risk][suitability]")
{
    const auto regime = GENERATE(Regime::Nfra, Regime::Csrc, Regime::Insurance);
    SuitabilityClient who = client(RiskLevel::C2, 17);
    who.idExpiry = kDay.addDays(-1);
    auto what = product(regime, ProductLevel::R4);
    what.disclosedOn = kDay.addDays(1);
    const auto answer = check(who, what);
    REQUIRE(answer.reasons.size() == 4);
    CHECK(codes({answer.reasons.begin(), answer.reasons.begin() + 3})
          == Codes{"identity_expired", "under_age", "risk_not_disclosed"});

    const auto nothing = check({}, {.regime = regime, .sellerLevel = ProductLevel::R1});
    CHECK(codes(nothing.reasons) == Codes{"no_assessment", "age_unknown", "risk_not_disclosed"});
    CHECK(codes(nothing.warnings) == Codes{"identity_expiry_unknown"});
}

TEST_CASE("An assessment out of date, or signed later, is none", "[risk][suitability]")
{
    SuitabilityClient who = client(RiskLevel::C5);
    who.assessment->signedOn = QDate(2025, 9, 30);
    const auto expired = check(who, product(Regime::Nfra, ProductLevel::R1));
    CHECK(codes(expired.reasons) == Codes{"assessment_expired"});
    CHECK(expired.reasons[0].args.value(0) == QStringLiteral("2026-09-29"));
    CHECK_FALSE(expired.clientLevel);
    who.assessment->signedOn = QDate(2025, 10, 1);
    CHECK(check(who, product(Regime::Nfra, ProductLevel::R1)).suitable);
    who.assessment->signedOn = kDay.addDays(1);
    CHECK(codes(check(who, product(Regime::Nfra, ProductLevel::R1)).reasons) == Codes{"no_assessment"});
}

TEST_CASE("A company has no age", "[risk][suitability]")
{
    SuitabilityClient company = client(RiskLevel::C4);
    company.individual = false;
    company.birthDate = {};
    CHECK(check(company, product(Regime::Nfra, ProductLevel::R4)).suitable);
}

TEST_CASE("Eighteen is enough, on the birthday itself", "[risk][suitability]")
{
    CHECK(check(client(RiskLevel::C4, 18), product(Regime::Nfra, ProductLevel::R4)).suitable);
    SuitabilityClient eve = client(RiskLevel::C4, 18);
    eve.birthDate = eve.birthDate.addDays(1);
    CHECK(codes(check(eve, product(Regime::Nfra, ProductLevel::R4)).reasons) == Codes{"under_age"});
}

TEST_CASE("From sixty-five on, R4 and R5 need the extra steps", "[risk][suitability]")
{
    // acceptance example 2
    CHECK(codes(check(client(RiskLevel::C3, 65), product(Regime::Nfra, ProductLevel::R4)).reasons)
          == Codes{"level_too_high", "older_client_steps_missing"});
    CHECK(check(client(RiskLevel::C3, 65), product(Regime::Nfra, ProductLevel::R3)).suitable);
    const auto missing = check(client(RiskLevel::C4, 65), product(Regime::Nfra, ProductLevel::R4),
                               {.steps = {QStringLiteral("more-time")}});
    CHECK(codes(missing.reasons) == Codes{"older_client_steps_missing"});
    CHECK_FALSE(missing.reasons[0].args.value(1).contains(QStringLiteral("more-time")));
    const auto done =
        check(client(RiskLevel::C4, 65), product(Regime::Nfra, ProductLevel::R4), {.steps = shipped().olderSteps});
    CHECK(done.suitable);
    CHECK(codes(done.conditions) == Codes{"older_client_steps_done"});
    SuitabilityClient eve = client(RiskLevel::C4, 65);
    eve.birthDate = eve.birthDate.addDays(1);
    CHECK(check(eve, product(Regime::Nfra, ProductLevel::R4)).suitable);
}

TEST_CASE("The higher of issuer's and seller's level counts", "[risk][suitability]")
{
    auto what = product(Regime::Nfra, ProductLevel::R2);
    what.issuerLevel = ProductLevel::R4;
    CHECK(check(client(RiskLevel::C3), what).productLevel == ProductLevel::R4);
    CHECK_FALSE(check(client(RiskLevel::C3), what).suitable);
    what.issuerLevel = ProductLevel::R1;
    CHECK(check(client(RiskLevel::C2), what).suitable);
}

TEST_CASE("Regimes have one spelling", "[risk][suitability]")
{
    for (const Regime regime : {Regime::Nfra, Regime::Csrc, Regime::Insurance, Regime::None})
        CHECK(parseRegime(regimeText(regime)) == regime);
    CHECK_FALSE(parseRegime(u"NFRA "));
}
