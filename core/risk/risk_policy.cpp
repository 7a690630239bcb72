// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_policy.h"

#include "core/policy/json_reader.h"
#include "core/words/policy_words.h"

namespace zhiyin {

Result<RiskPolicy> parseRiskPolicy(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader document(json, faults);
    RiskPolicy policy;
    policy.sources = readSources(document);
    const auto number = [&document](QStringView key, int least, int most) {
        return static_cast<int>(document.integer(key, least, most));
    };
    // The law's numbers are the most that an institution may allow itself; it may be stricter.
    policy.validityMonths = number(u"validity_months", 1, 12);
    policy.signingDaysBack = number(u"signing_days_back", 0, 30);
    policy.mostPerDay = number(u"most_per_day", 1, 2);
    policy.mostPerWindow = number(u"most_per_window", 1, 8);
    policy.windowMonths = number(u"window_months", 12, 120);
    policy.adultAge = number(u"adult_age", 18, 30);
    policy.olderAge = number(u"older_age", 30, 65);
    const QString from = document.text(u"older_from");
    const auto level = parseProductLevel(from);
    if (!from.isEmpty() && (!level || *level > ProductLevel::R4))
        document.fault(u"older_from", words::faultNotKnown(from));
    policy.olderFrom = level.value_or(ProductLevel::R4);
    policy.olderSteps = document.texts(u"older_steps");
    if (policy.olderSteps.isEmpty())
        document.fault(u"older_steps", words::faultMissing());
    document.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return policy;
}

} // namespace zhiyin
