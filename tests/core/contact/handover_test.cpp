// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/client/client_table_desk.h"
#include "core/contact/handover_desk.h"

#include "core/contact/agenda_desk.h"
#include "core/contact/promise_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <map>

using namespace zhiyin;
using test::TestBook;

namespace {

const QString kDay = QStringLiteral("2026-09-30T12:00:00+08:00");
const QString kAdvisor = QStringLiteral("advisor");
const QString kOther = QStringLiteral("advisor2");
const QString kWhy = QStringLiteral("leaves the institution");

ClientId addClient(Session &session, const QString &number, const QString &branch = QStringLiteral("North"))
{
    auto desk = session.desk<ClientDesk>();
    const auto row = desk.read({{QStringLiteral("external_id"), number},
                                {QStringLiteral("name"), QStringLiteral("王芳")},
                                {QStringLiteral("branch"), branch},
                                {QStringLiteral("opened_on"), QStringLiteral("2025-09-30")}},
                               Demand::Required);
    REQUIRE(row);
    return desk.add(row->row).value();
}

} // namespace

TEST_CASE("contacts are spread over working days", "[contact][spread]")
{
    const WorkCalendar calendar; // Monday to Friday
    const QDate friday(2026, 9, 4);
    const auto day = [&](std::vector<OpenContact> open, int perDay) {
        std::vector<QDate> days;
        for (const PlannedContact &contact : spreadContacts(std::move(open), friday, perDay, calendar))
            days.push_back(contact.on);
        return days;
    };
    // A Sunday's contact is done on the Friday before, an overdue one today.
    CHECK(day({{ClientId(1), QDate(2026, 9, 6)}, {ClientId(2), QDate(2026, 8, 1)}}, 2) == std::vector{friday, friday});
    // A peak goes back from its day, and on where there is no room before it.
    const QDate monday = friday.addDays(3);
    CHECK(day({{ClientId(1), monday}, {ClientId(2), monday}, {ClientId(3), monday}}, 1)
          == std::vector{friday, monday, monday.addDays(1)});
    rc::check("no day holds more than its share, and all are planned", [&] {
        std::vector<OpenContact> open;
        for (const int days : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-30, 60)))
            open.push_back({ClientId(static_cast<qint64>(open.size()) + 1), friday.addDays(days)});
        const int perDay = *rc::gen::inRange(1, 5);
        std::map<QDate, int> used;
        const auto planned = spreadContacts(open, friday, perDay, calendar);
        for (const PlannedContact &contact : planned) {
            RC_ASSERT(contact.on >= friday);
            RC_ASSERT(calendar.isWorkingDay(contact.on));
            RC_ASSERT(++used[contact.on] <= perDay);
        }
        RC_ASSERT(planned.size() == open.size());
    });
}

TEST_CASE("clients are shared out by what they weigh", "[contact][spread]")
{
    const std::vector<ClientWeight> clients = {{ClientId(1), 1}, {ClientId(2), 12}, {ClientId(3), 4}, {ClientId(4), 4}};
    CHECK(shareOut(clients, {0, 0}) == std::vector<size_t>{1, 0, 1, 1});
    CHECK(shareOut(clients, {100, 0}) == std::vector<size_t>{1, 1, 1, 1});
    rc::check("loads differ by no more than the heaviest client", [] {
        std::vector<ClientWeight> many;
        for (const int weight : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 13)))
            many.push_back({ClientId(static_cast<qint64>(many.size()) + 1), static_cast<double>(weight)});
        std::vector<double> load(static_cast<size_t>(*rc::gen::inRange(1, 6)), 0);
        const auto places = shareOut(many, load);
        for (size_t i = 0; i < many.size(); ++i)
            load[places[i]] += many[i].contactsPerYear;
        RC_ASSERT(*std::max_element(load.begin(), load.end()) - *std::min_element(load.begin(), load.end()) <= 12);
    });
}

