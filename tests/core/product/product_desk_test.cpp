// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/product_desk.h"

#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "core/journal/unit_of_work.h"
#include "core/product/position_writer.h"
#include "core/product/product_class.h"
#include "core/words/product_words.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

using Pairs = QList<std::pair<QString, QString>>;

Pairs base(const char *code)
{
    return {{u("code"), u(code)},
            {u("name"), u("Steady")},
            {u("class"), u("债券基金")},
            {u("risk_level"), u("R2")},
            {u("regime"), u("csrc")}};
}

Product added(Session &session, const Pairs &pairs)
{
    auto desk = session.desk<ProductDesk>();
    const auto row = desk.read(pairs, Demand::Required);
    REQUIRE(row);
    const auto product = desk.add(*row);
    REQUIRE(product);
    return *product;
}

ClientId holder(Session &session, const char *number, const Product &product)
{
    auto desk = session.desk<ClientDesk>();
    const auto read = desk.read({{u("external_id"), u(number)}, {u("name"), u("王芳")}}, Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    auto work = UnitOfWork::begin(session.workplace());
    REQUIRE(work);
    REQUIRE(PositionWriter(session.workplace(), *work)
                .add(Holding{.id = work->newId<HoldingId>(),
                             .client = *id,
                             .product = product.id,
                             .asOf = QDate(2026, 1, 31),
                             .marketValue = Money(1000, Currency())}));
    REQUIRE(work->commit());
    return *id;
}

} // namespace

TEST_CASE("Words for classes are understood in both languages", "[product]")
{
    CHECK(parseProductClass(u"私募股权基金") == ProductClass::PrivateFund);
    CHECK(parseProductClass(u"结构性存款") == ProductClass::StructuredDeposit);
    CHECK(parseProductClass(u"Bond fund") == ProductClass::BondFund);
    CHECK(parseProductClass(u"fund") == ProductClass::Fund);
    CHECK(parseProductClass(u"股票") == ProductClass::Equity);
    CHECK(parseProductClass(u"现金管理") == ProductClass::Cash);
    CHECK(parseProductClass(u"FX") == ProductClass::ForeignExchange);
    CHECK_FALSE(parseProductClass(u"xyzzy"));
    for (const auto &[code, meaning] : kProductClasses) {
        CHECK(parseProductClass(code) == meaning);
        CHECK_FALSE(words::productClass(meaning).isEmpty());
    }
}

