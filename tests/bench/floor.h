// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"

struct sqlite3;
struct sqlite3_value;

namespace zhiyin::bench {

/// The least that can be done to a book: SQLCipher's C interface and nothing else. It opens with the pragmas of the book.
class Floor final
{
public:
    [[nodiscard]] static Result<Floor> open(const QString &book, const BookKeys &keys);
    Floor(Floor &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Floor &operator=(Floor &&) = delete;
    ~Floor();

    /// Reads every row and looks at every column of a query; gives the number of rows.
    [[nodiscard]] Result<qint64> scan(const QByteArray &sql);
    /// Runs statements without rows.
    [[nodiscard]] Result<void> run(const QByteArray &sql);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    explicit Floor(sqlite3 *handle) : m_handle(handle) {}
    sqlite3 *m_handle;
};

/// Rows of a table held in memory, to be inserted elsewhere.
class HeldTable final
{
public:
    [[nodiscard]] static Result<HeldTable> read(Floor &from, const QByteArray &table);
    HeldTable(HeldTable &&other) noexcept = default;
    HeldTable &operator=(HeldTable &&) = delete;
    ~HeldTable();
    /// One prepared statement, all rows.
    [[nodiscard]] Result<void> write(Floor &to) const;
    [[nodiscard]] const QByteArray &table() const { return m_table; }

private:
    explicit HeldTable(QByteArray table) : m_table(std::move(table)) {}
    QByteArray m_table;
    int m_columns = 0;
    std::vector<sqlite3_value *> m_values;
};

} // namespace zhiyin::bench
