// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/indicator.h"

namespace zhiyin::words {

[[nodiscard]] QString indicatorName(Indicator indicator);
/// Numerator ÷ denominator in words.
[[nodiscard]] QString indicatorDefinition(Indicator indicator);

/// What is wrong with an indicators policy, as the second half of "<place>: …".
[[nodiscard]] QString faultGoalBelowTarget();
[[nodiscard]] QString faultNoFloor();
[[nodiscard]] QString faultMustBe(const QString &word);

} // namespace zhiyin::words
