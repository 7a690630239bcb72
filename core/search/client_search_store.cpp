// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/client_search_store.h"

namespace zhiyin {

Result<std::vector<RememberedClient>> ClientSearchStore::clients(const ClientScope &scope, std::optional<ClientId> only)
{
    QString where = QStringLiteral("WHERE c.state = 'live'");
    Binds binds;
    if (scope.reach == Reach::None)
        where += QStringLiteral(" AND 0");
    if (scope.reach == Reach::Own || scope.reach == Reach::Branch) {
        where += scope.reach == Reach::Own ? QStringLiteral(" AND c.advisor_id = ?")
                                           : QStringLiteral(" AND (c.advisor_id = ? OR c.branch = ?)");
        binds.emplace_back(scope.advisor);
        if (scope.reach == Reach::Branch)
            binds.emplace_back(scope.branch);
    }
    if (only) {
        where += QStringLiteral(" AND c.id = ?");
        binds.emplace_back(*only);
    }
    return m_database.rows(
        QStringLiteral(
            "SELECT c.id, c.external_id, c.name, (SELECT value FROM client_channel WHERE client_id = c.id AND "
            "kind = 'phone' AND ended_at IS NULL LIMIT 1) FROM client c ")
            + where,
        binds, [](const Row &row) {
            return RememberedClient{row.id<ClientId>(0), row.text(1), row.text(2), row.text(3), {}, {}, {}};
        });
}

Result<std::vector<SealedSearchNumber>> ClientSearchStore::numbers(std::optional<ClientId> only)
{
    const QString which = only ? QStringLiteral(" AND client_id = ?") : QString();
    Binds binds;
    if (only)
        binds = {*only, *only};
    return m_database.rows(
        QStringLiteral(
            "SELECT client_id, id, 'document', number_sealed FROM client_document WHERE ended_at IS NULL%1 "
            "UNION ALL SELECT client_id, id, kind, number_sealed FROM client_account WHERE ended_at IS NULL%1")
            .arg(which),
        binds, [](const Row &row) {
            return SealedSearchNumber{row.id<ClientId>(0), row.id<AnyId>(1), row.text(2), row.blob(3)};
        });
}

} // namespace zhiyin
