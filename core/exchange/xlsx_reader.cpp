// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/xlsx_archive.h"

#include <QFile>

namespace zhiyin {
namespace {

constexpr QByteArrayView kCompound("\xd0\xcf\x11\xe0", 4);
constexpr qint64 kRowsBetween = 1024;

} // namespace

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString &path, XlsxOptions options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {path}, file.errorString());
    if (file.size() == 0)
        return failure(ErrorCode::EmptyFile, {path});
    const uchar *const mapped = file.map(0, file.size());
    if (mapped == nullptr)
        return failure(ErrorCode::NotReadable, {path}, file.errorString());
    const QByteArrayView bytes(mapped, file.size());
    if (bytes.startsWith(kCompound))
        return failure(compoundFileError(path, bytes));
    ZHIYIN_TRY(checkWorkbookArchive(path, bytes));
    ZHIYIN_ASSIGN(Sheet sheet, Sheet::read(path, bytes));
    if (sheet.isEmpty())
        return failure(ErrorCode::EmptyFile, {path});
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(sheet), std::move(options)));
    const auto &cells = reader->m_sheet.cells();
    while (reader->m_at < cells.size() && cells[reader->m_at].row < reader->m_options.skipRows)
        ++reader->m_at;
    qint64 line = 0;
    if (!reader->readRow(reader->m_header, line))
        return failure(ErrorCode::EmptyFile, {path});
    for (QString &name : reader->m_header)
        name = name.trimmed();
    return reader;
}

bool XlsxReader::readRow(QStringList &cells, qint64 &line)
{
    const auto &all = m_sheet.cells();
    if (m_at >= all.size())
        return false;
    const qint32 row = all[m_at].row;
    line = qint64{row} + 1;
    cells.clear();
    for (; m_at < all.size() && all[m_at].row == row; ++m_at) {
        while (cells.size() < all[m_at].column)
            cells.append(QString());
        cells.append(m_sheet.text(all[m_at]));
    }
    return true;
}

Result<bool> XlsxReader::next(SourceRow &row)
{
    row.fault = RowFault::None;
    do {
        if (!readRow(row.cells, row.line))
            return false;
    } while (std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); }));
    row.number = ++m_number;
    if (m_number % kRowsBetween == 0 && m_options.progress
        && !m_options.progress(static_cast<qint64>(m_at), static_cast<qint64>(m_sheet.cells().size())))
        return failure(ErrorCode::Cancelled);
    // A sheet has no ends of rows: what is missing at the right is empty.
    while (row.cells.size() < m_header.size())
        row.cells.append(QString());
    if (row.cells.size() > m_header.size())
        row.fault = RowFault::TooManyCells;
    return true;
}

} // namespace zhiyin
