// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/book_store.h"
#include "tests/cli/cli_run.h"

#include <QDir>
#include <QJsonArray>

#include <csignal>

#include <unistd.h>

#include <catch2/generators/catch_generators.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

const QStringList kInfo = {QStringLiteral("book"), QStringLiteral("info")};
const QStringList kVerify = {QStringLiteral("book"), QStringLiteral("verify")};

QString codeOf(const Ran &ran)
{
    return ran.errorCode();
}

} // namespace

TEST_CASE("A book is made by the command line, and its recovery key shown once", "[cli]")
{
    const CliPlace place;
    const QString book = place.file(QStringLiteral("new.book"));
    const QStringList create = {QStringLiteral("book"),
                                QStringLiteral("create"),
                                book,
                                QStringLiteral("--institution"),
                                QStringLiteral("A bank"),
                                QStringLiteral("--admin"),
                                QStringLiteral("boss"),
                                QStringLiteral("--key-cost"),
                                QStringLiteral("64"),
                                QStringLiteral("--currency"),
                                QStringLiteral("HKD"),
                                QStringLiteral("--time-zone"),
                                QStringLiteral("Asia/Hong_Kong"),
                                QStringLiteral("--passphrase-file")};
    const Ran made = place.json(create + QStringList{place.secretFile()});
    REQUIRE(made.exit == 0);
    CHECK(made.json.value(QStringLiteral("book")).toString() == book);
    CHECK_FALSE(made.json.value(QStringLiteral("recovery_key")).toString().isEmpty());
    const QStringList signIn = {QStringLiteral("--book"), book + QStringLiteral("/data.db"),   QStringLiteral("--user"),
                                QStringLiteral("BOSS"),   QStringLiteral("--passphrase-file"), place.secretFile()};
    const Ran info = place.json(signIn + kInfo);
    REQUIRE(info.exit == 0);
    CHECK(info.json.value(QStringLiteral("institution")).toString() == QStringLiteral("A bank"));
    CHECK(info.json.value(QStringLiteral("currency")).toString() == QStringLiteral("HKD"));
    CHECK(info.json.value(QStringLiteral("time_zone")).toString() == QStringLiteral("Asia/Hong_Kong"));
    CHECK(info.json.value(QStringLiteral("schema_version")).toInt() >= 1);
    CHECK(info.json.value(QStringLiteral("cipher")).toString().contains(QStringLiteral("SQLCipher")));
    CHECK(info.json.value(QStringLiteral("clients")).toInt(-1) == 0);
    CHECK(info.json.value(QStringLiteral("size_bytes")).toInteger() > 100'000);
    CHECK(info.json.value(QStringLiteral("last_backup")).isNull());

    SECTION("never over another one")
    {
        const Ran again = place.json(create + QStringList{place.secretFile()});
        CHECK(again.exit == 1);
        CHECK(codeOf(again) == QStringLiteral("already_exists"));
    }
    SECTION("every file is its owner's alone")
    {
        for (const QFileInfo &one : QDir(book).entryInfoList(QDir::Files | QDir::Hidden)) {
            INFO(one.fileName().toStdString());
            CHECK((one.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther))
                  == QFile::Permissions());
        }
    }
}

TEST_CASE("A weak passphrase and a place that cannot be written are told apart", "[cli]")
{
    const CliPlace place;
    const auto create = [&](const QString &book, const QString &secret) {
        return place.json({QStringLiteral("book"), QStringLiteral("create"), book, QStringLiteral("--institution"),
                           QStringLiteral("A bank"), QStringLiteral("--admin"), QStringLiteral("boss"),
                           QStringLiteral("--key-cost"), QStringLiteral("64"), QStringLiteral("--passphrase-file"),
                           secret});
    };
    const Ran weak = create(place.file(QStringLiteral("a.book")), place.write(QStringLiteral("w"), "too short\n"));
    CHECK(weak.exit == 1);
    CHECK(codeOf(weak) == QStringLiteral("weak_passphrase"));
    const Ran readOnly = create(QStringLiteral("/proc/a.book"), place.secretFile());
    CHECK(readOnly.exit == 5);
    CHECK(codeOf(readOnly) == QStringLiteral("not_writable"));
    const Ran noFile = create(place.file(QStringLiteral("a.book")), place.file(QStringLiteral("absent")));
    CHECK(noFile.exit == 5);
    CHECK(codeOf(noFile) == QStringLiteral("not_readable"));
    CHECK_FALSE(QFile::exists(place.file(QStringLiteral("a.book"))));
}

