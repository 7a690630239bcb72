// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/block.h"
#include "ui/paper/document.h"

namespace zhiyin::paper {

/// What the pages of clients and branches share.
[[nodiscard]] QStringList draftTexts(const PaperWords &words, ReportState state,
                                     const std::vector<DraftReason> &reasons);
/// How the figures were made, from what and when, and how to check the anchor; kept with what follows.
void addProvenance(Flow &flow, const ReportProvenance &provenance, const QString &anchor, const PaperWords &words,
                   double width);
/// A small number above the line: ¹, ¹².
[[nodiscard]] QString noteMark(int number);
/// A section of which nothing is recorded, in one line with its title.
void addEmptySection(Flow &flow, const QString &title, const PaperWords &words, double width);
void addNoneRecorded(Flow &flow, const PaperWords &words, double width);

} // namespace zhiyin::paper
