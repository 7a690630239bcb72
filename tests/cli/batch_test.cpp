// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QJsonArray>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

struct BatchRan {
    int exit;
    QList<QJsonObject> documents;
};

BatchRan batch(const CliBook &book, const QByteArray &lines, const QStringList &more = {})
{
    const QString file = book.write(QStringLiteral("commands"), lines);
    const Ran ran = book.run(book.signIn(QStringLiteral("admin"))
                             + QStringList{QStringLiteral("--json"), QStringLiteral("batch"), file} + more);
    BatchRan result{ran.exit, {}};
    for (const QByteArray &line : ran.out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        INFO(line.toStdString());
        CHECK(document.isObject());
        result.documents.append(document.object());
    }
    return result;
}

QString codeOf(const QJsonObject &document)
{
    return document.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

} // namespace

TEST_CASE("A batch gives a document a line and stops at the first failure", "[cli]")
{
    const CliBook book;
    const QByteArray lines = "# nightly\n\nbook info\n  calendar is '2026-10-01' # a holiday\r\n"
                             "user disable nobody\nbook info\n";
    const BatchRan ran = batch(book, lines);
    CHECK(ran.exit == 1);
    REQUIRE(ran.documents.size() == 3);
    CHECK(ran.documents[0].contains(QStringLiteral("institution")));
    CHECK_FALSE(ran.documents[1].value(QStringLiteral("working_day")).toBool(true));
    CHECK(codeOf(ran.documents[2]) == QStringLiteral("not_found"));
    CHECK(ran.documents[2].value(QStringLiteral("line")).toInt() == 5);

    const BatchRan whole = batch(book, lines, {QStringLiteral("--keep-going")});
    CHECK(whole.exit == 1);
    CHECK(whole.documents.size() == 4);
}

TEST_CASE("A batch's exit is that of its first failure", "[cli]")
{
    const CliBook book;
    const BatchRan ran =
        batch(book, "book info\nnonsense\nuser disable nobody\n'open\nbook info", {QStringLiteral("--keep-going")});
    CHECK(ran.exit == 2);
    REQUIRE(ran.documents.size() == 5);
    CHECK(codeOf(ran.documents[1]) == QStringLiteral("bad_usage"));
    CHECK(codeOf(ran.documents[3]) == QStringLiteral("bad_usage"));
    CHECK(ran.documents[4].contains(QStringLiteral("institution")));
    CHECK(batch(book, "").exit == 0);
    CHECK(batch(book, "--user advisor book info\n").exit == 2);
    CHECK(batch(book, "batch x\n").exit == 2);
}

TEST_CASE("A batch and its passphrase can both come from standard input", "[cli]")
{
    const CliBook book;
    const Ran ran = book.run({QStringLiteral("--book"), book.path(), QStringLiteral("--user"), QStringLiteral("admin"),
                              QStringLiteral("--passphrase-file"), QStringLiteral("-"), QStringLiteral("batch"),
                              QStringLiteral("-")},
                             kSecret.toUtf8() + "\nbook info\nbook info\n");
    CHECK(ran.exit == 0);
    CHECK(ran.out.count('\n') == 2);
    const Ran absent = book.admin({QStringLiteral("batch"), book.file(QStringLiteral("absent"))});
    CHECK(absent.exit == 5);
}

TEST_CASE("A batch that cannot sign in says so once a line", "[cli]")
{
    const CliBook book;
    const QString file = book.write(QStringLiteral("commands"), "book info\nbook info\n");
    const Ran ran =
        book.run({QStringLiteral("--book"), book.path(), QStringLiteral("--user"), QStringLiteral("admin"),
                  QStringLiteral("--passphrase-file"), book.otherSecretFile(), QStringLiteral("batch"), file});
    CHECK(ran.exit == 3);
    CHECK(ran.out.count('\n') == 1);
}
