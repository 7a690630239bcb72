// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_check.h"

#include "core/calendar/calendar_document.h"
#include "core/complaint/casework_policy.h"
#include "core/complaint/complaint_policy.h"
#include "core/complaint/taxonomy.h"
#include "core/contact/contact_policy.h"
#include "core/kpi/indicator.h"
#include "core/lifecycle/lifecycle_policy.h"
#include "core/performance/performance_policy.h"
#include "core/policy/security_policy.h"
#include "core/risk/risk_policy.h"
#include "core/selfcheck/selfcheck_policy.h"
#include "core/tier/tier_policy.h"

namespace zhiyin {
namespace {

template <class Policy> Result<void> verdict(const Result<Policy> &parsed)
{
    if (!parsed)
        return failure(parsed.error());
    return {};
}

} // namespace

Result<void> checkPolicy(PolicyName name, const QJsonObject &json, Currency bookCurrency)
{
    switch (name) {
    case PolicyName::Tier: return verdict(parseTierPolicy(json, bookCurrency));
    case PolicyName::Complaint: return verdict(parseComplaintPolicy(json));
    case PolicyName::Contact: return verdict(parseContactPolicy(json));
    case PolicyName::Indicators: return verdict(parseIndicatorPolicy(json));
    case PolicyName::Risk: return verdict(parseRiskPolicy(json));
    case PolicyName::Churn: return verdict(parseLifecyclePolicy(json));
    case PolicyName::Security: return verdict(parseSecurityPolicy(json));
    case PolicyName::Calendar: return verdict(parseCalendar(json));
    case PolicyName::Taxonomy: return verdict(parseTaxonomy(json));
    case PolicyName::Casework: return verdict(parseCaseworkPolicy(json));
    case PolicyName::Performance: return verdict(parsePerformancePolicy(json));
    case PolicyName::SelfCheck: return verdict(parseSelfCheckPolicy(json));
    }
    return failure(ErrorCode::Internal, {}, QStringLiteral("policy: a name without a parser"));
}

} // namespace zhiyin
