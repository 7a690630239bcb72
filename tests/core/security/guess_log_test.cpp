// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/guess_log.h"
#include "tests/support/keyed_folder.h"

using namespace zhiyin;

namespace {

const UserId kAda(1);
const UserId kBob(2);
const QDateTime kNoon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

struct GuardedBook {
    QTemporaryDir folder{quickFolder()};
    RecoveryKey recovery = RecoveryKey::random();
    BookKeys keys = KeyFile::keysOf(recovery);
    const QString phrase = QStringLiteral("ada keeps the book");

    GuardedBook()
    {
        auto file = KeyFile::create(folder.path(), recovery);
        REQUIRE(file->addPerson(keys, kAda, QStringLiteral("Ada"), phrase, CheapKdfCost::cost()));
        REQUIRE(file->addPerson(keys, kBob, QStringLiteral("Bob"), phrase, CheapKdfCost::cost()));
        REQUIRE(file->save(keys));
    }
    /// As a program started anew would.
    [[nodiscard]] Result<Unlocked> signIn(const QString &name, const QString &passphrase, const QDateTime &at) const
    {
        ZHIYIN_ASSIGN(KeyFile file, KeyFile::load(folder.path()));
        return unlockAtKeyboard(file, name, passphrase, FixedClock(at));
    }
};

ErrorCode codeOfFailure(const Result<Unlocked> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("Each wrong guess makes the next one wait longer", "[guess]")
{
    const std::vector<int> waits = {0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 900, 900};
    for (std::size_t i = 0; i < waits.size(); ++i)
        CHECK(GuessLog::delayAfter(static_cast<int>(i)) == waits[i]);
    CHECK(GuessLog::delayAfter(1000) == 900);

    const GuardedBook book;
    QDateTime at = kNoon;
    for (int failures = 1; failures <= 10; ++failures) {
        CHECK(codeOfFailure(book.signIn(QStringLiteral("Ada"), QStringLiteral("wrong"), at))
              == ErrorCode::WrongPassphrase);
        const int wait = GuessLog::delayAfter(failures);
        const auto early = book.signIn(QStringLiteral("Ada"), book.phrase, at.addMSecs(wait * 1000 - 1));
        CHECK(codeOfFailure(early) == ErrorCode::TooManyGuesses);
        CHECK(early.error().args == QStringList(QStringLiteral("1")));
        at = at.addSecs(wait);
    }
    CHECK(book.signIn(QStringLiteral("Bob"), book.phrase, at.addSecs(-800))); // others are not held up
    CHECK(book.signIn(QStringLiteral("Ada"), book.phrase, at));
    CHECK(GuessLog(book.folder.path()).secondsToWait(kAda, at) == 0);
    CHECK(codeOfFailure(book.signIn(QStringLiteral("Ada"), QStringLiteral("wrong"), at)) == ErrorCode::WrongPassphrase);
    CHECK(GuessLog(book.folder.path()).secondsToWait(kAda, at) == 1);
}

TEST_CASE("A short wait is slept through by whoever has the patience", "[guess]")
{
    const GuardedBook book;
    const SystemClock clock;
    auto file = KeyFile::load(book.folder.path());
    CHECK_FALSE(unlockAtKeyboard(*file, QStringLiteral("Ada"), QStringLiteral("wrong"), clock));
    CHECK(codeOfFailure(unlockAtKeyboard(*file, QStringLiteral("Ada"), book.phrase, clock))
          == ErrorCode::TooManyGuesses);
    const auto start = std::chrono::steady_clock::now();
    CHECK(unlockAtKeyboard(*file, QStringLiteral("Ada"), book.phrase, clock, std::chrono::seconds(1)));
    CHECK(std::chrono::steady_clock::now() - start > std::chrono::milliseconds(500));
}

TEST_CASE("Unknown names wait together", "[guess]")
{
    const GuardedBook book;
    CHECK(codeOfFailure(book.signIn(QStringLiteral("Eve"), book.phrase, kNoon)) == ErrorCode::UnknownUser);
    CHECK(codeOfFailure(book.signIn(QStringLiteral("Mallory"), book.phrase, kNoon)) == ErrorCode::TooManyGuesses);
    CHECK(book.signIn(QStringLiteral("Ada"), book.phrase, kNoon));
}

TEST_CASE("Failures are read by whoever holds the book's key, and by nobody else", "[guess]")
{
    const GuardedBook book;
    CHECK_FALSE(book.signIn(QStringLiteral("my passphrase, typed too high"), QString(), kNoon));
    CHECK_FALSE(book.signIn(QStringLiteral("Ada"), QString(), kNoon.addSecs(1)));
    const QString longName = QString(100, u'名');
    CHECK_FALSE(book.signIn(longName, QString(), kNoon.addSecs(60)));

    const GuessLog log(book.folder.path());
    const auto guesses = log.read(book.keys);
    REQUIRE(guesses);
    REQUIRE(guesses->size() == 3);
    CHECK(guesses->at(0).typedName == QStringLiteral("my passphrase, typed too high"));
    CHECK_FALSE(guesses->at(0).user);
    CHECK(guesses->at(0).at == kNoon);
    CHECK(guesses->at(1).user == kAda);
    CHECK(guesses->at(2).typedName == longName.first(21));

    QFile raw(book.folder.filePath(QStringLiteral("guess.log")));
    REQUIRE(raw.open(QIODevice::ReadOnly));
    CHECK_FALSE(raw.readAll().contains("passphrase"));
    CHECK((QFileInfo(raw).permissions() & (QFile::ReadOther | QFile::ReadGroup)) == QFile::Permissions());
    const auto strangers = log.read(KeyFile::keysOf(RecoveryKey::random()));
    CHECK(strangers->at(0).typedName.isEmpty());
}

TEST_CASE("A torn, damaged or lost log holds nobody up and goes on", "[guess]")
{
    const GuardedBook book;
    GuessLog log(book.folder.path());
    const QByteArray key = KeyFile::load(book.folder.path())->guessLogKey();
    const QString path = book.folder.filePath(QStringLiteral("guess.log"));
    REQUIRE(log.noteFailure(kAda, QStringLiteral("Ada"), kNoon, key));
    REQUIRE(log.noteFailure(kAda, QStringLiteral("Ada"), kNoon, key));
    CHECK(log.secondsToWait(kAda, kNoon) == 2);

    QFile file(path);
    REQUIRE(file.resize(file.size() - 5));
    CHECK(log.secondsToWait(kAda, kNoon) == 1);
    REQUIRE(log.noteFailure(kAda, QStringLiteral("Ada"), kNoon, key));
    CHECK(log.secondsToWait(kAda, kNoon) == 2);

    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(3);
    file.write("damage");
    file.close();
    CHECK(log.secondsToWait(kAda, kNoon) == 1);
    CHECK(log.read(book.keys)->size() == 1);
    QFile::remove(path);
    CHECK(log.secondsToWait(kAda, kNoon) == 0);
}

TEST_CASE("A clock that was set back locks nobody out", "[guess]")
{
    const GuardedBook book;
    GuessLog log(book.folder.path());
    for (int i = 0; i < 12; ++i)
        REQUIRE(log.noteFailure(kAda, QStringLiteral("Ada"), kNoon, {}));
    CHECK(log.secondsToWait(kAda, kNoon) == 900);
    CHECK(log.secondsToWait(kAda, kNoon.addSecs(-7200)) == 0);
}
