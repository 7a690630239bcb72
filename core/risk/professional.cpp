// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/professional.h"

#include "core/words/risk_words.h"

namespace zhiyin {
namespace {

/// Whole units of the currency.
bool isAtLeast(const std::optional<Money> &amount, qint64 whole)
{
    if (!amount)
        return false;
    qint64 unit = 1;
    for (int i = 0; i < amount->currency().decimals(); ++i)
        unit *= 10;
    return amount->minor() >= whole * unit;
}

} // namespace

Result<void> checkProfessional(const ProfessionalFacts &facts, const RiskPolicy &policy)
{
    const bool isPerson = facts.clientKind == QStringLiteral("individual");
    if (facts.regime == Regime::Nfra) {
        if (facts.clientKind == QStringLiteral("institution"))
            return {};
        return failure(ErrorCode::RuleRefused, {words::professionalInstitutionsOnly()});
    }
    if (facts.regime != Regime::Csrc)
        return failure(ErrorCode::RuleRefused, {words::professionalNotKnown()});
    const bool hasMeans = isPerson ? isAtLeast(facts.financialAssets, policy.professionalPersonAssets)
                                         || isAtLeast(facts.averageIncome, policy.professionalIncome)
                                   : isAtLeast(facts.netAssets, policy.professionalNetAssets)
                                         && isAtLeast(facts.financialAssets, policy.professionalEntityAssets);
    if (!hasMeans)
        return failure(ErrorCode::RuleRefused, {words::professionalMeans(isPerson)});
    if (facts.experienceYears < policy.professionalYears)
        return failure(ErrorCode::RuleRefused, {words::professionalExperience(policy.professionalYears)});
    return {};
}

QDate professionalUntil(const std::vector<ProfessionalStatus> &statuses, Regime regime, QDate day)
{
    QDate until;
    for (const ProfessionalStatus &status : statuses) {
        if (status.regime == regime && status.since <= day && day <= status.until)
            until = until.isValid() ? std::max(until, status.until) : status.until;
    }
    return until;
}

} // namespace zhiyin
