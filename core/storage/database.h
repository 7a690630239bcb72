// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/storage/row.h"

#include <functional>
#include <memory>

struct sqlite3;

namespace zhiyin {

class Transaction;

/// One connection to a book's encrypted database. Used by the thread that opened it and by no other.
///
/// Opening follows a fixed order and fails closed: key, proof that SQLCipher answers and the file is no plain SQLite,
/// every pragma read back, page count against file size. Reads are fetched whole and finished before they return, so
/// no statement stays open across a turn of the event loop; a statement left open would block every commit.
class Database final
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    /// Opens the file with the raw key text `x'<64 hex key><32 hex salt>'`.
    /// Fails with BookMissing, NotABook, DamagedBook, BookLocked, CipherMissing, NotReadable, IoFailed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, QByteArrayView rawKey, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    using Reader = std::function<void(const Row &)>;
    /// Runs a query and hands each row to `read`; finished when it returns.
    [[nodiscard]] Result<void> each(const QString &sql, const Binds &binds, const Reader &read);
    /// All rows as values.
    template <class Read>
    [[nodiscard]] auto rows(const QString &sql, const Binds &binds, Read read)
        -> Result<std::vector<std::decay_t<decltype(read(std::declval<const Row &>()))>>>
    {
        std::vector<std::decay_t<decltype(read(std::declval<const Row &>()))>> all;
        ZHIYIN_TRY(each(sql, binds, [&](const Row &row) { all.push_back(read(row)); }));
        return all;
    }
    /// The first row as a value, or none.
    template <class Read>
    [[nodiscard]] auto row(const QString &sql, const Binds &binds, Read read)
        -> Result<std::optional<std::decay_t<decltype(read(std::declval<const Row &>()))>>>
    {
        std::optional<std::decay_t<decltype(read(std::declval<const Row &>()))>> first;
        ZHIYIN_TRY(each(sql, binds, [&](const Row &row) {
            if (!first)
                first = read(row);
        }));
        return first;
    }
    /// A single whole number; 0 where the query has no row or a NULL.
    [[nodiscard]] Result<qint64> number(const QString &sql, const Binds &binds = {});
    /// Runs a write; gives the number of rows touched. Refused (Internal) outside a transaction.
    [[nodiscard]] Result<qint64> run(const QString &sql, const Binds &binds = {});

    /// Runs several statements of a schema script, inside a transaction.
    [[nodiscard]] Result<void> runScript(const QByteArray &sql);

    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] QString file() const { return m_file; }
    /// Cancels what runs on this connection; may be called from another thread. What ran fails with Cancelled.
    void interrupt();
    /// True where some statement is in the middle of its rows; asserted false after each job of the worker.
    [[nodiscard]] bool hasBusyStatement() const;
    /// Of SQLCipher, as it says itself.
    [[nodiscard]] QString cipherVersion() const { return m_cipherVersion; }
    /// Codes of problems found: pages' authentication, SQLite's integrity, size, foreign keys. Empty: sound.
    [[nodiscard]] Result<QStringList> integrityProblems();
    /// Copies the whole database into a new file under `rawKey`, in one read snapshot.
    [[nodiscard]] Result<void> copyTo(const QString &file, QByteArrayView rawKey);

private:
    friend class Transaction;
    Database();
    struct Connection;

    [[nodiscard]] Result<void> unlock(QByteArrayView rawKey, Mode mode);
    [[nodiscard]] Result<void> setUp();
    [[nodiscard]] Result<void> checkSize();
    [[nodiscard]] Result<void> rewriteFreePages();
    [[nodiscard]] Result<void> execute(const QString &sql, const Binds &binds, const Reader *read, qint64 *touched);
    [[nodiscard]] sqlite3 *handle() const;

    std::unique_ptr<Connection> m_connection;
    QString m_file;
    QString m_cipherVersion;
    bool m_readOnly = false;
};

/// BEGIN IMMEDIATE, rolled back unless committed. Does not nest.
class Transaction final
{
public:
    /// Fails with BookLocked where another process keeps writing, ReadOnlyBook, Internal when one is open already.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    /// On failure everything is rolled back.
    [[nodiscard]] Result<void> commit();
    /// Undoes all of it; harmless when nothing is open.
    void rollback();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace zhiyin
