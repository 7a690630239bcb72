// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_filter.h"
#include "core/event/event.h"
#include "core/journal/unit_of_work.h"

namespace zhiyin {

/// The guests of an event: each person invites, answers for and hears their own clients.
class EventGuestDesk final
{
public:
    explicit EventGuestDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Who among the filter's clients would be invited, and who not and why; writes nothing. Fails with NotPermitted,
    /// NotFound, WrongState (held or cancelled).
    [[nodiscard]] Result<InvitationOutcome> plan(EventId id, const ClientFilter &filter);
    [[nodiscard]] Result<InvitationOutcome> plan(EventId id, const std::vector<ClientId> &clients);
    /// Invites whom plan() would, all in one transaction. Fails as plan.
    [[nodiscard]] Result<InvitationOutcome> invite(EventId id, const std::vector<ClientId> &clients);

    /// A place while there is one, else the waiting list; who declines makes room for whoever waits longest. Fails with
    /// NotPermitted, NotFound (not invited), WrongState.
    [[nodiscard]] Result<ReplyOutcome> reply(EventId id, ClientId client, bool accepts);
    /// Who came has a contact of it. Nobody comes before the event has begun. Fails with NotPermitted, NotFound,
    /// WrongState (not open or held; not begun; a guest whose coming is on record did not stay away).
    [[nodiscard]] Result<void> attend(EventId id, const std::vector<ClientId> &clients, bool came);
    /// Rating and comment go into the contact, needs to the client's needs, a follow-up becomes a promise. Fails with
    /// NotPermitted, NotFound, WrongState (did not come), BadValue.
    [[nodiscard]] Result<void> feedback(EventId id, ClientId client, const EventFeedback &feedback);

    /// Invitations in each client's language; of those invited, waiting or accepted where no clients are named. Fails with
    /// NotPermitted, NotFound, and as LetterDesk::fill.
    [[nodiscard]] Result<std::vector<Invitation>> invitations(EventId id, const std::vector<ClientId> &clients);

private:
    [[nodiscard]] Result<ClientEvent> running(EventId id);
    [[nodiscard]] Result<EventGuest> guestOf(EventId id, ClientId client);
    [[nodiscard]] Result<void> record(UnitOfWork &work, EventId id, ClientId client, const QString &action,
                                      const Changes &changes);
    [[nodiscard]] Result<void> change(UnitOfWork &work, EventId id, const EventGuest &before, const EventGuest &after);
    Workplace &m_workplace;
};

} // namespace zhiyin
