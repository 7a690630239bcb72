// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/timeline_store.h"

#include "core/base/period.h"

namespace zhiyin {

Result<std::vector<TimelineEntry>> TimelineStore::list(ClientId client, const QDateTime &until, const QTimeZone &zone,
                                                       int limit)
{
    std::vector<TimelineEntry> entries;
    const auto moments = [&](TimelineEntry::Kind kind) {
        return [&entries, kind](const Row &row) { entries.push_back({kind, row.moment(0), row.text(1), row.text(2)}); };
    };
    const auto days = [&](TimelineEntry::Kind kind) {
        return [&entries, kind, &zone](const Row &row) {
            entries.push_back({kind, startOfDay(row.date(0), zone), row.text(1), row.text(2)});
        };
    };
    const QDate lastDay = until.toTimeZone(zone).date();
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT at, channel, coalesce(summary, purpose) FROM contact WHERE client_id = ? "
                       "AND at <= ? ORDER BY at DESC LIMIT ?"),
        {client, until, limit}, moments(TimelineEntry::Kind::Contact)));
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT received_at, state, category FROM complaint WHERE client_id = ? "
                                              "AND received_at <= ? ORDER BY received_at DESC LIMIT ?"),
                               {client, until, limit}, moments(TimelineEntry::Kind::Complaint)));
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT signed_on, 'C' || level, questionnaire_code FROM assessment "
                                              "WHERE client_id = ? AND signed_on <= ? ORDER BY signed_on DESC LIMIT ?"),
                               {client, lastDay, limit}, days(TimelineEntry::Kind::Assessment)));
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT day, to_tier, from_tier FROM tier_history WHERE client_id = ? AND day <= ? "
                       "ORDER BY day DESC LIMIT ?"),
        {client, lastDay, limit}, days(TimelineEntry::Kind::Tier)));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.at > b.at; });
    if (entries.size() > static_cast<size_t>(limit))
        entries.erase(entries.begin() + limit, entries.end());
    return entries;
}

} // namespace zhiyin
