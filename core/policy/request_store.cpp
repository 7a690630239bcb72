// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/request_store.h"

#include <QJsonDocument>

namespace zhiyin {
namespace {

const QString kSelect =
    QStringLiteral("SELECT r.id, r.kind, r.asked_by, u.name, r.asked_at, r.state, r.summary, r.payload, "
                   "r.client_id, r.reason FROM request r JOIN user_account u ON u.id = r.asked_by ");

Request readRequest(const Row &row)
{
    return {row.id<RequestId>(0),
            row.text(1),
            row.id<UserId>(2),
            row.text(3),
            row.moment(4),
            row.text(5),
            row.text(6),
            QJsonDocument::fromJson(row.text(7).toUtf8()).object(),
            row.idOrNone<ClientId>(8),
            row.text(9)};
}

} // namespace

Result<void> RequestStore::insert(const Request &r)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO request (id, kind, asked_by, asked_at, state, summary, payload, "
                       "client_id, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {r.id, r.kind, r.askedBy, r.askedAt, r.state, r.summary,
         QString::fromUtf8(QJsonDocument(r.payload).toJson(QJsonDocument::Compact)), r.client, r.reason}));
    return {};
}

Result<Request> RequestStore::load(RequestId id)
{
    ZHIYIN_ASSIGN(auto found, m_database.row(kSelect + QStringLiteral("WHERE r.id = ?"), {id}, readRequest));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("request"), id.toString()});
    return std::move(*found);
}

Result<std::vector<Request>> RequestStore::list()
{
    return m_database.rows(kSelect + QStringLiteral("ORDER BY r.state <> 'waiting', r.asked_at, r.id"), {},
                           readRequest);
}

Result<void> RequestStore::decide(RequestId id, const QString &state, UserId by, const QDateTime &at,
                                  const QString &reason)
{
    ZHIYIN_ASSIGN(const qint64 touched,
                  m_database.run(
                      QStringLiteral("UPDATE request SET state = ?, decided_by = ?, decided_at = ?, decided_reason = ? "
                                     "WHERE id = ? AND state = 'waiting'"),
                      {state, by, at, reason, id}));
    if (touched == 0)
        return failure(ErrorCode::WrongState, {QStringLiteral("request ") + id.toString()});
    return {};
}

} // namespace zhiyin
