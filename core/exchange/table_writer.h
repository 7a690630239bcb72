// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/export_job.h"
#include "core/exchange/private_file.h"

#include <QStringList>

namespace zhiyin {

/// A column of a table that goes out.
struct ExportColumn {
    QString name;
    /// A number that a spreadsheet may reckon with; everything else is text, so that no digit of an identifier is lost.
    bool isNumber = false;
};

/// Writes a table row by row. Nothing of it is in its place before `keep`.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    /// Fails with NotWritable.
    [[nodiscard]] static Result<std::unique_ptr<TableWriter>> create(const QString &path, ExportFormat format,
                                                                     const std::vector<ExportColumn> &columns);
    /// One cell a column; empty texts are empty cells. Fails with DiskFull, IoFailed, RuleRefused (more rows than a sheet has).
    [[nodiscard]] virtual Result<void> row(const QStringList &cells) = 0;
    /// Everything is written, but for its place.
    [[nodiscard]] virtual Result<void> finish() = 0;
    [[nodiscard]] virtual Result<void> keep() = 0;
};

/// A text that no spreadsheet takes for a formula: a ' before = + - @; import takes it off again.
[[nodiscard]] QString guarded(const QString &text);

} // namespace zhiyin
