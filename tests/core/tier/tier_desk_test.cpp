// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier_desk.h"

#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/policy_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace zhiyin;
using test::TestBook;

namespace {

using Pairs = QList<std::pair<QString, QString>>;

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

ClientId added(Session &session, const QString &externalId, Pairs values)
{
    auto desk = session.desk<ClientDesk>();
    values.prepend({u("name"), u("王芳")});
    values.prepend({u("external_id"), externalId});
    const auto read = desk.read(values, Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

/// The example thresholds, set by compliance.
void setExamplePolicy(const TestBook &book)
{
    const auto session = book.open(u("compliance"));
    const auto text = shippedPolicyText(u("tier-example"));
    REQUIRE(text);
    REQUIRE(session->desk<PolicyDesk>().set(PolicyName::Tier, *text, QDate(2020, 1, 1), u("first thresholds")));
}

void write(Session &session, const QString &sql, const Binds &binds)
{
    auto transaction = Transaction::begin(session.workplace().database);
    REQUIRE(transaction);
    const auto touched = session.workplace().database.run(sql, binds);
    REQUIRE(touched);
    REQUIRE(transaction->commit());
}

const Pairs kGold = {{u("cash"), u("300000")},
                     {u("annual_contribution"), u("2000")},
                     {u("trades_per_year"), u("6")},
                     {u("opened_on"), u("2020-05-01")}};

qint64 countOf(const TierCounts &counts, const QString &tier)
{
    for (const auto &[name, count] : counts) {
        if (name == tier)
            return count;
    }
    return -1;
}

} // namespace

TEST_CASE("Tiers are not computed before somebody sets thresholds", "[tier][desk]")
{
    const TestBook book;
    const auto session = book.open(u("head"));
    const ClientId id = added(*session, u("K-1"), kGold);
    auto desk = session->desk<TierDesk>();
    CHECK(desk.run(false).error().code == ErrorCode::PolicyNotSet);
    CHECK(desk.run(true).error().code == ErrorCode::PolicyNotSet);
    CHECK(desk.explain(id).error().code == ErrorCode::PolicyNotSet);
}

TEST_CASE("A run gives each client the earned tier, once, with its figures", "[tier][desk]")
{
    const TestBook book;
    setExamplePolicy(book);
    const auto session = book.open(u("head"));
    const ClientId gold = added(*session, u("K-1"), kGold);
    // Assets alone are never enough, and what is not known is not met.
    const ClientId rich = added(*session, u("K-2"), {{u("deposits"), u("9000000")}});
    added(*session, u("K-3"), {{u("cash"), u("10")}, {u("referrer"), u("K-2")}, {u("opened_on"), u("2024-01-01")}});
    auto desk = session->desk<TierDesk>();

    const auto rehearsal = desk.run(true);
    REQUIRE(rehearsal);
    CHECK(session->desk<ClientDesk>().show(gold)->tier.isEmpty());
    const auto run = desk.run(false);
    REQUIRE(run);
    CHECK(run->counts.evaluated == 3);
    CHECK(run->counts.first == 3);
    CHECK(run->byTier == rehearsal->byTier);
    CHECK(countOf(run->byTier, u("gold")) == 1);
    CHECK(countOf(run->byTier, u("regular")) == 2);
    CHECK(countOf(run->byTier, u("diamond")) == 0);
    CHECK(session->desk<ClientDesk>().show(gold)->tier == u("gold"));

    const auto why = desk.explain(rich);
    REQUIRE(why);
    CHECK(why->tier == u("regular"));
    CHECK(why->earned == u("regular"));
    CHECK(why->policyVersion == u("tier 1"));
    const auto assets = std::find_if(why->criteria.begin(), why->criteria.end(), [](const TierCriterionResult &c) {
        return c.tier == 0 && c.criterion == TierCriterion::Assets;
    });
    REQUIRE(assets != why->criteria.end());
    CHECK(assets->met);
    CHECK(assets->value == 900000000);
    const auto referred = std::find_if(why->criteria.begin(), why->criteria.end(), [](const TierCriterionResult &c) {
        return c.tier == 0 && c.criterion == TierCriterion::Referred;
    });
    CHECK(referred->value == 1);

    const auto again = desk.run(false);
    REQUIRE(again);
    CHECK(again->counts.unchanged == 3);
    auto &database = session->workplace().database;
    CHECK(database.number(u("SELECT count(*) FROM tier_history")) == 3);
    CHECK(database.number(u("SELECT count(*) FROM tier_run")) == 2);
    CHECK(database.number(u("SELECT count(*) FROM tier_history WHERE figures LIKE '%\"assets\":\"300000.00\"%'")) == 1);
    CHECK(session->desk<JournalDesk>().prove()->ok);
    const auto entries = session->desk<JournalDesk>().show({u("tier"), AnyId(gold.value()), {}, {}, {}});
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().policyVersion == u("tier 1"));
}

TEST_CASE("Recorded holdings and trades stand in place of what was declared", "[tier][desk]")
{
    const TestBook book;
    setExamplePolicy(book);
    const auto session = book.open(u("head"));
    const ClientId id = added(*session, u("K-1"),
                              {{u("cash"), u("50000")}, {u("funds"), u("900000")}, {u("trades_per_year"), u("50")}});
    write(*session,
          u("INSERT INTO product (id, code, name, class, risk_level, regime, currency) "
            "VALUES (7, 'F-1', 'Fund', 'fund', 3, 'csrc', 'CNY')"),
          {});
    const auto hold = [&](const char *day, qint64 minor) {
        write(
            *session,
            u("INSERT INTO holding (client_id, product_id, as_of, market_value, currency) VALUES (?, 7, ?, ?, 'CNY')"),
            {id, u(day), minor});
    };
    hold("2026-03-31", 10000000);
    hold("2026-06-30", 20000000);
    hold("2099-01-01", 77700000); // of a day to come: nobody knows it yet
    for (const char *kind : {"buy", "sell", "deposit"})
        write(*session,
              u("INSERT INTO client_transaction (client_id, on_date, kind, amount, currency) "
                "VALUES (?, ?, ?, 100, 'CNY')"),
              {id, session->clock().today(session->book().zone), u(kind)});
    const auto why = session->desk<TierDesk>().explain(id);
    REQUIRE(why);
    for (const TierCriterionResult &criterion : why->criteria) {
        if (criterion.criterion == TierCriterion::Assets)
            CHECK(criterion.value == 5000000 + 20000000);
        if (criterion.criterion == TierCriterion::TradesPerYear)
            CHECK(criterion.value == 2);
    }
}

TEST_CASE("An amount without an exchange rate keeps a client out, and says so", "[tier][desk]")
{
    const TestBook book;
    setExamplePolicy(book);
    const auto session = book.open(u("head"));
    Pairs dollars = kGold;
    dollars.append({u("currency"), u("USD")});
    dollars[1].second = u("290"); // at 7 to one: 2,030
    const ClientId id = added(*session, u("K-1"), dollars);
    auto desk = session->desk<TierDesk>();
    auto run = desk.run(false);
    REQUIRE(run);
    CHECK(run->counts.evaluated == 0);
    CHECK(run->withoutRate == QStringList{u("K-1")});
    CHECK(desk.explain(id)->earned.isEmpty());
    write(*session,
          u("INSERT INTO exchange_rate (on_date, from_currency, to_currency, rate_parts) "
            "VALUES ('2026-01-05', 'USD', 'CNY', 7000000000)"),
          {});
    run = desk.run(false);
    REQUIRE(run);
    CHECK(run->withoutRate.isEmpty());
    CHECK(countOf(run->byTier, u("gold")) == 1); // 2,100,000 would be platinum, 2,030 a year and 6 trades are not
}

TEST_CASE("A downgrade takes two runs and a month, one step at a time", "[tier][desk]")
{
    const TestBook book;
    setExamplePolicy(book);
    ClientId id(1);
    {
        const auto session = book.open(u("head"), u("2026-01-10"));
        Pairs rich = kGold;
        rich[0].second = u("1500000");
        rich[1].second = u("20000");
        id = added(*session, u("K-1"), rich);
        REQUIRE(session->desk<TierDesk>().run(false));
        auto desk = session->desk<ClientDesk>();
        const auto poorer = desk.read({{u("cash"), u("10")}}, Demand::Nothing);
        REQUIRE(desk.set(id, poorer->row, u("told so")));
    }
    const auto tierAfterRun = [&](const char *day) {
        const auto session = book.open(u("head"), u(day));
        const auto run = session->desk<TierDesk>().run(false);
        REQUIRE(run);
        return session->desk<TierDesk>().explain(id)->tier;
    };
    CHECK(tierAfterRun("2026-01-11") == u("platinum"));
    CHECK(tierAfterRun("2026-01-20") == u("platinum"));
    CHECK(tierAfterRun("2026-02-11") == u("gold"));
    CHECK(tierAfterRun("2026-02-12") == u("gold"));
    CHECK(tierAfterRun("2026-03-12") == u("regular"));
    const auto past = book.open(u("head"), u("2026-02-20"));
    CHECK(past->desk<TierDesk>().explain(id)->tier == u("gold"));
    CHECK(past->desk<JournalDesk>().prove()->ok);
}

TEST_CASE("A stopped run leaves nothing behind", "[tier][desk]")
{
    const TestBook book;
    setExamplePolicy(book);
    const auto session = book.open(u("head"));
    const ClientId id = added(*session, u("K-1"), kGold);
    CHECK(session->desk<TierDesk>().run(false, [](qint64, qint64) { return false; }).error().code
          == ErrorCode::Cancelled);
    CHECK(session->workplace().database.number(u("SELECT count(*) FROM tier_run")) == 0);
    CHECK(session->desk<ClientDesk>().show(id)->tier.isEmpty());
}

TEST_CASE("A run that was stopped half-way is taken up the same day", "[tier][desk]")
{
    constexpr int kClients = 150;
    const TestBook book;
    setExamplePolicy(book);
    const auto session = book.open(u("head"));
    for (int i = 0; i < kClients; ++i)
        static_cast<void>(added(*session, QStringLiteral("K-%1").arg(i, 3, 10, QChar(u'0')), kGold));
    Database &database = session->workplace().database;
    auto desk = session->desk<TierDesk>();
    int asked = 0;
    const auto stopped = desk.run(false, [&](qint64, qint64) { return ++asked < 3; });
    REQUIRE(stopped.error().code == ErrorCode::Cancelled);
    CHECK(stopped.error().args == QStringList{u("128"), u("150")});
    CHECK(database.number(u("SELECT count(*) FROM client WHERE tier = 'gold'")) == 128);
    const auto half = desk.lastRun();
    REQUIRE((half && *half && (*half)->stoppedAfter));
    CHECK((*half)->counts.first == 128);

    // The next run is the rest of this one, and says the whole.
    const auto dry = desk.run(true);
    REQUIRE(dry);
    CHECK(dry->before == 128);
    const auto whole = desk.run(false);
    REQUIRE(whole);
    CHECK(whole->counts == dry->counts);
    CHECK(whole->counts.evaluated == kClients);
    CHECK(whole->counts.first == kClients);
    CHECK(whole->byTier == dry->byTier);
    CHECK(database.number(u("SELECT count(*) FROM tier_run")) == 1);
    CHECK(database.number(u("SELECT count(*) FROM tier_history")) == kClients);
    CHECK(database.number(u("SELECT count(DISTINCT run_id) FROM tier_history")) == 1);
    CHECK_FALSE((*desk.lastRun())->stoppedAfter);
    CHECK(session->desk<JournalDesk>().prove()->ok);
    // Nothing is left to take up: the run after it is a run of its own.
    CHECK(desk.run(false)->before == 0);
    CHECK(database.number(u("SELECT count(*) FROM tier_run")) == 2);
}

TEST_CASE("A stopped run is not taken up on another day", "[tier][desk]")
{
    constexpr int kClients = 70;
    const TestBook book;
    setExamplePolicy(book);
    const auto session = book.open(u("head"), u("2026-03-01"));
    for (int i = 0; i < kClients; ++i)
        static_cast<void>(added(*session, QStringLiteral("K-%1").arg(i), kGold));
    int asked = 0;
    REQUIRE_FALSE(session->desk<TierDesk>().run(false, [&](qint64, qint64) { return ++asked < 2; }));
    const auto later = book.open(u("head"), u("2026-03-02"));
    const auto run = later->desk<TierDesk>().run(false);
    REQUIRE(run);
    CHECK(run->before == 0);
    CHECK(run->counts.evaluated == kClients);
    CHECK(run->counts.first == kClients - 64);
}

TEST_CASE("Thresholds can be tried out", "[tier][desk]")
{
    const TestBook book;
    setExamplePolicy(book);
    const auto session = book.open(u("supervisor"));
    added(*session, u("K-1"), kGold);
    added(*session, u("K-2"), {{u("cash"), u("1")}});
    REQUIRE(session->desk<TierDesk>().run(false));
    QByteArray harder = *shippedPolicyText(u("tier-example"));
    harder.replace("\"200000\"", "\"400000\"");
    auto desk = session->desk<TierDesk>();
    const auto simulated = desk.simulate(harder);
    REQUIRE(simulated);
    CHECK(simulated->matrix.at(u("gold")).at(u("regular")) == 1);
    CHECK(simulated->matrix.at(u("regular")).at(u("regular")) == 1);
    CHECK(countOf(simulated->byTier, u("regular")) == 2);
    CHECK(simulated->contactsPerYear == 2);
    const auto asItIs = desk.simulate(*shippedPolicyText(u("tier-example")));
    CHECK(asItIs->contactsPerYear == 3);
    CHECK(session->workplace().database.number(u("SELECT count(*) FROM tier_run")) == 1);
    harder.replace("\"1000000\"", "\"100000\"");
    const auto refused = desk.simulate(harder);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BadDocument);
    CHECK(refused.error().args.value(0) == u("tiers[1].must.assets"));
}

