// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_desk.h"

#include "core/client/client_table_desk.h"
#include "core/consent/consent_desk.h"
#include "core/contact/care_desk.h"
#include "core/contact/contact_desk.h"
#include "core/contact/promise_desk.h"
#include "core/event/event_guest_desk.h"
#include "core/finance/finance_desk.h"
#include "core/words/error_words.h"
#include "tests/support/client_world.h"

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

const QString kBefore = QStringLiteral("2026-11-20T09:00:00+08:00");
const QString kAfter = QStringLiteral("2026-11-29T09:00:00+08:00");
const QDateTime kStarts({2026, 11, 28}, {6, 0}, Qt::UTC);

EventPlan lecture()
{
    EventPlan plan;
    plan.title = u("经济展望");
    plan.place = u("会议中心");
    plan.lecturer = u("advisor2");
    plan.starts = kStarts;
    plan.ends = kStarts.addSecs(7200);
    plan.capacity = 1;
    return plan;
}

/// A client who agreed to be invited.
ClientId willing(Session &session, const QString &number, const QStringList &words = {})
{
    const ClientId client = addClient(session, number, QStringList{u("branch=North")} + words);
    REQUIRE(session.desk<ConsentDesk>().give({.client = client,
                                              .purpose = u("marketing"),
                                              .basis = u("consent"),
                                              .evidence = u("signed form"),
                                              .givenOn = QDate(2026, 1, 2)}));
    return client;
}

} // namespace

TEST_CASE("An event from the plan to what came of it", "[event][desk]")
{
    const TestBook book;
    const auto session = book.open(u("advisor"), kBefore);
    auto events = session->desk<EventDesk>();
    auto guests = session->desk<EventGuestDesk>();
    EventPlan plan = lecture();
    plan.lecturer = u("nobody");
    CHECK(failed(events.add(plan)) == ErrorCode::NotFound);
    plan.outsideLecturer = true;
    plan.title.clear();
    const auto untitled = events.add(plan);
    CHECK(failed(untitled) == ErrorCode::BadValue);
    CHECK(words::sentence(untitled.error()) == u("Title: is missing"));
    const auto id = events.add(lecture());
    REQUIRE(id);
    const ClientId first = willing(*session, u("K-1"), {u("gender=female")});
    const ClientId second = willing(*session, u("K-2"), {u("language=en")});
    const ClientId silent = addClient(*session, u("K-3"), {u("branch=North")});
    const auto planned = guests.plan(*id, ClientFilter());
    REQUIRE(planned);
    CHECK(planned->invited == std::vector{first, second});
    REQUIRE(planned->refused.size() == 1);
    CHECK(planned->refused.front().reasons == std::vector{GuardReason::ConsentMissing});
    CHECK(events.show(*id)->guests.empty());
    REQUIRE(guests.invite(*id, {first, second, silent}));
    const auto again = guests.invite(*id, {first});
    REQUIRE(again);
    CHECK(again->refused.front().already);
    CHECK(events.show(*id)->guests.size() == 2);

    const auto letters = guests.invitations(*id, {});
    REQUIRE(letters);
    REQUIRE(letters->size() == 2);
    CHECK((*letters)[0].text.title == u("邀请函：经济展望"));
    CHECK((*letters)[0].text.body.contains(u("2026年11月28日（星期六）14:00–16:00")));
    CHECK((*letters)[1].text.title == u("Invitation: 经济展望"));

    // One place: the second waits and moves up.
    CHECK(guests.reply(*id, first, true)->state == GuestState::Accepted);
    CHECK(guests.reply(*id, second, true)->state == GuestState::Waiting);
    const auto declined = guests.reply(*id, first, false);
    REQUIRE(declined);
    REQUIRE(declined->movedUp);
    CHECK(declined->movedUp->client == second);
    CHECK(failed(guests.reply(*id, silent, true)) == ErrorCode::NotFound);
    EventPlan wider = lecture();
    wider.capacity = 3;
    REQUIRE(events.change(*id, wider, 1));
    CHECK(failed(events.change(*id, wider, 1)) == ErrorCode::Internal); // nothing changes
    wider.title = u("展望");
    CHECK(failed(events.change(*id, wider, 1)) == ErrorCode::StaleRevision);
    CHECK(guests.reply(*id, first, true)->state == GuestState::Accepted);
    wider.capacity = 1;
    CHECK(failed(events.change(*id, wider, 2)) == ErrorCode::RuleRefused);

    // Nobody comes before it has begun, or before it is open.
    CHECK(failed(guests.attend(*id, {first}, true)) == ErrorCode::WrongState);
    REQUIRE(events.setState(*id, EventState::Open));
    CHECK(failed(guests.attend(*id, {first}, true)) == ErrorCode::WrongState);
    CHECK(failed(events.setState(*id, EventState::Held)) == ErrorCode::WrongState);

    const auto later = book.open(u("advisor"), kAfter);
    auto held = later->desk<EventDesk>();
    auto there = later->desk<EventGuestDesk>();
    CHECK(failed(there.feedback(*id, first, {.rating = 5})) == ErrorCode::WrongState);
    REQUIRE(there.attend(*id, {first}, true));
    REQUIRE(there.attend(*id, {first}, true));
    REQUIRE(there.attend(*id, {second}, false));
    CHECK(failed(there.attend(*id, {first}, false)) == ErrorCode::WrongState);
    REQUIRE(held.setState(*id, EventState::Held));
    CHECK(failed(there.feedback(*id, first, {.rating = 6})) == ErrorCode::BadValue);
    REQUIRE(there.feedback(*id, first,
                           {.rating = 4,
                            .comment = u("too long"),
                            .needs = u("教育金"),
                            .followUp = u("send the slides"),
                            .followUpOn = QDate(2026, 12, 1)}));
    const auto contacts = later->desk<ContactDesk>().ofClient(first);
    REQUIRE(contacts->size() == 1);
    CHECK(contacts->front().channel == ContactChannel::Event);
    CHECK(contacts->front().satisfaction == 4);
    CHECK(contacts->front().summary == u("经济展望: too long"));
    CHECK(later->desk<ContactDesk>().ofClient(second)->empty());
    CHECK(later->desk<FinanceDesk>().needs(first)->front().text == u("教育金"));
    CHECK(later->desk<PromiseDesk>().ofClient(first)->front().text == u("send the slides"));
    REQUIRE(held.settle(*id, Money(123456, later->workplace().currency()), u("well received")));
    const auto detail = held.show(*id);
    REQUIRE(detail);
    CHECK(detail->figures.of(GuestState::Came) == 1);
    CHECK(detail->figures.averageRating == 400);
    CHECK(detail->figures.needs == 1);
    CHECK(detail->figures.costPerGuest->minor() == 123456);
    CHECK(detail->event.outcome == u("well received"));
    CHECK(failed(held.change(*id, wider, detail->event.revision)) == ErrorCode::WrongState);
    CHECK(failed(there.invite(*id, {silent})) == ErrorCode::WrongState);
    CHECK(failed(held.setState(*id, EventState::Cancelled, u("late"))) == ErrorCode::WrongState);
    CHECK(held.list({QDate(2026, 11, 28), QDate(2026, 11, 28)})->size() == 1);
    CHECK(held.list({QDate(2026, 11, 29)})->empty());
    CHECK(held.list({.state = EventState::Planned})->empty());
}

