// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/block.h"
#include "ui/paper/paper_words.h"

namespace zhiyin::paper {

/// The sections of the supervisor's report on the work behind the figures; each says so where nothing is recorded.
void addChanges(Flow &flow, const BranchReport &report, const PaperWords &words, double width);
void addMigration(Flow &flow, const BranchReport &report, const PaperWords &words, double width);
void addContactPlan(Flow &flow, const BranchReport &report, const PaperWords &words, double width);
void addComplaintTimes(Flow &flow, const BranchReport &report, const PaperWords &words, double width);
void addChurn(Flow &flow, const BranchReport &report, const PaperWords &words, double width);
void addActions(Flow &flow, const BranchReport &report, const PaperWords &words, double width);
void addStaff(Flow &flow, const BranchReport &report, const PaperWords &words, double width);
void addDataGaps(Flow &flow, const BranchReport &report, const PaperWords &words, double width);

} // namespace zhiyin::paper
