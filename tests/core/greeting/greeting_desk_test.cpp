// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/greeting/greeting_desk.h"

#include "core/client/client_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/contact/care_desk.h"
#include "core/contact/contact_desk.h"
#include "core/letter/mailing_desk.h"
#include "core/policy/request_desk.h"
#include "core/today/today_desk.h"
#include "tests/support/client_world.h"

#include <QFile>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

const QString kMorning = QStringLiteral("2026-09-24T09:00:00+08:00");
/// Mid-Autumn 2026 is 25 September.
const QDate kToday(2026, 9, 24);
const QString kBirthday = kBirthdayOccasion.toString();
const QString kWhy = QStringLiteral("cards for the festival");

GreetingQuery week(const QString &occasion = {})
{
    return {kToday, kToday.addDays(6), occasion};
}

QStringList told(const std::vector<GreetingLine> &lines)
{
    QStringList all;
    for (const GreetingLine &line : lines)
        all.append(line.to.externalId + u' ' + line.mark.occasion + u' ' + line.mark.day.toString(u("MM-dd"))
                   + (line.isOpen() ? u("") : u(" -")));
    return all;
}

} // namespace

TEST_CASE("Birthdays by sun and moon, and festivals, each with what speaks against it", "[greeting]")
{
    const TestBook book;
    const auto session = book.open(u("advisor"), kMorning);
    const ClientId solar = addClient(*session, u("K-1"), {u("birth_date=1980-09-26"), u("gender=female")});
    const ClientId moon = addClient(*session, u("K-2"), {u("birth_date=1980-09-23"), u("language=en")});
    const ClientId firm = addClient(*session, u("K-3"), {u("kind=corporate")});
    ContactWish wish;
    wish.birthday = BirthdayCalendar::Lunar;
    REQUIRE(session->desk<CareDesk>().setWish(moon, wish));
    auto desk = session->desk<GreetingDesk>();
    // Born on the fifteenth of the eighth month: on Mid-Autumn.
    CHECK(told(*desk.list(week()))
          == QStringList{u("K-2 birthday 09-25"), u("K-1 mid_autumn 09-25"), u("K-2 mid_autumn 09-25"),
                         u("K-3 mid_autumn 09-25"), u("K-1 birthday 09-26")});
    CHECK(told(*desk.list(week(kBirthday))) == QStringList{u("K-2 birthday 09-25"), u("K-1 birthday 09-26")});
    CHECK(desk.list(week(u("festival")))->size() == 3);
    CHECK(desk.list(week(u("national_day")))->empty());
    CHECK(desk.list(week(kBirthday))->front().turns == 46);
    CHECK(failed(desk.list(week(u("easter")))) == ErrorCode::NotFound);
    CHECK(failed(desk.list({kToday, kToday.addDays(-1)})) == ErrorCode::BadValue);
    CHECK(failed(desk.list({kToday, kToday.addDays(62)})) == ErrorCode::BadValue);

    NewComplaint complaint;
    complaint.client = solar;
    complaint.channel = ComplaintChannel::Hotline;
    complaint.category = u("fees");
    complaint.text = u("charged twice");
    REQUIRE(session->desk<ComplaintDesk>().open(complaint));
    const auto lines = desk.list(week(kBirthday));
    REQUIRE(lines->size() == 2);
    CHECK(lines->back().reasons == std::vector{GuardReason::OpenComplaint});
    GreetingQuery open = week();
    open.openOnly = true;
    CHECK(told(*desk.list(open))
          == QStringList{u("K-2 birthday 09-25"), u("K-2 mid_autumn 09-25"), u("K-3 mid_autumn 09-25")});

    // Recorded at once, once, and without those whom the guard speaks for.
    const std::vector<GreetingMark> marks{{solar, kBirthday, kToday.addDays(2)},
                                          {moon, kBirthday, kToday.addDays(1)},
                                          {moon, kBirthday, kToday.addDays(1)},
                                          {firm, u("mid_autumn"), kToday.addDays(1)}};
    const auto first = desk.record(marks, GreetingWay::Card);
    REQUIRE(first);
    CHECK(first->recorded.size() == 2);
    REQUIRE(first->refused.size() == 1);
    CHECK(first->refused.front().reasons == std::vector{GuardReason::OpenComplaint});
    const auto again = desk.record(marks, GreetingWay::Card);
    REQUIRE(again);
    CHECK(again->recorded.empty());
    CHECK(again->refused.size() == 3);
    CHECK(again->refused[1].already);
    const auto contacts = session->desk<ContactDesk>().ofClient(moon);
    REQUIRE(contacts->size() == 1);
    CHECK(contacts->front().channel == ContactChannel::Greeting);
    CHECK(contacts->front().purpose == kBirthday);
    CHECK(told(*desk.list(open)) == QStringList{u("K-2 mid_autumn 09-25")});
    CHECK(failed(desk.record({{moon, kBirthday, kToday}}, GreetingWay::Card)) == ErrorCode::NotFound);
    CHECK(desk.record({}, GreetingWay::Card)->recorded.empty());

    // Each in the client's own language.
    const auto texts = desk.texts({marks[1], marks[3], marks[0]}, GreetingWay::Card);
    REQUIRE(texts);
    REQUIRE(texts->texts.size() == 2);
    CHECK(texts->refused.size() == 1);
    CHECK(texts->texts[0].text.title == u("Happy birthday, K-2"));
    CHECK(texts->texts[1].text.title == u("中秋节快乐"));
    CHECK(texts->texts[1].text.body.startsWith(u("尊敬的K-3")));
    const auto messages = desk.texts({marks[3]}, GreetingWay::Message);
    REQUIRE(messages);
    CHECK(messages->texts.front().text.body.contains(u("Test Institution")));
}

