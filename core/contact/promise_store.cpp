// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/promise_store.h"

#include "core/contact/care_store.h"

namespace zhiyin {
namespace {

QString selectPromise()
{
    return QStringLiteral(
        "SELECT p.id, p.client_id, c.external_id, c.name, p.contact_id, p.text, p.due_on, p.owner_id, "
        "u.name, p.state, p.settled_on, p.evidence, p.rev FROM promise p JOIN client c "
        "ON c.id = p.client_id LEFT JOIN user_account u ON u.id = p.owner_id");
}

Promise readPromise(const Row &row)
{
    return {row.id<PromiseId>(0),
            row.id<ClientId>(1),
            row.text(2),
            row.text(3),
            row.idOrNone<ContactId>(4),
            row.text(5),
            row.date(6),
            row.id<UserId>(7),
            row.text(8),
            parseCode(kPromiseStates, row.text(9)).value_or(PromiseState::Open),
            row.date(10),
            row.text(11),
            static_cast<int>(row.integer(12))};
}

} // namespace

Result<void> PromiseStore::insert(const Promise &promise, UserId by, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO promise (id, client_id, contact_id, text, due_on, owner_id, "
                       "made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {promise.id, promise.client, promise.contact, promise.text, promise.dueOn, promise.owner, by, at}));
    return {};
}

Result<Promise> PromiseStore::load(PromiseId id)
{
    ZHIYIN_ASSIGN(const auto found,
                  m_database.row(selectPromise() + QStringLiteral(" WHERE p.id = ?"), {id}, readPromise));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("promise"), id.toString()});
    return *found;
}

Result<void> PromiseStore::settle(const Promise &promise, UserId by)
{
    ZHIYIN_ASSIGN(const qint64 touched,
                  m_database.run(QStringLiteral("UPDATE promise SET state = ?, settled_on = ?, settled_by = ?, "
                                                "evidence = ?, rev = rev + 1 WHERE id = ? AND rev = ?"),
                                 {codeText(kPromiseStates, promise.state), promise.settledOn, by, promise.evidence,
                                  promise.id, promise.revision}));
    if (touched == 0)
        return failure(ErrorCode::StaleRevision);
    return {};
}

Result<qint64> PromiseStore::hand(ClientId client, UserId from, UserId to)
{
    return m_database.run(QStringLiteral("UPDATE promise SET owner_id = ?, rev = rev + 1 WHERE client_id = ? "
                                         "AND owner_id = ? AND state = 'open'"),
                          {to, client, from});
}

Result<std::vector<Promise>> PromiseStore::list(const ClientScope &scope, const PromiseQuery &query)
{
    Binds binds;
    QString sql = selectPromise() + QStringLiteral(" WHERE c.state = 'live'") + inScope(scope, binds);
    if (query.openOnly)
        sql += QStringLiteral(" AND p.state = 'open'");
    if (query.client) {
        sql += QStringLiteral(" AND p.client_id = ?");
        binds.emplace_back(*query.client);
    }
    if (query.advisor) {
        sql += QStringLiteral(" AND c.advisor_id = ?");
        binds.emplace_back(*query.advisor);
    }
    if (query.until.isValid()) {
        sql += QStringLiteral(" AND p.due_on <= ?");
        binds.emplace_back(query.until);
    }
    return m_database.rows(sql + QStringLiteral(" ORDER BY p.state <> 'open', p.due_on, p.id"), binds, readPromise);
}

} // namespace zhiyin
