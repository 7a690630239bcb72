// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/draft_store.h"

#include <QJsonDocument>

namespace zhiyin {

Result<void> DraftStore::put(UserId user, const Draft &draft, const QDateTime &at)
{
    const QString content = QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact));
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO draft (user_id, form, subject, content, saved_at) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (user_id, form, subject) DO UPDATE SET content = excluded.content, "
                       "saved_at = excluded.saved_at"),
        {user, draft.form, draft.subject.isNull() ? QStringLiteral("") : draft.subject, content, at}));
    return {};
}

Result<void> DraftStore::remove(UserId user, const QString &form, const QString &subject)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("DELETE FROM draft WHERE user_id = ? AND form = ? AND subject = ?"),
                              {user, form, subject.isNull() ? QStringLiteral("") : subject}));
    return {};
}

Result<std::vector<Draft>> DraftStore::list(UserId user)
{
    return m_database.rows(
        QStringLiteral("SELECT form, subject, content, saved_at FROM draft WHERE user_id = ? ORDER BY saved_at"),
        {user}, [](const Row &row) {
            return Draft{row.text(0), row.text(1), QJsonDocument::fromJson(row.text(2).toUtf8()).object(),
                         row.moment(3)};
        });
}

} // namespace zhiyin
