// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/lifecycle_desk.h"

#include "core/base/period.h"
#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

using Pairs = QList<std::pair<QString, QString>>;

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

ClientId added(Session &session, const char *externalId, Pairs values)
{
    auto desk = session.desk<ClientDesk>();
    values.prepend({u("name"), u("王芳")});
    values.prepend({u("external_id"), u(externalId)});
    const auto read = desk.read(values, Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

void write(Session &session, const QString &sql, const Binds &binds)
{
    auto transaction = Transaction::begin(session.workplace().database);
    REQUIRE(transaction);
    REQUIRE(session.workplace().database.run(sql, binds));
    REQUIRE(transaction->commit());
}

void contact(Session &session, ClientId client, const char *day, const char *channel, int rating)
{
    write(session, u("INSERT INTO contact (client_id, at, channel, satisfaction) VALUES (?, ?, ?, ?)"),
          {client, startOfDay(QDate::fromString(u(day), Qt::ISODate), session.book().zone), u(channel), rating});
}

void hold(Session &session, ClientId client, const char *day, qint64 minor)
{
    write(session,
          u("INSERT INTO holding (client_id, product_id, as_of, market_value, currency) VALUES (?, 7, ?, ?, 'CNY')"),
          {client, u(day), minor});
}

} // namespace

TEST_CASE("Stages and churn scores follow the rules, and only what changes is written", "[lifecycle][desk]")
{
    const TestBook book;
    const auto session = book.open(u("head"), u("2026-06-30"));
    write(*session,
          u("INSERT INTO product (id, code, name, class, risk_level, regime, currency) "
            "VALUES (7, 'F-1', 'Fund', 'fund', 3, 'csrc', 'CNY')"),
          {});
    const ClientId prospect = added(*session, "K-1", {});
    const ClientId fresh = added(*session, "K-2", {{u("opened_on"), u("2026-05-01")}});
    const ClientId silent = added(*session, "K-3", {{u("opened_on"), u("2020-05-01")}});
    const ClientId lost = added(*session, "K-4", {{u("opened_on"), u("2020-05-01")}});
    const ClientId closed =
        added(*session, "K-5", {{u("opened_on"), u("2020-05-01")}, {u("closed_on"), u("2026-06-01")}});
    const ClientId active = added(*session, "K-6", {{u("opened_on"), u("2020-05-01")}});
    contact(*session, silent, "2026-06-20", "greeting", 5); // a greeting is no activity
    hold(*session, lost, "2025-09-30", 100000000);
    hold(*session, lost, "2026-06-30", 4000000);
    contact(*session, active, "2026-06-01", "visit", 2);
    contact(*session, active, "2026-07-01", "visit", 5); // of a day to come
    auto desk = session->desk<LifecycleDesk>();
    const auto run = desk.run();
    REQUIRE(run);
    CHECK(run->evaluated == 6);
    CHECK(run->byStage == std::array<qint64, 6>{1, 1, 1, 1, 1, 1});
    auto clients = session->desk<ClientDesk>();
    const auto stage = [&](ClientId id) { return clients.show(id)->values.text(ClientField::Stage); };
    CHECK(stage(prospect) == u("prospect"));
    CHECK(stage(fresh) == u("new"));
    CHECK(stage(silent) == u("dormant"));
    CHECK(stage(lost) == u("lost"));
    CHECK(stage(closed) == u("closed"));
    CHECK(stage(active) == u("active"));
    CHECK(clients.show(active)->churnScore == 20);    // the last rating
    CHECK(clients.show(silent)->churnScore == 15);    // overdue since 2021
    CHECK(clients.show(lost)->churnScore == 30 + 15); // assets fell, and overdue
    CHECK(clients.show(prospect)->churnScore == 0);

    const auto again = desk.run();
    REQUIRE(again);
    CHECK(again->changed == 0);
    CHECK(session->desk<JournalDesk>().prove()->ok);
}

TEST_CASE("Only those who run tiers run the life cycle, and a stopped run leaves nothing", "[lifecycle][roles]")
{
    const TestBook book;
    const ClientId id = added(*book.open(u("head")), "K-1", {{u("opened_on"), u("2020-05-01")}});
    for (const char *user : {"advisor", "compliance", "admin"}) {
        CAPTURE(user);
        CHECK(book.open(u(user))->desk<LifecycleDesk>().run().error().code == ErrorCode::NotPermitted);
    }
    const auto supervisor = book.open(u("supervisor"));
    CHECK(supervisor->desk<LifecycleDesk>().run([](qint64, qint64) { return false; }).error().code
          == ErrorCode::Cancelled);
    CHECK_FALSE(book.open(u("head"))->desk<ClientDesk>().show(id)->churnScore);
    CHECK(supervisor->desk<LifecycleDesk>().run());
}
