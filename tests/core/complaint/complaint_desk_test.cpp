// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_desk.h"

#include "core/base/period.h"
#include "core/client/client_desk.h"
#include "core/contact/contact_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/request_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

ClientId someClient(const TestBook &book)
{
    const auto session = book.open(QStringLiteral("advisor"));
    auto desk = session->desk<ClientDesk>();
    const auto read = desk.read(
        {{QStringLiteral("external_id"), QStringLiteral("K-1")}, {QStringLiteral("name"), QStringLiteral("王小明")}},
        Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

NewComplaint wish(const TestBook &book, ClientId client, const QString &received)
{
    NewComplaint wanted;
    wanted.client = client;
    wanted.channel = ComplaintChannel::Hotline;
    wanted.category = QStringLiteral("fees");
    wanted.text = QStringLiteral("charged twice");
    if (!received.isEmpty())
        wanted.receivedAt = *parseMoment(received, QTimeZone("Asia/Shanghai"));
    Q_UNUSED(book)
    return wanted;
}

ComplaintEvent step(ComplaintStep kind, const QString &at, const QString &text = QStringLiteral("done"))
{
    ComplaintEvent event;
    event.step = kind;
    event.at = *parseMoment(at, QTimeZone("Asia/Shanghai"));
    event.text = text;
    return event;
}

const ComplaintClock &clockOf(const ComplaintView &view, ClockName name)
{
    for (const ComplaintClock &clock : view.clocks) {
        if (clock.name == name)
            return clock;
    }
    FAIL("no such clock");
    return view.clocks.front();
}

QString dueDay(const ComplaintView &view, ClockName name)
{
    const auto due = clockOf(view, name).dueAt;
    return due ? momentText(*due, QTimeZone("Asia/Shanghai")).left(10) : QString();
}

} // namespace

TEST_CASE("A complaint over Spring Festival has the dates of the acceptance example", "[complaint][desk]")
{
    const TestBook book;
    const ClientId client = someClient(book);
    const auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-02-13T11:00:00+08:00"));
    auto desk = session->desk<ComplaintDesk>();
    const auto opened = desk.open(wish(book, client, QStringLiteral("2026-02-13T10:00:00")));
    REQUIRE(opened);
    CHECK(dueDay(*opened, ClockName::FirstResponse) == QStringLiteral("2026-02-24"));
    CHECK(dueDay(*opened, ClockName::Opinion) == QStringLiteral("2026-02-27"));
    CHECK(dueDay(*opened, ClockName::Statutory) == QStringLiteral("2026-02-28"));
    CHECK(dueDay(*opened, ClockName::Resolution) == QStringLiteral("2026-03-02"));

    ComplaintPause mediation;
    mediation.reason = PauseReason::Mediation;
    mediation.from = *parseMoment(u"2026-02-16", QTimeZone("Asia/Shanghai"));
    mediation.to = *parseMoment(u"2026-02-19", QTimeZone("Asia/Shanghai"));
    mediation.evidence = QStringLiteral("record 7 of the mediation centre");
    const auto later = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-02-20"));
    const auto paused = later->desk<ComplaintDesk>().pause(*opened->complaint.id, mediation);
    REQUIRE(paused);
    CHECK(dueDay(*paused, ClockName::Statutory) == QStringLiteral("2026-03-03"));
    CHECK(dueDay(*paused, ClockName::Resolution) == QStringLiteral("2026-03-02"));
    const auto why = later->desk<ComplaintDesk>().why(*opened->complaint.id, ClockName::Resolution);
    REQUIRE(why);
    CHECK(std::count_if(why->steps.begin(), why->steps.end(), [](const DayStep &day) { return day.counted; }) == 7);
}

TEST_CASE("A case goes from open to closed and its clocks are met", "[complaint][desk]")
{
    const TestBook book;
    const ClientId client = someClient(book);
    const auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-09-30"));
    auto desk = session->desk<ComplaintDesk>();
    const auto opened = desk.open(wish(book, client, QStringLiteral("2026-09-01T10:00:00")));
    REQUIRE(opened);
    const ComplaintId id = *opened->complaint.id;
    const auto early = desk.take(id, step(ComplaintStep::Resolve, QStringLiteral("2026-09-01T12:00:00")));
    REQUIRE_FALSE(early);
    CHECK(early.error().code == ErrorCode::OutOfOrder);
    REQUIRE(desk.take(id, step(ComplaintStep::Assess, QStringLiteral("2026-09-01T12:00:00"))));
    ComplaintEvent opinion = step(ComplaintStep::Investigate, QStringLiteral("2026-09-03T12:00:00"));
    opinion.opinion = true;
    REQUIRE(desk.take(id, opinion));
    REQUIRE(desk.take(id, step(ComplaintStep::Resolve, QStringLiteral("2026-09-04T12:00:00"))));
    REQUIRE(desk.take(id, step(ComplaintStep::Feedback, QStringLiteral("2026-09-07T12:00:00"))));
    ComplaintEvent rated = step(ComplaintStep::FollowUp, QStringLiteral("2026-09-08T12:00:00"));
    rated.satisfaction = 6;
    CHECK(desk.take(id, rated).error().code == ErrorCode::BadValue);
    rated.satisfaction = 4;
    REQUIRE(desk.take(id, rated));
    const auto closed = desk.take(id, step(ComplaintStep::Close, QStringLiteral("2026-09-08T13:00:00")));
    REQUIRE(closed);
    CHECK(closed->complaint.state == ComplaintState::Closed);
    CHECK(closed->complaint.satisfaction == 4);
    for (const ClockName name : {ClockName::FirstResponse, ClockName::Opinion, ClockName::Resolution,
                                 ClockName::Statutory, ClockName::WrittenReply})
        CHECK(clockOf(*closed, name).state == ClockState::Met);
    CHECK(desk.list(true, false, 0)->empty());
    CHECK(desk.list(false, false, 0)->size() == 1);
    // The state follows from what had happened by then.
    const auto before = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-09-02"));
    CHECK(before->desk<ComplaintDesk>().show(id)->complaint.state == ComplaintState::Assessed);
    CHECK(session->desk<JournalDesk>().prove()->ok);
}

TEST_CASE("An extension of the legal time waits for compliance", "[complaint][desk][request]")
{
    const TestBook book;
    const ClientId client = someClient(book);
    const auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-09-05"));
    auto desk = session->desk<ComplaintDesk>();
    const auto opened = desk.open(wish(book, client, QStringLiteral("2026-09-01T10:00:00")));
    REQUIRE(opened);
    CHECK(dueDay(*opened, ClockName::Statutory) == QStringLiteral("2026-09-16"));
    const auto request = desk.proposeExtension(*opened->complaint.id, QStringLiteral("abroad"));
    REQUIRE(request);
    const auto again = desk.proposeExtension(*opened->complaint.id, QStringLiteral("still abroad"));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::RuleRefused);
    CHECK(again.error().args.value(0).contains(request->toString()));
    CHECK(session->desk<RequestDesk>().approve(*request).error().code == ErrorCode::NotPermitted);
    const auto compliance = book.open(QStringLiteral("compliance"), QStringLiteral("2026-09-06"));
    REQUIRE(compliance->desk<RequestDesk>().approve(*request));
    const auto shown = compliance->desk<ComplaintDesk>().show(*opened->complaint.id);
    REQUIRE(shown);
    CHECK(dueDay(*shown, ClockName::Statutory) == QStringLiteral("2026-10-16"));
    // The extension stands in the ledger of the clocks: a step of the work may still be entered for the day before it.
    CHECK(desk.take(*opened->complaint.id, step(ComplaintStep::Assess, QStringLiteral("2026-09-03"))));
}

