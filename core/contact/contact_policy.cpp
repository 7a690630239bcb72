// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_policy.h"

#include "core/policy/json_reader.h"
#include "core/words/contact_words.h"
#include "core/words/policy_words.h"

namespace zhiyin {
namespace {

constexpr int kMostMonths = 60;

std::vector<ContactChannel> readQualifying(JsonReader &document)
{
    std::vector<ContactChannel> read;
    const QStringList names = document.texts(u"qualifying");
    for (const QString &name : names) {
        const auto channel = parseContactChannel(name);
        if (!channel)
            document.fault(u"qualifying", words::faultNotKnown(name));
        else if (channel == ContactChannel::Greeting)
            document.fault(u"qualifying", words::faultGreetingQualifies());
        else
            read.push_back(*channel);
    }
    if (names.isEmpty())
        document.fault(u"qualifying", words::faultMissing());
    return read;
}

} // namespace

bool ContactPolicy::qualifies(ContactChannel channel) const
{
    return std::find(qualifying.begin(), qualifying.end(), channel) != qualifying.end();
}

Result<ContactPolicy> parseContactPolicy(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader document(json, faults);
    ContactPolicy policy;
    policy.sources = readSources(document);
    JsonReader cadence = document.object(u"cadence_months");
    const QStringList tiers = cadence.keys();
    for (const QString &tier : tiers)
        policy.cadence.insert(tier, static_cast<int>(cadence.integer(tier, 1, kMostMonths)));
    policy.otherwise = static_cast<int>(document.integer(u"otherwise_months", 1, kMostMonths));
    policy.withPlan = static_cast<int>(document.integer(u"with_plan_months", 1, kMostMonths));
    policy.qualifying = readQualifying(document);
    policy.topics = document.texts(u"topics");
    document.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return policy;
}

} // namespace zhiyin
