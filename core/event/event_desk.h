// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/event/event.h"
#include "core/journal/unit_of_work.h"
#include "core/security/permission.h"

namespace zhiyin {

struct EventQuery {
    /// Days on which events begin, both included; not valid: no limit.
    QDate from = {};
    QDate to = {};
    std::optional<EventState> state = {};
};

/// Events for clients: planned, opened, held; what they cost and what came of them. An event belongs to who planned it and
/// to that person's branch: advisors change their own, supervisors those of the branch; whoever reads clients of the
/// branch sees it, so that they can invite their own.
class EventDesk final
{
public:
    explicit EventDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound (a lecturer of the house), BadValue naming the field.
    [[nodiscard]] Result<EventId> add(const EventPlan &plan);
    /// The whole plan as read before at `revision`. Places may not be fewer than have accepted. Fails as add, and with
    /// NotFound, WrongState (held or cancelled), StaleRevision, RuleRefused.
    [[nodiscard]] Result<void> change(EventId id, const EventPlan &plan, int revision);
    /// Cancelling needs a reason. Fails with NotPermitted, NotFound, WrongState, ReasonNeeded.
    [[nodiscard]] Result<void> setState(EventId id, EventState state, const QString &reason = {});
    /// What it cost and brought. Fails with NotPermitted, NotFound, BadValue, WrongState (cancelled).
    [[nodiscard]] Result<void> settle(EventId id, std::optional<Money> cost, const QString &outcome);

    /// By beginning. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<EventLine>> list(const EventQuery &query);
    /// Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<EventDetail> show(EventId id);

    /// For the desk of the guests. Fails with NotFound, NotPermitted.
    [[nodiscard]] static Result<ClientEvent> readable(Workplace &workplace, EventId id);
    [[nodiscard]] static Result<ClientEvent> changeable(Workplace &workplace, EventId id);

private:
    [[nodiscard]] Result<void> fit(ClientEvent &event);
    [[nodiscard]] Result<void> write(const ClientEvent &before, const ClientEvent &after, const QString &action,
                                     const QString &reason);
    [[nodiscard]] Result<EventFigures> figures(const ClientEvent &event, const std::vector<EventGuest> &guests);
    Workplace &m_workplace;
};

} // namespace zhiyin
