// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/performance_policy.h"

#include "core/policy/json_reader.h"
#include "core/words/performance_words.h"
#include "core/words/policy_words.h"

#include <numeric>

namespace zhiyin {
namespace {

constexpr int kWhole = 100;
/// Sales must not be the only weight; half of it would make it the one that decides.
constexpr int kMostSales = 49;
constexpr int kMostBonus = 300;
constexpr int kMostDays = 365;
constexpr int kMostBounds = 100'000;

PerformanceCriterion readCriterion(JsonReader &reader, const std::vector<PerformanceCriterion> &before)
{
    PerformanceCriterion criterion;
    criterion.key = reader.text(u"key");
    for (const PerformanceCriterion &other : before) {
        if (other.key == criterion.key)
            reader.fault(u"key", words::faultDoubledKey(criterion.key));
    }
    criterion.text = reader.localText(u"text");
    criterion.topic = reader.oneOf(u"topic", kPerformanceTopics);
    criterion.weight = static_cast<int>(reader.integer(u"weight", 1, kWhole));
    criterion.source = reader.textOr(u"source", {});
    if (reader.has(u"indicator")) {
        const QString name = reader.text(u"indicator");
        criterion.indicator = parseIndicator(name);
        if (!criterion.indicator)
            reader.fault(u"indicator", words::faultNotKnown(name));
        // How complaints were handled counts, never how many there were: else they would be kept from the book.
        if (criterion.indicator == Indicator::RepeatComplaints)
            reader.fault(u"indicator", words::faultComplaintsByNumber());
        criterion.none = static_cast<int>(reader.integer(u"none", -kMostBounds, kMostBounds));
        criterion.full = static_cast<int>(reader.integer(u"full", -kMostBounds, kMostBounds));
        if (criterion.full <= criterion.none)
            reader.fault(u"full", words::faultNotRising());
    }
    // What grows with what is sold is sales, whatever it is called.
    if (criterion.indicator == Indicator::AssetGrowth || criterion.indicator == Indicator::RepeatPurchase)
        criterion.topic = PerformanceTopic::Sales;
    reader.refuseUnknown();
    return criterion;
}

PerformanceClass readClass(JsonReader &reader)
{
    PerformanceClass one{reader.text(u"class"), static_cast<int>(reader.integer(u"from", 0, kWhole)),
                         static_cast<int>(reader.integer(u"bonus_percent", 0, kMostBonus))};
    reader.refuseUnknown();
    return one;
}

int weightOf(const PerformancePolicy &policy, std::optional<PerformanceTopic> topic)
{
    return std::accumulate(policy.criteria.begin(), policy.criteria.end(), 0,
                           [&](int sum, const PerformanceCriterion &criterion) {
                               return sum + (!topic || criterion.topic == *topic ? criterion.weight : 0);
                           });
}

void checkCriteria(const PerformancePolicy &policy, const JsonReader &document)
{
    if (const int sum = weightOf(policy, {}); sum != kWhole)
        document.fault(u"criteria", words::faultWeightsSum(sum));
    if (const int sales = weightOf(policy, PerformanceTopic::Sales); sales > policy.salesCap)
        document.fault(u"criteria", words::faultSalesTooHeavy(sales, policy.salesCap));
    for (const PerformanceTopic topic : {PerformanceTopic::Conduct, PerformanceTopic::Complaints}) {
        if (weightOf(policy, topic) == 0)
            document.fault(u"criteria", words::faultTopicMissing(topic));
    }
}

void checkClasses(const PerformancePolicy &policy, const JsonReader &document)
{
    const auto rises = [](const PerformanceClass &a, const PerformanceClass &b) { return a.from <= b.from; };
    if (std::adjacent_find(policy.classes.begin(), policy.classes.end(), rises) != policy.classes.end())
        document.fault(u"classes", words::faultNotFalling());
    if (policy.classes.empty() || policy.classes.back().from != 0)
        document.fault(u"classes", words::faultLastClassAboveZero());
}

} // namespace

const PerformanceCriterion *PerformancePolicy::find(QStringView key) const
{
    const auto found = std::find_if(criteria.begin(), criteria.end(),
                                    [key](const PerformanceCriterion &criterion) { return criterion.key == key; });
    return found == criteria.end() ? nullptr : &*found;
}

Result<PerformancePolicy> parsePerformancePolicy(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader document(json, faults);
    PerformancePolicy policy;
    policy.sources = readSources(document);
    policy.salesCap = static_cast<int>(document.integer(u"sales_cap_percent", 0, kMostSales));
    policy.leastWeight = static_cast<int>(document.integer(u"least_weight_percent", 1, kWhole));
    policy.appealDays = static_cast<int>(document.integer(u"appeal_days", 1, kMostDays));
    for (JsonReader &criterion : document.objects(u"criteria"))
        policy.criteria.push_back(readCriterion(criterion, policy.criteria));
    for (JsonReader &one : document.objects(u"classes"))
        policy.classes.push_back(readClass(one));
    document.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    checkCriteria(policy, document);
    checkClasses(policy, document);
    ZHIYIN_TRY(faults.result());
    return policy;
}

} // namespace zhiyin
