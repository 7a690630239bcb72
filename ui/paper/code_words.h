// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/paper_words.h"

namespace zhiyin::paper {

/// The names of stable codes in the language of the report. A code that is not known (an institution's own tier, a free
/// category) stands as it is; an empty one is a dash.
[[nodiscard]] QString clientKindName(const PaperWords &words, const QString &code);
[[nodiscard]] QString tierName(const PaperWords &words, const QString &code);
[[nodiscard]] QString productClassName(const PaperWords &words, const QString &code);
[[nodiscard]] QString channelName(const PaperWords &words, const QString &code);
[[nodiscard]] QString complaintLevelName(const PaperWords &words, const QString &code);
[[nodiscard]] QString complaintStateName(const PaperWords &words, const QString &code);
[[nodiscard]] QString indicatorName(const PaperWords &words, const QString &code);
[[nodiscard]] QString policyName(const PaperWords &words, const QString &code);
[[nodiscard]] QString movementName(const PaperWords &words, MovementKind kind);
[[nodiscard]] QString draftReasonText(const PaperWords &words, DraftReason reason);
[[nodiscard]] QString goalKindName(const PaperWords &words, const QString &code);
[[nodiscard]] QString nextStepText(const PaperWords &words, const NextStep &step);

} // namespace zhiyin::paper
