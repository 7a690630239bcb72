// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selfcheck/check_query.h"

namespace zhiyin {
namespace {

using enum CheckTarget;

constexpr CheckQuery kChecks[] = {
    {u"purchase_after_expiry", Client,
     u"SELECT t.id, t.client_id, t.on_date, NULL, pr.code @buy(t, pr) "
     u"NOT EXISTS (SELECT 1 FROM assessment a WHERE a.client_id = t.client_id AND a.signed_on <= t.on_date "
     u"AND a.valid_until >= t.on_date) "
     u"AND EXISTS (SELECT 1 FROM assessment a WHERE a.client_id = t.client_id AND a.signed_on <= t.on_date)",
     true},
    {u"purchase_without_assessment", Client,
     u"SELECT t.id, t.client_id, t.on_date, NULL, pr.code @buy(t, pr) "
     u"NOT EXISTS (SELECT 1 FROM assessment a WHERE a.client_id = t.client_id AND a.signed_on <= t.on_date)",
     true},
    {u"purchase_above_level", Client,
     u"SELECT t.id, t.client_id, t.on_date, NULL, pr.code @buy(t, pr) "
     u"max(pr.risk_level, coalesce(pr.issuer_risk_level, 0)) > (SELECT a.level FROM assessment a "
     u"WHERE a.client_id = t.client_id AND a.signed_on <= t.on_date AND a.valid_until >= t.on_date "
     u"ORDER BY a.signed_on DESC, a.id DESC LIMIT 1) "
     u"AND NOT EXISTS (SELECT 1 FROM purchase g WHERE g.id = t.id)",
     true},
    {u"purchase_not_checked", Client,
     u"SELECT t.id, t.client_id, t.on_date, NULL, pr.code @buy(t, pr) "
     u"t.import_id IS NULL AND NOT EXISTS (SELECT 1 FROM purchase g WHERE g.id = t.id)",
     true},
    {u"purchase_before_disclosure", Client,
     u"SELECT t.id, t.client_id, t.on_date, NULL, pr.code @buy(t, pr) pr.disclosed_on > t.on_date", true},
    {u"purchase_at_65_without_call_back", Client,
     u"SELECT t.id, t.client_id, t.on_date, NULL, pr.code FROM p, purchase g "
     u"JOIN client_transaction t ON t.id = g.id JOIN product pr ON pr.id = t.product_id "
     u"JOIN client k ON k.id = t.client_id "
     u"WHERE t.on_date > p.since AND t.on_date <= p.today AND g.product_level >= 4 AND k.kind = 'individual' "
     u"AND t.on_date >= date(k.birth_date, '+65 years') AND json_extract(g.evidence, '$.call_back_at') IS NULL",
     true},
    {u"assessment_expired", Client,
     u"SELECT c.id, c.id, c.risk_valid_until, NULL, NULL FROM p, client c "
     u"WHERE @active(c) AND c.risk_valid_until < p.today AND @held(c)"},
    {u"assessment_missing", Client,
     u"SELECT c.id, c.id, c.opened_on, NULL, NULL FROM p, client c WHERE @active(c) AND @held(c) "
     u"AND NOT EXISTS (SELECT 1 FROM assessment a WHERE a.client_id = c.id)"},
    {u"assessment_expires_soon", Client,
     u"SELECT c.id, c.id, c.risk_valid_until, NULL, NULL FROM p, client c WHERE @active(c) "
     u"AND c.risk_valid_until BETWEEN p.today AND date(p.today, '+' || p.lim || ' days')",
     true},
    {u"assessments_in_a_year", Client,
     u"SELECT a.client_id, a.client_id, max(a.signed_on), NULL, count(*) FROM p, assessment a "
     u"WHERE a.signed_on > date(p.today, '-12 months') AND a.signed_on <= p.today "
     u"GROUP BY a.client_id HAVING count(*) > max(p.lim)",
     true},
    {u"assessments_on_a_day", Client,
     u"SELECT a.client_id, a.client_id, a.signed_on, NULL, count(*) FROM p, assessment a "
     u"WHERE a.signed_on <= p.today GROUP BY a.client_id, a.signed_on HAVING count(*) > max(p.lim)",
     true},
    {u"holding_above_level", Client,
     u"SELECT c.id, c.id, h.as_of, NULL, pr.code FROM p, client c JOIN holding h ON h.client_id = c.id "
     u"JOIN product pr ON pr.id = h.product_id WHERE @active(c) AND h.market_value > 0 "
     u"AND h.as_of = (SELECT max(n.as_of) FROM holding n WHERE n.client_id = c.id AND n.as_of <= p.today) "
     u"AND max(pr.risk_level, coalesce(pr.issuer_risk_level, 0)) > c.risk_level"},
    {u"professional_expired", Client,
     u"SELECT s.id, s.client_id, s.until, NULL, s.regime FROM p, investor_status s WHERE s.until < p.today "
     u"AND NOT EXISTS (SELECT 1 FROM investor_status n WHERE n.client_id = s.client_id AND n.regime = s.regime "
     u"AND n.until > s.until)"},
    {u"product_without_fees", Product,
     u"SELECT pr.id, NULL, NULL, NULL, pr.code FROM p, product pr WHERE coalesce(trim(pr.fee_text), '') = '' "
     u"AND EXISTS (SELECT 1 FROM client_transaction t WHERE t.product_id = pr.id AND t.kind = 'buy')"},
    {u"product_not_disclosed", Product,
     u"SELECT pr.id, NULL, NULL, NULL, pr.code FROM p, product pr WHERE pr.disclosed_on IS NULL "
     u"AND EXISTS (SELECT 1 FROM client_transaction t WHERE t.product_id = pr.id AND t.kind = 'buy')"},
};

} // namespace

std::span<const CheckQuery> saleChecks()
{
    return kChecks;
}

} // namespace zhiyin
