// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/override_store.h"

namespace zhiyin {

Result<void> OverrideStore::insert(const TierOverrideRow &row)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO tier_override (id, client_id, tier, from_date, until_date, reason, asked_by, "
                       "approved_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.id, row.client, row.given.tier, row.from, row.given.until, row.given.reason, row.given.by,
         row.given.approvedBy}));
    return {};
}

Result<void> OverrideStore::end(ClientId client, QDate day)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE tier_override SET ended_on = ? WHERE client_id = ? "
                                             "AND until_date >= ? AND ended_on IS NULL"),
                              {day, client, day}));
    return {};
}

Result<std::vector<TierOverrideRow>> OverrideStore::ofClient(ClientId client)
{
    return m_database.rows(
        QStringLiteral("SELECT id, client_id, from_date, tier, until_date, reason, asked_by, approved_by, ended_on "
                       "FROM tier_override WHERE client_id = ? ORDER BY from_date DESC, id DESC"),
        {client}, [](const Row &row) {
            return TierOverrideRow{row.id<AnyId>(0),
                                   row.id<ClientId>(1),
                                   row.date(2),
                                   {row.text(3), row.date(4), row.text(5), row.id<UserId>(6), row.id<UserId>(7)},
                                   row.date(8)};
        });
}

Result<QHash<ClientId, QString>> OverrideStore::inForce(QDate day)
{
    QHash<ClientId, QString> tiers;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT client_id, tier FROM tier_override WHERE from_date <= ? AND until_date >= ? "
                       "AND (ended_on IS NULL OR ended_on > ?) ORDER BY from_date, id"),
        {day, day, day}, [&tiers](const Row &row) { tiers.insert(row.id<ClientId>(0), row.text(1)); }));
    return tiers;
}

} // namespace zhiyin
