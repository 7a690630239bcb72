// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

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

} // namespace

TEST_CASE("Duplicates are listed, merged and taken apart again", "[cli][duplicate]")
{
    const CliBook book;
    REQUIRE(book.as(u("supervisor"), words("client add external_id=K-1 name=欧阳娜 phone=13812345678 branch=North "
                                           "id_number=11010519491231002X cash=100"))
                .exit
            == 0);
    REQUIRE(book.as(u("supervisor"), words("client add external_id=K-2 name=歐陽娜 phone=13812345678 branch=North "
                                           "id_number=110105491231002 deposits=50"))
                .exit
            == 0);
    const QJsonArray pairs = book.as(u("supervisor"), words("client duplicates")).json.value(u("pairs")).toArray();
    REQUIRE(pairs.size() == 1);
    const QJsonObject pair = pairs.at(0).toObject();
    CHECK(pair.value(u("a_external_id")).toString() == u("K-1"));
    CHECK(pair.value(u("score")).toInt() > 90);
    CHECK(pair.value(u("reasons")).toArray().contains(u("id_number")));
    CHECK(pair.value(u("reasons")).toArray().contains(u("traditional_simplified")));

    CHECK(book.as(u("supervisor"), words("client merge K-1 K-2")).exit != 0);
    const Ran merged = book.as(u("supervisor"), words("client merge K-1 K-2 --reason same"));
    REQUIRE(merged.exit == 0);
    CHECK(merged.json.value(u("filled")).toArray().contains(u("deposits")));
    CHECK(book.as(u("supervisor"), words("client show K-1")).json.value(u("total_assets")).toString() == u("150.00"));
    CHECK(book.as(u("supervisor"), words("client list")).json.value(u("clients")).toArray().size() == 1);
    CHECK(book.as(u("supervisor"), words("client duplicates")).json.value(u("pairs")).toArray().isEmpty());
    // The number that was merged away means the client it went to.
    CHECK(book.as(u("supervisor"), words("client show K-2")).json.value(u("external_id")).toString() == u("K-1"));

    REQUIRE(book.as(u("supervisor"), words("contact record K-1 --channel call --purpose review --summary since")).exit
            == 0);
    const Ran back = book.as(u("supervisor"), words("client unmerge K-1 --reason wrong"));
    REQUIRE(back.exit == 0);
    CHECK(back.json.value(u("left")).toObject().isEmpty());
    CHECK(book.as(u("supervisor"), words("client show K-2")).json.value(u("deposits")).toString() == u("50.00"));
    CHECK(book.as(u("supervisor"), words("client list")).json.value(u("clients")).toArray().size() == 2);
    CHECK(book.as(u("supervisor"), words("client unmerge K-1 --reason again")).errorCode() == u("wrong_state"));
    CHECK(book.as(u("compliance"), words("journal verify")).exit == 0);
}

TEST_CASE("A merge takes what was named from the other, and two may be told apart", "[cli][duplicate]")
{
    const CliBook book;
    const QString supervisor = u("supervisor");
    REQUIRE(
        book.as(supervisor, words("client add external_id=K-1 name=王小明 phone=13812345678 occupation=Teacher")).exit
        == 0);
    REQUIRE(book.as(supervisor, words("client add external_id=K-2 name=王小明 phone=13812345678 occupation=Nurse")).exit
            == 0);
    CHECK(book.as(supervisor, words("client distinct K-1 K-2")).exit != 0);
    REQUIRE(book.as(supervisor, words("client distinct K-1 K-2 --reason twins")).exit == 0);
    CHECK(book.as(supervisor, words("client duplicates")).json.value(u("pairs")).toArray().isEmpty());
    const QJsonArray all = book.as(supervisor, words("client duplicates --all")).json.value(u("pairs")).toArray();
    REQUIRE(all.size() == 1);
    CHECK(all.at(0).toObject().value(u("distinct")).toBool());
    REQUIRE(book.as(supervisor, words("client distinct K-1 K-2 --withdraw --reason one")).exit == 0);
    CHECK(book.as(supervisor, words("client duplicates")).json.value(u("pairs")).toArray().size() == 1);

    CHECK(book.as(supervisor, words("client merge K-1 K-2 --reason same --take external_id")).exit != 0);
    REQUIRE(book.as(supervisor, words("client merge K-1 K-2 --reason same --take occupation,name")).exit == 0);
    CHECK(book.as(supervisor, words("client show K-1")).json.value(u("occupation")).toString() == u("Nurse"));
    const QJsonArray merges = book.as(supervisor, words("client merges")).json.value(u("merges")).toArray();
    REQUIRE(merges.size() == 1);
    CHECK(merges.at(0).toObject().value(u("merged_external_id")).toString() == u("K-2"));
    CHECK(book.as(u("advisor"), words("client merges")).exit == 1);
    REQUIRE(book.as(supervisor, words("client unmerge K-1 --reason two")).exit == 0);
    CHECK(book.as(supervisor, words("client show K-1")).json.value(u("occupation")).toString() == u("Teacher"));
}
