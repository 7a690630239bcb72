// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/sqlite_error.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <cstring>

#include <sqlcipher/sqlite3.h>

namespace zhiyin {
namespace {

constexpr int kBusyMilliseconds = 10'000;
constexpr size_t kKeptStatements = 200;
constexpr QByteArrayView kPlainHeader("SQLite format 3");

QString nextConnectionName()
{
    static std::atomic<int> count{0};
    return QStringLiteral("zhiyin-%1").arg(++count);
}

/// Holds every later statement to what a book needs: no other file, no switched-off protection. Both the `key` pragma
/// and its kin stay out, since rekey can destroy a book while it says "ok".
int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH)
        return SQLITE_DENY;
    if (action != SQLITE_PRAGMA || second == nullptr)
        return SQLITE_OK;
    static constexpr const char *kWithArgument[] = {"table_info",       "foreign_key_check", "integrity_check",
                                                    "quick_check",      "user_version",      "application_id",
                                                    "foreign_key_list", "defer_foreign_keys"};
    for (const char *name : kWithArgument) {
        if (qstricmp(first, name) == 0)
            return SQLITE_OK;
    }
    return SQLITE_DENY;
}

int codeOf(const QSqlError &error)
{
    bool ok = false;
    const int code = error.nativeErrorCode().toInt(&ok);
    return ok ? code : SQLITE_ERROR;
}

} // namespace

struct Database::Connection {
    QString name = nextConnectionName();
    QSqlDatabase database;
    sqlite3 *handle = nullptr;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> statements;

    ~Connection()
    {
        statements.clear();
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
};

Database::Database() : m_connection(std::make_unique<Connection>()) {}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &file, QByteArrayView rawKey, Mode mode)
{
    const QFileInfo info(file);
    if (info.isSymLink())
        return failure(ErrorCode::NotABook, {file}, QStringLiteral("data.db is a symbolic link"));
    if (mode != Mode::Create && !info.isFile())
        return failure(ErrorCode::BookMissing, {file});
    if (mode == Mode::Create && info.exists())
        return failure(ErrorCode::AlreadyExists, {file});
    // Gone once the first read has rolled it back: asked before.
    const bool cutShort = mode == Mode::ReadWrite && QFileInfo(file + QStringLiteral("-journal")).size() > 0;
    auto database = std::unique_ptr<Database>(new Database);
    database->m_file = file;
    ZHIYIN_TRY(database->unlock(rawKey, mode));
    ZHIYIN_TRY(database->setUp());
    if (mode != Mode::Create)
        ZHIYIN_TRY(database->checkSize());
    if (cutShort) {
        // A book whose free pages could not be written anew still holds every row: that is for `book verify` to say.
        const auto rewritten = database->rewriteFreePages();
        if (!rewritten && rewritten.error().code != ErrorCode::BookLocked)
            qWarning("storage: free pages not rewritten: %s", qPrintable(rewritten.error().detail));
    }
    return database;
}

Result<void> Database::unlock(QByteArrayView rawKey, Mode mode)
{
    Connection &c = *m_connection;
    c.database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), c.name);
    c.database.setDatabaseName(m_file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMilliseconds);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    c.database.setConnectOptions(options);
    if (!c.database.open())
        return failure(ErrorCode::NotReadable, {m_file}, c.database.lastError().text());
    const QVariant handle = c.database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(ErrorCode::CipherMissing, {}, QStringLiteral("the driver gives no handle"));
    c.handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(c.handle, 1);
    if (sqlite3_key_v2(c.handle, "main", rawKey.data(), static_cast<int>(rawKey.size())) != SQLITE_OK)
        return failure(ErrorCode::CipherMissing, {}, QStringLiteral("the key was not taken"));
    // Only now: the first key of a process sets SQLCipher's logging up anew, to the standard error.
    for (const char16_t *quiet : {u"PRAGMA cipher_log_level = NONE", u"PRAGMA cipher_log = off"})
        ZHIYIN_TRY(each(QString::fromUtf16(quiet), {}, [](const Row &) {}));
    // The stock plugin also maps the system's plain SQLite; only this answer proves that ours was called.
    ZHIYIN_TRY(
        each(QStringLiteral("PRAGMA cipher_version"), {}, [this](const Row &row) { m_cipherVersion = row.text(0); }));
    if (m_cipherVersion.isEmpty())
        return failure(ErrorCode::CipherMissing, {}, QStringLiteral("no cipher_version"));
    QFile raw(m_file);
    if (mode != Mode::Create && raw.open(QIODevice::ReadOnly) && raw.read(kPlainHeader.size()) == kPlainHeader)
        return failure(ErrorCode::NotABook, {m_file}, QStringLiteral("the database is not encrypted"));
    return {};
}

