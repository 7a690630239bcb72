// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/assessment_desk.h"
#include "ui/paper/print.h"

namespace zhiyin::paper {

/// The risk questionnaire as the client filled it in, in the version it was made with: result, answers and signatures.
[[nodiscard]] Document assessmentDocument(const AssessmentView &view, ReportLanguage language, const QPageSize &size);

} // namespace zhiyin::paper
