// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/event/event.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

class EventStore final
{
public:
    EventStore(Database &database, Currency currency) : m_database(database), m_currency(currency) {}

    [[nodiscard]] Result<void> insert(const ClientEvent &event);
    /// Everything of it but owner and branch. Fails with StaleRevision.
    [[nodiscard]] Result<void> update(const ClientEvent &event);
    /// Fails with NotFound.
    [[nodiscard]] Result<ClientEvent> load(EventId id);
    /// Those that begin between the moments, both included, by beginning; a moment that is not valid is no limit.
    [[nodiscard]] Result<std::vector<ClientEvent>> list(const QDateTime &from, const QDateTime &to);

    /// By external_id.
    [[nodiscard]] Result<std::vector<EventGuest>> guests(EventId id);
    /// The clients among the guests that a reader of the scope may see.
    [[nodiscard]] Result<std::vector<ClientId>> visibleGuests(EventId id, const ClientScope &scope);
    [[nodiscard]] Result<void> insertGuest(AnyId row, EventId id, const EventGuest &guest, UserId by);
    /// State, reply, feedback and contact.
    [[nodiscard]] Result<void> updateGuest(EventId id, const EventGuest &guest);
    /// Guests who came and bought something from `from` to `to`, both included.
    [[nodiscard]] Result<int> buyers(EventId id, QDate from, QDate to);

private:
    Database &m_database;
    Currency m_currency;
};

} // namespace zhiyin
