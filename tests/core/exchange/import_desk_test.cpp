// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/contact/contact_store.h"
#include "core/journal/journal_desk.h"
#include "core/policy/request_desk.h"
#include "core/product/position_store.h"
#include "core/product/product_desk.h"
#include "core/product/rate_store.h"
#include "core/retention/retention_desk.h"
#include "core/survey/survey_store.h"
#include "tests/core/exchange/import_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::ImportBook;
using test::issuesOf;

namespace {

const QByteArray kClients = "external_id,name,id_number,opened_on,cash,funds\n"
                            "K-1,欧阳娜,11010519491231002X,2020-05-01,1000.50,250000\n"
                            "K-2,王芳,,2021-01-01,500,\n";
const QByteArray kProducts = "code,name,class,risk_level,regime,currency\n"
                             "P1,Steady,funds,R2,csrc,CNY\n"
                             "P2,Bold,股票,5,csrc,USD\n";

ClientRecord clientOf(const ImportBook &book, const QString &external)
{
    auto desk = book.session->desk<ClientDesk>();
    const auto id = desk.find(external);
    REQUIRE(id);
    return desk.reveal(*id, QStringLiteral("test")).value();
}

QString totalOf(const ImportBook &book, const QString &external)
{
    const auto total = clientOf(book, external).totalAssets;
    return total ? total->toString() : QString();
}

} // namespace

TEST_CASE("clients come in, journaled under their import", "[import]")
{
    const ImportBook book;
    const ImportReport report = book.take(ImportKind::Clients, kClients);
    CHECK(report.read == 2);
    CHECK(report.added == 2);
    CHECK(report.rejected == 0);
    REQUIRE(report.import);
    const ClientRecord client = clientOf(book, QStringLiteral("K-1"));
    CHECK(client.values.text(ClientField::IdNumber) == QStringLiteral("11010519491231002X"));
    CHECK(totalOf(book, QStringLiteral("K-1")) == QStringLiteral("251000.50"));
    const auto imports = book.session->desk<ImportDesk>().list();
    REQUIRE(imports);
    REQUIRE(imports->size() == 1);
    CHECK(imports->front().state == QStringLiteral("done"));
    CHECK(imports->front().file == QStringLiteral("rows.csv"));
    CHECK(imports->front().added == 2);
    const auto compliance = book.book.open(QStringLiteral("compliance"));
    CHECK(compliance->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("good rows are taken beside bad ones, unless all or nothing is wanted", "[import]")
{
    const ImportBook book;
    const QByteArray mixed = "external_id,name,opened_on,cash,advisor\n"
                             "A,Good,2020-01-01,5,\n"
                             "B,Bad date,2020-13-01,5,\n"
                             "C,Negative,2020-01-01,-5,\n"
                             "D,Absurd,2020-01-01,99999999999999,\n"
                             "E,Nobody's,2020-01-01,5,nobody\n"
                             "A,Twice,2020-01-01,5,\n"
                             "F,Short,2020-01-01\n"
                             "G,=cmd(),2020-01-01,5,\n"
                             "H,\xff\xfe,2020-01-01,5,\n";
    ImportJob job;
    job.file = book.write(QStringLiteral("mixed.csv"), mixed);
    job.allOrNothing = true;
    const ImportReport nothing = book.run(job);
    CHECK(nothing.added == 0);
    CHECK(nothing.rejected == 8);
    CHECK_FALSE(nothing.import);
    CHECK(book.count(QStringLiteral("client")) == 0);
    CHECK(book.count(QStringLiteral("import_run")) == 0);

    job.allOrNothing = false;
    job.dryRun = true;
    const ImportReport dry = book.run(job);
    CHECK(dry.added == 1);
    CHECK_FALSE(dry.import);
    CHECK(book.count(QStringLiteral("client")) == 0);
    CHECK(book.count(QStringLiteral("journal_entry WHERE entity = 'client'")) == 0);

    job.dryRun = false;
    const ImportReport some = book.run(job);
    CHECK(some.read == 9);
    CHECK(some.added == 1);
    CHECK(some.rejected == 8);
    CHECK(issuesOf(some)
          == std::vector{RowIssue::BadDate, RowIssue::NegativeAmount, RowIssue::AbsurdAmount, RowIssue::UnknownUser,
                         RowIssue::Duplicate, RowIssue::TooFewCells, RowIssue::Formula, RowIssue::BadEncoding});
    CHECK(some.rows.front().line == 3);
    CHECK(book.count(QStringLiteral("client")) == 1);
}

TEST_CASE("files that cannot be read at all leave the book as it was", "[import]")
{
    const ImportBook book;
    const qint64 entries = book.count(QStringLiteral("journal_entry"));
    CHECK(book.fault(ImportKind::Clients, "") == ErrorCode::EmptyFile);
    CHECK(book.fault(ImportKind::Clients, "name,cash\nA,5\n") == ErrorCode::MissingColumn);
    CHECK(book.fault(ImportKind::Clients, "external_id,name,name\nA,B,C\n") == ErrorCode::DoubledColumn);
    CHECK(book.fault(ImportKind::Clients, "external_id,name,birth_dte\nA,B,C\n") == ErrorCode::BadDocument);
    CHECK(book.fault(ImportKind::Clients, "PK\x03\x04zip") == ErrorCode::BadDocument);
    ImportJob missing;
    missing.file = book.book.file(QStringLiteral("not there.csv"));
    CHECK(book.tryRun(missing).error().code == ErrorCode::NotReadable);
    ImportJob mapped;
    mapped.file = book.write(QStringLiteral("c.csv"), kClients);
    mapped.mappingFile = book.write(QStringLiteral("m.json"), R"({"columns": {"nam": "x"}})");
    CHECK(book.tryRun(mapped).error().code == ErrorCode::BadDocument);
    ImportJob strange;
    strange.file = mapped.file;
    strange.encoding = QStringLiteral("no such encoding");
    CHECK(book.tryRun(strange).error().code == ErrorCode::BadUsage);
    CHECK(book.count(QStringLiteral("journal_entry")) == entries);
    CHECK(book.count(QStringLiteral("import_run")) == 0);
}

TEST_CASE("quotes, line breaks and GB 18030 come through", "[import]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, "external_id,name,note\nA,\"O\"\"Hara, \",\"one\ntwo\"\n").added == 1);
    CHECK(clientOf(book, QStringLiteral("A")).values.text(ClientField::Name) == QStringLiteral("O\"Hara,"));
    CHECK(clientOf(book, QStringLiteral("A")).values.text(ClientField::Note) == QStringLiteral("one\ntwo"));
    ImportJob job;
    job.file = book.write(QStringLiteral("gb.csv"), "external_id,name\nB,\xcd\xf5\xb7\xbc\n");
    job.encoding = QStringLiteral("GB18030");
    CHECK(book.run(job).added == 1);
    CHECK(clientOf(book, QStringLiteral("B")).values.text(ClientField::Name) == QStringLiteral("王芳"));
}

