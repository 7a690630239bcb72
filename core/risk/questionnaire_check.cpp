// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/questionnaire_check.h"

#include <cmath>
#include <map>

namespace zhiyin {
namespace {

/// Which sums one question gives, as parts of one.
std::map<int, double> partsOf(const RiskQuestion &question)
{
    std::map<int, double> ways;
    for (const AnswerOption &option : question.options) {
        std::map<int, double> with = ways;
        if (question.multiple) {
            for (const auto &[sum, count] : ways)
                with[question.count == AnswerCount::Sum ? sum + option.points : std::max(sum, option.points)] += count;
        }
        with[option.points] += 1;
        ways = std::move(with);
    }
    double all = 0;
    for (const auto &[sum, count] : ways)
        all += count;
    for (auto &[sum, count] : ways)
        count /= all;
    return ways;
}

} // namespace

std::vector<ReachableTotal> histogramOf(const Questionnaire &questionnaire)
{
    std::map<int, double> totals = {{0, 1.0}};
    for (const RiskQuestion &question : questionnaire.questions) {
        std::map<int, double> next;
        for (const auto &[sum, part] : partsOf(question)) {
            for (const auto &[total, before] : totals)
                next[total + sum] += before * part;
        }
        totals = std::move(next);
    }
    std::vector<ReachableTotal> histogram;
    for (const auto &[total, part] : totals) {
        const auto band = std::find_if(questionnaire.bands.begin(), questionnaire.bands.end(),
                                       [total = total](const RiskBand &b) { return b.from <= total && total <= b.to; });
        histogram.push_back({total, static_cast<int>(std::lround(part * 10'000)),
                             band == questionnaire.bands.end() ? RiskLevel::C1 : band->level});
    }
    return histogram;
}

} // namespace zhiyin
