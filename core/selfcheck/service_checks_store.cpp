// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selfcheck/check_query.h"

namespace zhiyin {
namespace {

using enum CheckTarget;

constexpr CheckQuery kChecks[] = {
    {u"promise_overdue", Client,
     u"SELECT m.id, m.client_id, m.due_on, NULL, o.name FROM p, promise m JOIN user_account o ON o.id = m.owner_id "
     u"WHERE m.state = 'open' AND m.due_on < p.today"},
    {u"low_rating_not_followed", Client,
     u"SELECT t.id, t.client_id, NULL, t.at, t.satisfaction FROM p, contact t WHERE t.satisfaction <= 2 "
     u"AND t.at > p.now - 366 * 86400000 AND t.at < p.since_ms "
     u"AND NOT EXISTS (SELECT 1 FROM contact n WHERE n.client_id = t.client_id AND n.at > t.at "
     u"AND n.at <= t.at + p.lim * 86400000) "
     u"AND NOT EXISTS (SELECT 1 FROM complaint k WHERE k.client_id = t.client_id AND k.received_at > t.at "
     u"AND k.received_at <= t.at + p.lim * 86400000)",
     true},
    {u"contact_without_summary", Client,
     u"SELECT t.id, t.client_id, NULL, t.at, t.channel FROM p, contact t WHERE t.at > p.since_ms AND t.at <= p.now "
     u"AND t.import_id IS NULL AND t.channel IN ('call', 'visit', 'video') AND coalesce(trim(t.summary), '') = ''",
     true},
    {u"contact_after_opt_out", Client,
     u"SELECT t.id, t.client_id, NULL, t.at, t.channel FROM p, contact_wish w JOIN contact t "
     u"ON t.client_id = w.client_id WHERE t.channel IN ('greeting', 'event') AND t.at <= p.now "
     u"AND date((t.at + p.offset) / 1000, 'unixepoch') > w.opted_out_on"},
    {u"marketing_after_withdrawal", Client,
     u"SELECT t.id, t.client_id, NULL, t.at, t.channel FROM p, client_consent s JOIN contact t "
     u"ON t.client_id = s.client_id WHERE s.purpose = 'marketing' AND t.channel IN ('greeting', 'event') "
     u"AND t.at <= p.now AND date((t.at + p.offset) / 1000, 'unixepoch') > s.withdrawn_on "
     u"AND NOT EXISTS (SELECT 1 FROM client_consent n WHERE n.client_id = s.client_id AND n.purpose = 'marketing' "
     u"AND n.given_on >= s.withdrawn_on AND n.id <> s.id)"},
    {u"plan_unsigned", Client,
     u"SELECT s.id, s.client_id, s.from_date, NULL, s.title FROM p, service_plan s WHERE s.from_date <= p.today "
     u"AND (s.to_date IS NULL OR s.to_date >= p.today) AND s.ended_reason IS NULL AND NOT EXISTS "
     u"(SELECT 1 FROM client_attachment a WHERE a.client_id = s.client_id AND a.kind = 'agreement' "
     u"AND a.ended_at IS NULL)"},
    {u"plan_lapsed", Client,
     u"SELECT s.id, s.client_id, s.to_date, NULL, s.title FROM p, service_plan s JOIN client c ON c.id = s.client_id "
     u"WHERE @active(c) AND s.to_date < p.today AND s.ended_reason IS NULL AND NOT EXISTS "
     u"(SELECT 1 FROM service_plan n WHERE n.client_id = s.client_id AND (n.to_date IS NULL OR n.to_date > "
     u"s.to_date))"},
    {u"plan_without_benchmark_clause", Client,
     u"SELECT s.id, s.client_id, s.from_date, NULL, s.title FROM p, service_plan s WHERE s.from_date <= p.today "
     u"AND (s.to_date IS NULL OR s.to_date >= p.today) AND s.ended_reason IS NULL "
     u"AND (s.content LIKE '%业绩比较基准%' OR s.content LIKE '%業績比較基準%' OR s.content LIKE '%benchmark%') "
     u"AND s.content NOT LIKE '%非承诺收益%' AND s.content NOT LIKE '%非承諾收益%' "
     u"AND s.content NOT LIKE '%no promise of a return%'"},
    {u"advisor_notice_overdue", Client,
     u"SELECT n.id, n.client_id, n.due_on, NULL, u.name FROM p, advisor_notice n JOIN user_account u "
     u"ON u.id = n.to_user WHERE n.sent_on IS NULL AND n.due_on < p.today"},
    {u"churn_warning_unanswered", Client,
     u"SELECT w.id, w.client_id, w.due_on, NULL, w.level FROM p, churn_warning w "
     u"WHERE w.closed_on IS NULL AND w.responded_on IS NULL AND w.due_on < p.today"},
    {u"event_without_outcome", Event,
     u"SELECT e.id, NULL, NULL, e.ends_at, e.title FROM p, client_event e WHERE e.ends_at < p.since_ms "
     u"AND (e.state IN ('planned', 'open') OR (e.state = 'held' AND coalesce(trim(e.outcome), '') = ''))",
     true},
    {u"event_over_budget", Event,
     u"SELECT e.id, NULL, NULL, e.ends_at, e.title FROM p, client_event e WHERE e.cost > e.budget"},
    {u"quarterly_report_missing", Client,
     u"SELECT c.id, c.id, p.quarter_to, NULL, NULL FROM p, client c WHERE @active(c) "
     u"AND c.opened_on <= p.quarter_from AND p.quarter_to < p.since "
     u"AND EXISTS (SELECT 1 FROM service_plan s WHERE s.client_id = c.id AND s.from_date <= p.quarter_to) "
     u"AND NOT EXISTS (SELECT 1 FROM report r WHERE r.client_id = c.id AND r.from_date = p.quarter_from "
     u"AND r.to_date = p.quarter_to)",
     true},
    {u"report_not_released", Client,
     u"SELECT r.id, r.client_id, NULL, r.made_at, r.kind FROM p, report r WHERE r.state = 'draft' "
     u"AND r.client_id IS NOT NULL AND r.made_at < p.since_ms",
     true},
};

} // namespace

std::span<const CheckQuery> serviceChecks()
{
    return kChecks;
}

} // namespace zhiyin
