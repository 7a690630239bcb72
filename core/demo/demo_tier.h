// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/demo/demo_life.h"
#include "core/tier/tier_rules.h"

namespace zhiyin {

/// What a run changed for one client.
struct DemoTierChange {
    /// The place of the run among the quarter ends.
    size_t run = 0;
    QString from;
    QString to;
    QString earned;
    TierFigures figures;
};

/// A client through all runs.
struct DemoTierCourse {
    std::vector<DemoTierChange> changes;
    /// None for whom no run ever looked at.
    std::optional<TierStanding> standing;
    QDate heldSince;
    /// On the last day of the history, in fen.
    std::optional<qint64> assets;
};

struct DemoTierTally {
    int evaluated = 0;
    int upgraded = 0;
    int downgraded = 0;
    int unchanged = 0;
};

/// The tier rules applied at each quarter's end; `tallies` has one entry a run.
[[nodiscard]] Result<DemoTierCourse> demoTiers(const DemoClient &client, const DemoLife &life, int referred,
                                               const DemoWorld &world, const TierPolicy &policy,
                                               std::vector<DemoTierTally> &tallies);

} // namespace zhiyin