TEST_CASE("The passphrase comes from a file or from standard input, never from elsewhere", "[cli]")
{
    const CliBook book;
    const QStringList who = {QStringLiteral("--book"), book.path(), QStringLiteral("--user"), QStringLiteral("admin")};
    const auto from = [&](const QString &file, const QByteArray &input = {}) {
        return book.json(who + QStringList{QStringLiteral("--passphrase-file"), file} + kInfo, input).exit;
    };
    CHECK(from(book.write(QStringLiteral("a"), kSecret.toUtf8())) == 0);
    CHECK(from(book.write(QStringLiteral("b"), kSecret.toUtf8() + "\r\nsecond line\r\n")) == 0);
    CHECK(from(book.write(QStringLiteral("c"), "\xef\xbb\xbf" + kSecret.toUtf8() + "\n")) == 0);
    CHECK(from(book.write(QStringLiteral("d"), kSecret.toUtf8() + " \n")) == 3);
    CHECK(from(QStringLiteral("-"), kSecret.toUtf8() + "\n") == 0);
    CHECK(from(QStringLiteral("-")) == 2);
    // No file, no terminal: a clear word instead of waiting for ever.
    const Ran nowhere = book.json(who + kInfo, kSecret.toUtf8() + "\n");
    CHECK(nowhere.exit == 2);
    CHECK(codeOf(nowhere) == QStringLiteral("bad_usage"));
    CHECK(book.json(who + QStringList{QStringLiteral("--passphrase"), kSecret} + kInfo).exit == 2);
}

TEST_CASE("Each reason why a book does not open has its own code and exit 3", "[cli]")
{
    const CliBook book;
    const auto info = [&] { return book.admin(kInfo); };
    SECTION("wrong passphrase, unknown user")
    {
        const Ran wrong = book.json({QStringLiteral("--book"), book.path(), QStringLiteral("--user"),
                                     QStringLiteral("admin"), QStringLiteral("--passphrase-file"),
                                     book.otherSecretFile(), QStringLiteral("book"), QStringLiteral("info")});
        CHECK(wrong.exit == 3);
        CHECK(codeOf(wrong) == QStringLiteral("wrong_passphrase"));
        const Ran unknown = book.as(QStringLiteral("nobody"), kInfo);
        CHECK(unknown.exit == 3);
        CHECK(codeOf(unknown) == QStringLiteral("unknown_user"));
    }
    SECTION("missing, no book")
    {
        QStringList missing = book.signIn(QStringLiteral("admin"));
        missing[1] = book.file(QStringLiteral("absent.book"));
        CHECK(codeOf(book.json(missing + kInfo)) == QStringLiteral("book_missing"));
        missing[1] = book.file(QStringLiteral("."));
        const Ran noBook = book.json(missing + kInfo);
        CHECK(noBook.exit == 3);
        CHECK(codeOf(noBook) == QStringLiteral("not_a_book"));
        missing[1] = book.secretFile();
        CHECK(codeOf(book.json(missing + kInfo)) == QStringLiteral("not_a_book"));
    }
    SECTION("damaged: a flipped bit in the first page")
    {
        flip(book.path() + QStringLiteral("/data.db"), 100);
        CHECK(info().exit == 3);
        CHECK(codeOf(info()) == QStringLiteral("damaged_book"));
        const Ran verdict = book.admin(kVerify);
        CHECK(verdict.exit == 3);
        CHECK_FALSE(verdict.json.value(QStringLiteral("ok")).toBool(true));
        CHECK(verdict.json.value(QStringLiteral("problems")).toArray().size() == 1);
        // Our sentence, not the cipher's own log.
        CHECK_FALSE(verdict.err.contains("sqlcipher"));
    }
    SECTION("damaged: cut short")
    {
        QFile data(book.path() + QStringLiteral("/data.db"));
        REQUIRE(data.resize(data.size() - 4096));
        CHECK(info().exit == 3);
        CHECK(codeOf(info()) == QStringLiteral("damaged_book"));
    }
    SECTION("newer")
    {
        {
            const auto session = book.open(QStringLiteral("admin"));
            auto transaction = Transaction::begin(session->workplace().database);
            REQUIRE(transaction);
            REQUIRE(session->workplace().database.runScript("PRAGMA user_version = 9999"));
            REQUIRE(transaction->commit());
        }
        CHECK(info().exit == 3);
        CHECK(codeOf(info()) == QStringLiteral("newer_book"));
    }
    SECTION("key files: one damaged is mended, both are said")
    {
        const QString a = book.path() + QStringLiteral("/keys.a");
        const QString b = book.path() + QStringLiteral("/keys.b");
        flip(a, 40);
        const Ran mended = info();
        CHECK(mended.exit == 0);
        CHECK_FALSE(mended.err.isEmpty());
        CHECK(info().err.isEmpty());
        flip(a, 40);
        flip(b, 40);
        CHECK(info().exit == 3);
        CHECK(codeOf(info()) == QStringLiteral("key_files_damaged"));
        REQUIRE(QFile::remove(a));
        REQUIRE(QFile::remove(b));
        CHECK(info().exit == 3);
        CHECK(codeOf(info()) == QStringLiteral("key_files_missing"));
    }
    SECTION("disabled")
    {
        CHECK(book.admin({QStringLiteral("user"), QStringLiteral("disable"), QStringLiteral("advisor")}).exit == 0);
        CHECK(book.as(QStringLiteral("advisor"), kInfo).exit == 3);
    }
}