TEST_CASE("What comes after a clock was met moves its due time no more", "[complaint][desk]")
{
    const TestBook book;
    const ClientId client = someClient(book);
    const auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-09-20"));
    auto desk = session->desk<ComplaintDesk>();
    const auto opened = desk.open(wish(book, client, QStringLiteral("2026-09-14T10:00:00")));
    REQUIRE(opened);
    const ComplaintId id = *opened->complaint.id;
    const auto assessed = desk.take(id, step(ComplaintStep::Assess, QStringLiteral("2026-09-15")));
    REQUIRE(assessed);
    const QString due = dueDay(*assessed, ClockName::FirstResponse);
    ComplaintPause pause;
    pause.reason = PauseReason::Mediation;
    pause.from = QDateTime({2026, 9, 15}, {12, 0}, QTimeZone("Asia/Shanghai"));
    pause.to = QDateTime({2026, 9, 18}, {12, 0}, QTimeZone("Asia/Shanghai"));
    pause.evidence = QStringLiteral("the centre's letter");
    const auto paused = desk.pause(id, pause);
    REQUIRE(paused);
    CHECK(dueDay(*paused, ClockName::FirstResponse) == due);
    CHECK(dueDay(*paused, ClockName::Statutory) != dueDay(*assessed, ClockName::Statutory));
}

