// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_store.h"

namespace zhiyin {
namespace {

QString selectGrant()
{
    return QStringLiteral(
        "SELECT g.id, g.request_id, g.client_id, c.external_id, c.name, g.user_id, u.name, g.purpose, g.may_work, "
        "g.from_at, g.until_at, a.name, g.ended_at, g.uses, g.last_used_at FROM access_grant g "
        "JOIN client c ON c.id = g.client_id JOIN user_account u ON u.id = g.user_id "
        "JOIN user_account a ON a.id = g.approved_by ");
}

AccessGrant readGrant(const Row &row)
{
    return {row.id<AnyId>(0),    row.id<RequestId>(1),
            row.id<ClientId>(2), row.text(3),
            row.text(4),         row.id<UserId>(5),
            row.text(6),         row.text(7),
            row.flag(8),         row.moment(9),
            row.moment(10),      row.text(11),
            row.moment(12),      static_cast<int>(row.integer(13)),
            row.moment(14)};
}

} // namespace

Result<void> AccessStore::insert(const AccessGrant &grant, UserId approvedBy)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO access_grant (id, request_id, user_id, client_id, purpose, may_work, from_at, "
                       "until_at, approved_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {grant.id, grant.request, grant.user, grant.client, grant.purpose, grant.mayWork, grant.from, grant.until,
         approvedBy}));
    return {};
}

Result<AccessGrant> AccessStore::load(AnyId id)
{
    ZHIYIN_ASSIGN(auto found, m_database.row(selectGrant() + QStringLiteral("WHERE g.id = ?"), {id}, readGrant));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("access"), id.toString()});
    return std::move(*found);
}

Result<std::vector<AccessGrant>> AccessStore::list()
{
    return m_database.rows(selectGrant() + QStringLiteral("ORDER BY g.from_at DESC, g.id DESC"), {}, readGrant);
}

Result<void> AccessStore::end(AnyId id, const QDateTime &at, UserId by)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE access_grant SET ended_at = ?, ended_by = ? WHERE id = ? AND ended_at IS NULL"),
        {at, by, id}));
    return {};
}

Result<void> AccessStore::noteUse(AnyId id, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE access_grant SET uses = uses + 1, last_used_at = ? WHERE id = ?"),
                              {at, id}));
    return {};
}

Result<std::vector<ClientGrant>> AccessStore::inForce(UserId user, const QDateTime &now)
{
    static const QString sql =
        QStringLiteral("SELECT g.id, g.client_id, g.until_at, g.may_work FROM access_grant g JOIN client c ON "
                       "c.id = g.client_id WHERE g.user_id = ? AND g.until_at > ? AND g.from_at <= ? AND g.ended_at "
                       "IS NULL AND c.state = 'live' ORDER BY g.id");
    return m_database.rows(sql, {user, now, now}, [](const Row &row) {
        return ClientGrant{row.id<AnyId>(0), row.id<ClientId>(1), row.moment(2), row.flag(3), false};
    });
}

} // namespace zhiyin
