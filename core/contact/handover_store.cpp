// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/handover_store.h"

#include "core/contact/care_store.h"

namespace zhiyin {
namespace {

const QString kClientColumns = QStringLiteral(
    "SELECT c.id, c.external_id, c.branch, c.advisor_id, c.tier, c.name FROM client c WHERE c.state = 'live'");

HandedClient readClient(const Row &row)
{
    return {row.id<ClientId>(0), row.text(1), row.text(2), row.idOrNone<UserId>(3), row.text(4), row.text(5)};
}

const QString kNoticeColumns = QStringLiteral(
    "SELECT n.id, n.client_id, c.external_id, c.name, n.from_user, n.to_user, u.name, n.due_on, f.name, n.sent_on, "
    "n.evidence, c.language, c.tier, "
    "(SELECT count(*) FROM promise p WHERE p.client_id = c.id AND p.state = 'open'), "
    "(SELECT count(*) FROM complaint k WHERE k.client_id = c.id AND k.state NOT IN ('closed', 'withdrawn')) "
    "FROM advisor_notice n JOIN client c ON c.id = n.client_id JOIN user_account u ON u.id = n.to_user "
    "LEFT JOIN user_account f ON f.id = n.from_user WHERE c.state = 'live'");

AdvisorNotice readNotice(const Row &row)
{
    AdvisorNotice notice{row.id<AnyId>(0),        row.id<ClientId>(1), row.text(2), row.text(3),
                         row.idOrNone<UserId>(4), row.id<UserId>(5),   row.text(6), row.date(7)};
    notice.fromName = row.text(8);
    notice.sentOn = row.date(9);
    notice.evidence = row.text(10);
    notice.language = row.text(11);
    notice.tier = row.text(12);
    notice.promises = row.integer(13);
    notice.cases = row.integer(14);
    return notice;
}

OwedElsewhere readOwed(const Row &row)
{
    return {row.id<AnyId>(0), row.idOrNone<ClientId>(1), row.idOrNone<UserId>(2), row.text(3)};
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
                                                 "AND state NOT IN ('closed', 'withdrawn', 'merged') ORDER BY id"),
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

Result<HandedThings> HandoverStore::things(ClientId client, UserId from, QDate today)
{
    ZHIYIN_ASSIGN(
        const auto counted,
        m_database.row(QStringLiteral("SELECT (SELECT count(*) FROM promise WHERE client_id = ? "
                                      "AND owner_id = ? AND state = 'open'), "
                                      "(SELECT count(*) FROM complaint WHERE client_id = ? AND handler_id = ? "
                                      "AND state NOT IN ('closed', 'withdrawn')), "
                                      "(SELECT count(*) FROM contact_detail WHERE client_id = ? "
                                      "AND next_on >= ?)"),
                       {client, from, client, from, client, today}, [](const Row &row) {
                           return HandedThings{row.integer(0), row.integer(1), row.integer(2)};
                       }));
    return counted.value_or(HandedThings());
}

Result<std::vector<OwedElsewhere>> HandoverStore::promisesElsewhere(UserId from)
{
    return m_database.rows(QStringLiteral("SELECT p.id, p.client_id, c.advisor_id, c.branch FROM promise p "
                                          "JOIN client c ON c.id = p.client_id WHERE p.owner_id = ? "
                                          "AND p.state = 'open' AND c.advisor_id IS NOT ? ORDER BY p.id"),
                           {from, from}, readOwed);
}

Result<std::vector<OwedElsewhere>> HandoverStore::casesElsewhere(UserId from)
{
    return m_database.rows(QStringLiteral("SELECT k.id, k.client_id, c.advisor_id, coalesce(k.branch, c.branch) "
                                          "FROM complaint k LEFT JOIN client c ON c.id = k.client_id "
                                          "WHERE k.handler_id = ? AND k.state NOT IN ('closed', 'withdrawn') "
                                          "AND c.advisor_id IS NOT ? ORDER BY k.id"),
                           {from, from}, readOwed);
}

Result<void> HandoverStore::handPromise(AnyId promise, UserId to)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("UPDATE promise SET owner_id = ?, rev = rev + 1 WHERE id = ?"), {to, promise}));
    return {};
}

Result<void> HandoverStore::handCase(AnyId complaint, UserId to)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE complaint SET handler_id = ?, rev = rev + 1 WHERE id = ?"),
                              {to, complaint}));
    return {};
}

Result<bool> HandoverStore::isActive(UserId user)
{
    ZHIYIN_ASSIGN(const auto found,
                  m_database.row(QStringLiteral("SELECT 1 FROM user_account WHERE id = ? AND state = 'active' "
                                                "AND role IN ('advisor', 'supervisor')"),
                                 {user}, [](const Row &row) { return row.integer(0); }));
    return found.has_value();
}

Result<void> HandoverStore::retarget(AnyId notice, UserId to)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE advisor_notice SET to_user = ? WHERE id = ?"), {to, notice}));
    return {};
}

Result<void> HandoverStore::removeNotice(AnyId notice)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("DELETE FROM advisor_notice WHERE id = ?"), {notice}));
    return {};
}

Result<std::optional<AdvisorNotice>> HandoverStore::openNoticeOf(ClientId client)
{
    return m_database.row(
        kNoticeColumns + QStringLiteral(" AND n.sent_on IS NULL AND n.client_id = ? ORDER BY n.due_on, n.id LIMIT 1"),
        {client}, readNotice);
}

Result<std::vector<AdvisorNotice>> HandoverStore::notices(const ClientScope &scope, const NoticeQuery &query)
{
    Binds binds;
    QString where = inScope(scope, binds);
    if (query.state != NoticeState::All)
        where += query.state == NoticeState::Open ? QStringLiteral(" AND n.sent_on IS NULL")
                                                  : QStringLiteral(" AND n.sent_on IS NOT NULL");
    if (query.from) {
        where += QStringLiteral(" AND n.from_user = ?");
        binds.emplace_back(*query.from);
    }
    return m_database.rows(kNoticeColumns + where + QStringLiteral(" ORDER BY n.due_on, c.external_id, n.id"), binds,
                           readNotice);
}

Result<AdvisorNotice> HandoverStore::openNotice(AnyId id)
{
    ZHIYIN_ASSIGN(
        const auto found,
        m_database.row(kNoticeColumns + QStringLiteral(" AND n.sent_on IS NULL AND n.id = ?"), {id}, readNotice));
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
