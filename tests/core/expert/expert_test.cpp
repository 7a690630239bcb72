// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/contact/contact_policy.h"
#include "core/expert/expert_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/policy_check.h"
#include "core/policy/policy_document.h"
#include "tests/support/test_book.h"

#include <rapidcheck.h>

using namespace zhiyin;
using test::TestBook;

namespace {

const QString kDay = QStringLiteral("2026-09-30T12:00:00+08:00"); // a Wednesday
const QDate kMonday(2026, 10, 12);
const QString kHours = QStringLiteral("1-5 09:00-12:00, 1-5 13:00-17:00");

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject shippedContact()
{
    const auto document = shippedPolicy(PolicyName::Contact);
    REQUIRE(document);
    REQUIRE(*document);
    return (*document)->json;
}

ClientId addClient(Session &session, const char *number, const char *branch = "North")
{
    auto desk = session.desk<ClientDesk>();
    const auto row =
        desk.read({{q("external_id"), q(number)}, {q("name"), q("王芳")}, {q("branch"), q(branch)}}, Demand::Required);
    REQUIRE(row);
    return desk.add(row->row).value();
}

ExpertId addExpert(Session &session, const char *name, const QString &hours = kHours)
{
    NewExpert expert{q(name)};
    expert.fields = {q("tax")};
    expert.hours = hours;
    const auto id = session.desk<ExpertDesk>().add(expert);
    REQUIRE(id);
    return *id;
}

NewBooking hour(ExpertId expert, ClientId client, QDate day, int from, int minutes = 60)
{
    return {expert, client, day, QTime(from, 0), minutes, q("inheritance tax")};
}

template <class T> ErrorCode code(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

TEST_CASE("hours of a week are read and said", "[expert]")
{
    const auto read = [](const char *text) { return WeekHours::parse(q(text)); };
    REQUIRE(read("1-5 09:00-17:00"));
    CHECK(read("1-5 09:00-17:00")->spans.size() == 5);
    CHECK(read("1-5 09:00-12:00, 6 10:00-12:00")->text() == q("1-5 09:00-12:00, 6 10:00-12:00"));
    CHECK(read("6 10:00-24:00")->minutesOn(6) == 840);
    for (const auto *bad : {"", "1-5", "8 09:00-10:00", "5-1 09:00-10:00", "1 10:00-09:00", "1 09:00-09:00",
                            "1 9:00-10:00", "1 09:00-12:00, 1 11:00-13:00", "Mon 09:00-10:00"}) {
        CAPTURE(bad);
        CHECK(!read(bad));
    }
    rc::check("what is said is read back", [] {
        WeekHours hours;
        for (int weekday = 1; weekday <= 7; ++weekday) {
            int from = 0;
            for (const int length : *rc::gen::container<std::vector<int>>(2, rc::gen::inRange(0, 300))) {
                if (length > 0)
                    hours.spans.push_back({weekday, from, from + length});
                from += length + 30;
            }
        }
        if (!hours.spans.empty())
            RC_ASSERT(WeekHours::parse(hours.text()) == hours);
    });
}

TEST_CASE("an expert is booked within hours, once, and not beyond what is kept for others", "[expert]")
{
    BookingSight sight{*WeekHours::parse(kHours), {kMonday.addDays(1)}, {}};
    const auto refusal = [&](QDate day, int from, int to, bool isFirst, int reserved = 40) {
        return bookingRefusal(sight, day, {day.dayOfWeek(), from * 60, to * 60}, isFirst, reserved);
    };
    CHECK(!refusal(kMonday, 9, 12, false));
    CHECK(refusal(kMonday, 8, 10, false) == BookingRefusal::OutsideHours);
    CHECK(refusal(kMonday, 11, 14, false) == BookingRefusal::OutsideHours); // over noon
    CHECK(refusal(kMonday.addDays(5), 9, 10, false) == BookingRefusal::OutsideHours);
    CHECK(refusal(kMonday.addDays(1), 9, 10, false) == BookingRefusal::Absent);
    CHECK(capacityOf(sight, kMonday) == 4 * 7 * 60);
    sight.taken.push_back({kMonday, {1, 9 * 60, 10 * 60}, true});
    CHECK(refusal(kMonday, 9, 10, false) == BookingRefusal::Taken);
    CHECK(!refusal(kMonday, 10, 11, false)); // one after the other is no overlap
    // 28 hours, 60 % of them open to the first tiers: 16 h 48 min, of which one is taken.
    sight.taken.push_back({kMonday.addDays(2), {3, 9 * 60, 12 * 60}, true});
    sight.taken.push_back({kMonday.addDays(3), {4, 9 * 60, 12 * 60}, true});
    sight.taken.push_back({kMonday.addDays(2), {3, 13 * 60, 17 * 60}, true});
    sight.taken.push_back({kMonday.addDays(3), {4, 13 * 60, 17 * 60}, true});
    CHECK(!refusal(kMonday.addDays(4), 9, 10, true));
    CHECK(refusal(kMonday.addDays(4), 9, 12, true) == BookingRefusal::Reserved);
    CHECK(!refusal(kMonday.addDays(4), 9, 12, false));
    CHECK(!refusal(kMonday.addDays(4), 9, 12, true, 0));
}

TEST_CASE("no tier is without a way to experts, and rights are no matter of tiers", "[expert][policy]")
{
    const auto policy = parseEntitlements(shippedContact());
    REQUIRE(policy);
    CHECK(policy->of(q("diamond")).expertHoursPerQuarter > policy->of(q("regular")).expertHoursPerQuarter);
    CHECK(policy->of(q("regular")).expertHoursPerQuarter >= 1);
    CHECK(policy->of({}).expertHoursPerQuarter >= 1);
    CHECK(policy->of(q("no such tier")).expertHoursPerQuarter >= 1);
    CHECK(!policy->isReservedFor(q("diamond")));
    CHECK(policy->isReservedFor(q("regular")));
    CHECK(policy->isReservedFor({}));
    REQUIRE(checkPolicy(PolicyName::Contact, shippedContact(), Currency()));

    const auto with = [](const std::function<void(QJsonObject &)> &change) {
        QJsonObject json = shippedContact();
        QJsonObject entitlements = json.value(q("entitlements")).toObject();
        change(entitlements);
        json.insert(q("entitlements"), entitlements);
        return checkPolicy(PolicyName::Contact, json, Currency());
    };
    const auto none = with([](QJsonObject &json) {
        QJsonObject rest = json.value(q("everybody_else")).toObject();
        rest.insert(q("expert_hours_per_quarter"), 0);
        json.insert(q("everybody_else"), rest);
    });
    REQUIRE(!none);
    CHECK(none.error().args.value(0) == q("entitlements.everybody_else.expert_hours_per_quarter"));
    CHECK(!with([](QJsonObject &json) { json.remove(q("everybody_else")); }));
    CHECK(!with([](QJsonObject &json) { json.insert(q("complaint_days"), 5); }));
    // A document from before there were entitlements has those that came with the program.
    QJsonObject old = shippedContact();
    old.remove(q("entitlements"));
    QJsonObject sources = old.value(q("sources")).toObject();
    sources.remove(q("entitlements"));
    old.insert(q("sources"), sources);
    CHECK(checkPolicy(PolicyName::Contact, old, Currency()));
    CHECK(parseEntitlements(old)->of(q("gold")).expertHoursPerQuarter == policy->of(q("gold")).expertHoursPerQuarter);
}

TEST_CASE("an expert's hour is booked, used and counted", "[expert][desk]")
{
    const TestBook book;
    const auto supervisor = book.open(q("supervisor"), kDay);
    const ExpertId expert = addExpert(*supervisor, "Dr Lin");
    const auto own = book.open(q("advisor"), kDay);
    const ClientId client = addClient(*own, "K-1");
    auto desk = own->desk<ExpertDesk>();
    const auto before = desk.entitlement(client);
    REQUIRE(before);
    CHECK(before->usedMinutes == 0);
    CHECK(before->leftMinutes == before->entitled.expertHoursPerQuarter * 60);
    CHECK(before->contactEveryMonths > 0);

    const auto booked = desk.book(hour(expert, client, QDate(2026, 9, 30), 14));
    REQUIRE(booked);
    CHECK(code(desk.book(hour(expert, client, QDate(2026, 9, 30), 14))) == ErrorCode::RuleRefused);
    CHECK(code(desk.book(hour(expert, client, QDate(2026, 9, 30), 12))) == ErrorCode::RuleRefused);
    CHECK(code(desk.book(hour(expert, client, QDate(2026, 9, 29), 14))) == ErrorCode::BadValue); // gone by
    CHECK(code(desk.book(hour(expert, client, QDate(2026, 9, 30), 15, 0))) == ErrorCode::BadValue);
    CHECK(code(desk.book(hour(ExpertId(9), client, QDate(2026, 9, 30), 15))) == ErrorCode::NotFound);
    CHECK(desk.entitlement(client)->usedMinutes == 60);
    // Beyond what the tier has is told, and refuses nothing.
    REQUIRE(desk.book(hour(expert, client, QDate(2026, 9, 30), 15, 120)));
    CHECK(desk.entitlement(client)->leftMinutes < 0);

    CHECK(code(desk.done(*booked, q("explained"))) == ErrorCode::BadValue); // has not begun
    CHECK(code(desk.cancel(*booked, {})) == ErrorCode::ReasonNeeded);
    const auto then = book.open(q("advisor"), q("2026-09-30T18:00:00+08:00"));
    REQUIRE(then->desk<ExpertDesk>().done(*booked, q("explained the allowance")));
    CHECK(code(then->desk<ExpertDesk>().cancel(*booked, q("no"))) == ErrorCode::WrongState);
    const auto after = then->desk<ExpertDesk>().entitlement(client);
    CHECK(after->usedMinutes == 180);
    CHECK(after->bookings.size() == 2);

    // What is cancelled is free again.
    const auto next = desk.book(hour(expert, client, kMonday, 9));
    REQUIRE(next);
    REQUIRE(desk.cancel(*next, q("the client is ill")));
    CHECK(desk.book(hour(expert, client, kMonday, 9)));
    REQUIRE(supervisor->desk<ExpertDesk>().addAbsence(expert, kMonday.addDays(1), kMonday.addDays(2), q("course")));
    CHECK(code(desk.book(hour(expert, client, kMonday.addDays(1), 9))) == ErrorCode::RuleRefused);
    const auto weeks = desk.week(kMonday.addDays(3));
    REQUIRE(weeks);
    REQUIRE(weeks->size() == 1);
    CHECK(weeks->front().capacityMinutes == 3 * 7 * 60);
    CHECK(weeks->front().bookedMinutes == 60);
    CHECK(code(supervisor->desk<ExpertDesk>().end(expert, q("retires"))) == ErrorCode::WrongState);
    CHECK(book.open(q("compliance"))->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("every role against the pool of experts", "[expert][desk][roles]")
{
    const TestBook book;
    const auto supervisor = book.open(q("supervisor"), kDay);
    const ExpertId expert = addExpert(*supervisor, "Dr Lin");
    CHECK(
        code(supervisor->desk<ExpertDesk>().add(NewExpert{q("Dr Lin"), ExpertKind::House, {}, {q("tax")}, {}, kHours}))
        == ErrorCode::AlreadyExists);
    CHECK(code(supervisor->desk<ExpertDesk>().add(NewExpert{q("Dr Wu"), ExpertKind::House, {}, {}, {}, kHours}))
          == ErrorCode::BadValue);
    const auto own = book.open(q("advisor"), kDay);
    const ClientId client = addClient(*own, "K-1");
    const auto booking = own->desk<ExpertDesk>().book(hour(expert, client, kMonday, 9));
    REQUIRE(booking);
    const NewExpert another{q("Dr Wu"), ExpertKind::Outside, {}, {q("law")}, {}, kHours};
    for (const auto *user : {"advisor", "advisor2", "compliance", "admin"}) {
        CAPTURE(user);
        auto session = book.open(q(user), kDay);
        auto desk = session->desk<ExpertDesk>();
        CHECK(code(desk.add(another)) == ErrorCode::NotPermitted);
        CHECK(code(desk.setHours(expert, kHours)) == ErrorCode::NotPermitted);
        CHECK(code(desk.addAbsence(expert, kMonday, kMonday, {})) == ErrorCode::NotPermitted);
        CHECK(code(desk.end(expert, q("x"))) == ErrorCode::NotPermitted);
    }
    {
        const auto other = book.open(q("advisor2"), kDay);
        auto desk = other->desk<ExpertDesk>();
        CHECK(code(desk.book(hour(expert, client, kMonday, 10))) == ErrorCode::NotPermitted);
        CHECK(code(desk.cancel(*booking, q("x"))) == ErrorCode::NotPermitted);
        CHECK(code(desk.entitlement(client)) == ErrorCode::NotPermitted);
        // The time is told, and not for whom.
        const auto weeks = desk.week(kMonday);
        REQUIRE(weeks);
        REQUIRE(weeks->front().bookings.size() == 1);
        CHECK(weeks->front().bookings.front().clientName.isEmpty());
        CHECK(weeks->front().bookings.front().topic.isEmpty());
    }
    {
        const auto compliance = book.open(q("compliance"), kDay);
        auto desk = compliance->desk<ExpertDesk>();
        CHECK(desk.entitlement(client));
        CHECK(!desk.week(kMonday)->front().bookings.front().clientName.isEmpty());
        CHECK(code(desk.book(hour(expert, client, kMonday, 10))) == ErrorCode::NotPermitted);
    }
    const auto admin = book.open(q("admin"), kDay);
    CHECK(code(admin->desk<ExpertDesk>().list()) == ErrorCode::NotPermitted);
    CHECK(code(admin->desk<ExpertDesk>().week(kMonday)) == ErrorCode::NotPermitted);
    CHECK(supervisor->desk<ExpertDesk>().cancel(*booking, q("moved")));
    CHECK(supervisor->desk<ExpertDesk>().end(expert, q("retires")));
    CHECK(code(own->desk<ExpertDesk>().book(hour(expert, client, kMonday, 9))) == ErrorCode::RuleRefused);
}
