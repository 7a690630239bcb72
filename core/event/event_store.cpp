// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_store.h"

#include "core/contact/care_store.h"

namespace zhiyin {
namespace {

const QString kSelectEvent = QStringLiteral(
    "SELECT e.id, e.kind, e.title, e.topic, e.lecturer, e.lecturer_id, e.place, e.starts_at, e.ends_at, e.reply_by, "
    "e.capacity, e.budget, e.cost, e.outcome, e.state, e.owner_id, u.name, e.branch, e.rev FROM client_event e "
    "LEFT JOIN user_account u ON u.id = e.owner_id");

ClientEvent readEvent(const Row &row, Currency currency)
{
    ClientEvent event{.id = row.id<EventId>(0), .plan = {}, .owner = row.id<UserId>(15)};
    EventPlan &plan = event.plan;
    plan.kind = parseCode(kEventKinds, row.text(1)).value_or(EventKind::Lecture);
    plan.title = row.text(2);
    plan.topic = row.text(3);
    plan.lecturer = row.text(4);
    event.lecturerUser = row.idOrNone<UserId>(5);
    plan.outsideLecturer = !plan.lecturer.isEmpty() && !event.lecturerUser;
    plan.place = row.text(6);
    plan.starts = row.moment(7);
    plan.ends = row.moment(8);
    plan.replyBy = row.date(9);
    if (!row.isNull(10))
        plan.capacity = static_cast<int>(row.integer(10));
    plan.budget = row.moneyOrNone(11, currency);
    event.cost = row.moneyOrNone(12, currency);
    event.outcome = row.text(13);
    event.state = parseCode(kEventStates, row.text(14)).value_or(EventState::Planned);
    event.ownerName = row.text(16);
    event.branch = row.text(17);
    event.revision = static_cast<int>(row.integer(18));
    return event;
}

} // namespace

Result<void> EventStore::insert(const ClientEvent &event)
{
    const EventPlan &plan = event.plan;
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO client_event (id, kind, title, topic, lecturer, lecturer_id, place, starts_at, "
                       "ends_at, reply_by, capacity, budget, state, owner_id, branch) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {event.id, codeText(kEventKinds, plan.kind), plan.title, plan.topic, plan.lecturer, event.lecturerUser,
         plan.place, plan.starts, plan.ends, plan.replyBy, plan.capacity, plan.budget,
         codeText(kEventStates, event.state), event.owner, event.branch}));
    return {};
}

Result<void> EventStore::update(const ClientEvent &event)
{
    const EventPlan &plan = event.plan;
    ZHIYIN_ASSIGN(
        const qint64 touched,
        m_database.run(QStringLiteral("UPDATE client_event SET kind = ?, title = ?, topic = ?, lecturer = ?, "
                                      "lecturer_id = ?, place = ?, starts_at = ?, ends_at = ?, reply_by = ?, "
                                      "capacity = ?, budget = ?, cost = ?, outcome = ?, state = ?, "
                                      "rev = rev + 1 WHERE id = ? AND rev = ?"),
                       {codeText(kEventKinds, plan.kind), plan.title, plan.topic, plan.lecturer, event.lecturerUser,
                        plan.place, plan.starts, plan.ends, plan.replyBy, plan.capacity, plan.budget, event.cost,
                        event.outcome, codeText(kEventStates, event.state), event.id, event.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<ClientEvent> EventStore::load(EventId id)
{
    ZHIYIN_ASSIGN(const auto found, m_database.row(kSelectEvent + QStringLiteral(" WHERE e.id = ?"), {id},
                                                   [this](const Row &row) { return readEvent(row, m_currency); }));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("event"), id.toString()});
    return *found;
}

Result<std::vector<ClientEvent>> EventStore::list(const QDateTime &from, const QDateTime &to)
{
    Binds binds;
    QString where = QStringLiteral(" WHERE 1");
    if (from.isValid()) {
        where += QStringLiteral(" AND e.starts_at >= ?");
        binds.emplace_back(from);
    }
    if (to.isValid()) {
        where += QStringLiteral(" AND e.starts_at <= ?");
        binds.emplace_back(to);
    }
    return m_database.rows(kSelectEvent + where + QStringLiteral(" ORDER BY e.starts_at, e.id"), binds,
                           [this](const Row &row) { return readEvent(row, m_currency); });
}

Result<std::vector<EventGuest>> EventStore::guests(EventId id)
{
    return m_database.rows(
        QStringLiteral("SELECT g.client_id, c.external_id, c.name, c.advisor_id, u.name, g.state, g.invited_at, "
                       "g.replied_at, g.rating, g.comment, g.needs, g.contact_id FROM event_guest g "
                       "JOIN client c ON c.id = g.client_id LEFT JOIN user_account u ON u.id = c.advisor_id "
                       "WHERE g.event_id = ? ORDER BY c.external_id, c.id"),
        {id}, [](const Row &row) {
            EventGuest guest{row.id<ClientId>(0),
                             row.text(1),
                             row.text(2),
                             row.idOrNone<UserId>(3),
                             row.text(4),
                             parseCode(kGuestStates, row.text(5)).value_or(GuestState::Invited),
                             row.moment(6),
                             row.moment(7),
                             {},
                             row.text(9),
                             row.text(10),
                             row.idOrNone<ContactId>(11)};
            if (!row.isNull(8))
                guest.rating = static_cast<int>(row.integer(8));
            return guest;
        });
}

Result<std::vector<ClientId>> EventStore::visibleGuests(EventId id, const ClientScope &scope)
{
    Binds binds{id};
    QString where = inScope(scope, binds);
    if (!scope.granted.empty()) {
        QStringList places;
        for (const ClientId client : scope.granted) {
            places.append(QStringLiteral("?"));
            binds.emplace_back(client);
        }
        where = QStringLiteral(" AND (1%1 OR c.id IN (%2))").arg(where, places.join(u','));
    }
    return m_database.rows(QStringLiteral("SELECT c.id FROM event_guest g JOIN client c ON c.id = g.client_id "
                                          "WHERE g.event_id = ? AND c.state = 'live'")
                               + where,
                           binds, [](const Row &row) { return row.id<ClientId>(0); });
}

Result<void> EventStore::insertGuest(AnyId row, EventId id, const EventGuest &guest, UserId by)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO event_guest (id, event_id, client_id, state, invited_at, invited_by) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {row, id, guest.client, codeText(kGuestStates, guest.state), guest.invitedAt, by}));
    return {};
}

Result<void> EventStore::updateGuest(EventId id, const EventGuest &guest)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE event_guest SET state = ?, replied_at = ?, rating = ?, "
                                             "comment = ?, needs = ?, contact_id = ? WHERE event_id = ? AND "
                                             "client_id = ?"),
                              {codeText(kGuestStates, guest.state), guest.repliedAt, guest.rating, guest.comment,
                               guest.needs, guest.contact, id, guest.client}));
    return {};
}

Result<int> EventStore::buyers(EventId id, QDate from, QDate to)
{
    ZHIYIN_ASSIGN(const qint64 count,
                  m_database.number(QStringLiteral("SELECT count(DISTINCT g.client_id) FROM event_guest g "
                                                   "JOIN client_transaction t ON t.client_id = g.client_id "
                                                   "WHERE g.event_id = ? AND g.state = 'came' AND t.kind = 'buy' "
                                                   "AND t.on_date BETWEEN ? AND ?"),
                                    {id, from, to}));
    return static_cast<int>(count);
}

} // namespace zhiyin
