// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
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
};

struct SuitabilityProduct {
    Regime regime = Regime::Nfra;
    ProductLevel sellerLevel = ProductLevel::R1;
    std::optional<ProductLevel> issuerLevel = {};
    QDate disclosedOn = {};

    /// The higher one counts.
    [[nodiscard]] ProductLevel level() const { return std::max(sellerLevel, issuerLevel.value_or(sellerLevel)); }
};

/// What was done beside the sale.
struct SuitabilityEvidence {
    QDate warningSignedOn = {};
    QDate confirmedOn = {};
    QStringList steps = {};
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
    // on what condition
    WarningSigned,
    StopAdvised,
    OlderStepsDone,
    // worth a look
    IdentityExpiryUnknown,
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
};

/// May the product be offered to the client on `day`, and if not, why: every reason at once, never only the first.
[[nodiscard]] SuitabilityAnswer checkSuitability(const SuitabilityClient &client, const SuitabilityProduct &product,
                                                 const SuitabilityEvidence &evidence, QDate day,
                                                 const RiskPolicy &policy);

} // namespace zhiyin
