// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/contact/agenda_desk.h"
#include "core/contact/contact_desk.h"
#include "core/contact/handover_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <map>

using namespace zhiyin;
using test::TestBook;

namespace {

/// A Wednesday; National Day is a Thursday, and holidays go on to the 7th.
const QString kDay = QStringLiteral("2026-09-30T12:00:00+08:00");
const QDate kToday(2026, 9, 30);
const QString kAdvisor = QStringLiteral("advisor");
const QString kOther = QStringLiteral("advisor2");
const QString kHead = QStringLiteral("head");

ClientId addClient(Session &session, const QString &number, const QString &advisor, const QString &opened)
{
    auto desk = session.desk<ClientDesk>();
    const auto row = desk.read({{QStringLiteral("external_id"), number},
                                {QStringLiteral("name"), QStringLiteral("王芳")},
                                {QStringLiteral("branch"), QStringLiteral("North")},
                                {QStringLiteral("advisor"), advisor},
                                {QStringLiteral("opened_on"), opened}},
                               Demand::Required);
    REQUIRE(row);
    return desk.add(row->row).value();
}

/// As it is said: each contact back from its day to the last with room, else on to the first.
std::vector<PlannedContact> walked(std::vector<OpenContact> open, QDate today, int perDay, const WorkCalendar &calendar)
{
    std::stable_sort(open.begin(), open.end(),
                     [](const OpenContact &a, const OpenContact &b) { return a.dueOn < b.dueOn; });
    std::map<QDate, int> used;
    const auto hasRoom = [&](QDate day) { return calendar.isWorkingDay(day) && used[day] < perDay; };
    std::vector<PlannedContact> planned;
    for (const OpenContact &contact : open) {
        QDate day = contact.dueOn;
        while (day >= today && !hasRoom(day))
            day = day.addDays(-1);
        for (; day < today || !hasRoom(day); day = day.addDays(1))
            day = std::max(day, today.addDays(-1));
        ++used[day];
        planned.push_back({contact.client, contact.dueOn, day});
    }
    std::stable_sort(planned.begin(), planned.end(),
                     [](const PlannedContact &a, const PlannedContact &b) { return a.on < b.on; });
    return planned;
}

} // namespace

TEST_CASE("Contacts are spread as a walk from day to day would", "[contact][spread][property]")
{
    rc::check("the same days", [] {
        std::vector<OpenContact> open;
        for (const int days : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-20, 40)))
            open.push_back({ClientId(static_cast<qint64>(open.size()) + 1), kToday.addDays(days)});
        const int perDay = *rc::gen::inRange(1, 4);
        const WorkCalendar calendar;
        RC_ASSERT(spreadContacts(open, kToday, perDay, calendar) == walked(open, kToday, perDay, calendar));
    });
}

