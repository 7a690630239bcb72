// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/promise_desk.h"

#include "core/client/client_desk.h"
#include "core/consent/consent_desk.h"
#include "core/contact/care_desk.h"
#include "core/contact/contact_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

const QString kDay = QStringLiteral("2026-09-30T12:00:00+08:00");
const QDate kToday(2026, 9, 30);

ClientId addClient(Session &session)
{
    auto desk = session.desk<ClientDesk>();
    const auto row = desk.read({{QStringLiteral("external_id"), QStringLiteral("K-1")},
                                {QStringLiteral("name"), QStringLiteral("王芳")},
                                {QStringLiteral("opened_on"), QStringLiteral("2026-01-31")}},
                               Demand::Required);
    REQUIRE(row);
    return desk.add(row->row).value();
}

} // namespace

TEST_CASE("a contact leaves a promise that needs evidence to be kept", "[promise]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"), kDay);
    const ClientId client = addClient(*session);
    NewContact wanted{.client = client};
    wanted.detail = {{QStringLiteral("returns"), QStringLiteral("new_needs")},
                     QStringLiteral("a loan"),
                     QStringLiteral("send an offer"),
                     kToday.addDays(5)};
    wanted.promises = {{QStringLiteral("the quarterly statement"), kToday.addDays(2)}};
    const auto recorded = session->desk<ContactDesk>().record(wanted);
    REQUIRE(recorded);
    CHECK(recorded->warnings.empty());
    REQUIRE(recorded->promises.size() == 1);
    CHECK(recorded->next->reason == DueReason::Agreed);
    CHECK(recorded->next->dueOn == kToday.addDays(5));
    CHECK(session->desk<ContactDesk>().details(client)->value(recorded->id).topics.size() == 2);

    auto desk = session->desk<PromiseDesk>();
    REQUIRE(desk.open()->size() == 1);
    CHECK(desk.open()->front().ownerName == QStringLiteral("advisor"));
    CHECK(desk.open(kToday.addDays(1))->empty());
    const PromiseId promise = recorded->promises.front();
    CHECK(desk.keep(promise, QStringLiteral("  ")).error().code == ErrorCode::EvidenceNeeded);
    CHECK(desk.release(promise, {}).error().code == ErrorCode::ReasonNeeded);
    REQUIRE(desk.keep(promise, QStringLiteral("mail of 30 September")));
    CHECK(desk.keep(promise, QStringLiteral("again")).error().code == ErrorCode::WrongState);
    CHECK(desk.open()->empty());
    REQUIRE(desk.ofClient(client)->size() == 1);
    CHECK(desk.ofClient(client)->front().state == PromiseState::Kept);
    CHECK(desk.ofClient(client)->front().evidence == QStringLiteral("mail of 30 September"));
    CHECK(book.open(QStringLiteral("compliance"))->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("a contact with a fault leaves nothing", "[promise]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"), kDay);
    const ClientId client = addClient(*session);
    auto contacts = session->desk<ContactDesk>();
    NewContact wanted{.client = client, .promises = {{QStringLiteral("x"), kToday.addDays(-1)}}};
    CHECK(contacts.record(wanted).error().code == ErrorCode::BadValue);
    wanted = {.client = client};
    wanted.detail.topics = {QStringLiteral("weather")};
    CHECK(contacts.record(wanted).error().code == ErrorCode::BadValue);
    wanted.detail = {.nextOn = kToday.addDays(-1)};
    CHECK(contacts.record(wanted).error().code == ErrorCode::BadValue);
    CHECK(contacts.ofClient(client)->empty());
    CHECK(session->desk<PromiseDesk>().ofClient(client)->empty());
}

TEST_CASE("pauses and wishes hold the plan, and the guard speaks of them", "[promise][care]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"), kDay);
    const ClientId client = addClient(*session);
    auto care = session->desk<CareDesk>();
    auto contacts = session->desk<ContactDesk>();
    CHECK(care.pause(client, {{kToday, {}}}).error().code == ErrorCode::BadValue);
    CHECK(care.pause(client, {{kToday, kToday.addDays(-1)}}).error().code == ErrorCode::BadValue);
    const auto pause = care.pause(client, {{kToday, QDate(2027, 2, 10)}, ContactPauseReason::Abroad});
    REQUIRE(pause);
    CHECK(contacts.next(client)->value().dueOn == QDate(2027, 2, 11));
    CHECK(contacts.guard(client, GuardedAct::Contact).value() == std::vector{GuardReason::NoContactDate});
    CHECK(contacts.record({.client = client})->warnings == std::vector{GuardReason::NoContactDate});
    CHECK(care.takeBackPause(*pause, {}).error().code == ErrorCode::ReasonNeeded);
    REQUIRE(care.takeBackPause(*pause, QStringLiteral("back early")));
    CHECK(contacts.guard(client, GuardedAct::Contact)->empty());

    ContactWish wish = care.wish(client).value();
    wish.everyMonths = 2;
    wish.lunarBirthday = LunarDay{8, 15, false};
    REQUIRE(care.setWish(client, wish));
    CHECK(contacts.next(client)->value().dueOn == QDate(2026, 11, 30));
    CHECK(care.setWish(client, ContactWish()).error().code == ErrorCode::StaleRevision);
    wish = care.wish(client).value();
    wish.optedOutOn = kToday;
    REQUIRE(care.setWish(client, wish));
    CHECK_FALSE(contacts.next(client)->has_value());

    CHECK(care.addPlan(client, {{}, {kToday}}).error().code == ErrorCode::BadValue);
    const auto plan = care.addPlan(client, {QStringLiteral("Wealth plan"), {kToday, {}, 1}});
    REQUIRE(plan);
    CHECK(care.endPlan(*plan, kToday.addDays(-1), QStringLiteral("x")).error().code == ErrorCode::BadValue);
    REQUIRE(care.endPlan(*plan, kToday.addDays(30), QStringLiteral("the client moves")));
    CHECK(care.plans(client)->front().span.to == kToday.addDays(30));
}

