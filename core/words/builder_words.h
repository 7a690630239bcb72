// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/builder/builder_result.h"

namespace zhiyin::words {

[[nodiscard]] QString builderEntity(BuilderEntity entity);
[[nodiscard]] QString builderField(const QString &field);
[[nodiscard]] QString builderTest(BuilderTest test);
[[nodiscard]] QString builderStep(BuilderStep step);
[[nodiscard]] QString builderMeasure(BuilderMeasure measure);
[[nodiscard]] QString builderChart(BuilderChart chart);

/// "Market value, sum", "Received, by month", "Lines".
[[nodiscard]] QString builderHead(const BuilderHead &head);
/// Whether a spreadsheet may reckon with the column.
[[nodiscard]] bool isBuilderNumber(const BuilderHead &head);
/// A value for a table to be read by a program: codes, ISO days, amounts without grouping.
[[nodiscard]] QString builderPlain(const BuilderCell &cell);
/// A value for people.
[[nodiscard]] QString builderShown(const BuilderCell &cell, const BuilderHead &head);

[[nodiscard]] QString builderBearsNot(const QString &field);
[[nodiscard]] QString builderChartNeedsGroup();
[[nodiscard]] QString builderTooMany(int most);
[[nodiscard]] QString builderExportSummary(BuilderEntity entity, qint64 rows);

} // namespace zhiyin::words
