// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_desk.h"

#include "core/base/period.h"
#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/event/event_rules.h"
#include "core/event/event_store.h"
#include "core/words/event_words.h"
#include "core/words/key_words.h"

#include <QSet>

namespace zhiyin {
namespace {

/// Purchases in so many days after an event may have to do with it.
constexpr int kBuyingDays = 90;

Changes changesBetween(const std::optional<ClientEvent> &before, const ClientEvent &after)
{
    Changes changes;
    const auto add = [&](const char *name, auto &&valueOf) {
        changes.add(QString::fromLatin1(name), before ? QJsonValue(valueOf(*before)) : QJsonValue(), valueOf(after));
    };
    const auto amount = [](const std::optional<Money> &money) {
        return money ? QJsonValue(money->toString()) : QJsonValue();
    };
    const auto moment = [](const QDateTime &at) { return QJsonValue(at.toString(Qt::ISODate)); };
    add("kind", [](const ClientEvent &e) { return QJsonValue(codeText(kEventKinds, e.plan.kind)); });
    add("title", [](const ClientEvent &e) { return QJsonValue(e.plan.title); });
    add("topic", [](const ClientEvent &e) { return QJsonValue(e.plan.topic); });
    add("lecturer", [](const ClientEvent &e) { return QJsonValue(e.plan.lecturer); });
    add("place", [](const ClientEvent &e) { return QJsonValue(e.plan.place); });
    add("starts", [&](const ClientEvent &e) { return moment(e.plan.starts); });
    add("ends", [&](const ClientEvent &e) { return moment(e.plan.ends); });
    add("reply_by", [](const ClientEvent &e) { return QJsonValue(e.plan.replyBy.toString(Qt::ISODate)); });
    add("places", [](const ClientEvent &e) { return e.plan.capacity ? QJsonValue(*e.plan.capacity) : QJsonValue(); });
    add("budget", [&](const ClientEvent &e) { return amount(e.plan.budget); });
    add("cost", [&](const ClientEvent &e) { return amount(e.cost); });
    add("outcome", [](const ClientEvent &e) { return QJsonValue(e.outcome); });
    add("state", [](const ClientEvent &e) { return QJsonValue(codeText(kEventStates, e.state)); });
    return changes;
}

/// An event is read by whoever works with clients of its branch, and changed by its owner and the branch's supervisors.
bool mayRead(const Actor &actor, const ClientEvent &event)
{
    switch (reachOf(actor.role, Action::ReadClient)) {
    case Reach::None: return false;
    case Reach::All: return true;
    default: break;
    }
    return event.owner == actor.id || actor.branch.isEmpty() || event.branch.isEmpty() || event.branch == actor.branch;
}

} // namespace

Result<ClientEvent> EventDesk::readable(Workplace &workplace, EventId id)
{
    ZHIYIN_ASSIGN(ClientEvent event, EventStore(workplace.database, workplace.currency()).load(id));
    if (!mayRead(workplace.actor, event))
        return failure(ErrorCode::NotPermitted, {roleCode(workplace.actor.role), actionCode(Action::ReadClient)});
    return event;
}

Result<ClientEvent> EventDesk::changeable(Workplace &workplace, EventId id)
{
    ZHIYIN_ASSIGN(ClientEvent event, readable(workplace, id));
    ZHIYIN_TRY(require(workplace.actor, Action::WriteClient, Subject::ofClient(event.owner, event.branch)));
    return event;
}

/// Checks the plan and fills in what follows from it.
Result<void> EventDesk::fit(ClientEvent &event)
{
    EventPlan &plan = event.plan;
    const QString fault = faultyField(plan, m_workplace.today(), m_workplace.zone());
    if (!fault.isEmpty())
        return failure(ErrorCode::BadValue, {words::keyLabel(fault), {}, words::eventFault(fault)});
    if (!plan.replyBy.isValid())
        plan.replyBy = usualReplyBy(plan.starts, m_workplace.today(), m_workplace.zone());
    plan.title = plan.title.trimmed();
    plan.place = plan.place.trimmed();
    plan.lecturer = plan.lecturer.trimmed();
    event.lecturerUser.reset();
    if (plan.lecturer.isEmpty() || plan.outsideLecturer)
        return {};
    ZHIYIN_ASSIGN(event.lecturerUser, ClientStore(m_workplace.database).findUser(plan.lecturer));
    if (!event.lecturerUser)
        return failure(ErrorCode::NotFound, {QStringLiteral("user"), plan.lecturer});
    return {};
}

Result<EventId> EventDesk::add(const EventPlan &plan)
{
    const Actor &actor = m_workplace.actor;
    ZHIYIN_TRY(require(actor, Action::WriteClient, Subject::ofClient(actor.id, actor.branch)));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ClientEvent event{.id = work.newId<EventId>(), .plan = plan, .owner = actor.id, .branch = actor.branch};
    ZHIYIN_TRY(fit(event));
    ZHIYIN_TRY(EventStore(m_workplace.database, m_workplace.currency()).insert(event));
    ZHIYIN_TRY(work.record({Entity::Contact,
                            AnyId(event.id.value()),
                            {},
                            QStringLiteral("add event"),
                            changesBetween(std::nullopt, event),
                            {},
                            {},
                            {}}));
    ZHIYIN_TRY(work.commit());
    return event.id;
}

Result<void> EventDesk::write(const ClientEvent &before, const ClientEvent &after, const QString &action,
                              const QString &reason)
{
    const Changes changes = changesBetween(before, after);
    if (changes.isEmpty())
        return {};
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(EventStore(m_workplace.database, m_workplace.currency()).update(after));
    ZHIYIN_TRY(work.record({Entity::Contact, AnyId(after.id.value()), {}, action, changes, reason, {}, {}}));
    return work.commit();
}

Result<void> EventDesk::change(EventId id, const EventPlan &plan, int revision)
{
    ZHIYIN_ASSIGN(const ClientEvent before, changeable(m_workplace, id));
    if (before.state == EventState::Held || before.state == EventState::Cancelled)
        return failure(ErrorCode::WrongState, {codeText(kEventStates, before.state)});
    ClientEvent after = before;
    after.plan = plan;
    after.revision = revision;
    ZHIYIN_TRY(fit(after));
    ZHIYIN_ASSIGN(const auto guests, EventStore(m_workplace.database, m_workplace.currency()).guests(id));
    const int accepted = figuresOf(before, guests).of(GuestState::Accepted);
    if (plan.capacity && *plan.capacity < accepted)
        return failure(ErrorCode::RuleRefused, {words::fewerPlacesThanGuests(accepted)});
    return write(before, after, QStringLiteral("change event"), {});
}

Result<void> EventDesk::setState(EventId id, EventState state, const QString &reason)
{
    ZHIYIN_ASSIGN(const ClientEvent before, changeable(m_workplace, id));
    if (!mayBecome(before, state, m_workplace.now()))
        return failure(ErrorCode::WrongState, {codeText(kEventStates, before.state)});
    if (state == EventState::Cancelled)
        ZHIYIN_TRY(requireReason(reason));
    ClientEvent after = before;
    after.state = state;
    return write(before, after, QStringLiteral("change event"), reason);
}

Result<void> EventDesk::settle(EventId id, std::optional<Money> cost, const QString &outcome)
{
    ZHIYIN_ASSIGN(const ClientEvent before, changeable(m_workplace, id));
    if (before.state == EventState::Cancelled)
        return failure(ErrorCode::WrongState, {codeText(kEventStates, before.state)});
    if (cost && cost->isNegative())
        return failure(ErrorCode::BadValue, {QStringLiteral("cost"), cost->toString()});
    ClientEvent after = before;
    if (cost)
        after.cost = cost;
    if (!outcome.isNull())
        after.outcome = outcome.trimmed();
    return write(before, after, QStringLiteral("settle event"), {});
}

Result<EventFigures> EventDesk::figures(const ClientEvent &event, const std::vector<EventGuest> &guests)
{
    EventFigures figures = figuresOf(event, guests);
    if (figures.of(GuestState::Came) == 0)
        return figures;
    const QDate day = event.plan.starts.toTimeZone(m_workplace.zone()).date();
    ZHIYIN_ASSIGN(figures.buyers, EventStore(m_workplace.database, m_workplace.currency())
                                      .buyers(event.id, day, std::min(day.addDays(kBuyingDays), m_workplace.today())));
    return figures;
}

Result<std::vector<EventLine>> EventDesk::list(const EventQuery &query)
{
    if (reachOf(m_workplace.actor.role, Action::ReadClient) == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    EventStore store(m_workplace.database, m_workplace.currency());
    const auto from = query.from.isValid() ? startOfDay(query.from, m_workplace.zone()) : QDateTime();
    const auto to = query.to.isValid() ? endOfDay(query.to, m_workplace.zone()) : QDateTime();
    ZHIYIN_ASSIGN(const auto events, store.list(from, to));
    std::vector<EventLine> lines;
    for (const ClientEvent &event : events) {
        if (!mayRead(m_workplace.actor, event) || (query.state && event.state != *query.state))
            continue;
        ZHIYIN_ASSIGN(const auto guests, store.guests(event.id));
        ZHIYIN_ASSIGN(const EventFigures all, figures(event, guests));
        lines.push_back({event, all});
    }
    return lines;
}

Result<EventDetail> EventDesk::show(EventId id)
{
    ZHIYIN_ASSIGN(ClientEvent event, readable(m_workplace, id));
    EventDetail detail{.event = std::move(event), .figures = {}};
    EventStore store(m_workplace.database, m_workplace.currency());
    ZHIYIN_ASSIGN(auto guests, store.guests(id));
    ZHIYIN_ASSIGN(detail.figures, figures(detail.event, guests));
    ZHIYIN_ASSIGN(const auto visible, store.visibleGuests(id, scopeOf(m_workplace.actor, Action::ReadClient)));
    const QSet<ClientId> seen(visible.begin(), visible.end());
    for (EventGuest &guest : guests) {
        if (seen.contains(guest.client))
            detail.guests.push_back(std::move(guest));
        else
            ++detail.hiddenGuests;
    }
    return detail;
}

} // namespace zhiyin