TEST_CASE("quiet hours and opt-outs count wherever they were said", "[care][guard]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"), kDay);
    const ClientId client = addClient(*session);
    auto care = session->desk<CareDesk>();
    auto contacts = session->desk<ContactDesk>();
    auto clients = session->desk<ClientDesk>();
    // In the form …
    const auto edit = clients.read({{QStringLiteral("quiet_hours"), QStringLiteral("11:00-13:00")}}, Demand::Nothing);
    REQUIRE(edit);
    REQUIRE(clients.set(client, edit->row, QStringLiteral("told")));
    CHECK(contacts.guard(client, GuardedAct::Contact).value() == std::vector{GuardReason::QuietHours});
    // … and as a wish it is one and the same.
    ContactWish wish = care.wish(client).value();
    CHECK(wish.quiet.text() == QStringLiteral("11:00-13:00"));
    wish.quiet = *QuietHours::parse(QStringLiteral("14:00-15:00"));
    REQUIRE(care.setWish(client, wish));
    CHECK(clients.show(client)->values.text(ClientField::QuietHours) == QStringLiteral("14:00-15:00"));
    CHECK(contacts.guard(client, GuardedAct::Contact)->empty());
    wish = care.wish(client).value();
    wish.quiet = {};
    REQUIRE(care.setWish(client, wish));
    CHECK(clients.show(client)->values.text(ClientField::QuietHours).isEmpty());

    auto consents = session->desk<ConsentDesk>();
    CHECK(contacts.guard(client, GuardedAct::Offer).value() == std::vector{GuardReason::ConsentMissing});
    const auto consent = consents.give(
        {client, QStringLiteral("marketing"), QStringLiteral("consent"), QStringLiteral("form"), {}, kToday});
    REQUIRE(consent);
    CHECK(contacts.guard(client, GuardedAct::Offer)->empty());
    REQUIRE(consents.withdraw(*consent, {}, {}));
    for (const GuardedAct act : {GuardedAct::Greeting, GuardedAct::Offer, GuardedAct::Invitation})
        CHECK(contacts.guard(client, act).value() == std::vector{GuardReason::ConsentWithdrawn});
    CHECK(contacts.guard(client, GuardedAct::Contact)->empty());
    CHECK(contacts.next(client)->has_value());

    // Without a ground for service nothing is planned either.
    const auto service = consents.give(
        {client, QStringLiteral("service"), QStringLiteral("contract"), QStringLiteral("contract"), {}, kToday});
    REQUIRE(service);
    CHECK(contacts.next(client)->has_value());
    REQUIRE(consents.withdraw(*service, {}, {}));
    CHECK(contacts.guard(client, GuardedAct::Contact).value() == std::vector{GuardReason::ConsentWithdrawn});
    CHECK_FALSE(contacts.next(client)->has_value());
}

TEST_CASE("every role against promises and wishes", "[promise][roles]")
{
    const TestBook book;
    const auto own = book.open(QStringLiteral("advisor"), kDay);
    const ClientId client = addClient(*own);
    const PromiseId promise = own->desk<PromiseDesk>().add(client, {QStringLiteral("a call"), kToday}).value();
    for (const auto &[user, reads] : {std::pair{QStringLiteral("advisor2"), false},
                                      {QStringLiteral("compliance"), true},
                                      {QStringLiteral("admin"), false}}) {
        CAPTURE(user.toStdString());
        const auto session = book.open(user, kDay);
        auto promises = session->desk<PromiseDesk>();
        CHECK(promises.ofClient(client).has_value() == reads);
        CHECK(session->desk<CareDesk>().wish(client).has_value() == reads);
        CHECK(promises.keep(promise, QStringLiteral("x")).error().code == ErrorCode::NotPermitted);
        CHECK(promises.add(client, {QStringLiteral("x"), kToday}).error().code == ErrorCode::NotPermitted);
        CHECK(session->desk<CareDesk>().setWish(client, {.everyMonths = 1}).error().code == ErrorCode::NotPermitted);
        CHECK(session->desk<CareDesk>().pause(client, {{kToday, kToday}}).error().code == ErrorCode::NotPermitted);
    }
    CHECK(book.open(QStringLiteral("supervisor"), kDay)->desk<PromiseDesk>().open()->size() == 1); // of the branch
    CHECK(book.open(QStringLiteral("head"), kDay)->desk<PromiseDesk>().open()->size() == 1);
}
