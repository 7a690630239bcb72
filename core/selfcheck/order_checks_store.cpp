// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selfcheck/check_query.h"

namespace zhiyin {
namespace {

using enum CheckTarget;

constexpr CheckQuery kChecks[] = {
    {u"request_waits", Request,
     u"SELECT r.id, r.client_id, NULL, r.asked_at, u.name FROM p, request r JOIN user_account u ON u.id = r.asked_by "
     u"WHERE r.state = 'waiting' AND r.asked_at < p.since_ms",
     true},
    {u"request_decided_by_asker", Request,
     u"SELECT r.id, r.client_id, NULL, r.decided_at, u.name FROM p, request r JOIN user_account u "
     u"ON u.id = r.asked_by WHERE r.decided_by = r.asked_by AND r.state = 'approved'"},
    {u"access_of_disabled_user", User,
     u"SELECT u.id, NULL, NULL, g.until_at, u.name FROM p, access_grant g JOIN user_account u ON u.id = g.user_id "
     u"WHERE u.state <> 'active' AND g.ended_at IS NULL AND g.until_at > p.now"},
    {u"access_unused", User,
     u"SELECT u.id, NULL, NULL, g.from_at, u.name FROM p, access_grant g JOIN user_account u ON u.id = g.user_id "
     u"WHERE g.ended_at IS NULL AND g.until_at > p.now AND g.uses = 0 AND g.from_at < p.since_ms",
     true},
    {u"many_looks_in_clear", User,
     u"SELECT j.user_id, NULL, NULL, max(j.at), count(*) FROM p, journal_entry j "
     u"WHERE j.action LIKE '%reveal%' AND j.at > p.now - CAST(30 AS INTEGER) * 86400000 "
     u"GROUP BY j.user_id HAVING count(*) > max(p.lim)",
     true},
    {u"no_second_person", Book,
     u"SELECT 1, NULL, NULL, NULL, NULL FROM p WHERE (SELECT count(*) FROM user_account "
     u"WHERE state = 'active' AND role IN ('supervisor', 'compliance')) < 2"},
    {u"single_administrator", Book,
     u"SELECT 1, NULL, NULL, NULL, NULL FROM p WHERE (SELECT count(*) FROM user_account "
     u"WHERE state = 'active' AND role = 'admin') < 2"},
    {u"policy_waits", Policy,
     u"SELECT d.id, NULL, NULL, d.set_at, d.name FROM p, policy_document d WHERE d.state = 'proposed' "
     u"AND d.set_at < p.since_ms",
     true},
    {u"questionnaire_waits", Policy,
     u"SELECT q.id, NULL, NULL, q.set_at, q.code FROM p, questionnaire q WHERE q.state = 'proposed' "
     u"AND q.set_at < p.since_ms",
     true},
    {u"tiers_not_run", Book,
     u"SELECT 1, NULL, (SELECT max(day) FROM tier_run), NULL, NULL FROM p "
     u"WHERE EXISTS (SELECT 1 FROM policy_document d WHERE d.name = 'tier' AND d.state = 'in_force') "
     u"AND NOT EXISTS (SELECT 1 FROM tier_run r WHERE r.day > p.since AND r.stopped_after IS NULL)",
     true},
    {u"backup_missing", Book,
     u"SELECT 1, NULL, substr((SELECT value FROM book_info WHERE key = 'last_backup'), 1, 10), NULL, NULL FROM p "
     u"WHERE coalesce(substr((SELECT value FROM book_info WHERE key = 'last_backup'), 1, 10), '') < p.since",
     true},
    {u"import_rejected_rows", Import,
     u"SELECT i.id, NULL, NULL, i.at, i.rejected FROM p, import_run i WHERE i.rejected > 0 AND i.at > p.since_ms",
     true},
    {u"improvement_overdue", Improvement,
     u"SELECT m.id, NULL, m.due_on, NULL, m.department FROM p, improvement m WHERE m.state = 'open' "
     u"AND m.due_on < p.today"},
    {u"branch_report_not_released", Book,
     u"SELECT r.id, NULL, NULL, r.made_at, r.branch FROM p, report r WHERE r.kind = 'branch' AND r.state = 'draft' "
     u"AND r.made_at < p.since_ms",
     true},
};

} // namespace

std::span<const CheckQuery> orderChecks()
{
    return kChecks;
}

const CheckQuery *checkQuery(QStringView code)
{
    for (const auto &checks : {saleChecks(), clientChecks(), serviceChecks(), complaintChecks(), orderChecks()}) {
        for (const CheckQuery &query : checks) {
            if (query.code == code)
                return &query;
        }
    }
    return nullptr;
}

} // namespace zhiyin
