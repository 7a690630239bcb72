// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/client_history_store.h"

namespace zhiyin {
namespace {

constexpr char16_t kColumns[] = u"replica, n, at, user_id, entity, entity_id, client_id, action, backdated, import_id, "
                                u"policy_version, sealed, hash";

SealedEntry readEntry(const Row &row)
{
    return {static_cast<int>(row.integer(0)),
            row.integer(1),
            row.moment(2),
            row.id<UserId>(3),
            row.text(4),
            row.id<AnyId>(5),
            row.idOrNone<ClientId>(6),
            row.text(7),
            row.flag(8),
            row.idOrNone<ImportId>(9),
            row.text(10),
            row.blob(11),
            row.blob(12)};
}

} // namespace

Result<std::vector<SealedEntry>> ClientHistoryStore::list(const HistoryQuery &query)
{
    QString sql = QStringLiteral("SELECT %1 FROM journal_entry WHERE client_id = ?").arg(QString::fromUtf16(kColumns));
    Binds binds{query.client};
    if (!query.entity.isEmpty()) {
        sql += QStringLiteral(" AND entity = ?");
        binds.emplace_back(query.entity);
    }
    for (const QString &action : query.without) {
        sql += QStringLiteral(" AND action <> ?");
        binds.emplace_back(action);
    }
    if (query.before) {
        sql += QStringLiteral(" AND (at, replica, n) < (?, ?, ?)");
        binds.emplace_back(query.before->at);
        binds.emplace_back(query.before->replica);
        binds.emplace_back(query.before->n);
    }
    sql += QStringLiteral(" ORDER BY at DESC, replica DESC, n DESC LIMIT ?");
    binds.emplace_back(query.limit);
    return m_database.rows(sql, binds, readEntry);
}

Result<SealedEntry> ClientHistoryStore::load(ClientId client, const HistoryPlace &place)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM journal_entry WHERE client_id = ? AND replica = ? AND n = ?")
            .arg(QString::fromUtf16(kColumns));
    ZHIYIN_ASSIGN(const auto entry, m_database.row(sql, {client, place.replica, place.n}, readEntry));
    if (!entry)
        return failure(ErrorCode::NotFound, {QStringLiteral("journal"), QString::number(place.n)});
    return *entry;
}

} // namespace zhiyin
