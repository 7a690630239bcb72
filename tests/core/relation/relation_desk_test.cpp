// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relation/relation_desk.h"

#include "core/journal/journal_desk.h"
#include "tests/support/client_world.h"

using namespace zhiyin;
using namespace zhiyin::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Every kind of relation has an inverse, and most come back", "[relation]")
{
    for (const RelationKind &kind : relationKinds()) {
        INFO(kind.code.data());
        const RelationKind *inverse = relationKind(QString(kind.inverse));
        REQUIRE(inverse != nullptr);
        if (!kind.isProfessional && kind.code != "served_client"_L1)
            CHECK(inverse->inverse == kind.code);
    }
    CHECK(relationKind(u"cousin twice removed") == nullptr);
}

TEST_CASE("A relation is entered once and seen from both sides", "[relation]")
{
    const TestBook book;
    const auto session = book.open(u"advisor"_s);
    const ClientId mother = addClient(*session, u"K-1"_s);
    const ClientId son = addClient(*session, u"K-2"_s);
    auto desk = session->desk<RelationDesk>();
    const auto id = desk.add({mother, u"child"_s, son, {}, {}, QDate(2001, 2, 3)});
    REQUIRE(id);
    const auto ofMother = desk.ofClient(mother);
    const auto ofSon = desk.ofClient(son);
    REQUIRE(ofMother->size() == 1);
    REQUIRE(ofSon->size() == 1);
    CHECK(ofMother->front().kind == u"child"_s);
    CHECK(ofMother->front().otherNumber == u"K-2"_s);
    CHECK(ofSon->front().kind == u"parent"_s);
    CHECK(ofSon->front().other == mother);

    // The same from the other side is the same.
    CHECK(failed(desk.add({son, u"parent"_s, mother})) == ErrorCode::AlreadyExists);
    CHECK(failed(desk.add({son, u"cousin"_s, mother})) == ErrorCode::BadValue);
    CHECK(failed(desk.add({son, u"friend"_s, son})) == ErrorCode::BadValue);
    CHECK(failed(desk.add({son, u"friend"_s})) == ErrorCode::BadValue);
    CHECK(failed(desk.add({son, u"friend"_s, mother, u"and a name"_s})) == ErrorCode::BadValue);
    CHECK(failed(desk.add({son, u"friend"_s, {}, u"Later"_s, {}, QDate(2999, 1, 1)})) == ErrorCode::BadValue);
    CHECK(desk.add({son, u"lawyer"_s, {}, u"Ms Wu"_s, u"+86 21 6888 0000"_s}));

    CHECK(failed(desk.end(*id, {}, u" "_s)) == ErrorCode::ReasonNeeded);
    CHECK(failed(desk.end(*id, QDate(2000, 1, 1), u"wrong"_s)) == ErrorCode::BadValue);
    REQUIRE(desk.end(*id, {}, u"entered by mistake"_s));
    CHECK(failed(desk.end(*id, {}, u"again"_s)) == ErrorCode::WrongState);
    CHECK(desk.ofClient(mother)->empty());
    CHECK(desk.ofClient(mother, true)->size() == 1);
    CHECK(desk.ofClient(son)->size() == 1);
    // Both histories tell it.
    for (const ClientId client : {mother, son}) {
        const auto entries = session->desk<JournalDesk>().show({{}, AnyId(client.value()), {}, {}, {}});
        CHECK(std::count_if(entries->begin(), entries->end(),
                            [](const JournalEntry &entry) { return entry.changes.contains(u"relation"_s); })
              >= 2);
    }
}