TEST_CASE("On a book without tiers a simulation, a dry run and the run agree", "[tier][desk]")
{
    constexpr int kBooks = 4;
    constexpr int kClients = 30;
    for (unsigned seed = 1; seed <= kBooks; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto below = [&random](unsigned bound) { return QString::number(random() % bound); };
        const TestBook book;
        setExamplePolicy(book);
        const auto session = book.open(u("head"));
        for (int i = 0; i < kClients; ++i) {
            Pairs values = {{u("cash"), below(9'000'000)}, {u("trades_per_year"), below(40)}};
            if (random() % 2 == 0)
                values.append({u("annual_contribution"), below(90'000)});
            if (random() % 2 == 0)
                values.append({u("opened_on"), u("2020-05-01")});
            static_cast<void>(added(*session, QStringLiteral("K-%1").arg(i), values));
        }
        auto desk = session->desk<TierDesk>();
        const auto simulated = desk.simulate(*shippedPolicyText(u("tier-example")));
        const auto dry = desk.run(true);
        const auto run = desk.run(false);
        REQUIRE((simulated && dry && run));
        CHECK(simulated->byTier == run->byTier);
        CHECK(dry->byTier == run->byTier);
        CHECK(dry->counts == run->counts);
        // A second one is compared with what the run left, and moves nobody.
        const auto again = desk.simulate(*shippedPolicyText(u("tier-example")));
        for (const auto &[from, row] : again->matrix) {
            for (const auto &[to, count] : row)
                CHECK(from == to);
        }
    }
}

TEST_CASE("Every role against every action of the tier desk", "[tier][roles]")
{
    const TestBook book;
    setExamplePolicy(book);
    const ClientId id = added(*book.open(u("advisor")), u("K-1"), kGold);
    struct Expected {
        const char *user;
        bool run;
        bool rehearse;
        bool simulate;
        bool explain;
    };
    for (const Expected &e :
         {Expected{"advisor", true, true, false, true}, Expected{"advisor2", true, true, false, false},
          Expected{"supervisor", true, true, true, true}, Expected{"head", true, true, true, true},
          Expected{"compliance", false, true, true, true}, Expected{"admin", false, false, false, false}}) {
        CAPTURE(e.user);
        const auto session = book.open(u(e.user));
        auto desk = session->desk<TierDesk>();
        CHECK(desk.run(true).has_value() == e.rehearse);
        CHECK(desk.run(false).has_value() == e.run);
        CHECK(desk.simulate(*shippedPolicyText(u("tier-example"))).has_value() == e.simulate);
        CHECK(desk.explain(id).has_value() == e.explain);
    }
}

TEST_CASE("An advisor runs the tiers of the own clients, and of nobody else's", "[tier][desk][roles]")
{
    const TestBook book;
    setExamplePolicy(book);
    const ClientId own = added(*book.open(u("advisor")), u("K-1"), kGold);
    const ClientId other = added(*book.open(u("advisor2")), u("K-2"), kGold);
    const auto session = book.open(u("advisor"));
    auto desk = session->desk<TierDesk>();
    CHECK(desk.run(true)->counts.evaluated == 1);
    const auto run = desk.run(false);
    REQUIRE(run);
    CHECK(run->counts.evaluated == 1);
    CHECK(desk.explain(own)->tier == u("gold"));
    CHECK(book.open(u("advisor2"))->desk<TierDesk>().explain(other)->tier.isEmpty());
    CHECK(book.open(u("compliance"))->desk<TierDesk>().run(true)->counts.evaluated == 2);
    CHECK(book.open(u("compliance"))->desk<TierDesk>().run(false).error().code == ErrorCode::NotPermitted);
    CHECK(book.open(u("admin"))->desk<TierDesk>().run(true).error().code == ErrorCode::NotPermitted);
}
