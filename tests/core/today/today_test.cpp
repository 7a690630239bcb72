// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/contact/care_desk.h"
#include "core/contact/contact_desk.h"
#include "core/contact/promise_desk.h"
#include "core/today/agenda_calendar.h"
#include "core/today/today_desk.h"
#include "core/verification/verification_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;
using test::TestBook;

namespace {

const QDate kToday(2026, 9, 24);
const QString kMorning = QStringLiteral("2026-09-24T09:00:00+08:00");

TodayItem item(TodayKind kind, int days)
{
    return {.kind = kind, .dueOn = kToday.addDays(days)};
}

ClientId addClient(Session &session, const char *number, const QList<std::pair<QString, QString>> &more)
{
    auto desk = session.desk<ClientDesk>();
    QList<std::pair<QString, QString>> values{{QStringLiteral("external_id"), QString::fromUtf8(number)},
                                              {QStringLiteral("name"), QStringLiteral("王芳")}};
    values += more;
    const auto row = desk.read(values, Demand::Required);
    REQUIRE(row);
    return desk.add(row->row).value();
}

std::vector<TodayKind> kindsOf(const TodayList &list)
{
    std::vector<TodayKind> kinds;
    for (const TodayItem &one : list.items)
        kinds.push_back(one.kind);
    return kinds;
}

} // namespace

TEST_CASE("What is lost by waiting", "[today]")
{
    const TodayPolicy policy;
    const auto loss = [&](const TodayItem &one) { return lossByWaiting(one, kToday, policy); };
    // All of the weight on the last day, an eighth at first sight of eight days.
    CHECK(loss(item(TodayKind::Promise, 0)) == 7500);
    CHECK(loss(item(TodayKind::Promise, 7)) == 75 * 12);
    // Late by a month is twice the weight, and no more after that.
    CHECK(loss(item(TodayKind::Promise, -30)) == 15000);
    CHECK(loss(item(TodayKind::Promise, -3000)) == 15000);
    // A week weighs more with a monthly client than with a yearly one.
    TodayItem monthly = item(TodayKind::Contact, -7);
    monthly.contact = DueContact{kToday.addDays(-7), 1, DueReason::Tier, kToday.addDays(-37)};
    TodayItem yearly = monthly;
    yearly.contact->months = 12;
    CHECK(loss(monthly) > loss(yearly));
    CHECK(loss({.kind = TodayKind::ChurnEscalate}) == 7000);
    // The law on its last day goes before everything else on its last day.
    for (const auto &[code, kind] : kTodayKinds)
        CHECK(loss(item(TodayKind::ComplaintLaw, 0)) >= loss(item(kind, 0)));
    rc::check("waiting never makes a thing less urgent", [&] {
        const auto kind = kTodayKinds[*rc::gen::inRange<size_t>(0, kTodayKinds.size())].second;
        const int days = *rc::gen::inRange(-400, 400);
        RC_ASSERT(loss(item(kind, days)) >= loss(item(kind, days + 1)));
    });
}

TEST_CASE("Today gathers what is due and forgets what is done", "[today]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("advisor"), kMorning);
    const ClientId client = addClient(*session, "K-1",
                                      {{QStringLiteral("opened_on"), QStringLiteral("2025-09-20")},
                                       {QStringLiteral("birth_date"), QStringLiteral("1980-09-26")}});
    // Born in 1980 on the fifteenth of the eighth month.
    const ClientId moon = addClient(*session, "K-2", {{QStringLiteral("birth_date"), QStringLiteral("1980-09-23")}});
    ContactWish lunar;
    lunar.birthday = BirthdayCalendar::Lunar;
    REQUIRE(session->desk<CareDesk>().setWish(moon, lunar));
    const auto promise = session->desk<PromiseDesk>().add(client, {QStringLiteral("a statement"), kToday.addDays(3)});
    REQUIRE(promise);

    auto desk = session->desk<TodayDesk>();
    auto list = desk.list();
    REQUIRE(list);
    // Contact four days late, promise in three, Mid-Autumn and the lunar birthday tomorrow, the solar one in two days,
    // National Day in seven; a first round of verification half a year after the beginning.
    CHECK(kindsOf(*list)
          == std::vector{TodayKind::Promise, TodayKind::Contact, TodayKind::Birthday, TodayKind::Birthday,
                         TodayKind::Festival, TodayKind::Verification, TodayKind::Festival});
    CHECK(list->total() == 7);
    CHECK(desk.list({{}, 2})->items.size() == 2);
    CHECK(desk.list({{}, 2})->total() == 7);

    REQUIRE(session->desk<ContactDesk>().record({.client = client, .channel = ContactChannel::Greeting}));
    REQUIRE(session->desk<ContactDesk>().record({.client = client}));
    REQUIRE(session->desk<PromiseDesk>().keep(*promise, QStringLiteral("mail")));
    REQUIRE(session->desk<VerificationDesk>().verify(client));
    CHECK(kindsOf(*desk.list()) == std::vector{TodayKind::Birthday, TodayKind::Festival, TodayKind::Festival});
    // An open complaint stops the greeting and brings its clocks.
    NewComplaint complaint;
    complaint.client = moon;
    complaint.channel = ComplaintChannel::Hotline;
    complaint.category = QStringLiteral("fees");
    complaint.text = QStringLiteral("charged twice");
    REQUIRE(session->desk<ComplaintDesk>().open(complaint));
    list = desk.list();
    CHECK(std::none_of(list->items.begin(), list->items.end(),
                       [](const TodayItem &one) { return one.kind == TodayKind::Birthday; }));
    CHECK(list->counts[static_cast<size_t>(TodayKind::ComplaintPromise)] > 0);
    CHECK(list->items.front().kind == TodayKind::ComplaintPromise);
}