TEST_CASE("Every role against every action of the complaint desk", "[complaint][desk][roles]")
{
    const TestBook book;
    const ClientId client = someClient(book);
    const QString day = QStringLiteral("2026-09-05");
    const auto opened = book.open(QStringLiteral("supervisor"), day)
                            ->desk<ComplaintDesk>()
                            .open(wish(book, client, QStringLiteral("2026-09-01")));
    REQUIRE(opened);
    const ComplaintId id = *opened->complaint.id;
    struct Expected {
        QString user;
        bool open;
        bool work;
        bool decide;
        bool propose;
        bool show;
        bool list;
    };
    for (const Expected &e : {Expected{QStringLiteral("advisor"), true, true, false, false, true, true},
                              Expected{QStringLiteral("advisor2"), false, false, false, false, false, true},
                              Expected{QStringLiteral("supervisor"), true, true, true, true, true, true},
                              Expected{QStringLiteral("compliance"), true, true, false, false, true, true},
                              Expected{QStringLiteral("admin"), false, false, false, false, false, false}}) {
        CAPTURE(e.user.toStdString());
        const auto session = book.open(e.user, day);
        auto desk = session->desk<ComplaintDesk>();
        CHECK(desk.open(wish(book, client, {})).has_value() == e.open);
        CHECK(desk.take(id, step(ComplaintStep::FirstContact, QStringLiteral("2026-09-02"))).has_value() == e.work);
        const auto decided = desk.take(id, step(ComplaintStep::Complex, QStringLiteral("2026-09-03")));
        CHECK((decided.has_value() || decided.error().code != ErrorCode::NotPermitted) == e.decide);
        const auto proposed = desk.proposeExtension(id, QStringLiteral("why"));
        CHECK((proposed.has_value() || proposed.error().code != ErrorCode::NotPermitted) == e.propose);
        CHECK(desk.show(id).has_value() == e.show);
        CHECK(desk.why(id, ClockName::Statutory).has_value() == e.show);
        CHECK(desk.list(true, false, 0).has_value() == e.list);
    }
}

TEST_CASE("A complaint has a client or a complainant, never both or neither", "[complaint][desk]")
{
    const TestBook book;
    const ClientId client = someClient(book);
    const auto session = book.open(QStringLiteral("advisor"));
    auto desk = session->desk<ComplaintDesk>();
    NewComplaint wanted = wish(book, client, {});
    wanted.complainant = QStringLiteral("A stranger");
    CHECK(desk.open(wanted).error().code == ErrorCode::BadUsage);
    wanted.client.reset();
    wanted.joint = 25;
    const auto opened = desk.open(wanted);
    REQUIRE(opened);
    CHECK(opened->complaint.level == ComplaintLevel::Major); // twenty or more complain together
    wanted.complainant.clear();
    CHECK(desk.open(wanted).error().code == ErrorCode::BadUsage);
    CHECK(*desk.find(opened->complaint.id->toString()) == *opened->complaint.id);
    CHECK_FALSE(desk.find(QStringLiteral("none")));
}