TEST_CASE("A greeting recorded by hand is not asked for again, on Today neither", "[greeting][today]")
{
    const TestBook book;
    const auto session = book.open(u("advisor"), kMorning);
    const ClientId client = addClient(*session, u("K-1"), {u("birth_date=1980-09-26")});
    const auto birthdays = [&] {
        const auto list = session->desk<TodayDesk>().list();
        REQUIRE(list);
        return list->counts[static_cast<size_t>(TodayKind::Birthday)];
    };
    auto desk = session->desk<GreetingDesk>();
    // A festival's greeting is none for the birthday.
    REQUIRE(desk.record({{client, u("mid_autumn"), kToday.addDays(1)}}, GreetingWay::Call));
    CHECK(birthdays() == 1);
    CHECK(desk.list(week(kBirthday))->front().isOpen());
    REQUIRE(session->desk<ContactDesk>().record({.client = client, .channel = ContactChannel::Greeting}));
    CHECK(birthdays() == 0);
    CHECK(desk.list(week(kBirthday))->front().sentOn == kToday);
}

TEST_CASE("every role against greetings", "[greeting][roles]")
{
    const TestBook book;
    const auto owner = book.open(u("advisor"), kMorning);
    const ClientId client = addClient(
        *owner, u("K-1"),
        {u("birth_date=1980-09-26"), u("branch=North"), u("address=北京市朝阳区安贞路1号"), u("phone=13812345678")});
    const std::vector<GreetingMark> mark{{client, kBirthday, kToday.addDays(2)}};
    struct Expected {
        const char *user;
        int lines; // −1: not permitted
        bool records;
        bool labels;
    };
    for (const Expected &one : {Expected{"advisor2", 0, false, false}, Expected{"compliance", 1, false, true},
                                Expected{"admin", -1, false, false}, Expected{"head", 1, true, true},
                                Expected{"supervisor", 1, true, true}, Expected{"advisor", 1, true, true}}) {
        CAPTURE(one.user);
        const auto session = book.open(u(one.user), kMorning);
        auto desk = session->desk<GreetingDesk>();
        const auto lines = desk.list(week(kBirthday));
        CHECK((lines ? static_cast<int>(lines->size()) : -1) == one.lines);
        const auto texts = desk.texts(mark, GreetingWay::Card);
        CHECK(texts.has_value() == one.records);
        CHECK(desk.record(mark, GreetingWay::Card).has_value() == one.records);
        auto mailing = session->desk<MailingDesk>();
        CHECK(mailing.labels({client}, kWhy).has_value() == one.labels);
        CHECK(failed(mailing.labels({client}, {})) == ErrorCode::ReasonNeeded);
        // Telephones in clear are a supervisor's to ask for.
        const auto list = mailing.messages(book.file(u("list.csv")), {{client, u("text")}}, true, kWhy);
        CHECK(list.has_value() == (u(one.user) == u("supervisor") || u(one.user) == u("head")));
    }
}

TEST_CASE("Addresses and telephones leave with a reason, and in bulk with a second person", "[greeting][letter]")
{
    const TestBook book;
    const auto session = book.open(u("supervisor"), kMorning);
    std::vector<ClientId> clients;
    for (int i = 0; i < 51; ++i)
        clients.push_back(
            addClient(*session, u("K-%1").arg(i),
                      {u("branch=North"), u("address=北京市朝阳区安贞路1号"), u("phone=+8613812345678")}));
    const ClientId bare = addClient(*session, u("X-1"), {u("branch=North")});
    auto desk = session->desk<MailingDesk>();
    const auto few = desk.labels({clients[0], bare}, kWhy);
    REQUIRE(few);
    REQUIRE(few->labels.size() == 1);
    CHECK(few->labels.front().address == u("北京市朝阳区安贞路1号"));
    CHECK(few->without == std::vector{bare});

    const auto many = desk.labels(clients, kWhy);
    REQUIRE(many);
    REQUIRE(many->request);
    CHECK(many->labels.empty());
    CHECK(desk.labels(clients, kWhy)->request == many->request);
    CHECK(failed(session->desk<RequestDesk>().approve(*many->request)) == ErrorCode::NotPermitted);
    const auto compliance = book.open(u("compliance"), kMorning);
    REQUIRE(compliance->desk<RequestDesk>().approve(*many->request));
    CHECK(desk.labels(clients, kWhy)->labels.size() == 51);
    // Used up.
    CHECK(desk.labels(clients, kWhy)->request.has_value());

    const QString file = book.file(u("list.csv"));
    const std::vector<OutgoingMessage> one{{clients[0], u("你好, K-0")}, {bare, u("x")}};
    CHECK(failed(desk.messages(book.file(u("list.xlsx")), one, false, {})) == ErrorCode::BadUsage);
    const auto masked = desk.messages(file, one, false, {});
    REQUIRE(masked);
    CHECK(masked->rows == 1);
    CHECK(masked->without == std::vector{bare});
    const auto read = [&file] {
        QFile opened(file);
        REQUIRE(opened.open(QIODevice::ReadOnly));
        return QString::fromUtf8(opened.readAll());
    };
    CHECK_FALSE(read().contains(u("13812345678")));
    REQUIRE(QFile::remove(file));
    const auto asked = desk.messages(file, one, true, kWhy);
    REQUIRE(asked);
    REQUIRE(asked->request);
    CHECK_FALSE(QFile::exists(file));
    REQUIRE(compliance->desk<RequestDesk>().approve(*asked->request));
    CHECK_FALSE(desk.messages(file, one, true, kWhy)->request);
    CHECK(read().contains(u("\"K-0\",\"K-0\",+8613812345678,\"你好, K-0\"")));
}
