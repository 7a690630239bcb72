// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selfcheck/check_query.h"

namespace zhiyin {
namespace {

using enum CheckTarget;

constexpr CheckQuery kChecks[] = {
    {u"complaint_law_overdue", Complaint,
     u"SELECT k.id, k.client_id, NULL, l.due_at, l.name FROM p, complaint k JOIN complaint_clock l "
     u"ON l.complaint_id = k.id WHERE l.name IN ('statutory', 'review') AND l.met_at IS NULL AND l.due_at < p.now "
     u"AND l.state NOT IN ('cancelled', 'paused') AND k.state NOT IN ('withdrawn', 'merged')"},
    {u"complaint_promise_overdue", Complaint,
     u"SELECT k.id, k.client_id, NULL, l.due_at, l.name FROM p, complaint k JOIN complaint_clock l "
     u"ON l.complaint_id = k.id WHERE l.name IN ('first_response', 'opinion', 'resolution', 'written_reply') "
     u"AND l.met_at IS NULL AND l.due_at < p.now AND l.state NOT IN ('cancelled', 'paused') "
     u"AND k.state NOT IN ('withdrawn', 'merged')"},
    {u"complaint_without_handler", Complaint,
     u"SELECT k.id, k.client_id, NULL, k.received_at, k.category FROM p, complaint k WHERE k.handler_id IS NULL "
     u"AND k.state NOT IN ('closed', 'withdrawn', 'merged') AND k.received_at < p.since_ms",
     true},
    {u"complaint_about_its_handler", Complaint,
     u"SELECT k.id, k.client_id, NULL, k.received_at, h.name FROM p, complaint k JOIN user_account h "
     u"ON h.id = k.handler_id WHERE k.staff_id = k.handler_id AND k.state NOT IN ('withdrawn', 'merged')"},
    {u"complaint_task_overdue", Complaint,
     u"SELECT k.id, k.client_id, i.due_on, NULL, json_extract(i.data, '$.department') FROM p, complaint_item i "
     u"JOIN complaint k ON k.id = i.complaint_id WHERE i.kind IN ('task', 'repair') AND i.state = 'open' "
     u"AND i.due_on < p.today"},
    {u"complaint_without_evidence", Complaint,
     u"SELECT k.id, k.client_id, NULL, k.received_at, k.category FROM p, complaint k WHERE k.imported = 0 "
     u"AND k.state IN ('decided', 'replied', 'followed_up', 'closed') AND NOT EXISTS "
     u"(SELECT 1 FROM complaint_item i WHERE i.complaint_id = k.id AND i.kind = 'evidence' AND i.state <> 'ended')"},
    {u"complaint_without_written_reply", Complaint,
     u"SELECT k.id, k.client_id, NULL, k.received_at, k.category FROM p, complaint k WHERE k.imported = 0 "
     u"AND k.state IN ('replied', 'followed_up', 'closed') AND NOT EXISTS (SELECT 1 FROM complaint_item i "
     u"WHERE i.complaint_id = k.id AND i.kind = 'letter' AND i.state <> 'ended' "
     u"AND json_extract(i.data, '$.letter') = 'complaint_reply')"},
    {u"extension_without_notice", Complaint,
     u"SELECT k.id, k.client_id, NULL, e.at, k.category FROM p, complaint_event e JOIN complaint k "
     u"ON k.id = e.complaint_id WHERE e.kind = 'extend' AND e.at < p.now AND NOT EXISTS "
     u"(SELECT 1 FROM complaint_item i WHERE i.complaint_id = k.id AND i.kind = 'letter' AND i.state <> 'ended' "
     u"AND json_extract(i.data, '$.letter') = 'complaint_extension')"},
    {u"letter_without_proof", Complaint,
     u"SELECT k.id, k.client_id, NULL, i.at, json_extract(i.data, '$.letter') FROM p, complaint_item i "
     u"JOIN complaint k ON k.id = i.complaint_id WHERE i.kind = 'letter' AND i.state <> 'ended' AND i.at < p.since_ms "
     u"AND json_extract(i.data, '$.delivered_on') IS NULL",
     true},
    {u"complaint_not_followed_up", Complaint,
     u"SELECT k.id, k.client_id, NULL, e.at, k.category FROM p, complaint k JOIN (SELECT complaint_id, max(at) AS at "
     u"FROM complaint_event WHERE kind = 'feedback' GROUP BY complaint_id) e ON e.complaint_id = k.id "
     u"WHERE k.state = 'replied' AND e.at < p.since_ms",
     true},
    {u"complaint_closed_without_rating", Complaint,
     u"SELECT k.id, k.client_id, NULL, k.received_at, k.category FROM p, complaint k WHERE k.state = 'closed' "
     u"AND k.imported = 0 AND k.satisfaction IS NULL"},
    {u"compensation_outstanding", Complaint,
     u"SELECT k.id, k.client_id, NULL, i.at, json_extract(i.data, '$.form') FROM p, complaint_item i "
     u"JOIN complaint k ON k.id = i.complaint_id WHERE i.kind = 'compensation' AND i.state = 'open' "
     u"AND i.at < p.since_ms",
     true},
    {u"complaint_not_archived", Complaint,
     u"SELECT k.id, k.client_id, NULL, e.at, k.category FROM p, complaint k JOIN (SELECT complaint_id, max(at) AS at "
     u"FROM complaint_event WHERE kind = 'close' GROUP BY complaint_id) e ON e.complaint_id = k.id "
     u"WHERE k.state = 'closed' AND k.imported = 0 AND e.at < p.since_ms AND NOT EXISTS (SELECT 1 FROM complaint_item "
     u"i "
     u"WHERE i.complaint_id = k.id AND i.kind = 'archive' AND i.state <> 'ended')",
     true},
    {u"complaint_without_cause", Complaint,
     u"SELECT k.id, k.client_id, NULL, k.received_at, k.category FROM p, complaint k WHERE k.imported = 0 "
     u"AND k.state IN ('decided', 'replied', 'followed_up', 'closed') AND k.cause_code IS NULL"},
    {u"dispute_limitation_near", Complaint,
     u"SELECT k.id, k.client_id, i.due_on, NULL, json_extract(i.data, '$.to') FROM p, complaint_item i "
     u"JOIN complaint k ON k.id = i.complaint_id WHERE i.kind = 'dispute' AND i.state <> 'ended' "
     u"AND k.state NOT IN ('closed', 'withdrawn', 'merged') "
     u"AND i.due_on <= date(p.today, '+' || p.lim || ' days')",
     true},
};

} // namespace

std::span<const CheckQuery> complaintChecks()
{
    return kChecks;
}

} // namespace zhiyin
