// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/retention_desk.h"

#include "core/client/client_desk.h"
#include "core/duplicate/duplicate_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/request_desk.h"
#include "core/retention/data_copy_desk.h"
#include "core/search/search_desk.h"
#include "tests/support/figure_world.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace zhiyin;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

QDate day(const char *iso)
{
    return QDate::fromString(u(iso), Qt::ISODate);
}

SecurityPolicy somePolicy()
{
    SecurityPolicy policy;
    policy.retentionYears = 10;
    policy.suitabilityYears = 5;
    policy.complaintYears = 3;
    return policy;
}

const QList<std::pair<QString, QString>> kEnded = {{u("external_id"), u("K-1")},
                                                   {u("name"), u("欧阳娜")},
                                                   {u("branch"), u("North")},
                                                   {u("phone"), u("13812345678")},
                                                   {u("opened_on"), u("2001-02-03")},
                                                   {u("closed_on"), u("2010-05-06")},
                                                   {u("cash"), u("100")},
                                                   {u("id_number"), u("11010519491231002X")},
                                                   {u("note"), u("likes tea")}};

ClientId added(Session &session, QList<std::pair<QString, QString>> values = kEnded, const char *externalId = "K-1")
{
    auto desk = session.desk<ClientDesk>();
    values[0].second = u(externalId);
    const auto read = desk.read(values, Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

/// Whether some text is anywhere in any row of the book.
bool isAnywhere(Database &database, const QString &text)
{
    std::vector<QString> tables;
    REQUIRE(database.each(u("SELECT name FROM sqlite_schema WHERE type = 'table'"), {},
                          [&](const Row &row) { tables.push_back(row.text(0)); }));
    bool found = false;
    for (const QString &table : tables) {
        QStringList columns;
        REQUIRE(database.each(u("PRAGMA table_info(%1)").arg(table), {},
                              [&](const Row &row) { columns.append(u("quote(%1)").arg(row.text(1))); }));
        REQUIRE(database.each(u("SELECT %1 FROM %2").arg(columns.join(u(" || '|' || ")), table), {},
                              [&](const Row &row) { found = found || row.text(0).contains(text); }));
    }
    return found;
}

} // namespace

TEST_CASE("The longest rule that applies counts", "[retention]")
{
    const SecurityPolicy policy = somePolicy();
    CHECK_FALSE(retentionTerm({}, policy));
    CHECK_FALSE(retentionTerm({{}, day("2010-01-01"), {}, {}}, policy));
    auto term = retentionTerm({day("2010-05-06"), {}, {}, {}}, policy);
    REQUIRE(term);
    CHECK(term->keepUntil == day("2020-05-06"));
    term = retentionTerm({day("2010-05-06"), day("2010-06-01"), day("2014-01-01"), day("2018-07-01")}, policy);
    REQUIRE(term);
    CHECK(term->keepUntil == day("2021-07-01"));
    CHECK(term->rule == RetentionRule::Complaints);
    term = retentionTerm({day("2010-05-06"), day("2012-02-29"), {}, {}}, policy);
    CHECK(term->rule == RetentionRule::Transactions);
    CHECK(term->keepUntil == day("2022-02-28"));
}

TEST_CASE("A restricted client is kept and used for nothing", "[retention]")
{
    const test::TestBook book;
    const auto head = book.open(u("head"));
    const ClientId client = added(*head);
    const auto supervisor = book.open(u("supervisor"));
    CHECK(supervisor->desk<SearchDesk>().find(u("K-1"), 5)->size() == 1);
    CHECK(supervisor->desk<RetentionDesk>().restrict(client, u(" ")).error().code == ErrorCode::ReasonNeeded);
    REQUIRE(supervisor->desk<RetentionDesk>().restrict(client, u("the client objects")));
    CHECK(supervisor->desk<RetentionDesk>().restrict(client, u("again")).error().code == ErrorCode::WrongState);
    CHECK(supervisor->desk<SearchDesk>().find(u("K-1"), 5)->empty());
    CHECK(supervisor->desk<ClientDesk>().list({})->empty());
    CHECK(supervisor->desk<ClientDesk>().count({}) == 0);
    CHECK(supervisor->desk<DuplicateDesk>().duplicates()->pairs.empty());
    CHECK(supervisor->desk<ClientDesk>().show(client).error().code == ErrorCode::NotPermitted);
    CHECK(book.open(u("compliance"))->desk<ClientDesk>().show(client));
    const auto list = supervisor->desk<RetentionDesk>().list();
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    CHECK(list->front().isRestricted);
    REQUIRE(supervisor->desk<RetentionDesk>().unrestrict(client, u("withdrawn")));
    CHECK(supervisor->desk<ClientDesk>().show(client));
    CHECK(supervisor->desk<SearchDesk>().find(u("K-1"), 5)->size() == 1);
}

TEST_CASE("A hold keeps what the term would let go", "[retention]")
{
    const test::TestBook book;
    const auto head = book.open(u("head"));
    const ClientId client = added(*head);
    const auto compliance = book.open(u("compliance"));
    auto desk = compliance->desk<RetentionDesk>();
    CHECK(desk.lift(client, u("x")).error().code == ErrorCode::WrongState);
    REQUIRE(desk.hold(client, u("court case")));
    CHECK(desk.hold(client, u("again")).error().code == ErrorCode::WrongState);
    CHECK(desk.list()->front().state(day("2026-01-01")) == u("held"));
    CHECK(desk.requestErasure(client, u("x")).error().code == ErrorCode::RuleRefused);
    REQUIRE(desk.lift(client, u("settled")));
    const auto request = head->desk<RetentionDesk>().requestErasure(client, u("term over"));
    REQUIRE(request);
    // A hold that comes in between counts.
    REQUIRE(desk.hold(client, u("another case")));
    CHECK(compliance->desk<RequestDesk>().approve(*request).error().code == ErrorCode::RuleRefused);
    CHECK(compliance->desk<ClientDesk>().show(client));
}

TEST_CASE("Erasure needs the term and a second person, leaves a certificate and a whole chain", "[retention]")
{
    test::FigureWorld world;
    const auto head = world.book().open(u("head"));
    const ClientId client = added(*head);
    const ClientId twin = added(*head,
                                {{u("external_id"), u("K-2")},
                                 {u("name"), u("歐陽娜")},
                                 {u("branch"), u("North")},
                                 {u("phone"), u("13912345678")}},
                                "K-2");
    REQUIRE(head->desk<DuplicateDesk>().merge(client, twin, u("same")));
    world.contact(client.value(), "2009-03-01T10:00:00+08:00", "call");
    const qint64 product = world.product("P1", "fund_equity", 3);
    world.holding(client.value(), product, "2009-12-31", 5, 100);
    world.transaction(client.value(), "2009-12-30", "buy", product, 5, 100);
    world.assessment(client.value(), "2009-01-01", "2010-01-01", 3);
    // Somebody else who names the client.
    world.client({.externalId = "K-9", .referrer = "K-1"});
    const ClientId young = added(*head,
                                 {{u("external_id"), u("K-3")},
                                  {u("name"), u("李强")},
                                  {u("branch"), u("North")},
                                  {u("closed_on"), u("2024-01-01")}},
                                 "K-3");
    CHECK(head->desk<RetentionDesk>().requestErasure(young, u("x")).error().code == ErrorCode::RuleRefused);
    CHECK(head->desk<RetentionDesk>().requestErasure(client, {}).error().code == ErrorCode::ReasonNeeded);
    const auto request = head->desk<RetentionDesk>().requestErasure(client, u("term over"));
    REQUIRE(request);
    CHECK(head->desk<RequestDesk>().approve(*request).error().code == ErrorCode::NotPermitted);
    Database &database = head->workplace().database;
    CHECK(isAnywhere(database, u("13812345678")));

    const auto compliance = world.book().open(u("compliance"));
    const auto approved = compliance->desk<RequestDesk>().approve(*request);
    if (!approved)
        FAIL(approved.error().detail.toStdString() << approved.error().args.join(u' ').toStdString());
    for (const char *text :
         {"13812345678", "13912345678", "欧阳娜", "歐陽娜", "K-1", "K-2", "likes tea", "1949-12-31"}) {
        INFO(text);
        CHECK_FALSE(isAnywhere(database, u("'%1'").arg(u(text))));
    }
    CHECK(database.number(u("SELECT count(*) FROM client_key WHERE client_id = ?"), {client}) == 0);
    CHECK(database.number(u("SELECT count(*) FROM contact")) == 0);
    CHECK(database.number(u("SELECT count(*) FROM holding")) == 0);
    CHECK(database.number(u("SELECT count(*) FROM client_document WHERE client_id <> ?"), {young}) == 0);
    bool sound = true;
    REQUIRE(database.each(u("PRAGMA foreign_key_check"), {}, [&sound](const Row &) { sound = false; }));
    CHECK(sound);
    CHECK(compliance->desk<JournalDesk>().verify()->ok);
    CHECK(head->desk<ClientDesk>().count({}) == 2);
    const auto certificates = compliance->desk<RetentionDesk>().certificates();
    REQUIRE(certificates);
    REQUIRE(certificates->size() == 1);
    const QJsonObject document = certificates->front().document;
    CHECK(document.value(u("rule")).toString() == u("relationship"));
    CHECK(document.value(u("kept_until")).toString() == u("2020-05-06"));
    CHECK(document.value(u("asked_by")).toString() == u("head"));
    CHECK(document.value(u("approved_by")).toString() == u("compliance"));
    CHECK(document.value(u("rows")).toObject().value(u("contact")).toInt() == 1);
    // What the journal said of the client can no longer be read; that there was something, can.
    JournalFilter filter;
    filter.client = client;
    const auto entries = compliance->desk<JournalDesk>().show(filter);
    REQUIRE(entries);
    CHECK(std::all_of(entries->begin(), entries->end(), [](const JournalEntry &entry) { return entry.erased; }));
    CHECK(head->desk<RetentionDesk>().requestErasure(client, u("again")).error().code == ErrorCode::WrongState);
}

TEST_CASE("A copy for the client holds everything, in clear, and its making is on record", "[retention]")
{
    test::FigureWorld world;
    const auto head = world.book().open(u("head"));
    const ClientId client = added(*head);
    world.contact(client.value(), "2009-03-01T10:00:00+08:00", "call", 5);
    const qint64 product = world.product("P1", "fund_equity", 3);
    world.holding(client.value(), product, "2009-12-31", 5, 123456);
    const QByteArray scan("\x89PNG\r\n\0\xff", 8);
    {
        auto work = UnitOfWork::begin(head->workplace());
        REQUIRE(work);
        const auto id = work->newId<AnyId>();
        REQUIRE(work->database().run(
            u("INSERT INTO assessment (id, client_id, questionnaire_code, questionnaire_version, answers, score, "
              "level, "
              "signed_on, valid_until, recorded_at, user_id) VALUES (?, ?, 'q', 1, '{}', 1, 3, '2009-03-01', "
              "'2010-02-28', 0, ?)"),
            {id, client, head->workplace().actor.id}));
        REQUIRE(work->database().run(
            u("INSERT INTO assessment_scan (id, name, content, user_id, recorded_at) VALUES (?, 'sheet.png', ?, ?, 0)"),
            {id, scan, head->workplace().actor.id}));
        REQUIRE(work->commit());
    }
    CHECK(head->desk<DataCopyDesk>().copy(client, {}).error().code == ErrorCode::ReasonNeeded);
    const auto copy = head->desk<DataCopyDesk>().copy(client, u("the client asks"));
    REQUIRE(copy);
    const QJsonObject fields = copy->value(u("client")).toObject();
    CHECK(fields.value(u("id_number")).toString() == u("11010519491231002X"));
    CHECK(fields.value(u("phone")).toString() == u("13812345678"));
    CHECK(fields.value(u("cash")).toString() == u("100.00"));
    const QJsonObject records = copy->value(u("records")).toObject();
    CHECK(records.value(u("contact")).toArray().size() == 1);
    CHECK(records.value(u("contact"))
              .toArray()
              .at(0)
              .toObject()
              .value(u("at"))
              .toString()
              .startsWith(u("2009-03-01T10:00:00")));
    CHECK(records.value(u("holding")).toArray().at(0).toObject().value(u("market_value")).toString() == u("1234.56"));
    CHECK(records.value(u("client_document")).toArray().at(0).toObject().value(u("number")).toString()
          == u("11010519491231002X"));
    // A file is named, with its size and fingerprint; its bytes are no text.
    const QJsonObject sheet = records.value(u("assessment_scan")).toArray().at(0).toObject();
    CHECK(sheet.value(u("name")).toString() == u("sheet.png"));
    CHECK(sheet.value(u("content")).toObject()
          == QJsonObject{
              {u("bytes"), 8},
              {u("sha256"), QString::fromLatin1(QCryptographicHash::hash(scan, QCryptographicHash::Sha256).toHex())}});
    CHECK_FALSE(records.contains(u("client_key")));
    CHECK_FALSE(copy->value(u("history")).toArray().isEmpty());
    const auto entries = head->desk<JournalDesk>().show({{}, AnyId(client.value()), {}, {}, {}});
    CHECK(entries->back().action == u("data copy"));
    CHECK(entries->back().reason == u("the client asks"));
}

TEST_CASE("Who may restrict, hold, erase and copy", "[retention][permission]")
{
    const test::TestBook book;
    const auto head = book.open(u("head"));
    const ClientId client = added(*head);
    const auto refused = [](const auto &done) { return !done && done.error().code == ErrorCode::NotPermitted; };
    struct Line {
        const char *user;
        bool restricts;
        bool holds;
        bool erases;
        bool copies;
        bool lists;
    };
    const Line lines[] = {{"advisor", false, false, false, false, false},
                          {"supervisor", true, false, true, true, true},
                          {"head", true, false, true, true, true},
                          {"compliance", true, true, true, true, true},
                          {"admin", false, false, false, false, false}};
    for (const Line &line : lines) {
        INFO(line.user);
        const auto session = book.open(u(line.user));
        auto desk = session->desk<RetentionDesk>();
        CHECK(refused(desk.restrict(client, u("x"))) == !line.restricts);
        if (line.restricts)
            CHECK(desk.unrestrict(client, u("x")));
        CHECK(refused(desk.hold(client, u("x"))) == !line.holds);
        if (line.holds)
            CHECK(desk.lift(client, u("x")));
        CHECK(refused(desk.requestErasure(client, u("x"))) == !line.erases);
        CHECK(refused(session->desk<DataCopyDesk>().copy(client, u("x"))) == !line.copies);
        CHECK(refused(desk.list()) == !line.lists);
        CHECK(refused(desk.certificates()) == !line.erases);
    }
}
