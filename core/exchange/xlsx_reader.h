// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/row_source.h"
#include "core/exchange/xlsx_sheet.h"

#include <functional>
#include <memory>

namespace zhiyin {

struct XlsxOptions {
    /// Rows before the header that are not part of the table.
    int skipRows = 0;
    /// Called now and then with the rows done and the rows of the sheet; false cancels.
    std::function<bool(qint64 done, qint64 total)> progress;
};

/// Reads the first sheet of a workbook (XLSX) that has anything in it. The header is the first row with something in it;
/// lines are the sheet's own row numbers.
class XlsxReader final : public RowSource
{
public:
    /// Fails with NotReadable {path}, EmptyFile {path}, BadDocument {path, what}: with a password, an old workbook, damaged,
    /// beyond the caps.
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(const QString &path, XlsxOptions options = {});

    [[nodiscard]] const QStringList &header() const override { return m_header; }
    [[nodiscard]] Result<bool> next(SourceRow &row) override;
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }

private:
    XlsxReader(Sheet sheet, XlsxOptions options) : m_sheet(std::move(sheet)), m_options(std::move(options)) {}
    [[nodiscard]] bool readRow(QStringList &cells, qint64 &line);

    Sheet m_sheet;
    XlsxOptions m_options;
    QStringList m_header;
    size_t m_at = 0;
    qint64 m_number = 0;
};

} // namespace zhiyin
