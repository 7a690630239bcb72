// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QString madeBackup(const CliBook &book, const QStringList &more = {})
{
    const Ran made = book.admin(words("backup make") + more);
    INFO(made.out.toStdString());
    REQUIRE(made.exit == 0);
    CHECK(made.json.value(QStringLiteral("verified")).toBool());
    CHECK(made.json.value(QStringLiteral("size_bytes")).toInteger() > 100'000);
    return made.json.value(QStringLiteral("backup")).toString();
}

/// By the backup's own key file, as when the book is gone.
Ran verified(const CliBook &book, const QString &backup)
{
    return book.json({QStringLiteral("--user"), QStringLiteral("admin"), QStringLiteral("--passphrase-file"),
                      book.secretFile(), QStringLiteral("backup"), QStringLiteral("verify"), backup});
}

Ran restored(const CliBook &book, const QString &backup, const QString &target)
{
    return book.json({QStringLiteral("--user"), QStringLiteral("admin"), QStringLiteral("--passphrase-file"),
                      book.secretFile(), QStringLiteral("backup"), QStringLiteral("restore"), backup, target});
}

} // namespace

TEST_CASE("A backup is private, verified, and noted in the book", "[cli]")
{
    const CliBook book;
    const QString backup = madeBackup(book);
    static const QRegularExpression form(QStringLiteral("/backup/[0-9]{8}-[0-9]{4}\\.book$"));
    CHECK(form.match(backup).hasMatch());
    CHECK(backup.startsWith(book.path()));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFileInfo(backup).permissions() & others) == QFile::Permissions());
    const auto files = QDir(backup).entryInfoList(QDir::Files | QDir::Hidden);
    CHECK(files.size() == 4);
    for (const QFileInfo &file : files)
        CHECK((file.permissions() & others) == QFile::Permissions());
    CHECK(QDir(book.path() + QStringLiteral("/backup"))
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
              .size()
          == 1);
    CHECK(book.admin(words("book info")).json.value(QStringLiteral("last_backup")).isString());
    const Ran verdict = verified(book, backup);
    CHECK(verdict.exit == 0);
    CHECK(verdict.json.value(QStringLiteral("verified")).toBool());
    CHECK(book.as(QStringLiteral("compliance"), words("backup verify") + QStringList{backup}).exit == 0);
    CHECK(book.as(QStringLiteral("advisor"), words("backup verify") + QStringList{backup}).exit == 1);
}

TEST_CASE("Only administrators and the recovery key open a backup", "[cli]")
{
    const CliBook book;
    const QString backup = madeBackup(book, {book.file(QStringLiteral("elsewhere"))});
    QStringList signIn = book.signIn(QStringLiteral("supervisor"));
    signIn[1] = backup;
    CHECK(book.json(signIn + words("book info")).errorCode() == QStringLiteral("unknown_user"));
    signIn[3] = QStringLiteral("admin");
    CHECK(book.json(signIn + words("book info")).exit == 0);
}

TEST_CASE("Whatever is changed in a backup is found", "[cli]")
{
    const CliBook book;
    const QString backup = madeBackup(book);
    const QString data = backup + QStringLiteral("/data.db");
    SECTION("the first page")
    {
        flip(data, 100);
    }
    SECTION("the last page")
    {
        flip(data, QFileInfo(data).size() - 2000);
    }
    SECTION("the manifest")
    {
        QFile manifest(backup + QStringLiteral("/manifest.json"));
        REQUIRE(manifest.open(QIODevice::ReadOnly));
        const qint64 place = manifest.readAll().indexOf("\"user_account\": 4") + 16;
        REQUIRE(place > 16);
        flip(manifest.fileName(), place);
    }
    SECTION("no manifest")
    {
        REQUIRE(QFile::remove(backup + QStringLiteral("/manifest.json")));
    }
    SECTION("cut short")
    {
        QFile file(data);
        REQUIRE(file.resize(file.size() - 4096));
    }
    SECTION("written to since")
    {
        QStringList signIn = book.signIn(QStringLiteral("admin"));
        signIn[1] = backup;
        REQUIRE(book.json(signIn + words("user disable advisor")).exit == 0);
    }
    const Ran verdict = verified(book, backup);
    CHECK(verdict.exit == 1);
    CHECK_FALSE(verdict.json.value(QStringLiteral("verified")).toBool(true));
    CHECK_FALSE(verdict.json.value(QStringLiteral("problems")).toArray().isEmpty());
    const QString target = book.file(QStringLiteral("back.book"));
    const Ran refused = restored(book, backup, target);
    CHECK(refused.exit == 1);
    CHECK_FALSE(QFileInfo::exists(target));
}

