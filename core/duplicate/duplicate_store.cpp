// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicate/duplicate_store.h"

namespace zhiyin {

Result<std::vector<DuplicateFacts>> DuplicateStore::clients(const ClientScope &scope)
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
    ZHIYIN_ASSIGN(auto clients,
                  m_database.rows(QStringLiteral("SELECT c.id, c.external_id, c.name, c.birth_date FROM client c ")
                                      + where + QStringLiteral(" ORDER BY c.id"),
                                  binds, [](const Row &row) {
                                      return DuplicateFacts{row.id<ClientId>(0), row.text(1), row.text(2), row.date(3)};
                                  }));
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT client_id, value FROM client_channel WHERE kind = 'phone' AND ended_at IS NULL"), {},
        [&clients](const Row &row) {
            const auto id = row.id<ClientId>(0);
            const auto place =
                std::lower_bound(clients.begin(), clients.end(), id,
                                 [](const DuplicateFacts &one, ClientId wanted) { return one.id < wanted; });
            if (place != clients.end() && place->id == id)
                place->phones.append(row.text(1));
        }));
    return clients;
}

Result<std::vector<SealedDocument>> DuplicateStore::documents()
{
    return m_database.rows(
        QStringLiteral("SELECT client_id, id, type, number_sealed FROM client_document WHERE ended_at IS NULL"), {},
        [](const Row &row) {
            return SealedDocument{row.id<ClientId>(0), row.id<AnyId>(1), row.text(2), row.blob(3)};
        });
}

Result<std::set<std::pair<ClientId, ClientId>>> DuplicateStore::distinct()
{
    std::set<std::pair<ClientId, ClientId>> pairs;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT one_id, other_id FROM client_distinct"), {},
                               [&](const Row &row) { pairs.emplace(row.id<ClientId>(0), row.id<ClientId>(1)); }));
    return pairs;
}

Result<void> DuplicateStore::setDistinct(ClientId one, ClientId other, UserId user, const QDateTime &at)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("INSERT INTO client_distinct (one_id, other_id, user_id, at) VALUES (?, ?, ?, "
                                      "?) ON CONFLICT (one_id, other_id) DO UPDATE SET user_id = "
                                      "excluded.user_id, at = excluded.at"),
                       {one, other, user, at}));
    return {};
}

Result<void> DuplicateStore::unsetDistinct(ClientId one, ClientId other)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("DELETE FROM client_distinct WHERE one_id = ? AND other_id = ?"), {one, other}));
    return {};
}

} // namespace zhiyin