TEST_CASE("every role against Today", "[today][roles]")
{
    const TestBook book;
    addClient(*book.open(QStringLiteral("advisor"), kMorning), "K-1",
              {{QStringLiteral("opened_on"), QStringLiteral("2025-09-20")},
               {QStringLiteral("branch"), QStringLiteral("North")}});
    const auto contacts = [&book](const QString &user, const QString &advisor) -> int {
        const auto list = book.open(user, kMorning)->desk<TodayDesk>().list({advisor, 0});
        if (!list) {
            CHECK(list.error().code == ErrorCode::NotPermitted);
            return -1;
        }
        return list->counts[static_cast<size_t>(TodayKind::Contact)];
    };
    const QString advisor = QStringLiteral("advisor");
    CHECK(contacts(advisor, {}) == 1);
    CHECK(contacts(advisor, advisor) == 1);
    CHECK(contacts(QStringLiteral("advisor2"), {}) == 0);
    CHECK(contacts(QStringLiteral("advisor2"), advisor) == -1);
    CHECK(contacts(QStringLiteral("supervisor"), {}) == 1);
    CHECK(contacts(QStringLiteral("supervisor"), advisor) == 1);
    CHECK(contacts(QStringLiteral("supervisor"), QStringLiteral("advisor2")) == 0);
    CHECK(contacts(QStringLiteral("compliance"), {}) == 0); // contacts are not its work
    CHECK(contacts(QStringLiteral("admin"), {}) == -1);
    CHECK(
        book.open(QStringLiteral("head"), kMorning)->desk<TodayDesk>().list({QStringLiteral("nobody"), 0}).error().code
        == ErrorCode::NotFound);
}

TEST_CASE("The calendar carries no names unless it is asked to", "[today]")
{
    TodayList list{kToday, {}, {}, {}};
    TodayItem late = item(TodayKind::Contact, -3);
    late.externalId = QStringLiteral("K-1");
    late.name = QStringLiteral("王芳");
    late.client = ClientId(7);
    TodayItem clock = item(TodayKind::ComplaintLaw, 1);
    clock.dueAt = QDateTime({2026, 9, 25}, {15, 59, 59}, Qt::UTC);
    list.items = {late, clock, {.kind = TodayKind::ChurnAct}};
    CalendarOptions options{false, QTimeZone("Asia/Shanghai"), QDateTime({2026, 9, 24}, {1, 0}, Qt::UTC), "book",
                            [](const TodayItem &) { return QStringLiteral("Contact; due, ") + QString(80, u'长'); }};
    const QByteArray file = agendaCalendar(list, options);
    CHECK_FALSE(file.contains("王芳"));
    CHECK(file.count("BEGIN:VEVENT") == 2); // what has no day has no entry
    CHECK(file.contains("DTSTART;VALUE=DATE:20260924\r\n"));
    CHECK(file.contains("DTSTART:20260925T155959Z\r\n"));
    CHECK(file.contains("Contact\\; due\\, "));
    for (const QByteArray &line : file.split('\n')) {
        CHECK(line.size() <= 76);                        // 75 octets and the carriage return
        CHECK(QString::fromUtf8(line).toUtf8() == line); // no character is cut
    }
    CHECK(agendaCalendar(list, options) == file);
    options.withNames = true;
    QByteArray unfolded = agendaCalendar(list, options);
    CHECK(unfolded.replace("\r\n ", "").contains("K-1 王芳"));
}
