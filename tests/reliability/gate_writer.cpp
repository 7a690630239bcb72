// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to a gate book until it is killed, and acknowledges each commit on standard output: a line "N", after it.
//   gate_writer DIRECTORY SEED          through the program's UnitOfWork
//   gate_writer DIRECTORY SEED --loose  the control: the same rows past the program, each statement on its own
//   gate_writer DIRECTORY SEED --once   makes the book, writes once, says "cipher VERSION"
#include "tests/reliability/gate_book.h"

#include <QCoreApplication>

#include <unistd.h>

#include <sqlcipher/sqlite3.h>

namespace {

using namespace zhiyin;
using namespace zhiyin::gate;

void acknowledge(const QByteArray &line)
{
    // Past every buffer: what the parent has read before the kill was acknowledged before the kill.
    const QByteArray whole = line + '\n';
    if (write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) != whole.size())
        _exit(3);
}

int fail(const Error &error)
{
    fprintf(stderr, "gate_writer: %d %s\n", static_cast<int>(error.code), qPrintable(error.detail));
    return 1;
}

int writeOnce(const QString &directory, std::mt19937 &random)
{
    if (const auto created = GateBook::create(directory); !created)
        return fail(created.error());
    const auto book = GateBook::open(directory);
    if (!book)
        return fail(book.error());
    if (const auto written = (*book)->write(random); !written)
        return fail(written.error());
    acknowledge("cipher " + (*book)->database().cipherVersion().toUtf8());
    return 0;
}

int writeLoosely(const QString &directory)
{
    sqlite3 *handle = nullptr;
    const QByteArray key = GateBook::rawKey();
    if (sqlite3_open(qPrintable(GateBook::dataFile(directory)), &handle) != SQLITE_OK
        || sqlite3_key_v2(handle, "main", key.constData(), static_cast<int>(key.size())) != SQLITE_OK)
        return 1;
    sqlite3_busy_timeout(handle, 10'000);
    acknowledge("ready");
    for (;;) {
        sqlite3_exec(handle,
                     "INSERT INTO contact (id, client_id, at, channel) SELECT coalesce(max(c.id), 0) + 1, "
                     "(SELECT id FROM client), 0, 'phone' FROM contact c",
                     nullptr, nullptr, nullptr);
        sqlite3_exec(handle, "UPDATE client SET trades_per_year = trades_per_year + 1", nullptr, nullptr, nullptr);
        acknowledge("pair");
    }
}

int writeUntilKilled(const QString &directory, std::mt19937 &random)
{
    const auto book = GateBook::open(directory);
    if (!book)
        return fail(book.error());
    acknowledge("ready");
    for (;;) {
        const auto written = (*book)->write(random);
        if (written) {
            acknowledge(QByteArray::number(*written));
            usleep(random() % 1000); // a lock taken again at once would starve the other writers
        } else if (written.error().code != ErrorCode::BookLocked) {
            return fail(written.error());
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    std::mt19937 random(arguments[2].toUInt());
    if (arguments.contains(QStringLiteral("--once")))
        return writeOnce(arguments[1], random);
    if (arguments.contains(QStringLiteral("--loose")))
        return writeLoosely(arguments[1]);
    return writeUntilKilled(arguments[1], random);
}
