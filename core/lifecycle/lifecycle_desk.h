// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/lifecycle/stage.h"

#include <array>

namespace zhiyin {

struct LifecycleOutcome {
    qint64 evaluated = 0;
    /// Clients whose stage or churn score changed.
    qint64 changed = 0;
    /// In the order of kStages.
    std::array<qint64, kStages.size()> byStage = {};
};

/// Stages and churn scores of all clients by rule.
class LifecycleDesk final
{
public:
    explicit LifecycleDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// All clients that are neither merged away nor erased, in one piece of work. `progress` may stop it with nothing
    /// done. Fails with NotPermitted, Cancelled.
    [[nodiscard]] Result<LifecycleOutcome> run(const std::function<bool(qint64 done, qint64 all)> &progress = {});

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
