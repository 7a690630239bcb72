// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/block.h"
#include "ui/paper/paper_words.h"

namespace zhiyin::paper {

/// The sections that only the monthly account report has. Each is there, and says so where nothing is recorded.
void addFundMovements(Flow &flow, const ClientReport &report, const PaperWords &words, double width);
void addReturns(Flow &flow, const ClientReport &report, const PaperWords &words, double width);
void addRiskParts(Flow &flow, const ClientReport &report, const PaperWords &words, double width);

} // namespace zhiyin::paper
