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
    PolicySources sources;
};

/// Fails with BadDocument.
[[nodiscard]] Result<RiskPolicy> parseRiskPolicy(const QJsonObject &json);

} // namespace zhiyin
