// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/csv_reader.h"

namespace zhiyin {

/// A table file, opened, and how it is read.
struct OpenedTable {
    std::unique_ptr<RowSource> source;
    /// Of a CSV file: the one named, or the one recognised.
    QString encoding;
    /// Of a workbook: the sheet that is read, and those with content that are not.
    QString sheet;
    QStringList otherSheets;
};

/// Opens a table file by what it is, not by its name: CSV, or a workbook (XLSX). `encoding` matters to CSV only. Fails as
/// `CsvReader::open` and `XlsxReader::open` do.
[[nodiscard]] Result<OpenedTable> openTable(const QString &path, CsvOptions options = {});

} // namespace zhiyin
