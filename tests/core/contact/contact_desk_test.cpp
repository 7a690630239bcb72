// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_desk.h"

#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

ClientId addClient(Session &session, const QString &externalId, const QString &openedOn)
{
    auto desk = session.desk<ClientDesk>();
    QList<std::pair<QString, QString>> values{{QStringLiteral("external_id"), externalId},
                                              {QStringLiteral("name"), QStringLiteral("王芳")}};
    if (!openedOn.isEmpty())
        values.append({QStringLiteral("opened_on"), openedOn});
    const auto row = desk.read(values, Demand::Required);
    REQUIRE(row);
    return desk.add(row->row).value();
}

const QString kDay = QStringLiteral("2026-09-30");

} // namespace

TEST_CASE("a contact settles what was due and tells the next day", "[contact]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"), kDay);
    const ClientId client = addClient(*session, QStringLiteral("K-1"), QStringLiteral("2025-03-31"));
    addClient(*session, QStringLiteral("K-2"), QStringLiteral("2026-09-01"));
    addClient(*session, QStringLiteral("K-3"), {}); // a prospect is owed nothing
    auto desk = session->desk<ContactDesk>();
    auto due = desk.due(QDate(2026, 9, 30));
    REQUIRE(due);
    REQUIRE(due->size() == 1);
    CHECK(due->front().externalId == QStringLiteral("K-1"));
    CHECK(due->front().due.dueOn == QDate(2026, 3, 31));
    CHECK(due->front().due.reason == DueReason::FirstContact);
    CHECK(due->front().daysOverdue == 183);
    CHECK(desk.due(QDate(2027, 9, 30))->size() == 2);

    // A greeting is no contact.
    REQUIRE(desk.record({.client = client, .channel = ContactChannel::Greeting}));
    CHECK(desk.due(QDate(2026, 9, 30))->size() == 1);
    const auto recorded = desk.record({.client = client,
                                       .channel = ContactChannel::Visit,
                                       .purpose = QStringLiteral("review"),
                                       .summary = QStringLiteral("all four topics"),
                                       .satisfaction = 5});
    REQUIRE(recorded);
    REQUIRE(recorded->next);
    CHECK(recorded->next->dueOn == QDate(2027, 9, 30));
    CHECK(desk.due(QDate(2026, 9, 30))->empty());
    // One that is entered later moves nothing.
    const auto late = desk.record({.client = client, .at = QDateTime({2026, 5, 1}, {2, 0}, Qt::UTC)});
    CHECK(late->next->dueOn == QDate(2027, 9, 30));
    const auto all = desk.ofClient(client);
    REQUIRE(all->size() == 3);
    CHECK(all->back().at == QDateTime({2026, 5, 1}, {2, 0}, Qt::UTC));
    CHECK(book.open(QStringLiteral("compliance"))->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("a change of tier moves the open due day and leaves the history", "[contact]")
{
    // A diamond client, last visited on 31 January, is due at the end of February; as gold, half a year after the visit.
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"), QStringLiteral("2026-02-10"));
    auto clients = session->desk<ClientDesk>();
    const auto read = clients.read({{QStringLiteral("external_id"), QStringLiteral("K-1")},
                                    {QStringLiteral("name"), QStringLiteral("王芳")},
                                    {QStringLiteral("opened_on"), QStringLiteral("2025-12-31")}},
                                   Demand::Required);
    REQUIRE(read);
    const ClientId client = clients.add(read->row).value();
    const auto becomes = [&](const QString &tier, const QString &day) {
        auto transaction = Transaction::begin(session->workplace().database);
        REQUIRE(transaction);
        REQUIRE(session->workplace().database.run(
            QStringLiteral("INSERT INTO tier_history (id, client_id, day, to_tier, earned, figures, policy_version) "
                           "VALUES ((SELECT coalesce(max(id), 0) + 1 FROM tier_history), ?, ?, ?, ?, '{}', 'tier 1')"),
            {client, QDate::fromString(day, Qt::ISODate), tier, tier}));
        REQUIRE(transaction->commit());
    };
    becomes(QStringLiteral("diamond"), QStringLiteral("2025-12-31"));
    const QDateTime visit(QDate(2026, 1, 31), QTime(10, 0), QTimeZone("Asia/Shanghai"));
    REQUIRE(session->desk<ContactDesk>().record({.client = client, .channel = ContactChannel::Visit, .at = visit}));
    CHECK((*session->desk<ContactDesk>().next(client))->dueOn == QDate(2026, 2, 28));
    becomes(QStringLiteral("gold"), QStringLiteral("2026-02-05"));
    CHECK((*session->desk<ContactDesk>().next(client))->dueOn == QDate(2026, 7, 31));
    const auto owed = session->desk<ContactDesk>().owed(client);
    REQUIRE((owed && owed->size() == 2));
    CHECK(owed->front() == ContactObligation{QDate(2026, 1, 31), QDate(2026, 7, 31), std::nullopt});
    CHECK(owed->back() == ContactObligation{QDate(2025, 12, 31), QDate(2026, 1, 31), QDate(2026, 1, 31)});
    CHECK(owed->back().isOnTime());
}

TEST_CASE("what nobody can have done is refused", "[contact]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"), kDay);
    const ClientId client = addClient(*session, QStringLiteral("K-1"), QStringLiteral("2025-03-31"));
    auto desk = session->desk<ContactDesk>();
    CHECK(desk.record({.client = client, .at = QDateTime({2026, 10, 1}, {2, 0}, Qt::UTC)}).error().code
          == ErrorCode::RuleRefused);
    CHECK(desk.record({.client = client, .satisfaction = 6}).error().code == ErrorCode::BadValue);
    CHECK(desk.record({.client = ClientId(77)}).error().code == ErrorCode::NotFound);
    CHECK(desk.due(QDate(2026, 9, 30), QStringLiteral("nobody")).error().code == ErrorCode::NotFound);
}

TEST_CASE("every role against the contact desk", "[contact][roles]")
{
    const TestBook book;
    const ClientId client =
        addClient(*book.open(QStringLiteral("advisor"), kDay), QStringLiteral("K-1"), QStringLiteral("2025-03-31"));
    struct Expected {
        QString user;
        bool record;
        bool read;
        bool list;
        size_t due;
    };
    for (const Expected &e : {Expected{QStringLiteral("compliance"), false, true, true, 1},
                              Expected{QStringLiteral("advisor2"), false, false, true, 0},
                              Expected{QStringLiteral("admin"), false, false, false, 0},
                              Expected{QStringLiteral("supervisor"), true, true, true, 1}}) {
        CAPTURE(e.user.toStdString());
        const auto session = book.open(e.user, kDay);
        auto desk = session->desk<ContactDesk>();
        const auto due = desk.due(QDate(2026, 9, 30));
        CHECK(due.has_value() == e.list);
        if (due)
            CHECK(due->size() == e.due);
        CHECK(desk.next(client).has_value() == e.read);
        CHECK(desk.ofClient(client).has_value() == e.read);
        CHECK(desk.record({.client = client}).has_value() == e.record);
    }
}
