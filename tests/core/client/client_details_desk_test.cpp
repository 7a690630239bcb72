// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_details_desk.h"

#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/request_desk.h"
#include "tests/support/test_book.h"

#include <QJsonArray>

using namespace zhiyin;
using namespace Qt::Literals::StringLiterals;
using test::TestBook;

namespace {

using Pairs = QList<std::pair<QString, QString>>;

ClientId added(Session &session, const Pairs &values)
{
    auto desk = session.desk<ClientDesk>();
    const auto read = desk.read(values, Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

Pairs someClient()
{
    return {
        {u"external_id"_s, u"K-1"_s},      {u"name"_s, u"欧阳娜"_s},       {u"id_number"_s, u"11010519491231002X"_s},
        {u"id_expiry"_s, u"2027-01-31"_s}, {u"phone"_s, u"13812345678"_s}, {u"opened_on"_s, u"2020-05-01"_s}};
}

QString text(Session &session, ClientId id, ClientField field)
{
    const auto shown = session.desk<ClientDesk>().reveal(id, u"test"_s);
    REQUIRE(shown);
    return shown->values.text(field);
}

} // namespace

TEST_CASE("A resident's number fills birth date and sex where nothing is known", "[client][identity]")
{
    const TestBook book;
    const auto session = book.open(u"advisor"_s);
    const ClientId id = added(*session, someClient());
    CHECK(text(*session, id, ClientField::BirthDate) == u"1949-12-31"_s);
    CHECK(text(*session, id, ClientField::Gender) == u"female"_s);

    // What was given is never written over, and a number that comes later fills as well.
    const ClientId given =
        added(*session, {{u"external_id"_s, u"K-2"_s}, {u"name"_s, u"张三"_s}, {u"gender"_s, u"other"_s}});
    auto desk = session->desk<ClientDesk>();
    const auto row = desk.read({{u"id_number"_s, u"330102 200403 064"_s}}, Demand::Nothing);
    REQUIRE(row);
    REQUIRE(desk.set(given, row->row, u"document seen"_s));
    CHECK(text(*session, given, ClientField::BirthDate) == u"1920-04-03"_s);
    CHECK(text(*session, given, ClientField::Gender) == u"other"_s);
    const auto entries = session->desk<JournalDesk>().show({{}, AnyId(given.value()), {}, {}, {}});
    REQUIRE(entries);
    CHECK(std::any_of(entries->begin(), entries->end(),
                      [](const JournalEntry &entry) { return entry.changes.contains(u"birth_date"_s); }));
}

TEST_CASE("Dates out of reason are refused by field and rule", "[client][identity]")
{
    const TestBook book;
    const auto session = book.open(u"advisor"_s, u"2026-11-22"_s);
    auto desk = session->desk<ClientDesk>();
    struct Case {
        Pairs values;
        QString field;
    };
    for (const Case &c :
         {Case{{{u"birth_date"_s, u"2027-01-01"_s}}, u"birth_date"_s},
          Case{{{u"birth_date"_s, u"1876-11-21"_s}}, u"birth_date"_s},
          Case{{{u"opened_on"_s, u"2020-01-02"_s}, {u"closed_on"_s, u"2020-01-01"_s}}, u"closed_on"_s},
          Case{{{u"birth_date"_s, u"1990-01-02"_s}, {u"opened_on"_s, u"1990-01-01"_s}}, u"opened_on"_s},
          Case{{{u"birth_date"_s, u"1990-01-02"_s}, {u"deceased_on"_s, u"1989-01-01"_s}}, u"deceased_on"_s},
          Case{{{u"deceased_on"_s, u"2026-11-23"_s}}, u"deceased_on"_s},
          Case{{{u"quiet_hours"_s, u"at night"_s}}, u"quiet_hours"_s}}) {
        INFO(c.field.toStdString());
        Pairs values{{u"external_id"_s, u"K-9"_s}, {u"name"_s, u"X"_s}};
        values += c.values;
        const auto read = desk.read(values, Demand::Required);
        const auto outcome = read ? desk.add(read->row) : Result<ClientId>(tl::unexpected(read.error()));
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().code == ErrorCode::BadValue);
        CHECK(outcome.error().args.first() == c.field);
        CHECK_FALSE(outcome.error().args.last().contains(u'%'));
    }
    // On the very limits, and against what the book holds.
    const ClientId id = added(*session, {{u"external_id"_s, u"K-1"_s},
                                         {u"name"_s, u"X"_s},
                                         {u"birth_date"_s, u"1876-11-22"_s},
                                         {u"opened_on"_s, u"1876-11-22"_s}});
    const auto early = desk.read({{u"closed_on"_s, u"1876-11-21"_s}}, Demand::Nothing);
    CHECK(desk.set(id, early->row, u"why"_s).error().args.first() == u"closed_on"_s);
    const auto unrelated = desk.read({{u"note"_s, u"hello"_s}}, Demand::Nothing);
    CHECK(desk.set(id, unrelated->row, u"why"_s));
}

TEST_CASE("Each nature is asked for its own fields", "[client]")
{
    CHECK(isAskedOf(ClientField::BirthDate, u"individual"));
    CHECK(isAskedOf(ClientField::BirthDate, u""));
    CHECK_FALSE(isAskedOf(ClientField::BirthDate, u"corporate"));
    CHECK(isAskedOf(ClientField::LegalRepresentative, u"corporate"));
    CHECK_FALSE(isAskedOf(ClientField::LegalRepresentative, u"individual"));
    CHECK(isAskedOf(ClientField::InstitutionKind, u"institution"));
    CHECK_FALSE(isAskedOf(ClientField::InstitutionKind, u"corporate"));
    for (const ClientField field :
         {ClientField::ExternalId, ClientField::Name, ClientField::IdNumber, ClientField::Note})
        CHECK(isAskedOf(field, u"institution"));

    const TestBook book;
    const auto session = book.open(u"advisor"_s);
    const Pairs company{{u"external_id"_s, u"K-1"_s},
                        {u"name"_s, u"远大公司"_s},
                        {u"kind"_s, u"corporate"_s},
                        {u"id_number"_s, u"91350100M000100Y43"_s},
                        {u"legal_representative"_s, u"李雷"_s},
                        {u"company_size"_s, u"中型"_s},
                        {u"industry"_s, u"软件"_s},
                        {u"registered_address"_s, u"福建省福州市鼓楼区东街1号"_s},
                        {u"company_revenue"_s, u"12000000"_s},
                        {u"company_profit"_s, u"-350000.50"_s}};
    const ClientId id = added(*session, company);
    const auto shown = session->desk<ClientDesk>().show(id);
    REQUIRE(shown);
    CHECK(shown->values.text(ClientField::IdType) == u"uscc"_s);
    CHECK(shown->values.text(ClientField::CompanySize) == u"medium"_s);
    CHECK(shown->values.text(ClientField::CompanyProfit) == u"-350000.50"_s);
    CHECK(shown->values.text(ClientField::RegisteredAddress) == u"福建省福州市鼓楼区****"_s);
    CHECK_FALSE(shown->values.has(ClientField::BirthDate));
}

TEST_CASE("A client has several documents; the primary one stays what the fields speak of", "[client][details]")
{
    const TestBook book;
    const auto session = book.open(u"advisor"_s, u"2026-11-22"_s);
    const ClientId id = added(*session, someClient());
    auto desk = session->desk<ClientDetailsDesk>();
    const auto passport =
        desk.addDocument(id, {u"passport"_s, u"E12345678"_s, QDate(2020, 1, 2), u"NIA"_s, QDate(2030, 1, 1)});
    REQUIRE(passport);
    CHECK(passport->warning.isEmpty());
    CHECK(desk.addDocument(id, {u"passport"_s, u"e1234 5678"_s}).error().code == ErrorCode::AlreadyExists);
    CHECK(desk.addDocument(id, {u"pasport"_s, u"E12345679"_s}).error().args.first() == u"id_type"_s);
    CHECK(desk.addDocument(id, {u"resident_id"_s, u"110105194912310021"_s}).error().args.first() == u"id_number"_s);
    CHECK(desk.addDocument(id, {u"other"_s, u"7"_s, QDate(2027, 1, 1)}).error().args.first() == u"issued_on"_s);
    CHECK_FALSE(desk.addDocument(id, {u"other"_s, u"8"_s, {}, {}, QDate(2026, 1, 1)})->warning.isEmpty());

    const auto documents = desk.documents(id);
    REQUIRE(documents);
    REQUIRE(documents->size() == 3);
    CHECK(documents->front().isPrimary);
    CHECK(documents->front().number == u"110***********002X"_s);
    CHECK((*documents)[1].number.contains(u'*'));
    CHECK((*desk.revealDocuments(id, u"the client asks"_s))[1].number == u"E12345678"_s);
    CHECK(desk.revealDocuments(id, u" "_s).error().code == ErrorCode::ReasonNeeded);
    CHECK(text(*session, id, ClientField::IdNumber) == u"11010519491231002X"_s);

    const auto expiring = desk.expiring(QDate(2027, 1, 31));
    REQUIRE(expiring);
    REQUIRE(expiring->size() == 2);
    CHECK(expiring->front().daysLeft < 0);
    CHECK(expiring->back().daysLeft == 70);

    CHECK(desk.endDocument(id, documents->front().id, u"lost"_s).error().code == ErrorCode::WrongState);
    CHECK(desk.endDocument(id, AnyId(7), u"lost"_s).error().code == ErrorCode::NotFound);
    CHECK(desk.endDocument(id, passport->id, {}).error().code == ErrorCode::ReasonNeeded);
    REQUIRE(desk.endDocument(id, passport->id, u"lost"_s));
    CHECK(desk.endDocument(id, passport->id, u"lost"_s).error().code == ErrorCode::WrongState);
    CHECK(desk.documents(id)->back().endedAt.isValid());
    CHECK(book.open(u"compliance"_s)->desk<JournalDesk>().verify()->ok);
    // The history never shows more than the page.
    const auto entries = session->desk<JournalDesk>().show({{}, AnyId(id.value()), {}, {}, {}});
    REQUIRE(entries);
    for (const JournalEntry &entry : *entries)
        CHECK_FALSE(entry.changes.value(u"id_number"_s).toArray().contains(u"E12345678"_s));
}

TEST_CASE("Another document becomes the primary one when a second person agrees", "[client][details][primary]")
{
    const TestBook book;
    const auto session = book.open(u"advisor"_s, u"2026-11-22"_s);
    const ClientId id = added(*session, someClient());
    auto desk = session->desk<ClientDetailsDesk>();
    const auto passport = desk.addDocument(id, {u"passport"_s, u"E12345678"_s, {}, {}, QDate(2030, 1, 1)});
    REQUIRE(passport);
    const AnyId first = desk.documents(id)->front().id;
    CHECK(desk.makePrimaryDocument(id, passport->id, u" "_s).error().code == ErrorCode::ReasonNeeded);
    CHECK(desk.makePrimaryDocument(id, first, u"x"_s).error().code == ErrorCode::WrongState);
    CHECK(desk.makePrimaryDocument(id, AnyId(7), u"x"_s).error().code == ErrorCode::NotFound);

    const auto asked = desk.makePrimaryDocument(id, passport->id, u"lives abroad"_s);
    REQUIRE(asked);
    REQUIRE(asked->request);
    CHECK(text(*session, id, ClientField::IdNumber) == u"11010519491231002X"_s);
    CHECK_FALSE(session->desk<RequestDesk>().approve(*asked->request));
    const auto second = book.open(u"supervisor"_s, u"2026-11-22"_s);
    const auto detail = second->desk<RequestDesk>().show(*asked->request);
    REQUIRE(detail);
    CHECK(detail->changes.value(u"id_number"_s).toArray().at(0).toString() == u"110***********002X"_s);
    CHECK(detail->changes.value(u"id_number"_s).toArray().at(1).toString() == u"E12**5678"_s);
    REQUIRE(second->desk<RequestDesk>().approve(*asked->request));

    CHECK(text(*session, id, ClientField::IdNumber) == u"E12345678"_s);
    CHECK(text(*session, id, ClientField::IdType) == u"passport"_s);
    CHECK(text(*session, id, ClientField::IdExpiry) == u"2030-01-01"_s);
    const auto documents = desk.documents(id);
    REQUIRE(documents);
    CHECK(documents->front().id == passport->id);
    CHECK(documents->front().isPrimary);
    CHECK_FALSE((*documents)[1].isPrimary);
    CHECK_FALSE((*documents)[1].endedAt.isValid());
    // The old one may end now; as a further one it asks nobody.
    REQUIRE(desk.endDocument(id, first, u"handed in"_s));
    CHECK(desk.makePrimaryDocument(id, first, u"x"_s).error().code == ErrorCode::WrongState);
    const auto entries = session->desk<JournalDesk>().show({{}, AnyId(id.value()), {}, {}, {}});
    CHECK(std::any_of(entries->begin(), entries->end(),
                      [](const JournalEntry &entry) { return entry.action == u"primary_document"_s; }));
    CHECK(book.open(u"compliance"_s)->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("Another way of contact becomes the primary one at once", "[client][details][primary]")
{
    const TestBook book;
    const auto session = book.open(u"advisor"_s);
    const ClientId id = added(*session, someClient());
    auto desk = session->desk<ClientDetailsDesk>();
    const auto office = desk.addChannel(id, {u"phone"_s, u"010-88993108"_s, u"work"_s});
    const auto mail = desk.addChannel(id, {u"email"_s, u"na@example.com"_s});
    REQUIRE(office);
    REQUIRE(mail);
    CHECK(desk.makePrimaryChannel(id, office->id, {}).error().code == ErrorCode::ReasonNeeded);
    CHECK(desk.makePrimaryChannel(id, mail->id, u"x"_s).error().code == ErrorCode::WrongState);
    REQUIRE(desk.makePrimaryChannel(id, office->id, u"a new telephone"_s));
    CHECK(text(*session, id, ClientField::Phone) == u"010-88993108"_s);
    CHECK(text(*session, id, ClientField::Email) == u"na@example.com"_s);
    const auto channels = desk.channels(id);
    CHECK(std::count_if(channels->begin(), channels->end(), [](const ClientChannel &one) { return one.isPrimary; })
          == 2);
    for (const auto &[user, allowed] :
         {std::pair(u"advisor2"_s, false), {u"compliance"_s, false}, {u"admin"_s, false}, {u"supervisor"_s, true}}) {
        CAPTURE(user.toStdString());
        const AnyId other = desk.channels(id)->at(1).id;
        const auto done = book.open(user)->desk<ClientDetailsDesk>().makePrimaryChannel(id, other, u"x"_s);
        CHECK(done.has_value() == allowed);
    }
}

TEST_CASE("A client has several ways of contact", "[client][details]")
{
    const TestBook book;
    const auto session = book.open(u"advisor"_s);
    const ClientId id = added(*session, someClient());
    auto desk = session->desk<ClientDetailsDesk>();
    const auto office = desk.addChannel(id, {u"phone"_s, u" 010-88993108 "_s, u"work"_s});
    REQUIRE(office);
    CHECK(office->warning.isEmpty());
    CHECK_FALSE(desk.addChannel(id, {u"phone"_s, u"12345"_s})->warning.isEmpty());
    CHECK_FALSE(desk.addChannel(id, {u"email"_s, u"nobody"_s})->warning.isEmpty());
    CHECK(desk.addChannel(id, {u"phone"_s, u"13812345678"_s}).error().code == ErrorCode::AlreadyExists);
    CHECK(desk.addChannel(id, {u"pager"_s, u"1"_s}).error().args.first() == u"kind"_s);
    CHECK(desk.addChannel(id, {u"phone"_s, u"1"_s, u"boat"_s}).error().args.first() == u"label"_s);
    CHECK(desk.addChannel(id, {u"address"_s, u"  "_s}).error().args.first() == u"address"_s);
    CHECK(desk.addChannel(id, {u"address"_s, u"a\nb"_s}).error().args.first() == u"address"_s);
    CHECK(text(*session, id, ClientField::Phone) == u"13812345678"_s);
    CHECK(text(*session, id, ClientField::Email) == u"nobody"_s);

    const auto shown = desk.channels(id);
    REQUIRE(shown);
    REQUIRE(shown->size() == 4);
    CHECK(shown->front().value == u"138****5678"_s);
    CHECK((*desk.revealChannels(id, u"call back"_s))[1].value == u"010-88993108"_s);
    REQUIRE(desk.endChannel(id, office->id, u"moved"_s));
    CHECK(desk.endChannel(id, office->id, u"moved"_s).error().code == ErrorCode::WrongState);

    // A change of the primary one leaves the others alone.
    auto clients = session->desk<ClientDesk>();
    const auto row = clients.read({{u"phone"_s, u"13900001111"_s}}, Demand::Nothing);
    REQUIRE(clients.set(id, row->row, u"new number"_s));
    CHECK(text(*session, id, ClientField::Phone) == u"13900001111"_s);
    const auto after = desk.channels(id);
    const auto inForce = std::count_if(after->begin(), after->end(),
                                       [](const ClientChannel &channel) { return !channel.endedAt.isValid(); });
    CHECK(inForce == 3);
}

TEST_CASE("Every role against a client's documents and ways of contact", "[client][details][roles]")
{
    const TestBook book;
    const ClientId id = added(*book.open(u"advisor"_s), someClient());
    struct Expected {
        QString user;
        bool read;
        bool write;
        bool reveal;
        qsizetype expiring;
    };
    for (const Expected &e :
         {Expected{u"advisor"_s, true, true, true, 1}, Expected{u"advisor2"_s, false, false, false, 0},
          Expected{u"supervisor"_s, true, true, true, 1}, Expected{u"head"_s, true, true, true, 1},
          Expected{u"compliance"_s, true, false, true, 1}, Expected{u"admin"_s, false, false, false, -1}}) {
        CAPTURE(e.user.toStdString());
        const auto session = book.open(e.user);
        auto desk = session->desk<ClientDetailsDesk>();
        CHECK(desk.documents(id).has_value() == e.read);
        CHECK(desk.channels(id).has_value() == e.read);
        CHECK(desk.revealDocuments(id, u"because"_s).has_value() == e.reveal);
        CHECK(desk.revealChannels(id, u"because"_s).has_value() == e.reveal);
        const auto document = desk.addDocument(id, {u"other"_s, e.user});
        CHECK(document.has_value() == e.write);
        const auto channel = desk.addChannel(id, {u"address"_s, e.user});
        CHECK(channel.has_value() == e.write);
        if (document)
            CHECK(desk.endDocument(id, document->id, u"because"_s));
        if (channel)
            CHECK(desk.endChannel(id, channel->id, u"because"_s));
        else
            CHECK_FALSE(desk.endChannel(id, AnyId(1), u"because"_s));
        const auto expiring = desk.expiring(QDate(2030, 1, 1));
        CHECK((expiring ? static_cast<qsizetype>(expiring->size()) : -1) == e.expiring);
    }
}
