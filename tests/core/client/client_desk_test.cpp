// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"

#include "core/journal/journal_desk.h"
#include "core/policy/request_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

using Pairs = QList<std::pair<QString, QString>>;

ClientRow rowOf(ClientDesk &desk, const Pairs &values, Demand demand = Demand::Required)
{
    auto read = desk.read(values, demand);
    if (!read)
        FAIL(read.error().args.join(u' ').toStdString());
    return read->row;
}

Pairs someClient(const QString &externalId)
{
    return {{QStringLiteral("external_id"), externalId},
            {QStringLiteral("name"), QStringLiteral("欧阳娜")},
            {QStringLiteral("id_number"), QStringLiteral("11010519491231002X")},
            {QStringLiteral("phone"), QStringLiteral("13812345678")},
            {QStringLiteral("opened_on"), QStringLiteral("2020-05-01")},
            {QStringLiteral("cash"), QStringLiteral("1000.50")},
            {QStringLiteral("funds"), QStringLiteral("250000")}};
}

ClientId added(Session &session, const QString &externalId)
{
    auto desk = session.desk<ClientDesk>();
    const auto id = desk.add(rowOf(desk, someClient(externalId)));
    if (!id)
        FAIL("add: " << static_cast<int>(id.error().code) << " " << id.error().detail.toStdString());
    return *id;
}

ErrorCode codeOf(const Error &error)
{
    return error.code;
}

} // namespace

TEST_CASE("A client comes back as it was given, masked", "[client]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"));
    const ClientId id = added(*session, QStringLiteral("K-1"));
    auto desk = session->desk<ClientDesk>();
    const auto shown = desk.show(id);
    REQUIRE(shown);
    CHECK(shown->values.text(ClientField::Name) == QStringLiteral("欧阳娜"));
    CHECK(shown->values.text(ClientField::IdNumber) == QStringLiteral("110***********002X"));
    CHECK(shown->values.text(ClientField::Phone) == QStringLiteral("138****5678"));
    CHECK(shown->values.text(ClientField::Stage) == QStringLiteral("active"));
    CHECK(shown->values.text(ClientField::Branch) == QStringLiteral("North"));
    CHECK(shown->advisorName == QStringLiteral("advisor"));
    REQUIRE(shown->totalAssets);
    CHECK(shown->totalAssets->toString() == QStringLiteral("251000.50"));
    CHECK(desk.find(QStringLiteral("ext:K-1")) == id);
    CHECK(desk.find(id.toString()) == id);
    CHECK_FALSE(desk.find(QStringLiteral("K-2")));
}

TEST_CASE("A look in clear needs a reason and leaves a trace", "[client][journal]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"));
    const ClientId id = added(*session, QStringLiteral("K-1"));
    auto desk = session->desk<ClientDesk>();
    CHECK(codeOf(desk.reveal(id, QStringLiteral(" ")).error()) == ErrorCode::ReasonNeeded);
    const auto clear = desk.reveal(id, QStringLiteral("the client asks"));
    REQUIRE(clear);
    CHECK(clear->values.text(ClientField::IdNumber) == QStringLiteral("11010519491231002X"));
    const auto entries = session->desk<JournalDesk>().show({{}, AnyId(id.value()), {}, {}, {}});
    REQUIRE(entries);
    REQUIRE(entries->size() == 2);
    CHECK(entries->back().action == QStringLiteral("reveal"));
    CHECK(entries->back().reason == QStringLiteral("the client asks"));
}

TEST_CASE("A core field that holds something waits for a second person", "[client][request]")
{
    const TestBook book;
    const auto advisor = book.open(QStringLiteral("advisor"));
    const ClientId id = added(*advisor, QStringLiteral("K-1"));
    auto desk = advisor->desk<ClientDesk>();
    const ClientRow edit = rowOf(desk,
                                 {{QStringLiteral("id_number"), QStringLiteral("440524188001010014")},
                                  {QStringLiteral("occupation"), QStringLiteral("Teacher")}},
                                 Demand::Nothing);
    const auto outcome = desk.set(id, edit, QStringLiteral("new document seen"));
    REQUIRE(outcome);
    CHECK(outcome->changed);
    REQUIRE(outcome->request);
    auto now = desk.reveal(id, QStringLiteral("check"));
    CHECK(now->values.text(ClientField::IdNumber) == QStringLiteral("11010519491231002X"));
    CHECK(now->values.text(ClientField::Occupation) == QStringLiteral("Teacher"));

    const auto supervisor = book.open(QStringLiteral("supervisor"));
    auto requests = supervisor->desk<RequestDesk>();
    REQUIRE(requests.list()->size() == 1);
    CHECK_FALSE(requests.list()->front().summary.contains(QStringLiteral("440524")));
    REQUIRE(requests.approve(*outcome->request));
    now = desk.reveal(id, QStringLiteral("check"));
    CHECK(now->values.text(ClientField::IdNumber) == QStringLiteral("440524188001010014"));
    CHECK(codeOf(requests.approve(*outcome->request).error()) == ErrorCode::WrongState);
    CHECK(supervisor->desk<JournalDesk>().prove()->ok);
}

