// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_policy.h"

#include "core/policy/json_reader.h"
#include "core/words/complaint_words.h"
#include "core/words/policy_words.h"

#include <QJsonArray>

namespace zhiyin {
namespace {

constexpr int kLongestLimit = 3660;
constexpr int kDefaultWorkingDaysBefore = 1;
constexpr int kDefaultNaturalDaysBefore = 3;

bool isLawful(ClockName name)
{
    return name == ClockName::Statutory || name == ClockName::ReviewRequest || name == ClockName::Review;
}

std::optional<int> readOptional(JsonReader &json, QStringView key)
{
    if (!json.has(key))
        return std::nullopt;
    return static_cast<int>(json.integer(key, 1, kLongestLimit));
}

ClockLimit readLimit(JsonReader json, ClockName name)
{
    ClockLimit limit;
    limit.value = static_cast<int>(json.integer(u"value", 1, kLongestLimit));
    limit.unit = json.oneOf(u"unit", kLimitUnits);
    // Only the law's clock knows complex cases and extensions.
    if (name == ClockName::Statutory) {
        limit.complex = readOptional(json, u"complex");
        limit.extension = readOptional(json, u"extension");
        if (limit.complex && *limit.complex < limit.value)
            json.fault(u"complex", words::faultComplexShorter());
    }
    limit.source = json.textOr(u"source", {});
    json.refuseUnknown();
    return limit;
}

ClockWarning readWarning(JsonReader json, const ClockLimit &limit)
{
    ClockWarning warning;
    warning.value = static_cast<int>(json.integer(u"value", 0, kLongestLimit));
    warning.unit = json.oneOf(u"unit", kLimitUnits);
    warning.from = json.oneOf(u"from", kWarningFroms);
    warning.source = json.textOr(u"source", {});
    if (warning.unit == limit.unit && warning.value > limit.value)
        json.fault(u"value", words::faultWarningTooLong(limit.value));
    json.refuseUnknown();
    return warning;
}

ClockWarning warningOf(JsonReader &clock, const ClockLimit &limit)
{
    if (clock.has(u"warning") || limit.unit == LimitUnit::Hours)
        return readWarning(clock.object(u"warning"), limit);
    const bool working = limit.unit == LimitUnit::WorkingDays;
    return {working ? kDefaultWorkingDaysBefore : kDefaultNaturalDaysBefore, limit.unit, WarningFrom::Due, {}};
}

void readPauses(JsonReader json, ClockRule &rule)
{
    const QStringList reasons = json.texts(u"reasons");
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        const QString place = QStringLiteral("reasons[%1]").arg(i);
        const auto reason = parseCode(kPauseReasons, reasons[i]);
        if (!reason)
            json.fault(place, words::faultNotKnown(reasons[i]));
        else if (std::ranges::find(rule.pauses, *reason) != rule.pauses.end())
            json.fault(place, words::faultTwice(reasons[i]));
        else
            rule.pauses.push_back(*reason);
    }
    rule.pausesSource = json.textOr(u"source", {});
    json.refuseUnknown();
}

ClockRule readClock(JsonReader json, ClockName name)
{
    ClockRule rule{.name = name};
    rule.kind = json.oneOf(u"kind", kClockKinds);
    rule.limit = readLimit(json.object(u"limit"), name);
    rule.warning = warningOf(json, rule.limit);
    if (json.has(u"pauses"))
        readPauses(json.object(u"pauses"), rule);
    rule.restarts = json.booleanOr(u"restarts", name != ClockName::FirstResponse);
    json.refuseUnknown();
    return rule;
}

std::vector<ClockRule> readClocks(JsonReader json)
{
    std::vector<ClockRule> clocks;
    for (const auto &[code, name] : kClockNames) {
        if (json.has(code))
            clocks.push_back(readClock(json.object(code), name));
        else if (isLawful(name))
            json.fault(code, words::faultMissing());
    }
    json.refuseUnknown();
    return clocks;
}

QJsonObject withSource(QJsonObject json, const QString &source)
{
    if (!source.isEmpty())
        json.insert(u"source", source);
    return json;
}

QJsonObject limitJson(const ClockLimit &limit)
{
    QJsonObject json{{QStringLiteral("value"), limit.value},
                     {QStringLiteral("unit"), codeText(kLimitUnits, limit.unit)}};
    if (limit.complex)
        json.insert(u"complex", *limit.complex);
    if (limit.extension)
        json.insert(u"extension", *limit.extension);
    return withSource(json, limit.source);
}

QJsonObject clockJson(const ClockRule &rule)
{
    QJsonArray reasons;
    for (const PauseReason reason : rule.pauses)
        reasons.append(codeText(kPauseReasons, reason));
    const QJsonObject warning{{QStringLiteral("value"), rule.warning.value},
                              {QStringLiteral("unit"), codeText(kLimitUnits, rule.warning.unit)},
                              {QStringLiteral("from"), codeText(kWarningFroms, rule.warning.from)}};
    return {{QStringLiteral("kind"), codeText(kClockKinds, rule.kind)},
            {QStringLiteral("limit"), limitJson(rule.limit)},
            {QStringLiteral("warning"), withSource(warning, rule.warning.source)},
            {QStringLiteral("pauses"), withSource({{QStringLiteral("reasons"), reasons}}, rule.pausesSource)},
            {QStringLiteral("restarts"), rule.restarts}};
}

} // namespace

const ClockRule *ComplaintPolicy::rule(ClockName name) const
{
    const auto found = std::ranges::find(clocks, name, &ClockRule::name);
    return found == clocks.end() ? nullptr : &*found;
}

Result<ComplaintPolicy> parseComplaintPolicy(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader reader(json, faults);
    ComplaintPolicy policy;
    policy.clocks = readClocks(reader.object(u"clocks"));
    policy.lastDayMoves = reader.booleanOr(u"last_day_moves", false);
    policy.lateMarksExtend = reader.booleanOr(u"late_marks_extend", true);
    policy.majorFromJoint = static_cast<int>(reader.integer(u"major_from_joint", 2, std::numeric_limits<int>::max()));
    policy.sources = readSources(reader);
    reader.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return policy;
}

QJsonObject toJson(const ComplaintPolicy &policy)
{
    QJsonObject clocks;
    for (const ClockRule &rule : policy.clocks)
        clocks.insert(codeText(kClockNames, rule.name), clockJson(rule));
    QJsonObject json{{QStringLiteral("clocks"), clocks},
                     {QStringLiteral("last_day_moves"), policy.lastDayMoves},
                     {QStringLiteral("late_marks_extend"), policy.lateMarksExtend},
                     {QStringLiteral("major_from_joint"), policy.majorFromJoint}};
    if (!policy.sources.label.isEmpty())
        json.insert(u"label", policy.sources.label);
    json = withSource(json, policy.sources.source);
    QJsonObject sources;
    for (auto it = policy.sources.ofParameter.cbegin(); it != policy.sources.ofParameter.cend(); ++it)
        sources.insert(it.key(), it.value());
    if (!sources.isEmpty())
        json.insert(u"sources", sources);
    return json;
}

ComplaintLevel levelOf(ComplaintLevel given, int joint, const ComplaintPolicy &policy)
{
    return joint >= policy.majorFromJoint ? std::max(given, ComplaintLevel::Major) : given;
}

} // namespace zhiyin
