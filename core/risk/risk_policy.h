// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/policy_document.h"
#include "core/risk/risk_level.h"

#include <QStringList>

namespace zhiyin {

/// The numbers around assessments and the suitability gate.
struct RiskPolicy {
    int validityMonths = 12;
    int signingDaysBack = 30;
    int mostPerDay = 2;
    int mostPerWindow = 8;
    int windowMonths = 12;
    int adultAge = 18;
    /// R-08, "65 or older": not the 60 of R-40.
    int olderAge = 65;
    ProductLevel olderFrom = ProductLevel::R4;
    /// The steps to be ticked for an older client, by code.
    QStringList olderSteps;
    /// a declaration from a single premium above so many yearly incomes, an annual one above so many hundredths of
    /// it, from years of paying and age of so much together, from so many hundredths of the stated budget.
    int insuranceSingleTimes = 4;
    int insuranceAnnualPercent = 20;
    int insuranceAgeSum = 75;
    int insuranceBudgetPercent = 150;
    /// a purchase of more than so many hundredths of the known assets is out of proportion.
    int mostOfAssetsPercent = 100;
    ///
    int coolingOffHours = 24;
    /// R-05, in whole yuan and years: who may be treated as a professional investor under CSRC.
    qint64 professionalNetAssets = 10'000'000;
    qint64 professionalEntityAssets = 5'000'000;
    qint64 professionalPersonAssets = 3'000'000;
    qint64 professionalIncome = 300'000;
    int professionalYears = 1;
    PolicySources sources;
};

/// Fails with BadDocument.
[[nodiscard]] Result<RiskPolicy> parseRiskPolicy(const QJsonObject &json);

} // namespace zhiyin
