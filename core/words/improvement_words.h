// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/improvement/improvement.h"

namespace zhiyin::words {

[[nodiscard]] QString improvementFigure(ImprovementFigure figure);
[[nodiscard]] QString improvementState(ImprovementState state);
/// A value of the figure: "12", "31.5 h", "92.0 %", "4.20".
[[nodiscard]] QString improvementValue(ImprovementFigure figure, double value);
/// Why an action cannot be closed yet.
[[nodiscard]] QString effectNotOverYet(QDate lastDay);

} // namespace zhiyin::words
