// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lifecycle/lifecycle_desk.h"
#include "core/tier/override_store.h"
#include "core/tier/tier_desk.h"

namespace zhiyin {

/// Why a client's tier, churn score, stage and lifetime value are what they are, and where each figure comes from.
struct ClientExplanation {
    QString clientName = {};
    QString externalId = {};
    QDate day = {};
    QDateTime madeAt = {};
    QString institution = {};
    QString madeBy = {};
    /// None while nobody has set thresholds.
    std::optional<TierExplanation> tier = {};
    /// Set by hand and in force on the day.
    std::optional<TierOverrideRow> override = {};
    LifecycleExplanation lifecycle = {};
    /// The client withdrew what automated decisions rest on (PIPL art. 24).
    bool hasOptedOut = false;
};

/// The explanation that a client may ask for (PIPL art. 24), and that everybody who sees a figure may read.
class ExplainDesk final
{
public:
    explicit ExplainDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound, PolicyNotSet (stages and churn).
    [[nodiscard]] Result<ClientExplanation> explain(ClientId client);

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
