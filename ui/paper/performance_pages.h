// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/performance/performance_sheet.h"
#include "ui/paper/document.h"

namespace zhiyin::paper {

struct PerformancePaper {
    QString institution;
    QDateTime preparedAt;
    PerformanceSheet sheet;
};

/// The sheet of an employee or a department with its boxes to sign, in the language of the program.
[[nodiscard]] Document performanceDocument(const PerformancePaper &paper, const QPageSize &size);

} // namespace zhiyin::paper
