// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/today/today_item.h"

#include <QTimeZone>

namespace zhiyin {

struct CalendarOptions {
    /// Names leave the book only where somebody says so: calendars are synchronised with strangers' servers.
    bool withNames = false;
    QTimeZone zone;
    /// When the file is made, in UTC.
    QDateTime madeAt;
    /// Tells the entries of two books apart.
    QByteArray bookId;
    /// What stands in the calendar for an item, without a name.
    std::function<QString(const TodayItem &)> title;
};

/// The day's work as an iCalendar file (RFC 5545): a day's entry for each line with a day, the hour where the hour counts.
/// What is late stands on the list's day. The same work has the same UID, so that a second export replaces the first.
[[nodiscard]] QByteArray agendaCalendar(const TodayList &list, const CalendarOptions &options);

} // namespace zhiyin
