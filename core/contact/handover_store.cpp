// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/handover_store.h"

#include "core/contact/care_store.h"

namespace zhiyin {
namespace {

const QString kClientColumns =
    QStringLiteral("SELECT c.id, c.external_id, c.branch, c.advisor_id, c.tier FROM client c WHERE c.state = 'live'");

HandedClient readClient(const Row &row)
{
    return {row.id<ClientId>(0), row.text(1), row.text(2), row.idOrNone<UserId>(3), row.text(4)};
}

const QString kNoticeColumns = QStringLiteral(
    "SELECT n.id, n.client_id, c.external_id, c.name, n.from_user, n.to_user, u.name, n.due_on FROM advisor_notice n "
    "JOIN client c ON c.id = n.client_id JOIN user_account u ON u.id = n.to_user WHERE n.sent_on IS NULL");

AdvisorNotice readNotice(const Row &row)
{
    return {row.id<AnyId>(0),        row.id<ClientId>(1), row.text(2), row.text(3),
            row.idOrNone<UserId>(4), row.id<UserId>(5),   row.text(6), row.date(7)};
}

} // namespace

Result<std::vector<HandedClient>> HandoverStore::clientsOf(UserId advisor)
{
    return m_database.rows(
        kClientColumns + QStringLiteral(" AND c.advisor_id = ? AND c.stage <> 'closed' ORDER BY c.external_id, c.id"),
        {advisor}, readClient);
}

Result<std::optional<HandedClient>> HandoverStore::client(ClientId id)
{
    return m_database.row(kClientColumns + QStringLiteral(" AND c.id = ?"), {id}, readClient);
}

Result<std::optional<UserId>> HandoverStore::activeUser(const QString &name)
{
    return m_database.row(QStringLiteral("SELECT id FROM user_account WHERE name = ? AND state = 'active' "
                                         "AND role IN ('advisor', 'supervisor')"),
                          {name}, [](const Row &row) { return row.id<UserId>(0); });
}

Result<void> HandoverStore::assign(ClientId client, UserId to)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("UPDATE client SET advisor_id = ?, rev = rev + 1 WHERE id = ?"), {to, client}));
    return {};
}

Result<std::vector<ComplaintId>> HandoverStore::handCases(ClientId client, UserId from, UserId to)
{
    ZHIYIN_ASSIGN(auto cases,
                  m_database.rows(QStringLiteral("SELECT id FROM complaint WHERE client_id = ? AND handler_id = ? "
                                                 "AND state NOT IN ('closed', 'withdrawn') ORDER BY id"),
                                  {client, from}, [](const Row &row) { return row.id<ComplaintId>(0); }));
    for (const ComplaintId id : cases)
        ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE complaint SET handler_id = ?, rev = rev + 1 WHERE id = ?"),
                                  {to, id}));
    return cases;
}

Result<void> HandoverStore::insertNotice(const AdvisorNotice &notice)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO advisor_notice (id, client_id, from_user, to_user, due_on) VALUES (?, ?, ?, ?, ?)"),
        {notice.id, notice.client, notice.from, notice.to, notice.dueOn}));
    return {};
}

Result<std::vector<AdvisorNotice>> HandoverStore::openNotices(const ClientScope &scope)
{
    Binds binds;
    const QString where = inScope(scope, binds);
    return m_database.rows(kNoticeColumns + where + QStringLiteral(" ORDER BY n.due_on, c.external_id, n.id"), binds,
                           readNotice);
}

Result<AdvisorNotice> HandoverStore::openNotice(AnyId id)
{
    ZHIYIN_ASSIGN(const auto found, m_database.row(kNoticeColumns + QStringLiteral(" AND n.id = ?"), {id}, readNotice));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("notice"), id.toString()});
    return *found;
}

Result<void> HandoverStore::setSent(AnyId id, QDate on, const QString &evidence)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE advisor_notice SET sent_on = ?, evidence = ? WHERE id = ?"),
                              {on, evidence, id}));
    return {};
}

} // namespace zhiyin
