// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/sale_desk.h"

#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/request_desk.h"
#include "core/product/product_desk.h"
#include "core/risk/risk_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

ClientId addClient(Session &session, const char *number = "K-1", const char *kind = "individual")
{
    auto desk = session.desk<ClientDesk>();
    const auto read = desk.read({{u("external_id"), u(number)},
                                 {u("name"), u("王芳")},
                                 {u("kind"), u(kind)},
                                 {u("birth_date"), u("1980-01-01")},
                                 {u("annual_income"), u("100000")},
                                 {u("cash"), u("500000")}},
                                Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

void addProduct(Session &session, const char *code, const char *level, const char *regime = "nfra",
                const char *assetClass = "理财")
{
    auto desk = session.desk<ProductDesk>();
    const auto row = desk.read({{u("code"), u(code)},
                                {u("name"), u(code)},
                                {u("class"), u(assetClass)},
                                {u("risk_level"), u(level)},
                                {u("regime"), u(regime)},
                                {u("disclosed_on"), u("2026-01-01")}},
                               Demand::Required);
    REQUIRE(row);
    REQUIRE(desk.add(*row));
}

/// Every question answered with its first or last option.
void assess(Session &session, ClientId client, bool boldest)
{
    auto desk = session.desk<RiskDesk>();
    const auto all = desk.questionnaires();
    REQUIRE(all);
    QStringList answers;
    for (const RiskQuestion &question : all->front().questionnaire.questions) {
        const auto byPoints = [](const AnswerOption &a, const AnswerOption &b) { return a.points < b.points; };
        const auto [least, most] = std::minmax_element(question.options.begin(), question.options.end(), byPoints);
        answers.append(QStringLiteral("%1=%2").arg(question.n).arg(boldest ? most->key : least->key));
    }
    const auto done = desk.assess(
        {client, all->front().questionnaire.id, answers.join(u','), session.clock().today(session.book().zone), true});
    REQUIRE(done);
}

NewTransaction buy(ClientId client, const char *product, qint64 fen = 100'000'00)
{
    return {.client = client, .kind = u("buy"), .product = u(product), .amount = Money(fen, Currency())};
}

} // namespace

TEST_CASE("A purchase passes the gate before it is written", "[risk][sale][desk]")
{
    const TestBook book;
    addProduct(*book.open(u("compliance")), "N5", "R5");
    addProduct(*book.open(u("compliance")), "N1", "R1");
    const auto session = book.open(u("advisor"), u("2026-03-10"));
    const ClientId client = addClient(*session);
    auto desk = session->desk<SaleDesk>();
    const auto refused = desk.record(buy(client, "N1"));
    REQUIRE(refused);
    CHECK_FALSE(refused->id);
    REQUIRE(refused->verdict);
    CHECK(refused->verdict->answer.reasons.size() == 2);
    auto &database = session->workplace().database;
    CHECK(database.number(u("SELECT count(*) FROM client_transaction")) == 0);

    assess(*session, client, false);
    CHECK_FALSE(desk.record(buy(client, "N1"))->id);
    NewTransaction wanted = buy(client, "N1");
    wanted.evidence.sheetSignedOn = QDate(2026, 3, 9);
    wanted.externalId = u("T-1");
    const auto done = desk.record(wanted);
    REQUIRE(done);
    REQUIRE(done->id);
    CHECK(database.number(u("SELECT count(*) FROM client_transaction")) == 1);
    CHECK(database.number(u("SELECT count(*) FROM purchase WHERE sheet_signed_on = '2026-03-09'")) == 1);
    CHECK(desk.record(wanted).error().code == ErrorCode::AlreadyExists);
    wanted.externalId.clear();
    wanted.product = u("N5");
    const auto above = desk.record(wanted);
    CHECK_FALSE(above->id);
    wanted.product = u("N1");
    wanted.amount = Money(600'000'00, Currency());
    CHECK(desk.record(wanted)->verdict->answer.reasons.front().code == SuitabilityCode::OutOfProportion);

    const auto entries = session->desk<JournalDesk>().show({u("client"), AnyId(client.value()), {}, {}, {}});
    REQUIRE(entries);
    const auto count = [&entries](const char *action) {
        return std::count_if(entries->begin(), entries->end(),
                             [action](const JournalEntry &entry) { return entry.action == QLatin1String(action); });
    };
    CHECK(count("purchase_refused") == 4);
    CHECK(count("purchase") == 1);
    CHECK(session->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("What a transaction needs is checked", "[risk][sale][desk]")
{
    const TestBook book;
    addProduct(*book.open(u("compliance")), "N1", "R1");
    const auto session = book.open(u("advisor"), u("2026-03-10"));
    const ClientId client = addClient(*session);
    auto desk = session->desk<SaleDesk>();
    NewTransaction wanted = buy(client, "none such");
    CHECK(desk.record(wanted).error().code == ErrorCode::NotFound);
    wanted.product.clear();
    CHECK(desk.record(wanted).error().code == ErrorCode::BadValue);
    wanted = buy(client, "N1", 0);
    CHECK(desk.record(wanted).error().code == ErrorCode::BadValue);
    wanted = buy(client, "N1");
    wanted.on = QDate(2026, 3, 11);
    CHECK(desk.record(wanted).error().code == ErrorCode::BadValue);
    // No gate before money that comes in.
    wanted = {.client = client, .kind = u("deposit"), .amount = Money(100, Currency())};
    const auto deposit = desk.record(wanted);
    REQUIRE(deposit);
    CHECK(deposit->id);
    CHECK_FALSE(deposit->verdict);
}

TEST_CASE("A private fund is called back by somebody who does not sell", "[risk][sale][desk]")
{
    const TestBook book;
    addProduct(*book.open(u("compliance")), "PF", "R3", "csrc", "私募基金");
    const auto session = book.open(u("advisor"), u("2026-03-10T12:00:00+08:00"));
    const ClientId client = addClient(*session);
    assess(*session, client, true);
    NewTransaction wanted = buy(client, "PF");
    wanted.evidence.sheetSignedOn = QDate(2026, 3, 9);
    wanted.evidence.contractSignedAt = session->clock().now().addDays(-2);
    wanted.evidence.callBackAt = session->clock().now().addSecs(-60);
    wanted.callBackBy = u("nobody");
    auto desk = session->desk<SaleDesk>();
    CHECK(desk.record(wanted).error().code == ErrorCode::NotFound);
    wanted.callBackBy = u("advisor2");
    CHECK(desk.record(wanted)->verdict->answer.reasons.front().code == SuitabilityCode::CallBackBySeller);
    wanted.callBackBy = u("compliance");
    CHECK(desk.record(wanted)->id);
}

TEST_CASE("A professional investor is made by two people", "[risk][professional][desk]")
{
    const TestBook book;
    addProduct(*book.open(u("compliance")), "S5", "R5", "csrc");
    const auto session = book.open(u("advisor"));
    const ClientId client = addClient(*session);
    const QDate today = session->clock().today(session->book().zone);
    ProfessionalWish wish{client, {}, today, today.addMonths(6), u("asked for it")};
    auto desk = session->desk<SaleDesk>();
    CHECK(desk.askProfessional(wish).error().code == ErrorCode::RuleRefused);
    wish.facts.financialAssets = Money(3'000'000'00, Currency());
    wish.facts.experienceYears = 2;
    wish.until = today.addMonths(13);
    CHECK(desk.askProfessional(wish).error().code == ErrorCode::BadValue);
    wish.until = today.addMonths(6);
    const auto request = desk.askProfessional(wish);
    REQUIRE(request);
    CHECK_FALSE(desk.opinion(client, u("S5"), {})->verdict.answer.suitable);
    CHECK_FALSE(session->desk<RequestDesk>().approve(*request));
    REQUIRE(book.open(u("compliance"))->desk<RequestDesk>().approve(*request));
    CHECK(desk.opinion(client, u("S5"), {})->verdict.answer.suitable);
}

TEST_CASE("Every role against every action of the sale desk", "[risk][sale][roles]")
{
    const TestBook book;
    addProduct(*book.open(u("compliance")), "F", "R1", "none");
    ClientId client(1);
    {
        const auto session = book.open(u("advisor"));
        client = addClient(*session);
    }
    struct Expected {
        const char *user;
        bool record;
        bool opinion;
    };
    for (const Expected &e :
         {Expected{"advisor", true, true}, Expected{"advisor2", false, false}, Expected{"supervisor", true, true},
          Expected{"head", true, true}, Expected{"compliance", false, true}, Expected{"admin", false, false}}) {
        CAPTURE(e.user);
        const auto session = book.open(u(e.user));
        auto desk = session->desk<SaleDesk>();
        CHECK(desk.record(buy(client, "F")).has_value() == e.record);
        CHECK(desk.opinion(client, u("F"), {}).has_value() == e.opinion);
    }
}
