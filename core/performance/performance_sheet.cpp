// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/performance_sheet.h"

#include <algorithm>
#include <cmath>

namespace zhiyin {
namespace {

constexpr double kWhole = 100;
constexpr double kBasisPoints = 10'000;
constexpr double kHundredths = 100;
constexpr int kPointsPerRating = 20;
constexpr int kDaysOfQuarter = 92;

std::optional<double> pointsOf(const PerformanceCriterion &criterion, const PerformanceLine *line)
{
    if (line == nullptr)
        return std::nullopt;
    if (criterion.isJudged())
        return line->rating ? std::optional<double>(*line->rating * kPointsPerRating) : std::nullopt;
    if (!line->value)
        return std::nullopt;
    const double value = *line->value * (isScore(*criterion.indicator) ? kHundredths : kBasisPoints);
    return std::clamp((value - criterion.none) / (criterion.full - criterion.none), 0.0, 1.0) * kWhole;
}

} // namespace

const PerformanceLine *PerformanceSheet::find(QStringView key) const
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [key](const PerformanceLine &line) { return line.key == key; });
    return found == lines.end() ? nullptr : &*found;
}

PerformanceScore performanceScore(const PerformancePolicy &policy, const std::vector<PerformanceLine> &lines)
{
    PerformanceScore score;
    double sales = 0;
    double others = 0;
    for (const PerformanceCriterion &criterion : policy.criteria) {
        const auto line = std::find_if(lines.begin(), lines.end(),
                                       [&](const PerformanceLine &one) { return one.key == criterion.key; });
        const auto points = pointsOf(criterion, line == lines.end() ? nullptr : &*line);
        score.lines.push_back({criterion.key, points, points ? static_cast<double>(criterion.weight) : 0.0});
        if (points)
            (criterion.topic == PerformanceTopic::Sales ? sales : others) += criterion.weight;
    }
    if (others <= 0 || sales + others < policy.leastWeight) {
        for (PerformancePoints &line : score.lines)
            line.weight = 0;
        return score;
    }
    const double most = others * policy.salesCap / (kWhole - policy.salesCap);
    const double cut = sales > most ? most / sales : 1;
    score.salesCut = cut < 1;
    const double sum = others + sales * cut;
    double total = 0;
    for (size_t i = 0; i < score.lines.size(); ++i) {
        PerformancePoints &line = score.lines[i];
        const bool isSales = policy.criteria[i].topic == PerformanceTopic::Sales;
        line.weight = line.weight * (isSales ? cut : 1) * kWhole / sum;
        total += line.points.value_or(0) * line.weight / kWhole;
    }
    score.total = std::round(total * kHundredths) / kHundredths;
    const auto reached = std::find_if(policy.classes.begin(), policy.classes.end(), [&](const PerformanceClass &one) {
        return *score.total >= static_cast<double>(one.from);
    });
    if (reached != policy.classes.end())
        score.reached = &*reached;
    return score;
}

QStringList notJudged(const PerformanceSheet &sheet)
{
    QStringList keys;
    for (const PerformanceCriterion &criterion : sheet.policy.criteria) {
        const PerformanceLine *line = sheet.find(criterion.key);
        if (criterion.isJudged() && (line == nullptr || !line->rating))
            keys.append(criterion.key);
    }
    return keys;
}

Result<Period> parsePerformancePeriod(QStringView text)
{
    bool isYear = false;
    const int year = text.toInt(&isYear);
    if (!isYear)
        return parseQuarter(text);
    if (text.size() != 4 || year < 1900)
        return failure(ErrorCode::BadValue, {QStringLiteral("period"), text.toString()});
    return Period{QDate(year, 1, 1), QDate(year, 12, 31)};
}

QString performancePeriodText(const Period &period)
{
    if (period.from.daysTo(period.to) > kDaysOfQuarter)
        return QString::number(period.from.year());
    return quarterName(period.from);
}

} // namespace zhiyin
