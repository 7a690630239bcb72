// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_document.h"
#include "core/complaint/complaint_policy.h"
#include "core/contact/contact_policy.h"
#include "core/kpi/indicator.h"
#include "core/lifecycle/lifecycle_policy.h"
#include "core/policy/policy_desk.h"
#include "core/policy/security_policy.h"
#include "core/risk/risk_policy.h"
#include "core/tier/tier_policy.h"

namespace zhiyin {
namespace {

/// Only whether it reads matters here.
template <class Policy> Result<void> onlyCheck(const Result<Policy> &read)
{
    if (!read)
        return failure(read.error());
    return {};
}

} // namespace

Result<void> checkPolicyDocument(PolicyName name, const QJsonObject &json, Currency book)
{
    switch (name) {
    case PolicyName::Tier: return onlyCheck(parseTierPolicy(json, book));
    case PolicyName::Complaint: return onlyCheck(parseComplaintPolicy(json));
    case PolicyName::Contact: return onlyCheck(parseContactPolicy(json));
    case PolicyName::Indicators: return onlyCheck(parseIndicatorPolicy(json));
    case PolicyName::Risk: return onlyCheck(parseRiskPolicy(json));
    case PolicyName::Churn: return onlyCheck(parseLifecyclePolicy(json));
    case PolicyName::Security: return onlyCheck(parseSecurityPolicy(json));
    case PolicyName::Calendar: return onlyCheck(parseCalendar(json));
    }
    return failure(ErrorCode::Internal);
}

} // namespace zhiyin
