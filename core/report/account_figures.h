// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/reconciliation.h"

namespace zhiyin {

/// What the monthly account report adds to the parts of the quarterly one (requirements SP-10: fund movements, returns,
/// risks).

/// The period's movements by kind and currency, kinds in the order of MovementKind. Fails with Internal where a sum does
/// not fit 63 bits.
[[nodiscard]] Result<std::vector<FlowLine>> flowLines(const ReconciliationInput &input);

/// Each product held at either end or moved in the period, and what belongs to no product (with an empty code, last), by
/// code and currency. `change` is the remainder: closing − opening − bought + sold; `result` = change + income − fees.
/// Purchases and sales of no product cannot be attributed and are left out. Fails as flowLines().
[[nodiscard]] Result<std::vector<ReturnLine>> returnLines(const ReconciliationInput &input);

/// The lines added up by currency, in the order in which the currencies first appear. Fails as flowLines().
[[nodiscard]] Result<std::vector<ReturnLine>> returnTotals(const std::vector<ReturnLine> &lines);

} // namespace zhiyin
