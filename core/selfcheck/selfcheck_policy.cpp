// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selfcheck/selfcheck_policy.h"

#include "core/policy/json_reader.h"
#include "core/selfcheck/check_query.h"
#include "core/words/policy_words.h"

#include <algorithm>

namespace zhiyin {
namespace {

constexpr int kMostLimit = 3660;

CheckRule readRule(JsonReader &json)
{
    CheckRule rule;
    rule.code = json.text(u"code");
    rule.severity = json.oneOf(u"severity", kCheckSeverities);
    const CheckQuery *query = checkQuery(rule.code);
    if (!query)
        json.fault(u"code", words::faultNotKnown(rule.code));
    else if (query->hasLimit)
        rule.limit = static_cast<int>(json.integer(u"limit", 1, kMostLimit));
    rule.title = json.localText(u"title");
    rule.remedy = json.localText(u"remedy");
    rule.source = json.text(u"source");
    json.refuseUnknown();
    return rule;
}

} // namespace

const CheckRule *SelfCheckPolicy::rule(QStringView code) const
{
    const auto found = std::ranges::find_if(rules, [code](const CheckRule &rule) { return rule.code == code; });
    return found == rules.end() ? nullptr : &*found;
}

Result<SelfCheckPolicy> parseSelfCheckPolicy(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader root(json, faults);
    (void)root.textOr(u"label", {});
    (void)root.text(u"source");
    SelfCheckPolicy policy;
    for (JsonReader &item : root.objects(u"rules")) {
        CheckRule rule = readRule(item);
        if (policy.rule(rule.code))
            item.fault(u"code", words::faultNotKnown(rule.code));
        policy.rules.push_back(std::move(rule));
    }
    if (policy.rules.empty())
        root.fault(u"rules", words::faultMissing());
    root.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return policy;
}

} // namespace zhiyin
