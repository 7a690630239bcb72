// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/analysis_store.h"

namespace zhiyin {

Result<std::vector<AnalysedRow>> AnalysisStore::cases(const QDateTime &now)
{
    return m_database.rows(
        QStringLiteral(
            "SELECT k.id, k.client_id, k.received_at, k.satisfaction, k.category, coalesce(k.cause_code, k.cause), "
            "k.business, k.product_code, coalesce(k.axis_channel, k.channel), coalesce(k.branch, c.branch), "
            "coalesce(s.name, k.staff_name), h.name, c.tier, c.gender, c.birth_date, "
            "(SELECT max(e.at) FROM complaint_event e WHERE e.complaint_id = k.id AND e.kind IN ('feedback', 'close')) "
            "FROM complaint k LEFT JOIN client c ON c.id = k.client_id LEFT JOIN user_account s ON s.id = k.staff_id "
            "LEFT JOIN user_account h ON h.id = k.handler_id "
            "WHERE k.received_at <= ? AND k.state NOT IN ('withdrawn', 'merged') "
            "AND coalesce(c.state, 'live') <> 'restricted' "
            "ORDER BY k.client_id, k.received_at, k.id"),
        {now}, [](const Row &row) {
            constexpr int kFirstGroup = 4;
            constexpr int kRest = kFirstGroup + static_cast<int>(kAnalysisAxes.size());
            AnalysedRow one{.id = row.id<ComplaintId>(0),
                            .client = row.idOrNone<ClientId>(1),
                            .receivedAt = row.moment(2),
                            .rating = {},
                            .groups = {},
                            .tier = row.text(kRest),
                            .sex = row.text(kRest + 1),
                            .birth = row.date(kRest + 2),
                            .endedAt = row.moment(kRest + 3)};
            if (!row.isNull(3))
                one.rating = static_cast<int>(row.integer(3));
            for (size_t i = 0; i < one.groups.size(); ++i)
                one.groups[i] = row.text(kFirstGroup + static_cast<int>(i));
            return one;
        });
}

Result<std::vector<AnalysedClockRow>> AnalysisStore::clocks()
{
    return m_database.rows(
        QStringLiteral("SELECT complaint_id, name, due_at, met_at, state = 'cancelled' FROM complaint_clock "
                       "WHERE round = 0 AND name IN ('first_response', 'resolution', 'statutory')"),
        {}, [](const Row &row) {
            return AnalysedClockRow{row.id<ComplaintId>(0), row.text(1), row.moment(2), row.moment(3), row.flag(4)};
        });
}

Result<std::vector<RatedContact>> AnalysisStore::ratings(const QDateTime &now)
{
    return m_database.rows(
        QStringLiteral("SELECT client_id, at, satisfaction FROM contact WHERE satisfaction IS NOT NULL AND at <= ? AND "
                       "client_id IN (SELECT client_id FROM complaint) ORDER BY client_id, at"),
        {now}, [](const Row &row) {
            return RatedContact{row.id<ClientId>(0), row.moment(1), static_cast<int>(row.integer(2))};
        });
}

} // namespace zhiyin