Result<void> Database::setUp()
{
    struct Pragma {
        const char16_t *name;
        const char16_t *value;
        const char16_t *readBack;
    };
    // DELETE and EXTRA: with this SQLite, WAL can destroy a book, and EXTRA syncs the directory after the journal is
    // gone. Temporary tables would otherwise lie in clear in the temporary folder.
    static constexpr Pragma kPragmas[] = {{u"temp_store", u"MEMORY", u"2"},  {u"journal_mode", u"DELETE", u"delete"},
                                          {u"synchronous", u"EXTRA", u"3"},  {u"foreign_keys", u"ON", u"1"},
                                          {u"trusted_schema", u"OFF", u"0"}, {u"cell_size_check", u"ON", u"1"},
                                          {u"secure_delete", u"ON", u"1"},   {u"cache_size", u"-32768", u"-32768"}};
    for (const Pragma &pragma : kPragmas) {
        const QString name = QString::fromUtf16(pragma.name);
        ZHIYIN_TRY(
            each(QStringLiteral("PRAGMA %1 = %2").arg(name, QString::fromUtf16(pragma.value)), {}, [](const Row &) {}));
        QString answer;
        ZHIYIN_TRY(
            each(QStringLiteral("PRAGMA %1").arg(name), {}, [&answer](const Row &row) { answer = row.text(0); }));
        if (answer != QString::fromUtf16(pragma.readBack))
            return failure(ErrorCode::Internal, {}, QStringLiteral("pragma %1 reads back as %2").arg(name, answer));
    }
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    m_connection->statements.clear();
    sqlite3_set_authorizer(handle(), authorize, nullptr);
    m_readOnly = sqlite3_db_readonly(handle(), "main") == 1;
    return {};
}

Result<void> Database::checkSize()
{
    // The integrity checks do not see a file cut at a page's edge; its size does. Under a read lock, since another
    // process may be growing the file.
    ZHIYIN_TRY(each(QStringLiteral("SELECT count(*) FROM sqlite_schema"), {}, [](const Row &) {}));
    ZHIYIN_ASSIGN(const qint64 pages, number(QStringLiteral("PRAGMA page_count")));
    ZHIYIN_ASSIGN(const qint64 pageSize, number(QStringLiteral("PRAGMA page_size")));
    const qint64 size = QFileInfo(m_file).size();
    if (size < pages * pageSize || size % pageSize != 0)
        return failure(ErrorCode::DamagedBook, {m_file}, QStringLiteral("%1 bytes for %2 pages").arg(size).arg(pages));
    return {};
}

/// A rolled back journal restores every page but the free ones: SQLite keeps no copy of what holds nothing, so a power
/// cut can leave them torn. No row is lost, but their authentication codes fail, and with them every backup, which
/// reads all pages. Filling the free pages once and freeing them again writes each with a fresh code.
Result<void> Database::rewriteFreePages()
{
    ZHIYIN_ASSIGN(const qint64 free, number(QStringLiteral("PRAGMA freelist_count")));
    if (free == 0)
        return {};
    ZHIYIN_ASSIGN(const qint64 pageSize, number(QStringLiteral("PRAGMA page_size")));
    // Where another process is writing, the journal was its own and nothing was cut short: do not wait for it.
    sqlite3_busy_timeout(handle(), 0);
    auto transaction = Transaction::begin(*this);
    sqlite3_busy_timeout(handle(), kBusyMilliseconds);
    if (!transaction)
        return failure(transaction.error());
    ZHIYIN_TRY(runScript("CREATE TABLE free_pages (filling BLOB)"));
    constexpr qint64 kPagesInARow = 4096;
    for (qint64 left = free; left > 0; left -= kPagesInARow)
        ZHIYIN_TRY(run(QStringLiteral("INSERT INTO free_pages VALUES (zeroblob(?))"),
                       {std::min(left, kPagesInARow) * pageSize}));
    ZHIYIN_TRY(runScript("DROP TABLE free_pages"));
    return transaction->commit();
}

namespace {

/// SQLite takes U+FFFE at the beginning of a text for a byte order mark and turns every character around.
QVariant storable(QVariant value)
{
    constexpr QChar kTurned(0xFFFE);
    if (value.typeId() != QMetaType::QString || !value.toString().startsWith(kTurned))
        return value;
    return value.toString().replace(0, 1, QChar(QChar::ReplacementCharacter));
}

} // namespace