TEST_CASE("a leaving advisor's clients, promises and letters go on", "[contact][handover]")
{
    const TestBook book;
    const auto leaving = book.open(kAdvisor, kDay);
    const ClientId first = addClient(*leaving, QStringLiteral("K-1"));
    addClient(*leaving, QStringLiteral("K-2"));
    REQUIRE(leaving->desk<PromiseDesk>().add(first, {QStringLiteral("a statement"), QDate(2026, 10, 5)}));
    const auto session = book.open(QStringLiteral("supervisor"), kDay);
    auto desk = session->desk<HandoverDesk>();
    CHECK(desk.handOver(kAdvisor, {kOther}, {}).error().code == ErrorCode::ReasonNeeded);
    CHECK(desk.handOver(kAdvisor, {}, kWhy).error().code == ErrorCode::BadValue);
    CHECK(desk.handOver(kAdvisor, {kAdvisor}, kWhy).error().code == ErrorCode::BadValue);
    CHECK(desk.handOver(kAdvisor, {QStringLiteral("compliance")}, kWhy).error().code == ErrorCode::NotFound);
    CHECK(desk.handOver(QStringLiteral("nobody"), {kOther}, kWhy).error().code == ErrorCode::NotFound);
    const auto outcome = desk.handOver(kAdvisor, {kOther, QStringLiteral("supervisor")}, kWhy);
    REQUIRE(outcome);
    CHECK(outcome->clients == 2);
    CHECK(outcome->promises == 1);
    CHECK(outcome->noticesBy == QDate(2026, 10, 30));
    CHECK(outcome->byAdvisor[0].second == 1);
    CHECK(outcome->byAdvisor[1].second == 1);
    CHECK(book.open(kOther, kDay)->desk<PromiseDesk>().open()->size() == 1);
    CHECK(leaving->desk<PromiseDesk>().open()->empty());

    const auto notices = desk.openNotices();
    REQUIRE(notices);
    REQUIRE(notices->size() == 2);
    CHECK(desk.noticeSent(notices->front().id, {}).error().code == ErrorCode::EvidenceNeeded);
    REQUIRE(desk.noticeSent(notices->front().id, QStringLiteral("registered letter 7")));
    CHECK(desk.noticeSent(notices->front().id, QStringLiteral("again")).error().code == ErrorCode::NotFound);
    CHECK(desk.openNotices()->size() == 1);
    CHECK(book.open(QStringLiteral("compliance"))->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("every role against hand-over", "[contact][handover][roles]")
{
    const TestBook book;
    const auto own = book.open(kAdvisor, kDay);
    const ClientId north = addClient(*own, QStringLiteral("K-1"));
    const ClientId south = addClient(*own, QStringLiteral("K-2"), QStringLiteral("South"));
    for (const auto *user : {"advisor", "advisor2", "compliance", "admin"}) {
        CAPTURE(user);
        const auto session = book.open(QString::fromUtf8(user), kDay);
        CHECK(session->desk<HandoverDesk>().reassign({north}, kOther, kWhy).error().code == ErrorCode::NotPermitted);
    }
    const auto supervisor = book.open(QStringLiteral("supervisor"), kDay);
    // A client of another branch: nothing of it is done.
    CHECK(supervisor->desk<HandoverDesk>().reassign({north, south}, kOther, kWhy).error().code
          == ErrorCode::NotPermitted);
    CHECK(supervisor->desk<HandoverDesk>().openNotices()->empty());
    CHECK(supervisor->desk<HandoverDesk>().reassign({north}, kOther, kWhy)->clients == 1);
    CHECK(supervisor->desk<HandoverDesk>().reassign({north}, kOther, kWhy)->clients == 0); // there already
    CHECK(book.open(QStringLiteral("head"), kDay)->desk<HandoverDesk>().reassign({south}, kOther, kWhy)->clients == 1);
    CHECK(book.open(kOther, kDay)->desk<AgendaDesk>().plan(30)->size() == 2);
}

TEST_CASE("a hand-over is seen before it is done", "[contact][handover]")
{
    const TestBook book;
    const auto leaving = book.open(kAdvisor, kDay);
    const ClientId first = addClient(*leaving, QStringLiteral("K-1"));
    addClient(*leaving, QStringLiteral("K-2"));
    const auto busy = book.open(kOther, kDay);
    for (const auto *number : {"K-3", "K-4", "K-5"})
        addClient(*busy, QString::fromUtf8(number));
    REQUIRE(leaving->desk<PromiseDesk>().add(first, {QStringLiteral("a statement"), QDate(2026, 10, 5)}));
    const auto session = book.open(QStringLiteral("supervisor"), kDay);
    auto desk = session->desk<HandoverDesk>();
    const QStringList both{kOther, QStringLiteral("supervisor")};
    const auto seen = desk.preview(kAdvisor, both);
    REQUIRE(seen);
    CHECK(seen->lines.size() == 2);
    CHECK(seen->totals.clients == 2);
    CHECK(seen->totals.promises == 1);
    REQUIRE(seen->shares.size() == 2);
    CHECK(seen->shares[0].ownClients == 3);
    // Loads come as near as may be: both go to whom has none.
    CHECK(seen->shares[0].newClients == 0);
    CHECK(seen->shares[1].newClients == 2);
    CHECK(seen->shares[1].loadAfter - seen->shares[1].loadBefore == 2);
    CHECK(desk.openNotices()->empty());
    const auto done = desk.handOver(kAdvisor, both, kWhy);
    REQUIRE(done);
    CHECK(done->byAdvisor == seen->totals.byAdvisor);
    CHECK(done->promises == seen->totals.promises);
    CHECK(desk.preview(kAdvisor, {}).error().code == ErrorCode::BadValue);
    CHECK(leaving->desk<HandoverDesk>().preview(kAdvisor, both).error().code == ErrorCode::NotPermitted);
    CHECK(leaving->desk<HandoverDesk>().people().error().code == ErrorCode::NotPermitted);
    CHECK(desk.people()->contains(kOther));
}

TEST_CASE("what a leaver owes to others' clients goes to their advisors", "[contact][handover]")
{
    const TestBook book;
    const ClientId client = addClient(*book.open(kOther, kDay), QStringLiteral("K-1"));
    // A supervisor gave their word to somebody else's client.
    const auto leaving = book.open(QStringLiteral("supervisor"), kDay);
    REQUIRE(leaving->desk<PromiseDesk>().add(client, {QStringLiteral("a statement"), QDate(2026, 10, 5)}));
    const auto head = book.open(QStringLiteral("head"), kDay);
    const auto seen = head->desk<HandoverDesk>().preview(QStringLiteral("supervisor"), {kAdvisor});
    REQUIRE(seen);
    CHECK(seen->totals.elsewhere == 1);
    const auto done = head->desk<HandoverDesk>().handOver(QStringLiteral("supervisor"), {kAdvisor}, kWhy);
    REQUIRE(done);
    CHECK(done->clients == 0);
    CHECK(done->elsewhere == 1);
    const auto promises = head->desk<PromiseDesk>().ofClient(client);
    REQUIRE(promises);
    CHECK(promises->front().ownerName == kOther);
}

TEST_CASE("a client given to another advisor by the field alone is handed over too", "[contact][handover]")
{
    const TestBook book;
    const auto own = book.open(kAdvisor, kDay);
    const ClientId client = addClient(*own, QStringLiteral("K-1"));
    REQUIRE(own->desk<PromiseDesk>().add(client, {QStringLiteral("a statement"), QDate(2026, 10, 5)}));
    const auto session = book.open(QStringLiteral("supervisor"), kDay);
    auto clients = session->desk<ClientDesk>();
    const auto row = clients.read({{QStringLiteral("advisor"), kOther}}, Demand::Nothing);
    REQUIRE(row);
    REQUIRE(clients.set(client, row->row, kWhy));
    CHECK(session->desk<PromiseDesk>().ofClient(client)->front().ownerName == kOther);
    REQUIRE(session->desk<HandoverDesk>().openNotices()->size() == 1);
    CHECK(session->desk<HandoverDesk>().openNotices()->front().fromName == kAdvisor);
}

TEST_CASE("chosen rows are handed over as a leaver's clients are, and back", "[contact][handover]")
{
    const TestBook book;
    const auto own = book.open(kAdvisor, kDay);
    const ClientId client = addClient(*own, QStringLiteral("K-1"));
    REQUIRE(own->desk<PromiseDesk>().add(client, {QStringLiteral("a statement"), QDate(2026, 10, 5)}));
    const auto session = book.open(QStringLiteral("supervisor"), kDay);
    auto table = session->desk<ClientTableDesk>();
    auto desk = session->desk<HandoverDesk>();
    const auto done = table.assign({client}, kOther, kWhy);
    REQUIRE(done);
    CHECK(book.open(kOther, kDay)->desk<PromiseDesk>().open()->front().ownerName == kOther);
    REQUIRE(desk.openNotices()->size() == 1);
    CHECK(desk.openNotices()->front().fromName == kAdvisor);
    // A client who was not told yet is told of the last one only.
    REQUIRE(table.assign({client}, QStringLiteral("supervisor"), kWhy));
    REQUIRE(desk.openNotices()->size() == 1);
    CHECK(desk.openNotices()->front().toName == QStringLiteral("supervisor"));
    REQUIRE(table.assign({client}, kAdvisor, kWhy));
    CHECK(desk.openNotices()->empty());
    CHECK(own->desk<PromiseDesk>().open()->front().ownerName == kAdvisor);
}

TEST_CASE("letters are marked as sent together, with evidence", "[contact][handover]")
{
    const TestBook book;
    const auto own = book.open(kAdvisor, kDay);
    addClient(*own, QStringLiteral("K-1"));
    addClient(*own, QStringLiteral("K-2"));
    const auto session = book.open(QStringLiteral("supervisor"), kDay);
    auto desk = session->desk<HandoverDesk>();
    REQUIRE(desk.handOver(kAdvisor, {kOther}, kWhy));
    const auto open = desk.openNotices();
    REQUIRE(open->size() == 2);
    const std::vector<AnyId> ids{(*open)[0].id, (*open)[1].id};
    CHECK(desk.noticesSent(ids, QStringLiteral(" ")).error().code == ErrorCode::EvidenceNeeded);
    // All or nothing.
    CHECK(desk.noticesSent({ids[0], AnyId(4)}, QStringLiteral("post")).error().code == ErrorCode::NotFound);
    CHECK(desk.openNotices()->size() == 2);
    const auto compliance = book.open(QStringLiteral("compliance"), kDay);
    CHECK(compliance->desk<HandoverDesk>().noticesSent(ids, QStringLiteral("post")).error().code
          == ErrorCode::NotPermitted);
    CHECK(compliance->desk<HandoverDesk>().openNotices()->size() == 2);
    CHECK(book.open(QStringLiteral("admin"), kDay)->desk<HandoverDesk>().openNotices().error().code
          == ErrorCode::NotPermitted);
    REQUIRE(desk.noticesSent(ids, QStringLiteral("post, 30 September")));
    CHECK(desk.openNotices()->empty());
    const auto sent = desk.notices(NoticeState::Sent, kAdvisor);
    REQUIRE(sent->size() == 2);
    CHECK(sent->front().evidence == QStringLiteral("post, 30 September"));
    CHECK(sent->front().sentOn == QDate(2026, 9, 30));
    CHECK(desk.notices(NoticeState::All, kOther)->empty());
}
