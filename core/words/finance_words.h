// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/finance/goal.h"

namespace zhiyin::words {

[[nodiscard]] QString goalKind(const QString &code);
/// "open", "reached", "met", "dropped".
[[nodiscard]] QString goalState(const QString &code);
/// The figures put into the formula: "⌈(500000.00 − 120000.00) ÷ 60⌉ = 6333.34 a month".
[[nodiscard]] QString savingFormula(const Goal &goal);

} // namespace zhiyin::words
