// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/kpi/indicator.h"
#include "core/policy/local_text.h"

namespace zhiyin {

/// What a criterion is about. Conduct and complaints are always judged, sales never alone.
enum class PerformanceTopic { Service, Complaints, Process, Conduct, Sales };
inline constexpr CodeTable<PerformanceTopic, 5> kPerformanceTopics = {{{u"service", PerformanceTopic::Service},
                                                                       {u"complaints", PerformanceTopic::Complaints},
                                                                       {u"process", PerformanceTopic::Process},
                                                                       {u"conduct", PerformanceTopic::Conduct},
                                                                       {u"sales", PerformanceTopic::Sales}}};

/// One line of a sheet: an indicator that is counted, or a judgement from 1 to 5 with words.
struct PerformanceCriterion {
    QString key;
    LocalText text;
    PerformanceTopic topic = PerformanceTopic::Service;
    /// Per cent of the whole.
    int weight = 0;
    /// None: a judgement.
    std::optional<Indicator> indicator = {};
    /// Values that give no points and all of them: basis points of a ratio, hundredths of a point of a score.
    int none = 0;
    int full = 0;
    QString source = {};

    [[nodiscard]] bool isJudged() const { return !indicator; }
};

/// What a total does to the bonus [002, use of results].
struct PerformanceClass {
    QString name;
    /// The least total, in points of 100.
    int from = 0;
    int bonusPercent = 100;
};

struct PerformancePolicy {
    /// The most that sales may weigh, in per cent.
    int salesCap = 0;
    /// A total is told only where criteria of at least so much weight have a value.
    int leastWeight = 0;
    /// Days in which the employee may appeal.
    int appealDays = 0;
    std::vector<PerformanceCriterion> criteria;
    /// The best first.
    std::vector<PerformanceClass> classes;
    PolicySources sources;

    [[nodiscard]] const PerformanceCriterion *find(QStringView key) const;
};

/// Fails with BadDocument: weights that do not sum to 100, sales above the cap (which lies below 50), nothing on conduct
/// or on complaints, complaints by their number, classes that do not fall to 0.
[[nodiscard]] Result<PerformancePolicy> parsePerformancePolicy(const QJsonObject &json);

} // namespace zhiyin
