// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QFile>
#include <QJsonArray>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList words(const char *line)
{
    return u(line).split(u' ', Qt::SkipEmptyParts);
}

void add(const CliBook &book, const char *line)
{
    REQUIRE(book.as(u("supervisor"), words(line)).exit == 0);
}

} // namespace

TEST_CASE("Access is asked for, approved, used and ended", "[cli][access]")
{
    const CliBook book;
    add(book, "client add external_id=K-1 name=王芳 branch=North");
    CHECK(book.as(u("advisor"), words("client show K-1")).errorCode() == u("not_permitted"));
    const QString until = SystemClock().today(QTimeZone("Asia/Shanghai")).addDays(2).toString(Qt::ISODate);
    CHECK(book.as(u("advisor"), {u("access"), u("request"), u("K-1"), u("--until"), until}).exit != 0);
    const Ran asked = book.as(
        u("advisor"), {u("access"), u("request"), u("K-1"), u("--purpose"), u("stands in"), u("--until"), until});
    REQUIRE(asked.exit == 0);
    CHECK(asked.json.value(u("state")).toString() == u("proposed"));
    const QString request = asked.json.value(u("request")).toString();
    REQUIRE(book.as(u("supervisor"), {u("request"), u("approve"), request}).exit == 0);
    CHECK(book.as(u("advisor"), words("client show K-1")).exit == 0);
    CHECK(book.as(u("advisor"), words("client list")).json.value(u("clients")).toArray().size() == 1);
    const QJsonArray grants = book.as(u("supervisor"), words("access list")).json.value(u("grants")).toArray();
    REQUIRE(grants.size() == 1);
    CHECK(grants.at(0).toObject().value(u("state")).toString() == u("active"));
    CHECK(grants.at(0).toObject().value(u("uses")).toInt() >= 1);
    const QString id = grants.at(0).toObject().value(u("id")).toString();
    REQUIRE(book.as(u("supervisor"), {u("access"), u("end"), id}).exit == 0);
    CHECK(book.as(u("advisor"), words("client show K-1")).errorCode() == u("not_permitted"));
}

TEST_CASE("Clients are verified in rounds, restricted, copied, held and erased", "[cli][retention]")
{
    const CliBook book;
    add(book, "client add external_id=K-1 name=王芳 branch=North opened_on=2001-01-01 closed_on=2010-05-06 cash=100 "
              "phone=13812345678");
    add(book, "client add external_id=K-2 name=李强 branch=North opened_on=2020-01-01");
    const Ran due = book.as(u("supervisor"), words("client verify --list"));
    REQUIRE(due.json.value(u("due")).toArray().size() == 1);
    CHECK(due.json.value(u("due")).toArray().at(0).toObject().value(u("external_id")).toString() == u("K-2"));
    CHECK(book.as(u("supervisor"), words("client verify")).exit == 2);
    REQUIRE(book.as(u("supervisor"), words("client verify K-2")).exit == 0);
    CHECK(book.as(u("supervisor"), words("client verify --overdue")).json.value(u("due")).toArray().isEmpty());

    REQUIRE(book.as(u("supervisor"), words("client restrict K-2 --reason objection")).exit == 0);
    CHECK(book.as(u("supervisor"), words("client list")).json.value(u("clients")).toArray().size() == 1);
    REQUIRE(book.as(u("supervisor"), words("client unrestrict K-2 --reason withdrawn")).exit == 0);

    const QString json = book.file(u("copy.json"));
    REQUIRE(
        book.as(u("supervisor"), {u("client"), u("copy"), u("K-1"), u("--out"), json, u("--reason"), u("asked")}).exit
        == 0);
    QFile file(json);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("13812345678"));
    const QString pdf = book.file(u("copy.pdf"));
    REQUIRE(
        book.as(u("supervisor"), {u("client"), u("copy"), u("K-1"), u("--out"), pdf, u("--reason"), u("asked")}).exit
        == 0);
    QFile paper(pdf);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.read(5) == QByteArray("%PDF-"));
    CHECK(book.as(u("supervisor"), words("client copy K-1 --out copy.txt --reason x")).exit == 2);

    const QJsonArray kept = book.as(u("compliance"), words("retention list")).json.value(u("clients")).toArray();
    REQUIRE(kept.size() == 1);
    CHECK(kept.at(0).toObject().value(u("state")).toString() == u("due"));
    CHECK(kept.at(0).toObject().value(u("keep_until")).toString() == u("2020-05-06"));
    REQUIRE(book.as(u("compliance"), words("retention hold K-1 --reason court")).exit == 0);
    CHECK(book.as(u("supervisor"), words("retention erase K-1 --reason over")).errorCode() == u("rule_refused"));
    REQUIRE(book.as(u("compliance"), words("retention lift K-1 --reason settled")).exit == 0);
    const Ran asked = book.as(u("supervisor"), words("retention erase K-1 --reason over"));
    REQUIRE(asked.exit == 0);
    REQUIRE(book.as(u("compliance"), {u("request"), u("approve"), asked.json.value(u("request")).toString()}).exit
            == 0);
    CHECK(book.as(u("compliance"), words("client show K-1")).errorCode() == u("not_found"));
    const QJsonArray certificates =
        book.as(u("compliance"), words("retention certificates")).json.value(u("certificates")).toArray();
    REQUIRE(certificates.size() == 1);
    const QString certificate = certificates.at(0).toObject().value(u("certificate")).toString();
    const QString printed = book.file(u("certificate.pdf"));
    const Ran made = book.as(u("compliance"), {u("retention"), u("certificate"), certificate, u("--out"), printed});
    REQUIRE(made.exit == 0);
    CHECK(made.json.value(u("pages")).toInt() == 1);
    CHECK(QFile::exists(printed));
    CHECK(book.as(u("compliance"), words("retention certificate 7 --out a.pdf")).errorCode() == u("not_found"));
    CHECK(book.as(u("advisor"), {u("retention"), u("certificate"), certificate, u("--out"), printed}).errorCode()
          == u("not_permitted"));
    CHECK(book.as(u("compliance"), words("journal verify")).exit == 0);
    CHECK(book.as(u("compliance"), words("book verify")).exit == 0);
}
