// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/risk/risk_rules.h"

namespace zhiyin {

/// Which law a product is sold under. NFRA forbids what CSRC allows with a signed warning and insurance with a
/// confirmation, so there is no common override.
enum class Regime { Nfra, Csrc, Insurance, None };

/// "nfra", "csrc", "insurance", "none".
[[nodiscard]] QString regimeText(Regime regime);
[[nodiscard]] std::optional<Regime> parseRegime(QStringView text);

struct SuitabilityClient {
    /// Age is asked of natural persons only.
    bool individual = true;
    QDate birthDate = {};
    QDate idExpiry = {};
    /// The latest one signed on or before the day.
    std::optional<AssessmentFact> assessment = {};
    /// Treated as a professional investor under the product's regime on the day, and until when.
    QDate professionalUntil = {};
    /// As declared.
    std::optional<Money> annualIncome = {};
    /// All that is known to be owned, in the currency of the client.
    std::optional<Money> assets = {};
};

struct SuitabilityProduct {
    Regime regime = Regime::Nfra;
    ProductLevel sellerLevel = ProductLevel::R1;
    std::optional<ProductLevel> issuerLevel = {};
    QDate disclosedOn = {};
    /// sold with a cooling-off.
    bool privateFund = false;
    /// When the level that counts last rose; a sheet signed before speaks of a lower one.
    QDate levelRoseOn = {};

    /// The higher one counts.
    [[nodiscard]] ProductLevel level() const { return std::max(sellerLevel, issuerLevel.value_or(sellerLevel)); }
};

/// What an insurance would cost the policyholder.
struct InsuranceTerms {
    std::optional<Money> singlePremium = {};
    std::optional<Money> annualPremium = {};
    std::optional<int> payingYears = {};
    /// What the policyholder said to be ready to spend.
    std::optional<Money> budget = {};
    /// Of the household, where it is more than the client's own.
    std::optional<Money> householdIncome = {};

    [[nodiscard]] bool isGiven() const { return singlePremium || annualPremium || payingYears || budget; }
};

/// What was done beside the sale, and what is intended to be bought.
struct SuitabilityEvidence {
    QDate warningSignedOn = {};
    QDate confirmedOn = {};
    QStringList steps = {};
    std::optional<Money> amount = {};
    InsuranceTerms insurance = {};
    QDate declarationSignedOn = {};
    /// The client has signed the product's risk sheet.
    QDate sheetSignedOn = {};
    /// The moment of the sale, and what a private fund needs before it.
    QDateTime at = {};
    QDateTime contractSignedAt = {};
    QDateTime callBackAt = {};
    bool callBackBySeller = false;
    /// Contacts that the seller made with the client within the cooling-off.
    int contactsInCoolingOff = 0;
};

enum class SuitabilityCode {
    // why not
    NoAssessment,
    AssessmentExpired,
    IdentityExpired,
    UnderAge,
    AgeUnknown,
    NotDisclosed,
    LevelTooHigh,
    LowestClass,
    WarningNeeded,
    ConfirmationMissing,
    OlderStepsMissing,
    DeclarationNeeded,
    OutOfProportion,
    // why not yet: what a sale needs beyond an offer
    SheetNotSigned,
    SheetOutdated,
    ContractNotSigned,
    CoolingOff,
    CallBackMissing,
    CallBackBySeller,
    // on what condition
    WarningSigned,
    StopAdvised,
    OlderStepsDone,
    DeclarationSigned,
    SheetSigned,
    CallBackDone,
    ProfessionalInvestor,
    // worth a look
    IdentityExpiryUnknown,
    LevelRiseNotDisclosed,
    ContactInCoolingOff,
    MeansUnknown,
};

/// "level_too_high": stable, for JSON and the journal.
[[nodiscard]] QString suitabilityCodeText(SuitabilityCode code);

struct SuitabilityFinding {
    SuitabilityCode code = SuitabilityCode::NoAssessment;
    /// Fill the places of the sentence: levels, dates, steps.
    QStringList args;
    /// The rule it comes from.
    QString source;

    friend bool operator==(const SuitabilityFinding &, const SuitabilityFinding &) = default;
};

struct SuitabilityAnswer {
    bool suitable = false;
    /// None where no assessment is valid on the day.
    std::optional<RiskLevel> clientLevel;
    ProductLevel productLevel = ProductLevel::R1;
    /// All that stands against it; empty exactly where it is suitable.
    std::vector<SuitabilityFinding> reasons;
    /// What had to be done, and was.
    std::vector<SuitabilityFinding> conditions;
    std::vector<SuitabilityFinding> warnings;
    /// What is still missing for a sale, where an offer may be made already.
    std::vector<SuitabilityFinding> beforeSale;
};

/// May the product be offered to the client on `day`, and if not, why: every reason at once, never only the first.
[[nodiscard]] SuitabilityAnswer checkSuitability(const SuitabilityClient &client, const SuitabilityProduct &product,
                                                 const SuitabilityEvidence &evidence, QDate day,
                                                 const RiskPolicy &policy);

/// May it be sold: the same, and what is missing for the sale is a reason against it.
[[nodiscard]] SuitabilityAnswer checkSale(const SuitabilityClient &client, const SuitabilityProduct &product,
                                          const SuitabilityEvidence &evidence, QDate day, const RiskPolicy &policy);

} // namespace zhiyin
