// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lifecycle/churn.h"
#include "core/lifecycle/stage.h"

namespace zhiyin::words {

[[nodiscard]] QString stageName(Stage stage);
[[nodiscard]] QString churnWarning(ChurnWarning warning);
[[nodiscard]] QString churnFactor(ChurnFactor factor);
/// The figures put into the formula of the lifetime value.
[[nodiscard]] QString lifetimeFormula(const LifetimeValue &value);

} // namespace zhiyin::words
