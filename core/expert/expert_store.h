// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/expert/expert.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

struct BookingQuery {
    std::optional<ClientId> client = {};
    std::optional<ExpertId> expert = {};
    /// Those that begin in [from, to); not valid: without a limit.
    QDateTime from = {};
    QDateTime to = {};
    bool withCancelled = true;
};

class ExpertStore final
{
public:
    explicit ExpertStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const Expert &expert);
    /// Fails with StaleRevision.
    [[nodiscard]] Result<void> update(const Expert &expert);
    /// By name; those that ended last.
    [[nodiscard]] Result<std::vector<Expert>> list();
    /// Fails with NotFound.
    [[nodiscard]] Result<Expert> load(ExpertId id);
    [[nodiscard]] Result<void> insertAbsence(const ExpertAbsence &absence);
    /// Those that touch [from, to].
    [[nodiscard]] Result<std::vector<ExpertAbsence>> absences(QDate from, QDate to);

    [[nodiscard]] Result<void> insertBooking(const ExpertBooking &booking);
    /// State and note. Fails with StaleRevision.
    [[nodiscard]] Result<void> settle(const ExpertBooking &booking);
    /// Fails with NotFound.
    [[nodiscard]] Result<ExpertBooking> loadBooking(BookingId id);
    /// By their beginning, of all clients: a list for others must leave out names (see ExpertDesk::week).
    [[nodiscard]] Result<std::vector<ExpertBooking>> bookings(const BookingQuery &query);

private:
    Database &m_database;
};

} // namespace zhiyin
