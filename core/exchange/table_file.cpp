// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include "core/exchange/xlsx_reader.h"

#include <QFile>

namespace zhiyin {
namespace {

/// How a zip file (XLSX) and a compound file (XLS, or an XLSX with a password) begin.
constexpr QByteArrayView kZip("PK\x03\x04", 4);
constexpr QByteArrayView kEmptyZip("PK\x05\x06", 4);
constexpr QByteArrayView kCompound("\xd0\xcf\x11\xe0", 4);

} // namespace

Result<OpenedTable> openTable(const QString &path, CsvOptions options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {path}, file.errorString());
    const QByteArray beginning = file.read(4);
    file.close();
    OpenedTable table;
    if (beginning == kZip || beginning == kEmptyZip || beginning == kCompound) {
        ZHIYIN_ASSIGN(auto reader, XlsxReader::open(path, {options.skipRows, std::move(options.progress)}));
        table.sheet = reader->sheet().name();
        table.otherSheets = reader->sheet().otherSheets();
        table.source = std::move(reader);
        return table;
    }
    ZHIYIN_ASSIGN(auto reader, CsvReader::open(path, std::move(options)));
    table.encoding = reader->encoding();
    table.source = std::move(reader);
    return table;
}

} // namespace zhiyin
