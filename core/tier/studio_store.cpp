// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/studio_store.h"

namespace zhiyin {

Result<StudioAdvisors> StudioStore::advisors()
{
    StudioAdvisors all{{QString()}, {}};
    QHash<UserId, int> places;
    ZHIYIN_TRY(
        m_database.each(QStringLiteral("SELECT id, name FROM user_account ORDER BY name"), {}, [&](const Row &row) {
            places.insert(row.id<UserId>(0), static_cast<int>(all.names.size()));
            all.names.append(row.text(1));
        }));
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT id, advisor_id FROM client WHERE state = 'live' AND advisor_id IS NOT NULL"), {},
        [&](const Row &row) { all.ofClient.insert(row.id<ClientId>(0), places.value(row.id<UserId>(1), 0)); }));
    return all;
}

} // namespace zhiyin
