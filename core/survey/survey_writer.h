// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/unit_of_work.h"
#include "core/survey/survey.h"

namespace zhiyin {

/// Writes an answer inside a piece of work: row and journal.
[[nodiscard]] Result<void> addSurveyAnswer(Workplace &workplace, UnitOfWork &work, const SurveyAnswer &answer,
                                           std::optional<ImportId> import);

} // namespace zhiyin
