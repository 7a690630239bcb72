// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/professional.h"
#include "core/words/risk_words.h"

#include <rapidcheck.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zhiyin;

namespace {

const QDate kDay(2026, 9, 30);
const QDateTime kNow(kDay, QTime(12, 0), Qt::UTC);

RiskPolicy shipped()
{
    return *parseRiskPolicy((*shippedPolicy(PolicyName::Risk))->json);
}

Money yuan(qint64 whole)
{
    return Money(whole * 100, Currency());
}

SuitabilityClient person(RiskLevel level, int age = 40)
{
    return {.individual = true,
            .birthDate = kDay.addYears(-age),
            .idExpiry = kDay,
            .assessment = AssessmentFact{kDay.addDays(-10), {}, level},
            .annualIncome = yuan(100'000),
            .assets = yuan(1'000'000)};
}

SuitabilityProduct product(Regime regime, ProductLevel level)
{
    return {.regime = regime, .sellerLevel = level, .disclosedOn = kDay.addDays(-30)};
}

bool has(const std::vector<SuitabilityFinding> &findings, SuitabilityCode code)
{
    return std::any_of(findings.begin(), findings.end(),
                       [code](const SuitabilityFinding &f) { return f.code == code; });
}

/// Signed and done whatever can be: what still refuses cannot be overcome.
SuitabilityEvidence everything()
{
    return {.warningSignedOn = kDay,
            .confirmedOn = kDay,
            .steps = shipped().olderSteps,
            .declarationSignedOn = kDay,
            .sheetSignedOn = kDay,
            .at = kNow,
            .contractSignedAt = kNow.addDays(-3),
            .callBackAt = kNow.addDays(-1)};
}

} // namespace

TEST_CASE("The gate over its whole grid", "[risk][suitability][sale]")
{
    const auto regime = GENERATE(Regime::Nfra, Regime::Csrc, Regime::Insurance, Regime::None);
    const auto age = GENERATE(17, 18, 64, 65, 80);
    const bool signedAll = GENERATE(false, true);
    for (const RiskLevel level : kRiskLevels) {
        for (int r = 1; r <= 5; ++r) {
            const auto evidence = signedAll ? everything() : SuitabilityEvidence{};
            const auto what = product(regime, static_cast<ProductLevel>(r));
            const auto answer = checkSuitability(person(level, age), what, evidence, kDay, shipped());
            const bool isAbove = r > static_cast<int>(level);
            bool expected = age >= 18;
            expected = expected && (signedAll || age < 65 || r < 4);
            if (isAbove && regime == Regime::Nfra)
                expected = false;
            if (isAbove && regime == Regime::Csrc)
                expected = expected && signedAll && level != RiskLevel::C1;
            if (isAbove && regime == Regime::Insurance)
                expected = expected && signedAll;
            if (regime == Regime::None)
                expected = true;
            CAPTURE(static_cast<int>(regime), age, signedAll, static_cast<int>(level), r);
            CHECK(answer.suitable == expected);
            CHECK(answer.suitable == answer.reasons.empty());
        }
    }
}

TEST_CASE("A higher client level closes nothing, a higher product level opens nothing", "[risk][suitability][property]")
{
    const bool held = rc::check([] {
        const auto regime = static_cast<Regime>(*rc::gen::inRange(0, 4));
        const auto level = static_cast<RiskLevel>(*rc::gen::inRange(1, 5));
        const auto risk = static_cast<ProductLevel>(*rc::gen::inRange(1, 5));
        const int age = *rc::gen::inRange(1, 100);
        const bool company = *rc::gen::arbitrary<bool>();
        SuitabilityEvidence evidence = *rc::gen::arbitrary<bool>() ? everything() : SuitabilityEvidence{};
        if (*rc::gen::arbitrary<bool>())
            evidence.amount = yuan(*rc::gen::inRange(1, 2'000'000));
        SuitabilityClient low = person(level, age);
        low.individual = !company;
        SuitabilityClient high = low;
        high.assessment->level = static_cast<RiskLevel>(static_cast<int>(level) + 1);
        auto what = product(regime, risk);
        what.privateFund = *rc::gen::arbitrary<bool>();
        auto riskier = what;
        riskier.sellerLevel = static_cast<ProductLevel>(static_cast<int>(risk) + 1);
        const auto may = [&](const SuitabilityClient &who, const SuitabilityProduct &which) {
            return checkSuitability(who, which, evidence, kDay, shipped()).suitable;
        };
        RC_ASSERT(!may(low, what) || may(high, what));
        RC_ASSERT(may(low, what) || !may(low, riskier));
        // A sale never asks less than an offer.
        RC_ASSERT(!checkSale(low, what, evidence, kDay, shipped()).suitable || may(low, what));
    });
    CHECK(held);
}

TEST_CASE("A sale needs the risk sheet signed, and signed at the present level", "[risk][sale]")
{
    auto what = product(Regime::Nfra, ProductLevel::R2);
    const auto offered = checkSuitability(person(RiskLevel::C3), what, {}, kDay, shipped());
    CHECK(offered.suitable);
    CHECK(has(offered.beforeSale, SuitabilityCode::SheetNotSigned));
    CHECK(has(checkSale(person(RiskLevel::C3), what, {}, kDay, shipped()).reasons, SuitabilityCode::SheetNotSigned));
    SuitabilityEvidence evidence{.sheetSignedOn = kDay.addDays(-5)};
    CHECK(checkSale(person(RiskLevel::C3), what, evidence, kDay, shipped()).suitable);
    what.levelRoseOn = kDay.addDays(-2);
    const auto outdated = checkSale(person(RiskLevel::C3), what, evidence, kDay, shipped());
    CHECK(has(outdated.reasons, SuitabilityCode::SheetOutdated));
    CHECK(has(outdated.warnings, SuitabilityCode::LevelRiseNotDisclosed));
    evidence.sheetSignedOn = kDay.addDays(1);
    CHECK(has(checkSale(person(RiskLevel::C3), what, evidence, kDay, shipped()).reasons,
              SuitabilityCode::SheetNotSigned));
}

TEST_CASE("Insurance asks for a declaration exactly from its limits on", "[risk][sale][insurance]")
{
    struct Case {
        std::optional<qint64> single;
        std::optional<qint64> annual;
        std::optional<int> years;
        std::optional<qint64> budget;
        int age;
        QString cases;
    };
    const auto row =
        GENERATE(Case{400'000, {}, {}, {}, 40, {}}, Case{400'001, {}, {}, {}, 40, QStringLiteral("single_premium")},
                 Case{{}, 20'000, {}, {}, 40, {}}, Case{{}, 20'001, {}, {}, 40, QStringLiteral("annual_premium")},
                 Case{{}, 1'000, 34, {}, 40, {}}, Case{{}, 1'000, 35, {}, 40, QStringLiteral("age_sum")},
                 Case{{}, 1'499, {}, 1'000, 40, {}}, Case{{}, 1'500, {}, 1'000, 40, QStringLiteral("budget")},
                 Case{500'000, {}, 20, 100, 60, QStringLiteral("single_premium,age_sum,budget")});
    SuitabilityEvidence evidence;
    if (row.single)
        evidence.insurance.singlePremium = yuan(*row.single);
    if (row.annual)
        evidence.insurance.annualPremium = yuan(*row.annual);
    if (row.budget)
        evidence.insurance.budget = yuan(*row.budget);
    evidence.insurance.payingYears = row.years;
    const auto what = product(Regime::Insurance, ProductLevel::R1);
    const auto answer = checkSuitability(person(RiskLevel::C3, row.age), what, evidence, kDay, shipped());
    CHECK(answer.suitable == row.cases.isEmpty());
    if (!row.cases.isEmpty()) {
        REQUIRE(answer.reasons.size() == 1);
        CHECK(answer.reasons[0].args.value(0) == row.cases);
        CHECK_FALSE(words::suitability(answer.reasons[0]).contains(u"%4"));
        evidence.declarationSignedOn = kDay;
        const auto declared = checkSuitability(person(RiskLevel::C3, row.age), what, evidence, kDay, shipped());
        CHECK(declared.suitable);
        CHECK(has(declared.conditions, SuitabilityCode::DeclarationSigned));
    }
}

TEST_CASE("An unknown income needs a declaration too", "[risk][sale][insurance]")
{
    SuitabilityClient who = person(RiskLevel::C3);
    who.annualIncome.reset();
    const auto what = product(Regime::Insurance, ProductLevel::R1);
    CHECK(checkSuitability(who, what, {}, kDay, shipped()).suitable);
    SuitabilityEvidence evidence{.amount = yuan(1'000)};
    CHECK(has(checkSuitability(who, what, evidence, kDay, shipped()).reasons, SuitabilityCode::DeclarationNeeded));
    evidence.insurance.householdIncome = yuan(100'000);
    CHECK(checkSuitability(who, what, evidence, kDay, shipped()).suitable);
}

TEST_CASE("Nobody is sold more than is known to be there", "[risk][sale]")
{
    SuitabilityEvidence evidence{.amount = yuan(1'000'000)};
    const auto what = product(Regime::Nfra, ProductLevel::R1);
    CHECK(checkSuitability(person(RiskLevel::C3), what, evidence, kDay, shipped()).suitable);
    evidence.amount = Money(100'000'001, Currency());
    CHECK(has(checkSuitability(person(RiskLevel::C3), what, evidence, kDay, shipped()).reasons,
              SuitabilityCode::OutOfProportion));
    SuitabilityClient unknown = person(RiskLevel::C3);
    unknown.assets.reset();
    const auto answer = checkSuitability(unknown, what, evidence, kDay, shipped());
    CHECK(answer.suitable);
    CHECK(has(answer.warnings, SuitabilityCode::MeansUnknown));
}

TEST_CASE("A private fund waits a day and is called back by somebody who does not sell", "[risk][sale][private]")
{
    auto what = product(Regime::Csrc, ProductLevel::R3);
    what.privateFund = true;
    const auto who = person(RiskLevel::C5);
    SuitabilityEvidence evidence = everything();
    evidence.contractSignedAt = kNow.addSecs(-24 * 3600);
    evidence.callBackAt = kNow;
    CHECK(checkSale(who, what, evidence, kDay, shipped()).suitable);
    evidence.contractSignedAt = evidence.contractSignedAt.addSecs(1);
    const auto early = checkSale(who, what, evidence, kDay, shipped());
    CHECK(has(early.reasons, SuitabilityCode::CoolingOff));
    CHECK(has(early.reasons, SuitabilityCode::CallBackMissing));
    evidence = everything();
    evidence.callBackBySeller = true;
    CHECK(has(checkSale(who, what, evidence, kDay, shipped()).reasons, SuitabilityCode::CallBackBySeller));
    evidence = everything();
    evidence.contactsInCoolingOff = 1;
    CHECK(has(checkSale(who, what, evidence, kDay, shipped()).warnings, SuitabilityCode::ContactInCoolingOff));
    evidence.contractSignedAt = {};
    CHECK(has(checkSale(who, what, evidence, kDay, shipped()).reasons, SuitabilityCode::ContractNotSigned));
}

TEST_CASE("A professional investor's level is not compared, the rest still holds", "[risk][suitability][professional]")
{
    SuitabilityClient who = person(RiskLevel::C1);
    who.professionalUntil = kDay;
    const auto answer = checkSuitability(who, product(Regime::Csrc, ProductLevel::R5), {}, kDay, shipped());
    CHECK(answer.suitable);
    CHECK(has(answer.conditions, SuitabilityCode::ProfessionalInvestor));
    who.idExpiry = kDay.addDays(-1);
    CHECK_FALSE(checkSuitability(who, product(Regime::Csrc, ProductLevel::R5), {}, kDay, shipped()).suitable);
}

TEST_CASE("Who becomes a professional investor, by regime", "[risk][professional]")
{
    struct Case {
        Regime regime;
        const char *kind;
        qint64 net;
        qint64 financial;
        qint64 income;
        int years;
        bool granted;
    };
    const auto row = GENERATE(Case{Regime::Nfra, "institution", 0, 0, 0, 0, true},
                              Case{Regime::Nfra, "individual", 9'000'000, 9'000'000, 9'000'000, 20, false},
                              Case{Regime::Nfra, "corporate", 90'000'000, 90'000'000, 0, 20, false},
                              Case{Regime::Csrc, "individual", 0, 3'000'000, 0, 1, true},
                              Case{Regime::Csrc, "individual", 0, 2'999'999, 299'999, 1, false},
                              Case{Regime::Csrc, "individual", 0, 0, 300'000, 1, true},
                              Case{Regime::Csrc, "individual", 0, 3'000'000, 0, 0, false},
                              Case{Regime::Csrc, "corporate", 10'000'000, 5'000'000, 0, 1, true},
                              Case{Regime::Csrc, "corporate", 10'000'000, 4'999'999, 0, 1, false},
                              Case{Regime::Csrc, "corporate", 9'999'999, 5'000'000, 0, 1, false},
                              Case{Regime::Insurance, "institution", 99'000'000, 99'000'000, 0, 9, false});
    const ProfessionalFacts facts{
        row.regime, QString::fromLatin1(row.kind), yuan(row.net), yuan(row.financial), yuan(row.income), row.years};
    const auto granted = checkProfessional(facts, shipped());
    CHECK(granted.has_value() == row.granted);
    if (!granted)
        CHECK_FALSE(granted.error().args.value(0).isEmpty());
}

TEST_CASE("A status holds under its own regime and on its days", "[risk][professional]")
{
    const std::vector<ProfessionalStatus> statuses = {{Regime::Csrc, kDay.addDays(-10), kDay.addDays(5)},
                                                      {Regime::Csrc, kDay, kDay.addDays(9)}};
    CHECK(professionalUntil(statuses, Regime::Csrc, kDay) == kDay.addDays(9));
    CHECK(professionalUntil(statuses, Regime::Csrc, kDay.addDays(-1)) == kDay.addDays(5));
    CHECK_FALSE(professionalUntil(statuses, Regime::Csrc, kDay.addDays(10)).isValid());
    CHECK_FALSE(professionalUntil(statuses, Regime::Nfra, kDay).isValid());
}
