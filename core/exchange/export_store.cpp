// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_store.h"

#include <QJsonDocument>

namespace zhiyin {

Result<std::vector<ExportStore::Asked>> ExportStore::open(const QString &kind, UserId user)
{
    return m_database.rows(
        QStringLiteral(
            "SELECT id, state, payload, expires_at FROM request WHERE kind = ? AND asked_by = ? AND state IN "
            "('waiting', 'approved') ORDER BY id DESC"),
        {kind, user}, [](const Row &row) {
            return Asked{row.id<RequestId>(0), row.text(1), QJsonDocument::fromJson(row.text(2).toUtf8()).object(),
                         row.moment(3)};
        });
}

Result<void> ExportStore::setExpiry(RequestId id, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE request SET expires_at = ? WHERE id = ?"), {at, id}));
    return {};
}

Result<void> ExportStore::use(RequestId id)
{
    ZHIYIN_ASSIGN(
        const qint64 touched,
        m_database.run(QStringLiteral("UPDATE request SET state = 'used' WHERE id = ? AND state = 'approved'"), {id}));
    if (touched == 0)
        return failure(ErrorCode::WrongState, {QStringLiteral("request ") + id.toString()});
    return {};
}

} // namespace zhiyin
