// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/branch_report.h"

namespace zhiyin::paper {

/// The branch's figures as a workbook (XLSX): a sheet each for what the report says of itself, the indicators, their
/// run-up, tiers and complaints. Figures are numbers, so that one can go on calculating; texts are texts and never
/// formulas. Whole or not at all, readable by its owner only. Fails with NotWritable, DiskFull or IoFailed.
[[nodiscard]] Result<void> writeBranchWorkbook(const BranchReport &report, const QString &path);

} // namespace zhiyin::paper
