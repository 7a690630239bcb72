// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/client/timeline.h"
#include "core/storage/database.h"

namespace zhiyin {

/// Reads one kind at a time, newest first and never more than `limit` rows behind `after`, so that a page costs the same
/// whether ten things happened or a hundred thousand. Days stand at their first instant in `zone`.
class TimelineStore final
{
public:
    TimelineStore(Database &database, ClientId client, QDateTime until, const QTimeZone &zone)
        : m_database(database), m_client(client), m_until(std::move(until)), m_zone(zone)
    {}

    /// Any kind but Change, which the journal knows.
    [[nodiscard]] Result<std::vector<TimelineEntry>> list(TimelineKind kind, const TimelineQuery &query);

private:
    Database &m_database;
    ClientId m_client;
    QDateTime m_until;
    const QTimeZone &m_zone;
};

} // namespace zhiyin
