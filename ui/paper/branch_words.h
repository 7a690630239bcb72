// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/paper_words.h"

namespace zhiyin::paper {

/// What the supervisor's figures say, in whole sentences: each is a template of its own, never put together from parts.

/// The quarter in a few sentences: how many clients, how many aims are met and which are missed, complaints, warnings.
[[nodiscard]] QStringList summarySentences(const BranchReport &report, const PaperWords &words);
/// What became of an indicator, by how much, and whose clients it comes from; empty where neither period has a figure.
[[nodiscard]] QStringList changeSentences(const IndicatorChange &change, const PaperWords &words);
/// "+2.1 pp" between two ratios, "+3.20" between two scores; a dash where one is missing.
[[nodiscard]] QString changeText(const IndicatorChange &change, const PaperWords &words);

[[nodiscard]] QString churnLevelName(const PaperWords &words, const QString &code);
[[nodiscard]] QString churnOutcomeName(const PaperWords &words, const QString &code);
[[nodiscard]] QString actionStateName(const PaperWords &words, const QString &code);
[[nodiscard]] QString actionFigureName(const PaperWords &words, const QString &code);
/// A figure of an action as its kind is written: a count, hours, a share, a rating.
[[nodiscard]] QString actionFigure(const PaperWords &words, const QString &code, const std::optional<double> &value);
[[nodiscard]] QString gapText(const PaperWords &words, const QString &code);
[[nodiscard]] QString clockNameOf(const PaperWords &words, const QString &code);

} // namespace zhiyin::paper
