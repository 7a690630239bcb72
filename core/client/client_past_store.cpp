// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_past_store.h"

#include "core/product/total_assets.h"

namespace zhiyin {

Result<void> ClientPastStore::turnBack(ClientRecord &record, QDate day)
{
    ZHIYIN_ASSIGN(record.totalAssets, totalAssets(m_database, record.id, day));
    record.tier.clear();
    record.riskLevel.reset();
    record.riskValidUntil = {};
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT to_tier FROM tier_history WHERE client_id = ? AND day <= ? "
                                              "ORDER BY day DESC, id DESC LIMIT 1"),
                               {record.id, day}, [&record](const Row &row) { record.tier = row.text(0); }));
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT level, valid_until FROM assessment WHERE client_id = ? AND "
                                              "signed_on <= ? ORDER BY signed_on DESC, id DESC LIMIT 1"),
                               {record.id, day}, [&record](const Row &row) {
                                   record.riskLevel = static_cast<int>(row.integer(0));
                                   record.riskValidUntil = row.date(1);
                               }));
    // Before the first stage on record the client was a prospect, as everybody is whose relationship has not begun.
    record.values.set(ClientField::Stage, FieldValue(QStringLiteral("prospect")));
    record.values.set(ClientField::StageSince, std::nullopt);
    return m_database.each(QStringLiteral("SELECT stage, from_date FROM client_stage WHERE client_id = ? AND "
                                          "from_date <= ? ORDER BY from_date DESC LIMIT 1"),
                           {record.id, day}, [&record](const Row &row) {
                               record.values.set(ClientField::Stage, FieldValue(row.text(0)));
                               record.values.set(ClientField::StageSince, FieldValue(row.date(1)));
                           });
}

} // namespace zhiyin
