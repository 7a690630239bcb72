// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/churn/churn_review.h"
#include "core/journal/workplace.h"
#include "core/lifecycle/churn.h"
#include "core/lifecycle/stage.h"

#include <array>

namespace zhiyin {

struct LifecycleOutcome {
    qint64 evaluated = 0;
    /// Clients whose stage or churn score changed.
    qint64 changed = 0;
    /// In the order of kStages.
    std::array<qint64, kStages.size()> byStage = {};
    /// What became of churn warnings by it.
    ChurnReview warnings = {};
};

/// Why a client has its stage, its churn score and its lifetime value: every figure with what it follows from.
struct LifecycleExplanation {
    QDate day = {};
    /// As the last run, a hand or an import left them.
    QString heldStage = {};
    std::optional<int> heldScore = {};
    /// As the rules have it on the day.
    Stage stage = Stage::Prospect;
    StageFacts stageFacts = {};
    ChurnScore churn = {};
    ChurnFacts churnFacts = {};
    /// None where no yearly contribution is known.
    std::optional<LifetimeValue> lifetime = {};
    LifecyclePolicy policy = {};
    QString policyVersion = {};
};

/// Stages and churn scores of all clients by rule.
class LifecycleDesk final
{
public:
    explicit LifecycleDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// All clients that are neither merged away nor erased, in one piece of work. `progress` may stop it with nothing
    /// done. Fails with NotPermitted, Cancelled.
    [[nodiscard]] Result<LifecycleOutcome> run(const std::function<bool(qint64 done, qint64 all)> &progress = {});

    /// Fails with NotPermitted, NotFound, PolicyNotSet.
    [[nodiscard]] Result<LifecycleExplanation> explain(ClientId client);

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
