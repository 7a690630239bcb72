// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/branch_report.h"

namespace zhiyin::tests {

/// An invented client's report with some of everything, figures that reconcile, not released.
[[nodiscard]] ClientReport sampleReport(ReportLanguage language);
/// The same client with nothing recorded.
[[nodiscard]] ClientReport emptyReport(ReportLanguage language);
/// Adds invented holdings and transactions with their reconciliation.
void addHoldings(ClientReport &report, int count);
void addMovements(ClientReport &report, int count);

/// Invented branch figures, 12 months back, with a month that has none.
[[nodiscard]] BranchReport sampleBranch(ReportLanguage language);

} // namespace zhiyin::tests