TEST_CASE("Nobody approves their own request", "[client][request]")
{
    const TestBook book;
    const auto supervisor = book.open(QStringLiteral("supervisor"));
    const ClientId id = added(*supervisor, QStringLiteral("K-1"));
    auto desk = supervisor->desk<ClientDesk>();
    const ClientRow edit =
        rowOf(desk, {{QStringLiteral("id_number"), QStringLiteral("440524188001010014")}}, Demand::Nothing);
    const auto outcome = desk.set(id, edit, QStringLiteral("typing error"));
    REQUIRE(outcome);
    REQUIRE(outcome->request);
    CHECK(codeOf(supervisor->desk<RequestDesk>().approve(*outcome->request).error()) == ErrorCode::OwnRequest);
    CHECK(codeOf(supervisor->desk<RequestDesk>().refuse(*outcome->request, {}).error()) == ErrorCode::ReasonNeeded);
    CHECK(book.open(QStringLiteral("compliance"))
              ->desk<RequestDesk>()
              .refuse(*outcome->request, QStringLiteral("no evidence")));
}

TEST_CASE("Every role against every action of the client desk", "[client][roles]")
{
    const TestBook book;
    const ClientId id = added(*book.open(QStringLiteral("advisor")), QStringLiteral("K-1"));
    struct Expected {
        QString user;
        bool show;
        bool set;
        bool reveal;
        bool add;
        bool list;
        bool sees;
    };
    for (const Expected &e : {Expected{QStringLiteral("advisor"), true, true, true, true, true, true},
                              Expected{QStringLiteral("advisor2"), false, false, false, true, true, false},
                              Expected{QStringLiteral("supervisor"), true, true, true, true, true, true},
                              Expected{QStringLiteral("head"), true, true, true, true, true, true},
                              Expected{QStringLiteral("compliance"), true, false, true, false, true, true},
                              Expected{QStringLiteral("admin"), false, false, false, false, false, false}}) {
        CAPTURE(e.user.toStdString());
        const auto session = book.open(e.user);
        auto desk = session->desk<ClientDesk>();
        const ClientRow edit = rowOf(desk, {{QStringLiteral("note"), e.user}}, Demand::Nothing);
        const auto list = desk.list({});
        CHECK(list.has_value() == e.list);
        // Each user before this one may have added a client of their own; the first one is what is asked about.
        if (list)
            CHECK(
                (std::count_if(list->begin(), list->end(), [&](const ClientLine &line) { return line.id == id; }) == 1)
                == e.sees);
        CHECK(desk.show(id).has_value() == e.show);
        CHECK(desk.set(id, edit, QStringLiteral("because")).has_value() == e.set);
        CHECK(desk.reveal(id, QStringLiteral("because")).has_value() == e.reveal);
        ClientRow fresh = rowOf(desk, {{QStringLiteral("external_id"), QStringLiteral("N-") + e.user},
                                       {QStringLiteral("name"), QStringLiteral("New")},
                                       {QStringLiteral("advisor"), QStringLiteral("advisor2")}});
        const auto addedNow = desk.add(fresh);
        // An advisor cannot give a new client to somebody else.
        CHECK(addedNow.has_value() == (e.add && e.user != QStringLiteral("advisor")));
    }
}

TEST_CASE("Two who edit one client do not overwrite each other", "[client]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"));
    const ClientId id = added(*session, QStringLiteral("K-1"));
    auto desk = session->desk<ClientDesk>();
    const int seen = desk.show(id)->revision;
    const ClientRow first = rowOf(desk, {{QStringLiteral("occupation"), QStringLiteral("Nurse")}}, Demand::Nothing);
    const ClientRow second = rowOf(desk, {{QStringLiteral("occupation"), QStringLiteral("Pilot")}}, Demand::Nothing);
    REQUIRE(desk.set(id, first, QStringLiteral("call"), seen));
    CHECK(codeOf(desk.set(id, second, QStringLiteral("call"), seen).error()) == ErrorCode::StaleRevision);
    CHECK(desk.show(id)->values.text(ClientField::Occupation) == QStringLiteral("Nurse"));
}

TEST_CASE("A wrong identity number is refused with its rule", "[client]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"));
    auto desk = session->desk<ClientDesk>();
    Pairs values = someClient(QStringLiteral("K-1"));
    values[2].second = QStringLiteral("110105194912310021");
    const auto refused = desk.add(rowOf(desk, values));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BadValue);
    CHECK(refused.error().args.first() == QStringLiteral("id_number"));
    CHECK(*desk.count({}) == 0);
    CHECK_FALSE(desk.read({{QStringLiteral("nmae"), QStringLiteral("x")}}, Demand::Nothing));
}

