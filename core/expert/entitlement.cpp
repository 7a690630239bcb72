// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expert/entitlement.h"

#include "core/policy/json_reader.h"
#include "core/policy/policy_document.h"
#include "core/words/policy_words.h"

namespace zhiyin {
namespace {

const QString kKey = QStringLiteral("entitlements");

TierEntitlement readTier(JsonReader &entry)
{
    constexpr int kMostHours = 200;
    constexpr int kMostReports = 366;
    TierEntitlement tier;
    tier.tier = entry.textOr(u"tier", {});
    // The lower limit is the rule: nobody is without a way to experts (000, tiers).
    tier.expertHoursPerQuarter = static_cast<int>(entry.integer(u"expert_hours_per_quarter", 1, kMostHours));
    tier.events = entry.texts(u"events");
    if (entry.has(u"reports")) {
        for (JsonReader &report : entry.objects(u"reports")) {
            tier.reports.push_back({report.oneOf(u"kind", kEntitledReports),
                                    static_cast<int>(report.integer(u"per_year", 1, kMostReports))});
            report.refuseUnknown();
        }
    }
    entry.refuseUnknown();
    return tier;
}

} // namespace

const TierEntitlement &EntitlementPolicy::of(const QString &tier) const
{
    const auto found = std::ranges::find(tiers, tier, &TierEntitlement::tier);
    return found == tiers.end() || tier.isEmpty() ? everybodyElse : *found;
}

EntitlementPolicy readEntitlements(JsonReader &document)
{
    constexpr int kMostReserved = 90;
    EntitlementPolicy policy;
    JsonReader entry = document.object(kKey);
    for (JsonReader &tier : entry.objects(u"tiers")) {
        if (!tier.has(u"tier"))
            tier.fault(u"tier", words::faultMissing());
        policy.tiers.push_back(readTier(tier));
    }
    JsonReader rest = entry.object(u"everybody_else");
    policy.everybodyElse = readTier(rest);
    policy.reservedPercent = static_cast<int>(entry.integer(u"reserved_percent", 0, kMostReserved));
    policy.first = entry.texts(u"first");
    entry.refuseUnknown();
    return policy;
}

Result<EntitlementPolicy> parseEntitlements(const QJsonObject &contactPolicy)
{
    QJsonObject json = contactPolicy;
    if (!json.contains(kKey)) {
        ZHIYIN_ASSIGN(const auto shipped, shippedPolicy(PolicyName::Contact));
        if (!shipped)
            return failure(ErrorCode::Internal, {}, QStringLiteral("policy: no contact document is shipped"));
        json = shipped->json;
    }
    JsonFaults faults;
    JsonReader document(json, faults);
    EntitlementPolicy policy = readEntitlements(document);
    ZHIYIN_TRY(faults.result());
    return policy;
}

} // namespace zhiyin
