// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_policy.h"

#include "core/policy/json_reader.h"
#include "core/words/policy_words.h"

namespace zhiyin {
namespace {

/// Left out by documents that were written before these were asked for: then the law's own numbers hold.
void readSaleLimits(JsonReader &document, RiskPolicy &policy)
{
    const auto number = [&document](QStringView key, int &value, int least, int most) {
        value = static_cast<int>(document.integerOr(key, value, least, most));
    };
    number(u"insurance_single_times", policy.insuranceSingleTimes, 1, 4);
    number(u"insurance_annual_percent", policy.insuranceAnnualPercent, 1, 20);
    number(u"insurance_age_sum", policy.insuranceAgeSum, 40, 75);
    number(u"insurance_budget_percent", policy.insuranceBudgetPercent, 100, 150);
    number(u"most_of_assets_percent", policy.mostOfAssetsPercent, 1, 100);
    number(u"cooling_off_hours", policy.coolingOffHours, 24, 720);
    number(u"professional_years", policy.professionalYears, 1, 20);
    const auto amount = [&document](QStringView key, qint64 &value) {
        value = document.integerOr(key, value, value, 1'000'000'000'000);
    };
    amount(u"professional_net_assets", policy.professionalNetAssets);
    amount(u"professional_entity_assets", policy.professionalEntityAssets);
    amount(u"professional_person_assets", policy.professionalPersonAssets);
    amount(u"professional_income", policy.professionalIncome);
}

} // namespace

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
    readSaleLimits(document, policy);
    document.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return policy;
}

} // namespace zhiyin