TEST_CASE("An identity document's kind and expiry are kept before its number is known", "[client][desk]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("supervisor"));
    auto desk = session->desk<ClientDesk>();
    const auto id = desk.add(rowOf(desk, {{QStringLiteral("external_id"), QStringLiteral("K-1")},
                                          {QStringLiteral("name"), QStringLiteral("王小明")},
                                          {QStringLiteral("branch"), QStringLiteral("North")},
                                          {QStringLiteral("id_type"), QStringLiteral("passport")},
                                          {QStringLiteral("id_expiry"), QStringLiteral("2020-01-31")}}));
    REQUIRE(id);
    CHECK(desk.show(*id)->values.text(ClientField::IdType) == QStringLiteral("passport"));
    CHECK(desk.show(*id)->values.date(ClientField::IdExpiry) == QDate(2020, 1, 31));
    const auto set = [&](const char *field, const char *value) {
        const auto read = desk.read({{QString::fromUtf8(field), QString::fromUtf8(value)}}, Demand::Nothing);
        REQUIRE(read);
        REQUIRE(desk.set(*id, read->row, QStringLiteral("seen")));
    };
    set("id_expiry", "2030-06-30");
    CHECK(desk.show(*id)->values.date(ClientField::IdExpiry) == QDate(2030, 6, 30));
    set("id_number", "E12345678");
    const auto shown = desk.reveal(*id, QStringLiteral("check"));
    REQUIRE(shown);
    CHECK(shown->values.text(ClientField::IdNumber) == QStringLiteral("E12345678"));
    CHECK(shown->values.text(ClientField::IdType) == QStringLiteral("passport"));
    CHECK(shown->values.date(ClientField::IdExpiry) == QDate(2030, 6, 30));
    set("id_expiry", "2031-06-30");
    CHECK(desk.show(*id)->values.date(ClientField::IdExpiry) == QDate(2031, 6, 30));
}

TEST_CASE("As of an earlier day a client stands where the client stood", "[client]")
{
    const TestBook book;
    const ClientId id = added(*book.open(QStringLiteral("advisor")), QStringLiteral("K-1"));
    {
        const auto session = book.open(QStringLiteral("supervisor"));
        Database &database = session->workplace().database;
        auto transaction = Transaction::begin(database);
        REQUIRE(transaction);
        for (const auto &[day, tier] : {std::pair("2025-01-31", "gold"), std::pair("2025-06-30", "platinum")})
            REQUIRE(database.run(QStringLiteral("INSERT INTO tier_history (client_id, day, to_tier, earned, figures, "
                                                "policy_version) VALUES (?, ?, ?, ?, '{}', '1')"),
                                 {id, QString::fromLatin1(day), QString::fromLatin1(tier), QString::fromLatin1(tier)}));
        REQUIRE(transaction->commit());
    }
    const auto tierOn = [&](const char *day) {
        const auto record = book.open(QStringLiteral("advisor"), QString::fromLatin1(day))->desk<ClientDesk>().show(id);
        REQUIRE(record);
        CHECK_FALSE(record->riskLevel);
        return record->tier;
    };
    CHECK(tierOn("2025-01-30").isEmpty());
    CHECK(tierOn("2025-01-31") == QStringLiteral("gold"));
    CHECK(tierOn("2025-06-29") == QStringLiteral("gold"));
    CHECK(tierOn("2025-06-30") == QStringLiteral("platinum"));

    const auto listOn = [&](const char *day, const char *tier) {
        ClientQuery query;
        query.tier = QString::fromLatin1(tier);
        const auto lines =
            book.open(QStringLiteral("advisor"), QString::fromLatin1(day))->desk<ClientDesk>().list(query);
        REQUIRE(lines);
        return *lines;
    };
    REQUIRE(listOn("2025-06-29", "").size() == 1);
    CHECK(listOn("2025-06-29", "").front().tier == QStringLiteral("gold"));
    CHECK(listOn("2025-06-29", "gold").size() == 1);
    CHECK(listOn("2025-06-29", "platinum").empty());
    CHECK(listOn("2025-06-30", "platinum").size() == 1);
    // What was declared has no date of its own: the first figures hold for the time before them as well.
    REQUIRE(listOn("2025-06-30", "").front().totalAssets);
    CHECK(listOn("2025-06-30", "").front().totalAssets->toString() == QStringLiteral("251000.50"));
    // Before the relationship began the client was a prospect, on the page as in the list.
    CHECK(listOn("2020-04-30", "").front().stage == QStringLiteral("prospect"));
    const auto early = book.open(QStringLiteral("advisor"), QStringLiteral("2020-04-30"))->desk<ClientDesk>().show(id);
    REQUIRE(early);
    CHECK(early->values.text(ClientField::Stage) == QStringLiteral("prospect"));
    CHECK(early->values.text(ClientField::Deposits).isEmpty());
    CHECK_FALSE(early->values.text(ClientField::Cash).isEmpty());
}