TEST_CASE("The first response is met by a contact with the client, not by a greeting", "[complaint][desk][contact]")
{
    const TestBook book;
    const ClientId client = someClient(book);
    const auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-09-30"));
    auto desk = session->desk<ComplaintDesk>();
    const auto opened = desk.open(wish(book, client, QStringLiteral("2026-09-01T10:00:00")));
    REQUIRE(opened);
    const ComplaintId id = *opened->complaint.id;
    CHECK(clockOf(*opened, ClockName::FirstResponse).state == ClockState::Breached);
    const auto speak = [&](ContactChannel channel, const QString &at) {
        NewContact contact{.client = client, .channel = channel};
        contact.at = *parseMoment(at, QTimeZone("Asia/Shanghai"));
        REQUIRE(session->desk<ContactDesk>().record(contact));
    };
    speak(ContactChannel::Call, QStringLiteral("2026-09-01T09:00:00")); // before the case
    speak(ContactChannel::Greeting, QStringLiteral("2026-09-01T11:00:00"));
    CHECK(clockOf(*desk.show(id), ClockName::FirstResponse).state == ClockState::Breached);
    CHECK(desk.list(false, true, 0)->size() == 1);

    speak(ContactChannel::Message, QStringLiteral("2026-09-02T15:00:00"));
    const auto shown = desk.show(id);
    REQUIRE(shown);
    CHECK(clockOf(*shown, ClockName::FirstResponse).state == ClockState::Met);
    CHECK(momentText(*clockOf(*shown, ClockName::FirstResponse).metAt, QTimeZone("Asia/Shanghai"))
          == QStringLiteral("2026-09-02T15:00:00.000+08:00"));
    const auto earlier = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-09-02T14:00:00+08:00"));
    CHECK_FALSE(clockOf(*earlier->desk<ComplaintDesk>().show(id), ClockName::FirstResponse).metAt);

    // A step taken later does not undo it, and a case whose other clocks are met in time is breached no more.
    REQUIRE(desk.take(id, step(ComplaintStep::Assess, QStringLiteral("2026-09-04T12:00:00"))));
    CHECK(clockOf(*desk.show(id), ClockName::FirstResponse).state == ClockState::Met);
    const auto soon = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-09-04T13:00:00+08:00"));
    CHECK(soon->desk<ComplaintDesk>().list(false, true, 0)->empty());
}

TEST_CASE("Lists hold the cases as they stood, and as many as were asked for", "[complaint][desk]")
{
    const TestBook book;
    const ClientId client = someClient(book);
    const auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-09-30"));
    auto desk = session->desk<ComplaintDesk>();
    const auto late = desk.open(wish(book, client, QStringLiteral("2026-09-20T10:00:00")));
    REQUIRE(late);
    const auto early = desk.open(wish(book, client, QStringLiteral("2026-09-01T10:00:00")));
    REQUIRE(early);
    REQUIRE(desk.take(*early->complaint.id, step(ComplaintStep::Withdraw, QStringLiteral("2026-09-10T12:00:00"))));
    CHECK(desk.list(true, false, 0)->size() == 1);
    CHECK(desk.list(true, false, 1)->size() == 1);

    const auto before = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-09-09"));
    auto then = before->desk<ComplaintDesk>();
    REQUIRE(then.list(true, false, 1)->size() == 1); // withdrawn later
    CHECK(then.list(true, false, 1)->front().complaint.id == early->complaint.id);
    CHECK(then.show(*early->complaint.id)->complaint.facts.events.empty());
    CHECK(then.show(*late->complaint.id).error().code == ErrorCode::NotFound); // received later
    CHECK(then.list(false, true, 0)->size() == 1);
}
