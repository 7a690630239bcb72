// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/indicator.h"

#include "core/policy/json_reader.h"
#include "core/words/kpi_words.h"

namespace zhiyin {
namespace {

constexpr int kHundredths = 100;
constexpr int kWhole = 10000; // 1, or 100 points, in hundredths of a per cent or of a point

constexpr std::array<QStringView, kIndicatorCount> kTexts = {u"satisfaction",
                                                             u"satisfaction_score",
                                                             u"retention",
                                                             u"contacts_on_time",
                                                             u"complaints_first_response_on_time",
                                                             u"complaints_resolved_in_7_working_days",
                                                             u"complaint_satisfaction",
                                                             u"repeat_complaints",
                                                             u"asset_growth",
                                                             u"repeat_purchase",
                                                             u"referral",
                                                             u"handled_within_24h"};

std::optional<int> readAim(JsonReader &entry, QStringView key, Indicator indicator)
{
    if (!entry.has(key))
        return std::nullopt;
    // A ratio that only informs because less of it is better would be met by getting worse.
    if (indicator == Indicator::RepeatComplaints)
        entry.fault(key, words::faultNoFloor());
    return isScore(indicator) ? static_cast<int>(entry.integer(key, 0, kHundredths)) * kHundredths
                              : entry.basisPoints(key);
}

/// The numbers of a definition that the indicator has.
void readTerms(JsonReader &entry, IndicatorTerms &terms, Indicator indicator)
{
    constexpr int kMostMonths = 120;
    constexpr int kMostHours = 24 * 30;
    const auto number = [&entry](QStringView key, int otherwise, int least, int most) {
        return static_cast<int>(entry.integerOr(key, otherwise, least, most));
    };
    switch (indicator) {
    case Indicator::Satisfaction:
    case Indicator::ComplaintSatisfaction:
        terms.satisfiedFrom = number(u"satisfied_from", terms.satisfiedFrom, 1, 5);
        break;
    case Indicator::RepeatComplaints: terms.months = number(u"months", terms.months, 1, kMostMonths); break;
    case Indicator::RepeatPurchase:
        terms.months = number(u"months", terms.months, 1, kMostMonths);
        terms.purchases = number(u"purchases", terms.purchases, 2, 100);
        break;
    case Indicator::HandledWithin24h: terms.hours = number(u"hours", terms.hours, 1, kMostHours); break;
    case Indicator::ComplaintsResolvedInSevenWorkingDays:
        if (entry.has(u"working_days"))
            terms.workingDays = static_cast<int>(entry.integer(u"working_days", 1, 366));
        break;
    default: break;
    }
    for (const auto &[key, text] : {std::pair(QStringView(u"numerator"), &terms.numerator),
                                    std::pair(QStringView(u"denominator"), &terms.denominator)}) {
        if (entry.has(key))
            *text = entry.localText(key);
    }
}

/// "better" and "unit" are said in the document so that it is read without the program; they cannot be varied.
void readNature(JsonReader &entry, const IndicatorTerms &terms, Indicator indicator)
{
    const QString better = terms.fewerIsBetter ? QStringLiteral("down") : QStringLiteral("up");
    if (entry.textOr(u"better", better) != better)
        entry.fault(u"better", words::faultMustBe(better));
    const QString unit = isScore(indicator) ? QStringLiteral("score") : QStringLiteral("ratio");
    if (entry.textOr(u"unit", unit) != unit)
        entry.fault(u"unit", words::faultMustBe(unit));
}

/// Rounds to hundredths, half up; the numerator of a score is never negative.
qint64 hundredths(qint64 numerator, qint64 denominator)
{
    using Wide = __int128;
    return static_cast<qint64>((Wide{numerator} * kHundredths * 2 + denominator) / (Wide{denominator} * 2));
}

double shown(Indicator indicator, int aim)
{
    return static_cast<double>(aim) / (isScore(indicator) ? kHundredths : kWhole);
}

} // namespace

QString indicatorText(Indicator indicator)
{
    return kTexts[static_cast<size_t>(indicator)].toString();
}

std::optional<Indicator> parseIndicator(QStringView text)
{
    for (int i = 0; i < kIndicatorCount; ++i) {
        if (text == kTexts[static_cast<size_t>(i)])
            return indicatorAt(i);
    }
    return std::nullopt;
}

std::vector<std::pair<QString, std::optional<int>>> termNumbers(Indicator indicator, const IndicatorTerms &terms)
{
    switch (indicator) {
    case Indicator::Satisfaction:
    case Indicator::ComplaintSatisfaction: return {{QStringLiteral("satisfied_from"), terms.satisfiedFrom}};
    case Indicator::RepeatComplaints: return {{QStringLiteral("months"), terms.months}};
    case Indicator::RepeatPurchase:
        return {{QStringLiteral("months"), terms.months}, {QStringLiteral("purchases"), terms.purchases}};
    case Indicator::HandledWithin24h: return {{QStringLiteral("hours"), terms.hours}};
    case Indicator::ComplaintsResolvedInSevenWorkingDays: return {{QStringLiteral("working_days"), terms.workingDays}};
    default: return {};
    }
}

Result<IndicatorPolicy> parseIndicatorPolicy(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader document(json, faults);
    IndicatorPolicy policy;
    policy.sources = readSources(document);
    JsonReader entries = document.object(u"indicators");
    for (int i = 0; i < kIndicatorCount; ++i) {
        const QString name = indicatorText(indicatorAt(i));
        if (!entries.has(name))
            continue;
        JsonReader entry = entries.object(name);
        IndicatorAim &aim = policy.aims[static_cast<size_t>(i)];
        aim.target = readAim(entry, u"target", indicatorAt(i));
        aim.goal = readAim(entry, u"goal", indicatorAt(i));
        aim.source = entry.textOr(u"source", {});
        IndicatorTerms &terms = policy.definitions[static_cast<size_t>(i)];
        terms.fewerIsBetter = indicatorAt(i) == Indicator::RepeatComplaints;
        readTerms(entry, terms, indicatorAt(i));
        readNature(entry, terms, indicatorAt(i));
        if (aim.goal && (!aim.target || *aim.goal < *aim.target))
            entry.fault(u"goal", words::faultGoalBelowTarget());
        entry.refuseUnknown();
    }
    entries.refuseUnknown();
    document.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return policy;
}

IndicatorValue indicatorValue(Indicator indicator, qint64 numerator, qint64 denominator, const IndicatorPolicy &policy,
                              int decimals)
{
    IndicatorValue result{
        .indicator = indicator, .numerator = numerator, .denominator = denominator, .decimals = decimals};
    const IndicatorAim &aim = policy.aim(indicator);
    if (aim.target)
        result.target = shown(indicator, *aim.target);
    if (aim.goal)
        result.goal = shown(indicator, *aim.goal);
    if (denominator == 0)
        return result;
    if (isScore(indicator)) {
        const qint64 score = hundredths(numerator, denominator);
        result.value = static_cast<double>(score) / kHundredths;
        if (aim.target)
            result.met = score >= *aim.target;
        return result;
    }
    result.value = static_cast<double>(numerator) / static_cast<double>(denominator);
    if (aim.target) {
        using Wide = __int128;
        const Wide reached = Wide{numerator} * kWhole;
        const Wide asked = Wide{denominator} * *aim.target;
        result.met = denominator > 0 ? reached >= asked : reached <= asked;
    }
    return result;
}

QJsonObject indicatorJson(const IndicatorValue &value)
{
    const auto number = [](const std::optional<double> &figure) {
        return figure ? QJsonValue(*figure) : QJsonValue::Null;
    };
    const auto count = [&value](qint64 figure) -> QJsonValue {
        double scale = 1;
        for (int i = 0; i < value.decimals; ++i)
            scale *= 10;
        return value.decimals == 0 ? QJsonValue(figure) : QJsonValue(static_cast<double>(figure) / scale);
    };
    return {{QStringLiteral("value"), number(value.value)},
            {QStringLiteral("numerator"), count(value.numerator)},
            {QStringLiteral("denominator"), count(value.denominator)},
            {QStringLiteral("target"), number(value.target)},
            {QStringLiteral("goal"), number(value.goal)},
            {QStringLiteral("met"), value.met ? QJsonValue(*value.met) : QJsonValue::Null}};
}

void RatingCounts::add(int rating, qint64 count)
{
    if (rating >= 1 && rating <= 5)
        perRating[static_cast<size_t>(rating - 1)] += count;
}

qint64 RatingCounts::total() const
{
    qint64 sum = 0;
    for (const qint64 count : perRating)
        sum += count;
    return sum;
}

qint64 RatingCounts::satisfied(int from) const
{
    qint64 sum = 0;
    for (size_t i = static_cast<size_t>(from - 1); i < perRating.size(); ++i)
        sum += perRating[i];
    return sum;
}

qint64 RatingCounts::points() const
{
    constexpr int kPointsPerStar = 20;
    qint64 sum = 0;
    for (size_t i = 0; i < perRating.size(); ++i)
        sum += perRating[i] * static_cast<qint64>(i + 1) * kPointsPerStar;
    return sum;
}

} // namespace zhiyin
