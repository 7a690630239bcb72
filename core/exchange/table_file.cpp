// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include <QFile>

namespace zhiyin {
namespace {

/// How a zip file (XLSX) and a compound file (XLS, or an XLSX with a password) begin.
constexpr QByteArrayView kZip("PK\x03\x04", 4);
constexpr QByteArrayView kCompound("\xd0\xcf\x11\xe0", 4);

} // namespace

Result<std::unique_ptr<RowSource>> openTable(const QString &path, CsvOptions options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {path}, file.errorString());
    const QByteArray beginning = file.read(4);
    if (beginning == kZip || beginning == kCompound)
        return failure(ErrorCode::NotAvailableYet, {QStringLiteral("XLSX")});
    ZHIYIN_ASSIGN(std::unique_ptr<CsvReader> reader, CsvReader::open(path, std::move(options)));
    return reader;
}

} // namespace zhiyin