TEST_CASE("Relations over time, and clients of somebody else stay hidden", "[relation][roles]")
{
    const TestBook book;
    const auto advisor = book.open(u"advisor"_s);
    const auto other = book.open(u"advisor2"_s);
    const ClientId mine = addClient(*advisor, u"K-1"_s);
    const ClientId theirs = addClient(*other, u"K-2"_s);
    // Who may not see the other one cannot tie to it.
    CHECK(failed(advisor->desk<RelationDesk>().add({mine, u"spouse"_s, theirs})) == ErrorCode::NotPermitted);
    const auto id =
        book.open(u"supervisor"_s)->desk<RelationDesk>().add({mine, u"spouse"_s, theirs, {}, {}, {}, u"secret"_s});
    REQUIRE(id);
    const auto seen = advisor->desk<RelationDesk>().ofClient(mine);
    REQUIRE(seen->size() == 1);
    CHECK(seen->front().isHidden);
    CHECK_FALSE(seen->front().other);
    CHECK(seen->front().otherName.isEmpty());
    CHECK(seen->front().note.isEmpty());

    struct Expected {
        QString user;
        bool read;
        bool write;
    };
    for (const Expected &e : {Expected{u"advisor"_s, true, true}, Expected{u"advisor2"_s, false, false},
                              Expected{u"supervisor"_s, true, true}, Expected{u"head"_s, true, true},
                              Expected{u"compliance"_s, true, false}, Expected{u"admin"_s, false, false}}) {
        CAPTURE(e.user.toStdString());
        const auto session = book.open(e.user);
        auto desk = session->desk<RelationDesk>();
        CHECK(desk.ofClient(mine).has_value() == e.read);
        const auto added = desk.add({mine, u"accountant"_s, {}, e.user});
        CHECK(added.has_value() == e.write);
        if (added)
            CHECK(desk.end(*added, {}, u"because"_s));
    }
    // Either side may end it.
    CHECK(failed(book.open(u"compliance"_s)->desk<RelationDesk>().end(*id, {}, u"because"_s))
          == ErrorCode::NotPermitted);
    CHECK(other->desk<RelationDesk>().end(*id, {}, u"divorced"_s));
    CHECK(book.open(u"compliance"_s)->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("A household rolls up its present members and forgets nobody", "[household]")
{
    const TestBook book;
    const auto session = book.open(u"advisor"_s, u"2026-06-30"_s);
    const ClientId first = addClient(*session, u"K-1"_s, {u"cash=1000"_s, u"deposits=500.50"_s});
    const ClientId second = addClient(*session, u"K-2"_s, {u"funds=250"_s});
    const ClientId third = addClient(*session, u"K-3"_s);
    const ClientId abroad = addClient(*session, u"K-4"_s, {u"currency=USD"_s, u"cash=10"_s});
    auto desk = session->desk<HouseholdDesk>();
    CHECK(failed(desk.create(u"  "_s, first, {})) == ErrorCode::BadValue);
    CHECK(failed(desk.create(u"Li"_s, first, QDate(2026, 7, 1))) == ErrorCode::BadValue);
    const auto id = desk.create(u"Li"_s, first, QDate(2020, 1, 1));
    REQUIRE(id);
    REQUIRE(desk.addMember(*id, second, QDate(2021, 1, 1)));
    REQUIRE(desk.addMember(*id, third, {}));
    CHECK(failed(desk.addMember(*id, third, {})) == ErrorCode::AlreadyExists);
    CHECK(failed(desk.create(u"Other"_s, second, {})) == ErrorCode::AlreadyExists);
    auto shown = desk.show(*id);
    REQUIRE(shown);
    CHECK(shown->members.front().client == first);
    CHECK(shown->members.front().isPrimary);
    CHECK(shown->assets->toString() == u"1750.50"_s);
    CHECK(shown->withoutFigure == 1);
    // Another currency without a rate is left out and said.
    REQUIRE(desk.addMember(*id, abroad, {}));
    shown = desk.show(*id);
    CHECK(shown->assets->toString() == u"1750.50"_s);
    CHECK(shown->withoutFigure == 2);

    CHECK(failed(desk.leave(*id, first, {}, u"moved"_s)) == ErrorCode::WrongState);
    CHECK(failed(desk.leave(*id, second, {}, {})) == ErrorCode::ReasonNeeded);
    CHECK(failed(desk.leave(*id, second, QDate(2020, 1, 1), u"moved"_s)) == ErrorCode::BadValue);
    REQUIRE(desk.leave(*id, second, QDate(2026, 1, 1), u"moved"_s));
    shown = desk.show(*id);
    CHECK(shown->assets->toString() == u"1500.50"_s);
    REQUIRE(shown->members.size() == 4);
    CHECK(shown->members.back().client == second);
    CHECK(shown->members.back().to == QDate(2026, 1, 1));
    CHECK((*desk.ofClient(second))->id == *id);
    REQUIRE(desk.addMember(*id, second, QDate(2026, 1, 1)));
    REQUIRE(desk.setPrimary(*id, second, u"head of the family"_s));
    CHECK(desk.show(*id)->members.front().client == second);
    CHECK(failed(desk.setPrimary(HouseholdId(7), second, u"why"_s)) == ErrorCode::NotFound);
    REQUIRE(desk.leave(*id, first, {}, u"moved out"_s));
    CHECK(desk.list()->size() == 1);
    CHECK_FALSE((*desk.ofClient(addClient(*session, u"K-5"_s))).has_value());
    CHECK(book.open(u"compliance"_s)->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("Every role against households; hidden members count and are not told", "[household][roles]")
{
    const TestBook book;
    const auto advisor = book.open(u"advisor"_s);
    const ClientId mine = addClient(*advisor, u"K-1"_s, {u"cash=100"_s});
    const ClientId theirs = addClient(*book.open(u"advisor2"_s), u"K-2"_s, {u"cash=900"_s});
    const auto id = advisor->desk<HouseholdDesk>().create(u"Wang"_s, mine, {});
    REQUIRE(id);
    REQUIRE(book.open(u"supervisor"_s)->desk<HouseholdDesk>().addMember(*id, theirs, {}));
    struct Expected {
        QString user;
        int members;
        QString assets;
        int hidden;
        bool write;
    };
    for (const Expected &e :
         {Expected{u"advisor"_s, 1, u"100.00"_s, 1, false}, Expected{u"advisor2"_s, 1, u"900.00"_s, 1, true},
          Expected{u"supervisor"_s, 2, u"1000.00"_s, 0, true}, Expected{u"compliance"_s, 2, u"1000.00"_s, 0, false}}) {
        CAPTURE(e.user.toStdString());
        const auto session = book.open(e.user);
        auto desk = session->desk<HouseholdDesk>();
        const auto shown = desk.show(*id);
        REQUIRE(shown);
        CHECK(static_cast<int>(shown->members.size()) == e.members);
        CHECK(shown->assets->toString() == e.assets);
        CHECK(shown->hidden == e.hidden);
        CHECK(desk.setPrimary(*id, theirs, u"because"_s).has_value() == e.write);
    }
    CHECK(failed(book.open(u"admin"_s)->desk<HouseholdDesk>().show(*id)) == ErrorCode::NotPermitted);
    CHECK(failed(book.open(u"admin"_s)->desk<HouseholdDesk>().list()) == ErrorCode::NotPermitted);
}