TEST_CASE("A flipped bit deep in the book is found by book verify", "[cli]")
{
    const CliBook book;
    CHECK(book.admin(kVerify).exit == 0);
    CHECK(book.admin(kVerify).json.value(QStringLiteral("ok")).toBool());
    const QString data = book.path() + QStringLiteral("/data.db");
    flip(data, QFileInfo(data).size() - 2000);
    const Ran verdict = book.admin(kVerify);
    CHECK(verdict.exit == 1);
    CHECK_FALSE(verdict.json.value(QStringLiteral("ok")).toBool(true));
    CHECK_FALSE(verdict.json.value(QStringLiteral("problems")).toArray().isEmpty());
}

TEST_CASE("A book that another process keeps writing to is locked, not damaged", "[cli]")
{
    const CliBook book;
    const auto session = book.open(QStringLiteral("admin"));
    auto writing = Transaction::begin(session->workplace().database);
    REQUIRE(writing);
    CHECK(book.admin(kInfo).exit == 0);
    const Ran locked =
        book.admin({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("late"), QStringLiteral("--role"),
                    QStringLiteral("advisor"), QStringLiteral("--new-passphrase-file"), book.otherSecretFile(),
                    QStringLiteral("--key-cost"), QStringLiteral("64")});
    CHECK(locked.exit == 3);
    CHECK(codeOf(locked) == QStringLiteral("book_locked"));
    writing->rollback();
    CHECK(book.as(QStringLiteral("late"), kInfo).exit == 3);
}

TEST_CASE("The recovery key opens a book whose passphrases or key files are lost", "[cli]")
{
    const CliBook book;
    const bool lost = GENERATE(false, true);
    if (lost) {
        REQUIRE(QFile::remove(book.path() + QStringLiteral("/keys.a")));
        REQUIRE(QFile::remove(book.path() + QStringLiteral("/keys.b")));
    }
    const auto unlock = [&](const QByteArray &key) {
        return book.json({QStringLiteral("--book"), book.path(), QStringLiteral("book"),
                          QStringLiteral("unlock-with-recovery-key"), QStringLiteral("--new-passphrase-file"),
                          book.otherSecretFile()},
                         key);
    };
    const Ran wrong = unlock("00000-00000\n");
    CHECK(wrong.exit == 3);
    CHECK(codeOf(wrong) == QStringLiteral("wrong_recovery_key"));
    CHECK(unlock("").exit == 2);
    const Ran opened = unlock(book.recoveryKey().toUtf8() + '\n');
    REQUIRE(opened.exit == 0);
    CHECK(opened.json.value(QStringLiteral("ok")).toBool());
    QStringList signIn = book.signIn(QStringLiteral("admin"));
    signIn[5] = book.otherSecretFile();
    CHECK(book.json(signIn + kInfo).exit == 0);
    CHECK(book.json(signIn + kVerify).exit == 0);
    CHECK(book.admin(kInfo).exit == 3);
}

TEST_CASE("What is not a moment or cannot be written out is said before and after", "[cli]")
{
    const CliBook book;
    CHECK(book.json(book.signIn(QStringLiteral("admin"))
                    + QStringList{QStringLiteral("--as-of"), QStringLiteral("yesterday")} + kInfo)
              .exit
          == 2);
    QProcess full;
    book.prepare(full);
    full.setArguments(QStringList{QStringLiteral("--json")} + book.signIn(QStringLiteral("admin")) + kInfo);
    full.setStandardOutputFile(QStringLiteral("/dev/full"));
    full.start();
    REQUIRE(full.waitForFinished());
    CHECK(full.exitCode() == 5);
}

TEST_CASE("An interrupted run ends by itself and leaves a sound book", "[cli]")
{
    const CliBook book;
    QProcess waiting;
    book.prepare(waiting);
    waiting.setArguments(book.signIn(QStringLiteral("admin"))
                         + QStringList{QStringLiteral("batch"), QStringLiteral("-")});
    waiting.start();
    waiting.write("book info\n");
    REQUIRE(waiting.waitForReadyRead());
    REQUIRE(::kill(static_cast<pid_t>(waiting.processId()), SIGINT) == 0);
    REQUIRE(waiting.waitForFinished());
    CHECK(waiting.exitStatus() == QProcess::NormalExit);
    CHECK(waiting.exitCode() == 1);
    CHECK(book.admin(kVerify).exit == 0);
}
