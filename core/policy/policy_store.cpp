// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_store.h"

#include <QJsonDocument>

namespace zhiyin {

Result<std::vector<PolicyDocument>> PolicyStore::list(PolicyName name)
{
    return m_database.rows(QStringLiteral("SELECT version, effective, state, source, reason, set_by, approved_by, json "
                                          "FROM policy_document WHERE name = ? ORDER BY version"),
                           {policyNameText(name)}, [name](const Row &row) {
                               return PolicyDocument{name,
                                                     static_cast<int>(row.integer(0)),
                                                     row.date(1),
                                                     parsePolicyState(row.text(2)).value_or(PolicyState::Refused),
                                                     row.text(3),
                                                     row.text(4),
                                                     row.id<UserId>(5),
                                                     row.idOrNone<UserId>(6),
                                                     QJsonDocument::fromJson(row.text(7).toUtf8()).object()};
                           });
}

Result<void> PolicyStore::insert(PolicyId id, const PolicyDocument &d, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral(
            "INSERT INTO policy_document (id, name, version, effective, state, source, json, reason, set_by, set_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, policyNameText(d.name), d.version, d.effective, policyStateText(d.state), d.source,
         QString::fromUtf8(QJsonDocument(d.json).toJson(QJsonDocument::Compact)), d.reason, d.by, at}));
    return {};
}

Result<void> PolicyStore::setState(PolicyName name, int version, PolicyState state, UserId by, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral(
            "UPDATE policy_document SET state = ?, approved_by = ?, approved_at = ? WHERE name = ? AND version = ?"),
        {policyStateText(state), by, at, policyNameText(name), version}));
    return {};
}

} // namespace zhiyin
