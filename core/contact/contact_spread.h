// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/calendar/work_calendar.h"

namespace zhiyin {

/// A contact that waits for a day.
struct OpenContact {
    ClientId client;
    QDate dueOn;
};

struct PlannedContact {
    ClientId client;
    QDate dueOn;
    /// The working day it is put on.
    QDate on;

    friend bool operator==(const PlannedContact &, const PlannedContact &) = default;
};

/// Puts contacts on working days from `today` on so that no day has more than `perDay`: the earliest due first, each on the
/// last working day with room that is not after its due day; where there is none (overdue, or a peak), on the first
/// working day with room. By day, then as given.
[[nodiscard]] std::vector<PlannedContact> spreadContacts(std::vector<OpenContact> open, QDate today, int perDay,
                                                         const WorkCalendar &calendar);

/// What a client weighs when clients are handed out: contacts a year.
struct ClientWeight {
    ClientId client;
    double contactsPerYear = 0;
};

/// Gives each client to one of the advisors, whose load so far is `load`, so that loads come as near to one another as
/// may be: the heaviest client first, each to the least loaded advisor (the first of equals). The answer has an advisor's
/// place for each client, in the order given; `load` must not be empty.
[[nodiscard]] std::vector<size_t> shareOut(const std::vector<ClientWeight> &clients, std::vector<double> load);

} // namespace zhiyin
