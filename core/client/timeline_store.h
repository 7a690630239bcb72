// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDateTime>

namespace zhiyin {

/// One thing that happened with a client. `code` is the channel, state, level or tier; `text` the user's own words.
struct TimelineEntry {
    enum class Kind { Contact, Complaint, Assessment, Tier };
    Kind kind;
    QDateTime at;
    QString code;
    QString text;
};

class TimelineStore final
{
public:
    explicit TimelineStore(Database &database) : m_database(database) {}

    /// Newest first, up to `until`, at most `limit`; days stand at their first instant in `zone`.
    [[nodiscard]] Result<std::vector<TimelineEntry>> list(ClientId client, const QDateTime &until,
                                                          const QTimeZone &zone, int limit);

private:
    Database &m_database;
};

} // namespace zhiyin
