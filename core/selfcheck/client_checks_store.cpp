// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selfcheck/check_query.h"

namespace zhiyin {
namespace {

using enum CheckTarget;

constexpr CheckQuery kChecks[] = {
    {u"identity_missing", Client,
     u"SELECT c.id, c.id, c.opened_on, NULL, NULL FROM p, client c WHERE @active(c) "
     u"AND NOT EXISTS (SELECT 1 FROM client_document d WHERE d.client_id = c.id AND d.ended_at IS NULL)"},
    {u"identity_expired", Client,
     u"SELECT c.id, c.id, d.expires_on, NULL, d.type FROM p, client c JOIN client_document d ON d.client_id = c.id "
     u"WHERE @active(c) AND d.ended_at IS NULL AND d.is_primary = 1 AND d.expires_on < p.today"},
    {u"identity_expires_soon", Client,
     u"SELECT c.id, c.id, d.expires_on, NULL, d.type FROM p, client c JOIN client_document d ON d.client_id = c.id "
     u"WHERE @active(c) AND d.ended_at IS NULL AND d.is_primary = 1 "
     u"AND d.expires_on BETWEEN p.today AND date(p.today, '+' || p.lim || ' days')",
     true},
    {u"identity_shared", Client,
     u"SELECT d.client_id, d.client_id, NULL, NULL, o.external_id FROM p, client_document d "
     u"JOIN client_document e ON e.number_index = d.number_index AND e.type = d.type AND e.client_id > d.client_id "
     u"AND e.ended_at IS NULL JOIN client o ON o.id = e.client_id AND o.state = 'live' WHERE d.ended_at IS NULL"},
    {u"verification_overdue", Client,
     u"SELECT c.id, c.id, v.last, NULL, NULL FROM p, client c LEFT JOIN (SELECT client_id, max(on_date) AS last "
     u"FROM client_verification GROUP BY client_id) v ON v.client_id = c.id "
     u"WHERE @active(c) AND coalesce(v.last, c.opened_on) < p.since",
     true},
    {u"ground_missing", Client,
     u"SELECT c.id, c.id, c.opened_on, NULL, NULL FROM p, client c WHERE @active(c) AND NOT EXISTS "
     u"(SELECT 1 FROM client_consent s WHERE s.client_id = c.id AND s.given_on <= p.today "
     u"AND (s.withdrawn_on IS NULL OR s.withdrawn_on > p.today))"},
    {u"minor_without_guardian", Client,
     u"SELECT c.id, c.id, s.given_on, NULL, s.purpose FROM p, client c JOIN client_consent s ON s.client_id = c.id "
     u"WHERE @active(c) AND c.kind = 'individual' AND s.given_on < date(c.birth_date, '+18 years') "
     u"AND s.basis = 'consent' AND s.withdrawn_on IS NULL AND coalesce(trim(s.guardian), '') = ''"},
    {u"advisor_missing", Client,
     u"SELECT c.id, c.id, c.opened_on, NULL, NULL FROM p, client c WHERE @active(c) AND c.advisor_id IS NULL"},
    {u"advisor_disabled", Client,
     u"SELECT c.id, c.id, NULL, NULL, a.name FROM p, client c JOIN user_account a ON a.id = c.advisor_id "
     u"WHERE @active(c) AND a.state <> 'active'"},
    {u"advisor_of_other_branch", Client,
     u"SELECT c.id, c.id, NULL, NULL, a.name FROM p, client c JOIN user_account a ON a.id = c.advisor_id "
     u"WHERE @active(c) AND coalesce(a.branch, '') <> '' AND coalesce(c.branch, '') <> '' AND a.branch <> c.branch"},
    {u"no_way_to_reach", Client,
     u"SELECT c.id, c.id, c.opened_on, NULL, NULL FROM p, client c WHERE @active(c) "
     u"AND NOT EXISTS (SELECT 1 FROM client_channel h WHERE h.client_id = c.id AND h.ended_at IS NULL)"},
    {u"deceased_not_closed", Client,
     u"SELECT c.id, c.id, c.deceased_on, NULL, NULL FROM p, client c WHERE c.state = 'live' "
     u"AND c.deceased_on <= p.since AND c.stage <> 'closed' AND c.closed_on IS NULL",
     true},
    {u"closed_with_holdings", Client,
     u"SELECT c.id, c.id, c.closed_on, NULL, NULL FROM p, client c WHERE c.state = 'live' "
     u"AND (c.stage = 'closed' OR c.closed_on <= p.today) AND @held(c)"},
    {u"finances_outdated", Client,
     u"SELECT c.id, c.id, f.last, NULL, NULL FROM p, client c JOIN (SELECT client_id, max(as_of) AS last "
     u"FROM client_finance GROUP BY client_id) f ON f.client_id = c.id WHERE @active(c) AND f.last < p.since",
     true},
    {u"retention_over", Client,
     u"SELECT c.id, c.id, c.closed_on, NULL, NULL FROM p, client c WHERE c.state = 'live' "
     u"AND c.closed_on < date(p.today, '-' || p.lim || ' years') "
     u"AND NOT EXISTS (SELECT 1 FROM client_hold h WHERE h.client_id = c.id AND h.lifted_at IS NULL)",
     true},
};

} // namespace

std::span<const CheckQuery> clientChecks()
{
    return kChecks;
}

} // namespace zhiyin