Result<void> Database::execute(const QString &sql, const Binds &binds, const Reader *read, qint64 *touched)
{
    auto &statements = m_connection->statements;
    auto found = statements.find(sql);
    if (found == statements.end()) {
        if (statements.size() >= kKeptStatements)
            statements.clear();
        auto query = std::make_unique<QSqlQuery>(m_connection->database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return failure(sqliteError(codeOf(query->lastError()), SqliteMoment::Preparing));
        found = statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = *found->second;
    for (size_t i = 0; i < binds.size(); ++i)
        query.bindValue(static_cast<int>(i), storable(binds[i].value()));
    if (!query.exec()) {
        const int code = sqlite3_extended_errcode(handle());
        query.finish();
        return failure(sqliteError(code, SqliteMoment::Running));
    }
    if (read != nullptr) {
        const Row row(query);
        while (query.next())
            (*read)(row);
        const QSqlError error = query.lastError();
        if (error.isValid()) {
            query.finish();
            return failure(sqliteError(codeOf(error), SqliteMoment::Running));
        }
    }
    if (touched != nullptr)
        *touched = query.numRowsAffected();
    query.finish();
    return {};
}

Result<void> Database::each(const QString &sql, const Binds &binds, const Reader &read)
{
    return execute(sql, binds, &read, nullptr);
}

Result<qint64> Database::number(const QString &sql, const Binds &binds)
{
    qint64 value = 0;
    ZHIYIN_TRY(each(sql, binds, [&value](const Row &row) { value = row.integer(0); }));
    return value;
}

Result<qint64> Database::run(const QString &sql, const Binds &binds)
{
    if (!inTransaction())
        return failure(ErrorCode::Internal, {}, QStringLiteral("a write outside a transaction"));
    qint64 touched = 0;
    ZHIYIN_TRY(execute(sql, binds, nullptr, &touched));
    return touched;
}

Result<void> Database::runScript(const QByteArray &sql)
{
    if (!inTransaction())
        return failure(ErrorCode::Internal, {}, QStringLiteral("a script outside a transaction"));
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(sqliteError(code, SqliteMoment::Preparing));
    return {};
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void Database::interrupt()
{
    sqlite3_interrupt(handle());
}

bool Database::hasBusyStatement() const
{
    for (sqlite3_stmt *s = sqlite3_next_stmt(handle(), nullptr); s != nullptr; s = sqlite3_next_stmt(handle(), s)) {
        if (sqlite3_stmt_busy(s) != 0)
            return true;
    }
    return false;
}

sqlite3 *Database::handle() const
{
    return m_connection->handle;
}

Result<QStringList> Database::integrityProblems()
{
    QStringList problems;
    const auto gather = [&problems](const QString &kind) {
        return [&problems, kind](const Row &row) {
            const QString text = row.text(0);
            if (text != QStringLiteral("ok") && problems.size() < 100)
                problems.append(kind + QStringLiteral(": ") + text);
        };
    };
    // A damaged header can claim a file of terabytes, over which the cipher's check would run for hours.
    if (const auto size = checkSize(); !size)
        return QStringList{QStringLiteral("size: ") + size.error().detail};
    struct Check {
        QString kind;
        QString sql;
    };
    for (const Check &check : {Check{QStringLiteral("pages"), QStringLiteral("PRAGMA cipher_integrity_check")},
                               Check{QStringLiteral("structure"), QStringLiteral("PRAGMA integrity_check(50)")},
                               Check{QStringLiteral("foreign-keys"), QStringLiteral("PRAGMA foreign_key_check")}}) {
        if (const auto done = each(check.sql, {}, gather(check.kind)); !done) {
            const ErrorCode code = done.error().code;
            if (code == ErrorCode::BookLocked || code == ErrorCode::Cancelled || code == ErrorCode::OutOfMemory)
                return failure(done.error());
            problems.append(check.kind + QStringLiteral(": ") + done.error().detail);
        }
    }
    return problems;
}

Result<void> Database::copyTo(const QString &file, QByteArrayView rawKey)
{
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &target,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_key_v2(target, "main", rawKey.data(), static_cast<int>(rawKey.size()));
    if (code == SQLITE_OK)
        code = sqlite3_exec(target, "PRAGMA synchronous = EXTRA", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) {
        // All pages in one step: in smaller ones each commit elsewhere starts the copy anew, and it may never end.
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", handle(), "main");
        code = backup == nullptr ? sqlite3_extended_errcode(target) : sqlite3_backup_step(backup, -1);
        const int finished = backup == nullptr ? code : sqlite3_backup_finish(backup);
        code = code == SQLITE_DONE ? finished : code;
    }
    sqlite3_close_v2(target);
    if (code != SQLITE_OK) {
        QFile::remove(file);
        return failure(sqliteError(code, SqliteMoment::Running));
    }
    return {};
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.inTransaction())
        return failure(ErrorCode::Internal, {}, QStringLiteral("a transaction inside another"));
    if (database.isReadOnly())
        return failure(ErrorCode::ReadOnlyBook);
    ZHIYIN_TRY(database.execute(QStringLiteral("BEGIN IMMEDIATE"), {}, nullptr, nullptr));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    if (m_database == nullptr)
        return failure(ErrorCode::Internal, {}, QStringLiteral("commit without a transaction"));
    const auto committed = m_database->execute(QStringLiteral("COMMIT"), {}, nullptr, nullptr);
    if (!committed) {
        rollback();
        return failure(committed.error());
    }
    m_database = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (m_database == nullptr)
        return;
    Database *database = std::exchange(m_database, nullptr);
    // After some failures SQLite has rolled back by itself; a second rollback would only complain.
    if (database->inTransaction())
        sqlite3_exec(database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace zhiyin
