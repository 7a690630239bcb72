// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/client/timeline.h"
#include "core/storage/database.h"

namespace zhiyin {

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
