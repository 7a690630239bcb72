// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/block.h"
#include "ui/paper/paper_words.h"

namespace zhiyin::paper {

/// What a client's report tells beside positions and movements; each stands below a heading of the caller's, and none is
/// called where there is nothing to tell.

/// What is saved for: target against actual.
void addGoalTable(Flow &flow, const ClientReport &report, const PaperWords &words, double width);
void addMaturityTable(Flow &flow, const ClientReport &report, const PaperWords &words, double width);
/// What was charged, and the terms of what is held.
void addFeeParts(Flow &flow, const ClientReport &report, const PaperWords &words, double width);
void addPromiseTable(Flow &flow, const ClientReport &report, const PaperWords &words, double width);
void addContactTable(Flow &flow, const ClientReport &report, const PaperWords &words, double width);
void addComplaintTable(Flow &flow, const ClientReport &report, const PaperWords &words, double width);
/// The sentences that must stand beside the holdings.
void addProductSentences(Flow &flow, const ClientReport &report, const PaperWords &words, double width);
/// Risks in plain words.
void addRiskNotices(Flow &flow, const ClientReport &report, const PaperWords &words, double width);

} // namespace zhiyin::paper
