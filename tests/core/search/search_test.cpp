// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/search/search_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

void add(Session &session, const QString &externalId, const QString &name, const QString &phone,
         const QString &idNumber = {})
{
    auto desk = session.desk<ClientDesk>();
    QList<std::pair<QString, QString>> values{
        {QStringLiteral("external_id"), externalId}, {QStringLiteral("name"), name}, {QStringLiteral("phone"), phone}};
    if (!idNumber.isEmpty())
        values.append({QStringLiteral("id_number"), idNumber});
    const auto read = desk.read(values, Demand::Required);
    REQUIRE(read);
    REQUIRE(desk.add(read->row));
}

QStringList found(Session &session, const QString &text, int limit = 0)
{
    QStringList ids;
    const auto hits = session.desk<SearchDesk>().find(text, limit);
    REQUIRE(hits);
    for (const SearchHit &hit : *hits)
        ids.append(hit.externalId);
    return ids;
}

} // namespace

TEST_CASE("Any fragment of a name or a number finds a client once", "[search]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"));
    add(*session, QStringLiteral("K-1"), QStringLiteral("欧阳娜"), QStringLiteral("138 1234 5678"),
        QStringLiteral("11010519491231002X"));
    add(*session, QStringLiteral("K-2"), QStringLiteral("阿卜杜拉·买买提"), QStringLiteral("13900000000"));
    add(*session, QStringLiteral("K-12"), QStringLiteral("Zoë O'Neill"), QStringLiteral("13712345678"));
    CHECK(found(*session, QStringLiteral("欧")) == QStringList{QStringLiteral("K-1")});
    CHECK(found(*session, QStringLiteral("阳娜")) == QStringList{QStringLiteral("K-1")});
    CHECK(found(*session, QStringLiteral("拉买")) == QStringList{QStringLiteral("K-2")});
    CHECK(found(*session, QStringLiteral("拉•买")) == QStringList{QStringLiteral("K-2")});
    CHECK(found(*session, QStringLiteral("zoe")) == QStringList{QStringLiteral("K-12")});
    CHECK(found(*session, QStringLiteral("o'neill")) == QStringList{QStringLiteral("K-12")});
    CHECK(found(*session, QStringLiteral("1234 5678")) == QStringList{QStringLiteral("K-1"), QStringLiteral("K-12")});
    CHECK(found(*session, QStringLiteral("491231")) == QStringList{QStringLiteral("K-1")});
    CHECK(found(*session, QStringLiteral("k-1")) == QStringList{QStringLiteral("K-1"), QStringLiteral("K-12")});
    CHECK(found(*session, QStringLiteral("k-1"), 1) == QStringList{QStringLiteral("K-1")});
    CHECK(found(*session, QStringLiteral("  ")).isEmpty());
    CHECK(found(*session, QStringLiteral("nobody")).isEmpty());
    const auto hits = session->desk<SearchDesk>().find(QStringLiteral("491231"), 0);
    CHECK(hits->front().match == QStringLiteral("110***********002X"));
}

TEST_CASE("What changes is found by its new name", "[search]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"));
    add(*session, QStringLiteral("K-1"), QStringLiteral("王小明"), QStringLiteral("13812345678"));
    CHECK(found(*session, QStringLiteral("王")).size() == 1);
    auto desk = session->desk<ClientDesk>();
    const auto edit = desk.read({{QStringLiteral("name"), QStringLiteral("李小明")}}, Demand::Nothing);
    REQUIRE(edit);
    REQUIRE(desk.set(*desk.find(QStringLiteral("K-1")), edit->row, QStringLiteral("new name")));
    CHECK(found(*session, QStringLiteral("王")).isEmpty());
    CHECK(found(*session, QStringLiteral("李")).size() == 1);
}

TEST_CASE("Search finds nothing beyond the reader's reach", "[search][roles]")
{
    const TestBook book;
    add(*book.open(QStringLiteral("advisor")), QStringLiteral("K-1"), QStringLiteral("王小明"),
        QStringLiteral("13812345678"));
    CHECK(found(*book.open(QStringLiteral("advisor2")), QStringLiteral("王")).isEmpty());
    CHECK(found(*book.open(QStringLiteral("supervisor")), QStringLiteral("王")).size() == 1);
    CHECK(found(*book.open(QStringLiteral("compliance")), QStringLiteral("王")).size() == 1);
    CHECK_FALSE(book.open(QStringLiteral("admin"))->desk<SearchDesk>().find(QStringLiteral("王"), 0));
}
