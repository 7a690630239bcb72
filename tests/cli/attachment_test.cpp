// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QFile>
#include <QJsonArray>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

const QByteArray kPdf = "%PDF-1.7 a letter";

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QJsonObject first(const Ran &ran, const char *list)
{
    return ran.json.value(QString::fromUtf8(list)).toArray().at(0).toObject();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QString::fromUtf8(key)).toString();
}

} // namespace

TEST_CASE("a document is attached, listed, saved and ended", "[cli][attachment]")
{
    const CliBook book;
    const QString advisor = QStringLiteral("advisor");
    REQUIRE(book.as(advisor, words("client add external_id=K-1 name=Li")).exit == 0);
    const QString letter = book.write(QStringLiteral("letter.pdf"), kPdf);
    const Ran added = book.as(advisor, words("client attach K-1")
                                           << letter << words("--kind address --valid-until 2099-12-31 --proves home"));
    REQUIRE(added.exit == 0);
    const QJsonObject listed = first(book.as(advisor, words("client attachments K-1")), "attachments");
    CHECK(text(listed, "id") == text(added.json, "id"));
    CHECK(text(listed, "name") == QStringLiteral("letter.pdf"));
    CHECK(text(listed, "kind") == QStringLiteral("address"));
    CHECK(text(listed, "form") == QStringLiteral("pdf"));
    CHECK(text(listed, "proves") == QStringLiteral("home"));
    CHECK(text(listed, "valid_until") == QStringLiteral("2099-12-31"));
    CHECK(text(listed, "state") == QStringLiteral("valid"));

    const QString out = book.file(QStringLiteral("out.pdf"));
    const QStringList save{QStringLiteral("client"), QStringLiteral("attachment-save"), text(listed, "id"), out};
    CHECK(book.as(advisor, save).exit != 0);
    CHECK(!QFile::exists(out));
    REQUIRE(book.as(advisor, save + QStringList{QStringLiteral("--reason"), QStringLiteral("asked")}).exit == 0);
    QFile saved(out);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == kPdf);

    const Ran refused = book.admin(words("client attachments K-1"));
    CHECK(refused.exit == 1);
    CHECK(refused.errorCode() == QStringLiteral("not_permitted"));
    REQUIRE(book.as(advisor, {QStringLiteral("client"), QStringLiteral("attachment-end"), text(listed, "id"),
                              QStringLiteral("--reason"), QStringLiteral("moved")})
                .exit
            == 0);
    CHECK(text(first(book.as(advisor, words("client attachments K-1")), "attachments"), "state")
          == QStringLiteral("ended"));
    CHECK(book.admin(words("book verify")).exit == 0);
}

TEST_CASE("each fault of a document has its own answer", "[cli][attachment]")
{
    const CliBook book;
    const QString advisor = QStringLiteral("advisor");
    REQUIRE(book.as(advisor, words("client add external_id=K-1 name=Li")).exit == 0);
    const auto attach = [&](const QString &file, const char *kind = "other") {
        return book.as(advisor, words("client attach K-1")
                                    << file << QStringLiteral("--kind") << QString::fromUtf8(kind));
    };
    const Ran missing = attach(book.file(QStringLiteral("nowhere.pdf")));
    CHECK(missing.exit == 5);
    CHECK(missing.errorCode() == QStringLiteral("not_readable"));
    const Ran form = attach(book.write(QStringLiteral("a.pdf"), "MZ"));
    CHECK(form.exit == 4);
    CHECK(form.errorCode() == QStringLiteral("bad_document"));
    CHECK(attach(book.write(QStringLiteral("b.pdf"), {})).errorCode() == QStringLiteral("empty_file"));
    CHECK(attach(book.write(QStringLiteral("c.pdf"), kPdf), "poem").exit == 2);
}

TEST_CASE("evidence stands by the request that it is for, with both values", "[cli][attachment][request]")
{
    const CliBook book;
    const QString advisor = QStringLiteral("advisor");
    const QString supervisor = QStringLiteral("supervisor");
    REQUIRE(book.as(advisor, words("client add external_id=K-1 name=Li id_number=110105198001010016")).exit == 0);
    const QString letter = book.write(QStringLiteral("letter.pdf"), kPdf);
    const Ran asked =
        book.as(advisor, words("client set K-1 id_number=110105198001010032 --reason moved --evidence") << letter);
    REQUIRE(asked.exit == 0);
    const QString request = text(asked.json, "request");
    REQUIRE(!request.isEmpty());

    const QJsonObject line = first(book.as(supervisor, words("request list")), "requests");
    CHECK(line.value(QStringLiteral("evidence")).toArray().at(0).toObject().value(QStringLiteral("name")).toString()
          == QStringLiteral("letter.pdf"));
    const QStringList show{QStringLiteral("request"), QStringLiteral("show"), request};
    const Ran shown = book.as(supervisor, show);
    REQUIRE(shown.exit == 0);
    const auto sides = [](const Ran &ran) {
        return ran.json.value(QStringLiteral("changes")).toObject().value(QStringLiteral("id_number")).toArray();
    };
    CHECK(sides(shown).at(0).toString() == QStringLiteral("110***********0016"));
    CHECK(sides(shown).at(1).toString() == QStringLiteral("110***********0032"));
    CHECK(text(shown.json, "reason") == QStringLiteral("moved"));
    CHECK(book.as(supervisor, show + QStringList{QStringLiteral("--unmask")}).exit != 0);
    const Ran clear = book.as(supervisor, show + words("--unmask --reason compare"));
    REQUIRE(clear.exit == 0);
    CHECK(sides(clear).at(1).toString() == QStringLiteral("110105198001010032"));
    const Ran hidden = book.admin(show);
    CHECK(hidden.exit == 1);
    CHECK(hidden.errorCode() == QStringLiteral("not_permitted"));

    // Evidence that is none changes nothing.
    const Ran none = book.as(advisor, words("client set K-1 id_number=110105198001010032 --reason moved --evidence")
                                          << book.write(QStringLiteral("x.txt"), "hello"));
    CHECK(none.exit == 4);
    CHECK(book.as(supervisor, words("request list")).json.value(QStringLiteral("requests")).toArray().size() == 1);
}