TEST_CASE("Who is away on the day is not invited, and a cancelled event invites nobody", "[event][desk]")
{
    const TestBook book;
    const auto session = book.open(u("advisor"), kBefore);
    const ClientId client = willing(*session, u("K-1"));
    REQUIRE(session->desk<CareDesk>().pause(client, {{QDate(2026, 11, 27), QDate(2026, 11, 30)}}));
    auto events = session->desk<EventDesk>();
    const auto id = events.add(lecture());
    REQUIRE(id);
    const auto planned = session->desk<EventGuestDesk>().plan(*id, {client});
    REQUIRE(planned);
    CHECK(planned->refused.front().reasons == std::vector{GuardReason::NoContactDate});
    CHECK(failed(events.setState(*id, EventState::Cancelled)) == ErrorCode::ReasonNeeded);
    REQUIRE(events.setState(*id, EventState::Cancelled, u("the lecturer is ill")));
    CHECK(failed(session->desk<EventGuestDesk>().invite(*id, {client})) == ErrorCode::WrongState);
}

TEST_CASE("every role against events", "[event][roles]")
{
    const TestBook book;
    const auto owner = book.open(u("advisor"), kBefore);
    const ClientId mine = willing(*owner, u("K-1"));
    const auto id = owner->desk<EventDesk>().add(lecture());
    REQUIRE(id);
    REQUIRE(owner->desk<EventGuestDesk>().invite(*id, {mine}));
    REQUIRE(owner->desk<EventDesk>().setState(*id, EventState::Open));
    struct Expected {
        const char *user;
        bool reads;
        bool seesGuest;
        bool invites;
        bool changes;
    };
    for (const Expected &one :
         {Expected{"advisor2", true, false, false, false}, Expected{"compliance", true, true, false, false},
          Expected{"admin", false, false, false, false}, Expected{"supervisor", true, true, true, true},
          Expected{"head", true, true, true, true}, Expected{"advisor", true, true, true, true}}) {
        CAPTURE(one.user);
        const auto session = book.open(u(one.user), kBefore);
        auto events = session->desk<EventDesk>();
        auto guests = session->desk<EventGuestDesk>();
        CHECK(events.list({}).has_value() == one.reads);
        const auto detail = events.show(*id);
        REQUIRE(detail.has_value() == one.reads);
        if (detail) {
            CHECK(detail->guests.size() == (one.seesGuest ? 1U : 0U));
            CHECK(detail->hiddenGuests == (one.seesGuest ? 0 : 1));
        }
        const auto invited = guests.invite(*id, {mine});
        const bool known = invited && invited->refused.front().already;
        CHECK(known == one.invites);
        CHECK(guests.reply(*id, mine, true).has_value() == one.invites);
        CHECK(events.settle(*id, {}, u("by ") + u(one.user)).has_value() == one.changes);
        CHECK(events.add(lecture()).has_value() == (u(one.user) != u("compliance") && u(one.user) != u("admin")));
        const auto letters = guests.invitations(*id, {});
        CHECK((letters ? letters->size() : 0U) == (one.invites ? 1U : 0U));
    }
}
