// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping_store.h"

namespace zhiyin {

Result<std::vector<SavedMapping>> MappingStore::list(const QString &kind)
{
    return m_database.rows(QStringLiteral("SELECT name, json FROM import_mapping WHERE kind = ? ORDER BY name"), {kind},
                           [](const Row &row) {
                               return SavedMapping{row.text(0), row.text(1).toUtf8()};
                           });
}

Result<void> MappingStore::put(const QString &kind, const SavedMapping &mapping, UserId user, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO import_mapping (kind, name, json, user_id, saved_at) VALUES (?, ?, ?, ?, ?) ON "
                       "CONFLICT (kind, name) DO UPDATE SET json = excluded.json, user_id = excluded.user_id, saved_at "
                       "= excluded.saved_at"),
        {kind, mapping.name, QString::fromUtf8(mapping.json), user, at}));
    return {};
}

} // namespace zhiyin