TEST_CASE("an update changes what it speaks of; core values wait for a second person", "[import][request]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, kClients).added == 2);
    CHECK(book.take(ImportKind::Clients, kClients).rejected == 2);
    CHECK(book.take(ImportKind::Clients, kClients, OnDuplicate::Skip).skipped == 2);
    const ImportReport report = book.take(ImportKind::Clients,
                                          "external_id,id_number,occupation,cash\n"
                                          "K-1,440524188001010014,Teacher,\\N\n"
                                          "K-2,440524188001010014,,\n"
                                          "K-9,,,5\n",
                                          OnDuplicate::Update);
    CHECK(report.updated == 2);
    CHECK(report.rejected == 1); // a new client needs a name
    CHECK(report.warnings == 1);
    CHECK(issuesOf(report) == std::vector{RowIssue::SecondPersonNeeded, RowIssue::Missing});
    CHECK(report.rows.front().field == QStringLiteral("id_number"));
    CHECK_FALSE(report.rows.front().value.contains(QStringLiteral("188001")));
    const ClientRecord changed = clientOf(book, QStringLiteral("K-1"));
    CHECK(changed.values.text(ClientField::IdNumber) == QStringLiteral("11010519491231002X"));
    CHECK(changed.values.text(ClientField::Occupation) == QStringLiteral("Teacher"));
    CHECK_FALSE(changed.values.has(ClientField::Cash));
    CHECK(totalOf(book, QStringLiteral("K-1")) == QStringLiteral("250000.00"));
    const ClientRecord captured = clientOf(book, QStringLiteral("K-2"));
    CHECK(captured.values.text(ClientField::IdNumber) == QStringLiteral("440524188001010014"));
    CHECK(captured.values.text(ClientField::Cash) == QStringLiteral("500.00"));
    // The same once more writes nothing, and says so.
    const ImportReport again = book.take(
        ImportKind::Clients, "external_id,occupation,cash\nK-1,Teacher,\\N\nK-2,Cook,5\n", OnDuplicate::Update);
    CHECK(again.updated == 2);
    CHECK(again.unchanged == 1);
    const auto compliance = book.book.open(QStringLiteral("compliance"));
    REQUIRE(compliance->desk<RequestDesk>().list()->size() == 1);
    CHECK(compliance->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("nothing may be cleared that a client cannot be without", "[import]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, kClients).added == 2);
    const ImportReport report =
        book.take(ImportKind::Clients, "external_id,currency,stage\nK-1,\\N,\nK-2,,\\N\n", OnDuplicate::Update);
    CHECK(report.rejected == 2);
    CHECK(issuesOf(report) == std::vector{RowIssue::Missing, RowIssue::Missing});
}

TEST_CASE("holdings replace the declared figure of their class in a client's sum", "[import]")
{
    const ImportBook book;
    REQUIRE(book.take(ImportKind::Clients, kClients).added == 2);
    REQUIRE(book.take(ImportKind::Products, kProducts).added == 2);
    const ImportReport report = book.take(ImportKind::Holdings, "client,product,as_of,quantity,market_value,currency\n"
                                                                "K-1,P1,2026-01-31,10.5,300000,\n"
                                                                "K-1,P9,2026-01-31,1,1,\n"
                                                                "nobody,P1,2026-01-31,1,1,\n"
                                                                "K-1,P1,2026-01-31,1,1,\n");
    CHECK(report.added == 1);
    CHECK(issuesOf(report) == std::vector{RowIssue::UnknownProduct, RowIssue::UnknownClient, RowIssue::Duplicate});
    CHECK(totalOf(book, QStringLiteral("K-1")) == QStringLiteral("301000.50"));

    // A holding in another currency: no sum while there is no rate.
    REQUIRE(book.take(ImportKind::Holdings, "client,product,as_of,market_value,currency\n"
                                            "K-2,P2,2026-01-31,100.00,USD\n")
                .added
            == 1);
    CHECK(totalOf(book, QStringLiteral("K-2")).isEmpty());
    REQUIRE(book.take(ImportKind::Rates, "date,from,to,rate\n2026-01-01,USD,CNY,7.123456\n2026-01-02,CNY,USD,0\n").added
            == 1);
    // 500 declared in cash beside it.
    CHECK(totalOf(book, QStringLiteral("K-2")) == QStringLiteral("1212.35"));
    REQUIRE(book.take(ImportKind::Holdings,
                      "client,product,as_of,market_value,currency\nK-2,P2,2026-01-31,200.00,USD\n", OnDuplicate::Update)
                .updated
            == 1);
    CHECK(totalOf(book, QStringLiteral("K-2")) == QStringLiteral("1924.69"));
    // The same rate from the other side, and a newer one.
    REQUIRE(book.take(ImportKind::Rates, "date,from,to,rate\n2026-02-01,CNY,USD,0.125\n").added == 1);
    CHECK(totalOf(book, QStringLiteral("K-2")) == QStringLiteral("2100.00"));
}

TEST_CASE("transactions, contacts and surveys find their clients", "[import]")
{
    const ImportBook book;
    REQUIRE(book.take(ImportKind::Clients, kClients).added == 2);
    REQUIRE(book.take(ImportKind::Products, kProducts).added == 2);
    const ImportReport moves =
        book.take(ImportKind::Transactions, "external_id,client,date,kind,product,quantity,amount\n"
                                            "T1,K-1,2026-02-01,buy,P1,3.5,35.00\n"
                                            "T2,unknown,2026-02-01,buy,P1,3.5,35.00\n"
                                            "T1,K-1,2026-02-01,buy,P1,3.5,35.00\n"
                                            "T3,ext:K-2,2026-02-01,存入,,,35.00\n"
                                            ",K-2,2026-02-03,fee,,,1\n");
    CHECK(moves.added == 3);
    CHECK(issuesOf(moves) == std::vector{RowIssue::UnknownClient, RowIssue::Duplicate});
    CHECK(moves.rows.front().field == QStringLiteral("client"));
    const ClientId client = clientOf(book, QStringLiteral("K-1")).id;
    TransactionStore transactions(book.session->workplace().database);
    const Period year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto own = transactions.ofClient(client, year);
    REQUIRE(own->size() == 1);
    CHECK(own->front().quantity->toString() == QStringLiteral("3.5"));
    CHECK(transactions.countTrades(client, year) == 1);

    const ImportReport contacts = book.take(ImportKind::Contacts, "external_id,client,at,channel,satisfaction,user\n"
                                                                  "C1,K-1,2026-02-01 10:00,call,5,advisor\n"
                                                                  "C2,K-1,2026-02-01,电话,6,\n"
                                                                  "C3,K-1,2026-02-01,call,,nobody\n"
                                                                  "C4,K-1,2026-02-02,greeting,,\n");
    CHECK(contacts.added == 2);
    CHECK(issuesOf(contacts) == std::vector{RowIssue::OutOfRange, RowIssue::UnknownUser});
    CHECK(book.take(ImportKind::Contacts, "external_id,summary\nC1,talked long\n", OnDuplicate::Update).updated == 1);
    const auto stored = ContactStore(book.session->workplace().database).ofClient(client, {});
    REQUIRE(stored->size() == 2);
    CHECK(stored->front().summary == QStringLiteral("talked long"));
    CHECK(stored->front().satisfaction == 5);
    CHECK(stored->front().at == QDateTime({2026, 2, 1}, {2, 0}, Qt::UTC));

    const ImportReport surveys = book.take(ImportKind::Surveys, "client,at,rating,recommend\n"
                                                                "K-1,2026-03-01,4,9\n"
                                                                ",2026-03-01,2,\n"
                                                                "K-1,2026-03-01,0,\n"
                                                                "zz,2026-03-01,3,\n");
    CHECK(surveys.added == 2);
    CHECK(surveys.rejected == 2);
    CHECK(SurveyStore(book.session->workplace().database).ofClient(client)->size() == 1);
    CHECK(book.book.open(QStringLiteral("compliance"))->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("products update by code, and an unknown regime is the strictest", "[import]")
{
    const ImportBook book;
    REQUIRE(book.take(ImportKind::Products, kProducts).added == 2);
    CHECK(book.take(ImportKind::Products, "code,risk_level\nP1,R3\n", OnDuplicate::Update).updated == 1);
    CHECK(book.take(ImportKind::Products, "code,name,class,risk_level\nP3,New,funds,R1\n").added == 1);
    const auto products = book.session->desk<ProductDesk>().list();
    REQUIRE(products->size() == 3);
    CHECK(products->at(0).riskLevel == 3);
    CHECK(products->at(0).name == QStringLiteral("Steady"));
    CHECK(products->at(2).regime == QStringLiteral("nfra"));
}

TEST_CASE("who may import what", "[import][roles]")
{
    const ImportBook book;
    struct Expected {
        QString user;
        bool clients;
        bool products;
    };
    for (const Expected &e :
         {Expected{QStringLiteral("advisor"), false, false}, Expected{QStringLiteral("supervisor"), true, true},
          Expected{QStringLiteral("head"), true, true}, Expected{QStringLiteral("compliance"), false, true},
          Expected{QStringLiteral("admin"), false, false}}) {
        CAPTURE(e.user.toStdString());
        const auto session = book.book.open(e.user);
        for (const auto &[kind, allowed] :
             {std::pair(ImportKind::Clients, e.clients), std::pair(ImportKind::Contacts, e.clients),
              std::pair(ImportKind::Products, e.products)}) {
            ImportJob job;
            job.kind = kind;
            job.dryRun = true;
            job.file = book.write(QStringLiteral("r.csv"), kind == ImportKind::Clients    ? kClients
                                                           : kind == ImportKind::Products ? kProducts
                                                                                          : "client,at,channel\n");
            const auto report = session->desk<ImportDesk>().run(job);
            CHECK(report.has_value() == allowed);
            if (!report)
                CHECK(report.error().code == ErrorCode::NotPermitted);
        }
    }
}

TEST_CASE("a row about a restricted client is a bad row", "[import][restricted]")
{
    const ImportBook book;
    REQUIRE(book.take(ImportKind::Clients, "external_id,name,note\nK-1,Wang,as it was\nK-2,Li,\n").added == 2);
    const auto head = book.book.open(QStringLiteral("head"));
    const ClientId client = head->desk<ClientDesk>().find(QStringLiteral("K-1")).value();
    REQUIRE(head->desk<RetentionDesk>().restrict(client, QStringLiteral("asked to")));
    const std::vector restricted{RowIssue::RestrictedClient};
    const struct {
        ImportKind kind;
        QByteArray csv;
    } files[] = {
        {ImportKind::Clients, "external_id,name,note\nK-1,Wang,written over\n"},
        {ImportKind::Contacts, "client,at,channel\nK-1,2026-01-01,call\n"},
        {ImportKind::Transactions, "client,date,kind,amount,currency\nK-1,2026-01-01,deposit,5,CNY\n"},
        {ImportKind::Surveys, "client,at,rating\nK-1,2026-01-01,4\n"},
    };
    for (const auto &[kind, csv] : files) {
        for (const OnDuplicate onDuplicate : {OnDuplicate::Refuse, OnDuplicate::Update}) {
            CAPTURE(csv.toStdString());
            const ImportReport report = book.take(kind, csv, onDuplicate);
            CHECK(issuesOf(report) == restricted);
            CHECK(report.rejected == 1);
        }
    }
    // The good rows of the same file are taken.
    const ImportReport both =
        book.take(ImportKind::Clients, "external_id,name,note\nK-1,Wang,x\nK-2,Li,new\n", OnDuplicate::Update);
    CHECK(both.updated == 1);
    CHECK(both.rejected == 1);
    REQUIRE(head->desk<RetentionDesk>().unrestrict(client, QStringLiteral("back")));
    CHECK(clientOf(book, QStringLiteral("K-1")).values.text(ClientField::Note) == QStringLiteral("as it was"));
}

TEST_CASE("a branch's supervisor imports into that branch only", "[import][roles]")
{
    const ImportBook book;
    REQUIRE(book.take(ImportKind::Clients, "external_id,name,branch\nS-1,South,South\n").added == 1);
    const auto north = book.book.open(QStringLiteral("supervisor"));
    const auto run = [&](ImportKind kind, const QByteArray &csv, OnDuplicate onDuplicate = OnDuplicate::Refuse) {
        ImportJob job;
        job.kind = kind;
        job.file = book.write(QStringLiteral("north.csv"), csv);
        job.onDuplicate = onDuplicate;
        return north->desk<ImportDesk>().run(job).value();
    };
    const ImportReport clients = run(ImportKind::Clients, "external_id,name,branch\nN-1,North,\nN-2,Elsewhere,South\n");
    CHECK(clients.added == 1);
    CHECK(issuesOf(clients) == std::vector{RowIssue::OtherBranch});
    CHECK(clientOf(book, QStringLiteral("N-1")).values.text(ClientField::Branch) == QStringLiteral("North"));
    CHECK(run(ImportKind::Clients, "external_id,name\nS-1,Stolen\n", OnDuplicate::Update).rejected == 1);
    CHECK(issuesOf(run(ImportKind::Contacts, "client,at,channel\nS-1,2026-01-01,call\nN-1,2026-01-01,call\n"))
          == std::vector{RowIssue::OtherBranch});
}

TEST_CASE("a cancelled import leaves whole chunks or nothing", "[import]")
{
    const ImportBook book;
    QByteArray csv = "external_id,name\n";
    for (int i = 0; i < 3000; ++i)
        csv += QByteArray::number(i) + ",Name\n";
    ImportJob job;
    job.file = book.write(QStringLiteral("many.csv"), csv);
    int asked = 0;
    const auto stopSoon = [&asked](qint64, qint64) { return ++asked < 20; };
    job.allOrNothing = true;
    const auto none = book.session->desk<ImportDesk>().run(job, stopSoon);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::Cancelled);
    CHECK(book.count(QStringLiteral("client")) == 0);

    job.allOrNothing = false;
    asked = 0;
    const auto some = book.session->desk<ImportDesk>().run(job, stopSoon);
    if (some) {
        REQUIRE(some->stopped);
        CHECK(some->stopped->code == ErrorCode::Cancelled);
        CHECK(book.count(QStringLiteral("client")) == some->added);
        CHECK(book.session->desk<ImportDesk>().list()->back().state == QStringLiteral("stopped"));
    } else {
        CHECK(some.error().code == ErrorCode::Cancelled);
        CHECK(book.count(QStringLiteral("client")) == 0);
    }
    CHECK(book.book.open(QStringLiteral("compliance"))->desk<JournalDesk>().verify()->ok);
    CHECK_FALSE(book.session->hasBusyStatement());
}

TEST_CASE("what lies in the future is refused, an amount of nothing is remarked on", "[import]")
{
    const ImportBook book;
    REQUIRE(book.take(ImportKind::Clients, kClients).added == 2);
    CHECK(issuesOf(book.take(ImportKind::Contacts, "client,at,channel\nK-1,2999-01-01,call\n"))
          == std::vector{RowIssue::FutureDate});
    CHECK(issuesOf(book.take(ImportKind::Surveys, "client,at,rating\nK-1,2999-01-01,5\n"))
          == std::vector{RowIssue::FutureDate});
    CHECK(issuesOf(
              book.take(ImportKind::Complaints, "client,channel,category,received_at\nK-1,hotline,fees,2999-01-01\n"))
          == std::vector{RowIssue::FutureDate});
    const ImportReport moves = book.take(
        ImportKind::Transactions, "client,date,kind,amount\nK-1,2999-01-01,deposit,5\nK-1,2026-01-01,deposit,0\n");
    CHECK(issuesOf(moves) == std::vector{RowIssue::FutureDate, RowIssue::ZeroAmount});
    CHECK(moves.added == 1);
}