TEST_CASE("A product keeps plain words, and the journal every change", "[product][desk]")
{
    const TestBook book;
    const auto session = book.open(u("supervisor"));
    Pairs pairs = base("P-1");
    pairs.append({u("market_risk"), u("Prices fall.")});
    pairs.append({u("principal_at_risk"), u("是")});
    const Product product = added(*session, pairs);
    CHECK(product.details[ProductDetail::PrincipalAtRisk] == u("yes"));
    auto desk = session->desk<ProductDesk>();
    CHECK(desk.show(u("P-1"))->details[ProductDetail::MarketRisk] == u("Prices fall."));
    CHECK(desk.read({{u("class"), u("xyzzy")}}, Demand::Nothing).error().code == ErrorCode::BadValue);
    CHECK(desk.read({{u("risk_level"), u("R6")}}, Demand::Nothing).error().code == ErrorCode::BadValue);
    CHECK(desk.read({{u("clas"), u("fund")}}, Demand::Nothing).error().code == ErrorCode::BadUsage);
    CHECK(desk.add(*desk.read(base("P-1"), Demand::Required)).error().code == ErrorCode::AlreadyExists);
    const auto row = desk.read({{u("fee_text"), u("1 %")}}, Demand::Nothing);
    REQUIRE(row);
    CHECK(desk.set(u("P-1"), *row, u(" ")).error().code == ErrorCode::ReasonNeeded);
    CHECK(desk.set(u("P-1"), *row, u("new"), 7).error().code == ErrorCode::StaleRevision);
    const auto set = desk.set(u("P-1"), *row, u("new"), 1);
    REQUIRE(set);
    CHECK(set->changed);
    CHECK(set->move == LevelMove::Same);
    CHECK_FALSE(desk.set(u("P-1"), *row, u("new"))->changed);
    CHECK(session->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("A level that rises names the holders and what must be issued anew", "[product][desk]")
{
    const TestBook book;
    const auto session = book.open(u("supervisor"), u("2026-03-10"));
    const Product product = added(*session, base("P-1"));
    holder(*session, "K-1", product);
    auto desk = session->desk<ProductDesk>();
    const auto issuer = desk.read({{u("issuer_risk_level"), u("R4")}}, Demand::Nothing);
    const auto rise = desk.set(u("P-1"), *issuer, u("the issuer sees more risk"));
    REQUIRE(rise);
    CHECK(rise->move == LevelMove::Rose);
    REQUIRE(rise->concerned.size() == 1);
    CHECK(rise->concerned[0].isAbove);
    CHECK(rise->concerned[0].reissue == QStringList{u("risk_sheet"), u("matching_opinion"), u("special_warning")});
    const auto view = desk.view(u("P-1"));
    REQUIRE(view);
    REQUIRE(view->history.size() == 2);
    CHECK(view->history[1].since == QDate(2026, 3, 10));
    CHECK(view->history[1].issuerRiskLevel == 4);
    CHECK(view->history[1].reason == u("the issuer sees more risk"));
    // The seller's own level may rise below the issuer's without a rise of what counts.
    const auto seller = desk.read({{u("risk_level"), u("R3")}}, Demand::Nothing);
    CHECK(desk.set(u("P-1"), *seller, u("review"))->move == LevelMove::Same);
    CHECK(book.open(u("advisor2"))->desk<ProductDesk>().concerned(u("P-1"))->empty());
    CHECK(book.open(u("compliance"))->desk<ProductDesk>().concerned(u("P-1"))->size() == 1);
}

TEST_CASE("What is issued anew depends on the regime and the client's level", "[product]")
{
    Product product{.id = ProductId(1), .riskLevel = 4, .regime = u("nfra")};
    CHECK(reissueAfterRise(product, 4).size() == 2);
    CHECK(reissueAfterRise(product, 3).last() == u("stop_offering"));
    CHECK(reissueAfterRise(product, {}).last() == u("stop_offering"));
    product.regime = u("insurance");
    CHECK(reissueAfterRise(product, 3).last() == u("written_confirmation"));
    product.regime = u("none");
    CHECK(reissueAfterRise(product, 3).size() == 2);
    for (const QString &code : reissueAfterRise(product, 3))
        CHECK(words::reissue(code) != code);
}

TEST_CASE("Every role against every action of the product desk", "[product][roles]")
{
    const TestBook book;
    added(*book.open(u("head")), base("P-1"));
    struct Expected {
        const char *user;
        bool read;
        bool write;
    };
    int n = 1;
    for (const Expected &e : {Expected{"advisor", true, false}, Expected{"supervisor", true, true},
                              Expected{"compliance", true, true}, Expected{"admin", false, false}}) {
        CAPTURE(e.user);
        const auto session = book.open(u(e.user));
        auto desk = session->desk<ProductDesk>();
        CHECK(desk.list().has_value() == e.read);
        CHECK(desk.view(u("P-1")).has_value() == e.read);
        const QByteArray code = "P-" + QByteArray::number(++n);
        const auto row = desk.read(base(code.constData()), Demand::Required);
        REQUIRE(row);
        CHECK(desk.add(*row).has_value() == e.write);
        const auto fee = desk.read({{u("fee_text"), QString::number(n)}}, Demand::Nothing);
        CHECK(desk.set(u("P-1"), *fee, u("r")).has_value() == e.write);
    }
}
