// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_events.h"

#include "core/client/client_desk.h"
#include "core/consent/consent_desk.h"
#include "core/event/event_desk.h"
#include "core/event/event_guest_desk.h"

namespace zhiyin {
namespace {

constexpr int kGuests = 16;
constexpr int kPlanned = -40;
constexpr int kHeld = -21;
constexpr int kAhead = 10;
constexpr int kPlaces = 6;
constexpr qint64 kCost = 380'000;

QDateTime afternoon(const Workplace &place, QDate day)
{
    constexpr int kHour = 14;
    return QDateTime(day, QTime(kHour, 0), place.zone()).toUTC();
}

EventPlan planOf(const Workplace &place, EventKind kind, const QString &title, const QString &where, QDate day)
{
    constexpr int kSeconds = 2 * 3600;
    EventPlan plan;
    plan.kind = kind;
    plan.title = title;
    plan.place = where;
    plan.starts = afternoon(place, day);
    plan.ends = plan.starts.addSecs(kSeconds);
    return plan;
}

Result<std::vector<ClientId>> willing(Workplace &place)
{
    ClientQuery query;
    query.limit = kGuests;
    ZHIYIN_ASSIGN(const auto clients, ClientDesk(place).listIds(query));
    for (const ClientId client : clients) {
        const auto given = ConsentDesk(place).give({.client = client,
                                                    .purpose = QStringLiteral("marketing"),
                                                    .basis = QStringLiteral("consent"),
                                                    .evidence = QStringLiteral("开户时签署"),
                                                    .givenOn = place.today()});
        // Whoever is not to be asked (a minor, somebody deceased) is not invited either.
        Q_UNUSED(given)
    }
    return clients;
}

} // namespace

Result<int> addDemoEvents(Workplace &place, FixedClock &day, const QDateTime &now)
{
    const QDate today = now.toTimeZone(place.zone()).date();
    day.set(afternoon(place, today.addDays(kPlanned)));
    ZHIYIN_ASSIGN(const auto clients, willing(place));
    EventDesk events(place);
    EventGuestDesk guests(place);
    EventPlan lecture = planOf(place, EventKind::Lecture, QStringLiteral("家庭资产配置与养老规划讲座"),
                               QStringLiteral("会议中心三层报告厅"), today.addDays(kHeld));
    lecture.lecturer = QStringLiteral("林教授");
    lecture.outsideLecturer = true;
    lecture.topic = QStringLiteral("养老金第三支柱");
    lecture.budget = Money(kCost, place.currency());
    ZHIYIN_ASSIGN(const EventId held, events.add(lecture));
    ZHIYIN_TRY(events.setState(held, EventState::Open));
    ZHIYIN_ASSIGN(const InvitationOutcome invited, guests.invite(held, clients));
    day.set(afternoon(place, today.addDays(kHeld)).addSecs(1));
    const auto half = static_cast<qsizetype>(invited.invited.size() / 2);
    const std::vector<ClientId> came(invited.invited.begin(), invited.invited.begin() + half);
    const std::vector<ClientId> missed(invited.invited.begin() + half, invited.invited.end());
    ZHIYIN_TRY(guests.attend(held, came, true));
    ZHIYIN_TRY(guests.attend(held, missed, false));
    for (size_t i = 0; i < came.size(); i += 2)
        ZHIYIN_TRY(guests.feedback(held, came[i],
                                   {.rating = i % 4 == 0 ? 5 : 4,
                                    .comment = {},
                                    .needs = i == 0 ? QStringLiteral("想了解个人养老金账户") : QString()}));
    ZHIYIN_TRY(events.setState(held, EventState::Held));
    ZHIYIN_TRY(events.settle(held, Money(kCost, place.currency()), QStringLiteral("反响良好，客户关注养老产品")));

    day.set(now);
    EventPlan outing = planOf(place, EventKind::Outdoor, QStringLiteral("香山秋季徒步"), QStringLiteral("香山公园东门"),
                              today.addDays(kAhead));
    outing.capacity = kPlaces;
    ZHIYIN_ASSIGN(const EventId open, events.add(outing));
    ZHIYIN_TRY(events.setState(open, EventState::Open));
    ZHIYIN_ASSIGN(const InvitationOutcome again, guests.invite(open, clients));
    for (size_t i = 0; i < again.invited.size() && i < kPlaces + 2; ++i)
        ZHIYIN_TRY(guests.reply(open, again.invited[i], i != 2));
    return static_cast<int>(came.size());
}

} // namespace zhiyin
