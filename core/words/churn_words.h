// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/churn/churn_case.h"

namespace zhiyin::words {

[[nodiscard]] QString churnLevelName(ChurnLevel level);
[[nodiscard]] QString churnResponse(ChurnResponse response);
[[nodiscard]] QString churnOutcome(ChurnOutcome outcome);
/// "Raised to Act", "Visited".
[[nodiscard]] QString churnStep(const ChurnStep &step);
/// What spoke for it: "Assets fell (30), Last rating low (20)".
[[nodiscard]] QString churnFactors(const QString &factors);
/// "Act, response by 2026-12-03", "Watch, overdue", "closed: kept".
[[nodiscard]] QString churnState(const ChurnCase &warning, QDate today);

} // namespace zhiyin::words
