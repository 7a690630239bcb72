// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/policy/policy_shelf.h"
#include "core/risk/risk_store.h"

namespace zhiyin {

/// May it be sold, with whom and what was asked about.
struct SuitabilityVerdict {
    SuitabilityAnswer answer;
    RiskProduct product;
    QString policyVersion;
};

/// Everything the gate looks at for one client and one product on a day.
struct GateFacts {
    SuitabilityClient client;
    RiskProduct product;
    InForce<RiskPolicy> policy;
};

/// Fails with PolicyNotSet.
[[nodiscard]] Result<InForce<RiskPolicy>> riskPolicyInForce(Workplace &workplace, QDate day);
/// Asks nobody for permission; desks do before. Fails with NotFound (client, product), PolicyNotSet.
[[nodiscard]] Result<GateFacts> gateFacts(Workplace &workplace, ClientId client, const QString &productCode, QDate day);
/// What the proof of a sale needs later: what was asked, with what beside it, and every reason of the answer.
[[nodiscard]] Changes verdictChanges(const SuitabilityVerdict &verdict, const SuitabilityEvidence &evidence);
/// The same as JSON, for the row of a purchase.
[[nodiscard]] QJsonObject evidenceJson(const SuitabilityEvidence &evidence);
[[nodiscard]] QJsonObject answerJson(const SuitabilityAnswer &answer);

} // namespace zhiyin
