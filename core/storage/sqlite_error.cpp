// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_error.h"

#include <sqlcipher/sqlite3.h>

namespace zhiyin {
namespace {

ErrorCode codeOf(int extendedCode, bool running)
{
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::BookLocked;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY: return ErrorCode::ReadOnlyBook;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return ErrorCode::DamagedBook;
    case SQLITE_CANTOPEN: return ErrorCode::NotWritable;
    case SQLITE_PERM: return ErrorCode::NotReadable;
    case SQLITE_NOMEM: return ErrorCode::OutOfMemory;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_IOERR:
        // A page that cannot be decrypted surfaces as a failed read.
        return extendedCode == SQLITE_IOERR_NOMEM ? ErrorCode::OutOfMemory : ErrorCode::IoFailed;
    case SQLITE_ERROR:
        // A statement that was prepared and then fails without a reason of its own met a page that cannot be decrypted.
        return running ? ErrorCode::DamagedBook : ErrorCode::Internal;
    default: return ErrorCode::Internal;
    }
}

} // namespace

Error sqliteError(int extendedCode, SqliteMoment moment)
{
    const bool running = moment == SqliteMoment::Running;
    return Error{codeOf(extendedCode, running),
                 {},
                 QStringLiteral("sqlite %1 %2 (%3)")
                     .arg(QString::number(extendedCode),
                          running ? QStringLiteral("running") : QStringLiteral("preparing"),
                          QString::fromLatin1(sqlite3_errstr(extendedCode & 0xff)))};
}

} // namespace zhiyin
