// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floor.h"

#include <sqlcipher/sqlite3.h>

namespace zhiyin::bench {
namespace {

tl::unexpected<Error> fault(sqlite3 *handle, const QByteArray &what)
{
    return failure(ErrorCode::Internal, {}, QString::fromUtf8(what + ": " + sqlite3_errmsg(handle)));
}

/// Reads the column in its own type, as a program would.
qint64 look(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return sqlite3_column_int64(statement, column);
    case SQLITE_TEXT: return sqlite3_column_text(statement, column)[0];
    case SQLITE_BLOB: return sqlite3_column_bytes(statement, column);
    default: return 0;
    }
}

} // namespace

Result<Floor> Floor::open(const QString &book, const BookKeys &keys)
{
    sqlite3 *handle = nullptr;
    const QByteArray file = (book + QStringLiteral("/data.db")).toUtf8();
    const int code = sqlite3_open_v2(file.constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    Floor floor(handle);
    if (code != SQLITE_OK)
        return fault(handle, "open");
    const Secret key = rawKeySpec(keys);
    if (sqlite3_key_v2(handle, "main", key.data(), static_cast<int>(key.size())) != SQLITE_OK)
        return fault(handle, "key");
    ZHIYIN_TRY(floor.run("PRAGMA temp_store = MEMORY; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; "
                         "PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA cache_size = -32768"));
    return floor;
}

Floor::~Floor()
{
    sqlite3_close(m_handle);
}

Result<void> Floor::run(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fault(m_handle, sql);
    return {};
}

Result<qint64> Floor::scan(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return fault(m_handle, sql);
    const int columns = sqlite3_column_count(statement);
    qint64 rows = 0;
    volatile qint64 sink = 0; // what was read must not be optimised away
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i)
            sink = sink ^ look(statement, i);
        ++rows;
    }
    if (sqlite3_finalize(statement) != SQLITE_OK)
        return fault(m_handle, sql);
    return rows;
}

HeldTable::~HeldTable()
{
    for (sqlite3_value *value : m_values)
        sqlite3_value_free(value);
}

Result<HeldTable> HeldTable::read(Floor &from, const QByteArray &table)
{
    HeldTable held(table);
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = "SELECT * FROM " + table;
    if (sqlite3_prepare_v2(from.handle(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return fault(from.handle(), sql);
    held.m_columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < held.m_columns; ++i)
            held.m_values.push_back(sqlite3_value_dup(sqlite3_column_value(statement, i)));
    }
    if (sqlite3_finalize(statement) != SQLITE_OK)
        return fault(from.handle(), sql);
    return held;
}

Result<void> HeldTable::write(Floor &to) const
{
    QByteArray places = "?";
    for (int i = 1; i < m_columns; ++i)
        places += ", ?";
    const QByteArray sql = "INSERT OR REPLACE INTO " + m_table + " VALUES (" + places + ")";
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(to.handle(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return fault(to.handle(), sql);
    for (size_t first = 0; first < m_values.size(); first += static_cast<size_t>(m_columns)) {
        for (int i = 0; i < m_columns; ++i)
            sqlite3_bind_value(statement, i + 1, m_values[first + static_cast<size_t>(i)]);
        if (sqlite3_step(statement) != SQLITE_DONE) {
            sqlite3_finalize(statement);
            return fault(to.handle(), sql);
        }
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    return {};
}

} // namespace zhiyin::bench
