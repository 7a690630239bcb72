// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/tier_store.h"

namespace zhiyin {

/// A client before the evaluation: the figures of the day and where the client stood.
struct TierCandidate {
    TierClient client;
    TierFigures figures;
    std::optional<TierHeld> held;
};

/// The figures of all clients of the scan in the order of their identifiers, from a few scans side by side.
/// Fails as the database does.
[[nodiscard]] Result<std::vector<TierCandidate>> gatherTierFigures(Database &database, Currency book,
                                                                   const TierScan &scan);

} // namespace zhiyin