TEST_CASE("The agenda has what was had, promised and planned on its day", "[contact][agenda]")
{
    const TestBook book;
    const auto session = book.open(kAdvisor, kDay);
    const ClientId late = addClient(*session, QStringLiteral("K-1"), kAdvisor, QStringLiteral("2024-01-15"));
    const ClientId spoken = addClient(*session, QStringLiteral("K-2"), kAdvisor, QStringLiteral("2024-01-15"));
    const ClientId ahead = addClient(*session, QStringLiteral("K-3"), kAdvisor, QStringLiteral("2025-10-05"));
    NewContact had{.client = spoken, .channel = ContactChannel::Visit, .summary = QStringLiteral("on the new fund")};
    had.promises = {{QStringLiteral("send the figures"), QDate(2026, 10, 9)}};
    REQUIRE(session->desk<ContactDesk>().record(had));

    const auto agenda = session->desk<AgendaDesk>().between(kToday, kToday.addDays(13));
    REQUIRE(agenda);
    REQUIRE(agenda->days.size() == 14);
    CHECK(agenda->days[0].isWorkingDay);
    CHECK(agenda->days[0].capacity == 8);
    CHECK_FALSE(agenda->days[1].isWorkingDay);
    CHECK(agenda->days[1].capacity == 0);
    // What is overdue is planned today, what is due in the holidays on the last working day before them.
    CHECK(agenda->days[0].planned == 2);
    REQUIRE(agenda->entries.size() == 4);
    CHECK(agenda->entries[0].kind == AgendaKind::Had);
    CHECK(agenda->entries[0].client == spoken);
    CHECK(agenda->entries[0].text == QStringLiteral("on the new fund"));
    CHECK(agenda->entries[1].client == late);
    CHECK(agenda->entries[1].kind == AgendaKind::Planned);
    CHECK(agenda->entries[1].due.dueOn == QDate(2025, 1, 15));
    CHECK(agenda->entries[2].client == ahead);
    CHECK(agenda->entries[2].on == kToday);
    CHECK(agenda->entries[2].due.dueOn == QDate(2026, 10, 5));
    CHECK(agenda->entries[3].kind == AgendaKind::Promise);
    CHECK(agenda->entries[3].on == QDate(2026, 10, 9));
    // Yesterday there was nothing, and nothing is planned for the past.
    CHECK(session->desk<AgendaDesk>().between(kToday.addDays(-7), kToday.addDays(-1))->entries.empty());
    CHECK(session->desk<AgendaDesk>().between(kToday, kToday.addDays(-1)).error().code == ErrorCode::BadValue);
    CHECK(session->desk<AgendaDesk>().between(kToday, kToday.addDays(62)).error().code == ErrorCode::BadValue);
}

TEST_CASE("Each advisor has a capacity of their own", "[contact][agenda]")
{
    constexpr int kMany = 10;
    const TestBook book;
    const auto head = book.open(kHead, kDay);
    for (int i = 0; i < kMany; ++i) {
        static_cast<void>(addClient(*head, QStringLiteral("A-%1").arg(i), kAdvisor, QStringLiteral("2024-01-15")));
        static_cast<void>(addClient(*head, QStringLiteral("B-%1").arg(i), kOther, QStringLiteral("2024-01-15")));
    }
    const auto agenda = head->desk<AgendaDesk>().between(kToday, kToday.addDays(10));
    REQUIRE(agenda);
    CHECK(agenda->days[0].planned == 16);
    CHECK(agenda->days[0].capacity == 16);
    CHECK(head->desk<AgendaDesk>().between(kToday, kToday, kOther)->days[0].planned == 8);

    const auto loads = head->desk<AgendaDesk>().loads(10);
    REQUIRE((loads && loads->size() == 2));
    const AdvisorLoad &load = loads->front();
    CHECK(load.clients == kMany);
    CHECK(load.overdue == kMany);
    CHECK(load.due == kMany);
    CHECK(load.contactsPerYear == kMany);
    // The 30th of September and the 8th to 10th of October, a Saturday that is worked.
    CHECK(load.capacity == 4 * 8);
    CHECK(load.freeOn == QDate(2026, 10, 8));
}

TEST_CASE("every role against the agenda", "[contact][agenda][roles]")
{
    const TestBook book;
    static_cast<void>(
        addClient(*book.open(kAdvisor, kDay), QStringLiteral("K-1"), kAdvisor, QStringLiteral("2024-01-15")));
    const auto planned = [&](const QString &user) { return book.open(user, kDay)->desk<AgendaDesk>().plan(30); };
    CHECK(planned(kAdvisor)->size() == 1);
    CHECK(planned(kOther)->empty());
    CHECK(planned(kHead)->size() == 1);
    CHECK(planned(QStringLiteral("compliance"))->size() == 1);
    CHECK(planned(QStringLiteral("admin")).error().code == ErrorCode::NotPermitted);
    CHECK(book.open(QStringLiteral("admin"), kDay)->desk<AgendaDesk>().loads(7).error().code
          == ErrorCode::NotPermitted);
}
