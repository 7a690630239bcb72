// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/questionnaire.h"

namespace zhiyin {

/// A total that can be reached, and in how many of all sets of answers (ten-thousandths), before the caps.
struct ReachableTotal {
    int total = 0;
    int share = 0;
    RiskLevel level = RiskLevel::C1;
};

/// The histogram of a questionnaire: every reachable total, rising. Where several answers may be given to a question,
/// each set of them counts once.
[[nodiscard]] std::vector<ReachableTotal> histogramOf(const Questionnaire &questionnaire);

} // namespace zhiyin
