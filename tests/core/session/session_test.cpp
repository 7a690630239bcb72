// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_desk.h"
#include "core/security/guess_log.h"
#include "core/session/session.h"
#include "tests/support/test_book.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

ErrorCode codeOfOpening(const TestBook &book, const QString &user, const QString &passphrase)
{
    const auto session = Session::open({book.path(), user, passphrase, {}});
    REQUIRE_FALSE(session);
    return session.error().code;
}

void flip(const QString &file, qint64 at)
{
    QFile raw(file);
    REQUIRE(raw.open(QIODevice::ReadWrite));
    REQUIRE(raw.seek(at));
    char byte = 0;
    REQUIRE(raw.read(&byte, 1) == 1);
    byte = static_cast<char>(byte ^ 0x10);
    REQUIRE(raw.seek(at));
    REQUIRE(raw.write(&byte, 1) == 1);
}

} // namespace

TEST_CASE("A new book opens for each of its people, encrypted", "[session]")
{
    const TestBook book;
    QFile data(book.path() + QStringLiteral("/data.db"));
    REQUIRE(data.open(QIODevice::ReadOnly));
    CHECK_FALSE(data.read(16).startsWith("SQLite"));
    for (const auto &user : {QStringLiteral("admin"), QStringLiteral("advisor"), QStringLiteral("compliance")}) {
        const auto session = book.open(user);
        CHECK(session->actor().name == user);
        CHECK(session->book().institution == QStringLiteral("Test Institution"));
        CHECK_FALSE(session->hasBusyStatement());
    }
}

TEST_CASE("Each failure of opening has its own code", "[session]")
{
    const TestBook book;
    CHECK(codeOfOpening(book, QStringLiteral("advisor"), QStringLiteral("not the passphrase"))
          == ErrorCode::WrongPassphrase);
    CHECK(codeOfOpening(book, QStringLiteral("nobody"), test::kPassphrase) == ErrorCode::UnknownUser);

    const auto elsewhere = Session::open({book.file(QStringLiteral("none.book")), QStringLiteral("admin"), {}, {}});
    REQUIRE_FALSE(elsewhere);
    CHECK(elsewhere.error().code == ErrorCode::BookMissing);
    QDir().mkpath(book.file(QStringLiteral("folder")));
    const auto folder = Session::open({book.file(QStringLiteral("folder")), QStringLiteral("admin"), {}, {}});
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code == ErrorCode::NotABook);
}

TEST_CASE("Guessing is slowed, across sessions", "[session]")
{
    const TestBook book;
    GuessLog log(book.path());
    const QByteArray key = KeyFile::load(book.path())->guessLogKey();
    const UserId advisor = KeyFile::load(book.path())->find(QStringLiteral("advisor"))->user;
    for (int i = 0; i < 10; ++i)
        REQUIRE(log.noteFailure(advisor, QStringLiteral("advisor"), SystemClock().now(), key));
    CHECK(codeOfOpening(book, QStringLiteral("advisor"), test::kPassphrase) == ErrorCode::TooManyGuesses);
    CHECK(book.open(QStringLiteral("supervisor")));
}

TEST_CASE("One lost key file is made anew, two are said to be missing", "[session]")
{
    const TestBook book;
    REQUIRE(QFile::remove(book.path() + QStringLiteral("/keys.a")));
    CHECK(book.open(QStringLiteral("admin"))->keyFileRepaired());
    CHECK(QFile::exists(book.path() + QStringLiteral("/keys.a")));
    REQUIRE(QFile::remove(book.path() + QStringLiteral("/keys.a")));
    REQUIRE(QFile::remove(book.path() + QStringLiteral("/keys.b")));
    CHECK(codeOfOpening(book, QStringLiteral("admin"), test::kPassphrase) == ErrorCode::KeyFilesMissing);
    REQUIRE(unlockWithRecoveryKey(book.path(), book.recoveryKey(), QStringLiteral("a new passphrase it is"), {}));
    CHECK(Session::open({book.path(), QStringLiteral("admin"), QStringLiteral("a new passphrase it is"), {}}));
}

TEST_CASE("A damaged or cut database is told apart from a wrong passphrase", "[session]")
{
    const TestBook book;
    const QString file = book.path() + QStringLiteral("/data.db");
    SECTION("a flipped bit in the first page")
    {
        flip(file, 100);
        CHECK(codeOfOpening(book, QStringLiteral("admin"), test::kPassphrase) == ErrorCode::DamagedBook);
    }
    SECTION("cut at a page's edge and off it")
    {
        const auto cut = GENERATE(qint64{4096}, qint64{1000});
        QFile raw(file);
        REQUIRE(raw.resize(raw.size() - cut));
        CHECK(codeOfOpening(book, QStringLiteral("admin"), test::kPassphrase) == ErrorCode::DamagedBook);
    }
    SECTION("emptied")
    {
        QFile raw(file);
        REQUIRE(raw.resize(0));
        CHECK(codeOfOpening(book, QStringLiteral("admin"), test::kPassphrase) == ErrorCode::DamagedBook);
        CHECK(raw.size() == 0); // and no new book was begun in its place
    }
    SECTION("a bit flipped anywhere else is found by the check")
    {
        flip(file, QFile(file).size() - 4096 * 5 - 2000);
        const auto session = Session::open({book.path(), QStringLiteral("admin"), test::kPassphrase, {}});
        if (session) {
            const auto problems = (*session)->workplace().database.integrityProblems();
            if (!problems)
                FAIL(problems.error().detail.toStdString());
            CHECK_FALSE(problems->isEmpty());
        } else {
            CHECK(session.error().code == ErrorCode::DamagedBook);
        }
    }
}

TEST_CASE("The journal of a new book holds, and its anchor with it", "[session][journal]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("compliance"));
    auto desk = session->desk<JournalDesk>();
    const auto verdict = desk.verify();
    REQUIRE(verdict);
    CHECK(verdict->ok);
    CHECK(verdict->entries == 7);
    const auto head = desk.head();
    REQUIRE(head);
    CHECK(desk.verify(*head)->ok);
    JournalHead wrong = *head;
    wrong.hash[0] = static_cast<char>(wrong.hash[0] ^ 1);
    CHECK_FALSE(desk.verify(wrong)->ok);
}
