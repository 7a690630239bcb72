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

TEST_CASE("What another connection wrote is found without being told", "[search]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("supervisor"));
    add(*session, QStringLiteral("K-1"), QStringLiteral("王小明"), QStringLiteral("13812345678"));
    CHECK(found(*session, QStringLiteral("wxm")).size() == 1);
    const auto other = book.open(QStringLiteral("advisor"));
    add(*other, QStringLiteral("K-2"), QStringLiteral("王小敏"), QStringLiteral("13912345678"));
    CHECK(found(*session, QStringLiteral("wxm")) == QStringList{QStringLiteral("K-1"), QStringLiteral("K-2")});
}

TEST_CASE("Every number of a client is searched, and shown behind its mask", "[search]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"));
    auto desk = session->desk<ClientDesk>();
    const auto read = desk.read({{QStringLiteral("external_id"), QStringLiteral("K-1")},
                                 {QStringLiteral("name"), QStringLiteral("王小明")},
                                 {QStringLiteral("phone"), QStringLiteral("138 1234 5678")},
                                 {QStringLiteral("id_number"), QStringLiteral("11010519491231002X")},
                                 {QStringLiteral("card_number"), QStringLiteral("4111111111111111")},
                                 {QStringLiteral("account_number"), QStringLiteral("AC-9988-7766-5544")}},
                                Demand::Required);
    REQUIRE(read);
    REQUIRE(desk.add(read->row));
    struct Case {
        const char *text;
        SearchField field;
        const char *match;
        TextRange range;
    };
    const std::vector<Case> cases = {
        {"1234", SearchField::Phone, "138****5678", {3, 4}},
        {"+86 138-1234", SearchField::Phone, "138****5678", {0, 7}},
        {"１２３４", SearchField::Phone, "138****5678", {3, 4}},
        {"31002x", SearchField::IdNumber, "110***********002X", {12, 6}},
        {"41111", SearchField::CardNumber, "411111******1111", {0, 5}},
        {"9988 77", SearchField::AccountNumber, "AC9988****5544", {2, 6}},
        {"k1", SearchField::ExternalId, "K-1", {0, 3}},
    };
    for (const Case &one : cases) {
        INFO(one.text);
        const auto hits = session->desk<SearchDesk>().find(QString::fromUtf8(one.text), 0);
        REQUIRE(hits);
        REQUIRE(hits->size() == 1);
        CHECK(hits->front().field == one.field);
        CHECK(hits->front().match == QString::fromLatin1(one.match));
        CHECK(hits->front().range == one.range);
    }
    // A letter alone is looked for in names and external numbers, not in the last place of an identity number.
    CHECK(found(*session, QStringLiteral("x")) == QStringList{QStringLiteral("K-1")}); // 小, in the name
    CHECK(session->desk<SearchDesk>().find(QStringLiteral("x"), 0)->front().field == SearchField::Name);
    CHECK(found(*session, QStringLiteral("ac")).isEmpty());
}

TEST_CASE("Search is filled in pieces between other work", "[search]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"));
    add(*session, QStringLiteral("K-1"), QStringLiteral("王小明"), QStringLiteral("13812345678"));
    int pieces = 0;
    for (bool ready = false; !ready; ++pieces) {
        const auto some = session->desk<SearchDesk>().prepareSome();
        REQUIRE(some);
        ready = *some;
    }
    CHECK(pieces == 1);
    CHECK(found(*session, QStringLiteral("王")).size() == 1);
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
