// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/performance/performance_policy.h"

namespace zhiyin::words {

/// What is wrong with the policy, as the second half of "<place>: …".
[[nodiscard]] QString faultSalesTooHeavy(int sales, int cap);
[[nodiscard]] QString faultTopicMissing(PerformanceTopic topic);
[[nodiscard]] QString faultComplaintsByNumber();
[[nodiscard]] QString faultLastClassAboveZero();

[[nodiscard]] QString performanceTopic(PerformanceTopic topic);

} // namespace zhiyin::words