TEST_CASE("A restored book is another copy, whole, with a journal that goes on", "[cli]")
{
    const CliBook book;
    const QString backup = madeBackup(book);
    const QString target = book.file(QStringLiteral("back.book"));
    const Ran made = restored(book, backup, target);
    INFO(made.out.toStdString());
    REQUIRE(made.exit == 0);
    CHECK(made.json.value(QStringLiteral("book")).toString() == target);
    CHECK(made.json.value(QStringLiteral("verified")).toBool());
    CHECK(made.json.value(QStringLiteral("replica")).toInt() == 2);
    CHECK(made.json.value(QStringLiteral("without_key")).toArray()
          == QJsonArray{QStringLiteral("advisor"), QStringLiteral("compliance"), QStringLiteral("supervisor")});
    QStringList signIn = book.signIn(QStringLiteral("admin"));
    signIn[1] = target;
    CHECK(book.json(signIn + words("book verify")).exit == 0);
    const Ran chains = book.json(signIn + words("journal verify"));
    CHECK(chains.exit == 0);
    CHECK(chains.json.value(QStringLiteral("heads")).toArray().size() == 2);
    CHECK(book.json(signIn + words("user list")).out.contains("without_key"));
    REQUIRE(book.json(signIn + words("user add fresh --role compliance --key-cost 64 --new-passphrase-file")
                      + QStringList{book.otherSecretFile()})
                .exit
            == 0);
    CHECK(book.json(signIn + words("journal verify")).exit == 0);

    SECTION("never over another one")
    {
        const Ran again = restored(book, backup, target);
        CHECK(again.exit == 1);
        CHECK(again.errorCode() == QStringLiteral("already_exists"));
    }
    SECTION("the next one has a number of its own")
    {
        const Ran next = restored(book, backup, book.file(QStringLiteral("next.book")));
        CHECK(next.json.value(QStringLiteral("replica")).toInt() == 3);
    }
    SECTION("the backup is as it was")
    {
        CHECK(verified(book, backup).exit == 0);
    }
}

TEST_CASE("Old backups of this book go, and nothing else", "[cli]")
{
    const CliBook book;
    const QString folder = book.file(QStringLiteral("kept"));
    const QString first = madeBackup(book, {folder});
    const QString second = madeBackup(book, {folder});
    CHECK(first != second);
    const CliBook stranger;
    const QString foreign = madeBackup(stranger, {folder});
    REQUIRE(QDir().mkpath(folder + QStringLiteral("/20200101-0000.book")));
    const Ran third = book.admin(words("backup make --keep 2") + QStringList{folder});
    REQUIRE(third.exit == 0);
    CHECK(third.json.value(QStringLiteral("removed")).toArray() == QJsonArray{first});
    CHECK_FALSE(QFileInfo::exists(first));
    CHECK(QFileInfo::exists(second));
    CHECK(QFileInfo::exists(foreign));
    CHECK(QFileInfo::exists(folder + QStringLiteral("/20200101-0000.book")));
    CHECK(book.admin(words("backup make --keep 0")).exit == 2);
}

TEST_CASE("A backup of a damaged book is none", "[cli]")
{
    const CliBook book;
    const QString data = book.path() + QStringLiteral("/data.db");
    flip(data, QFileInfo(data).size() - 2000);
    const Ran made = book.admin(words("backup make"));
    CHECK(made.exit == 3);
    CHECK(made.errorCode() == QStringLiteral("damaged_book"));
    CHECK(QDir(book.path() + QStringLiteral("/backup"))
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
              .isEmpty());
}

TEST_CASE("A backup to where nothing can be written, or of nothing, says so", "[cli]")
{
    const CliBook book;
    CHECK(book.admin(words("backup make /proc/backups")).exit == 5);
    CHECK(verified(book, book.file(QStringLiteral("absent"))).errorCode() == QStringLiteral("book_missing"));
    CHECK(book.json(words("backup verify x")).exit == 2);
}
