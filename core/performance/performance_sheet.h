// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/performance/performance_policy.h"

namespace zhiyin {

using PerformanceId = Id<struct PerformanceEntity>;

/// Drafted and signed by the supervisor; then the employee (for a department a second person) agrees or not. Whoever does
/// not agree may appeal, and somebody else than the one who signed decides. Final sheets do not change.
enum class PerformanceState { Draft, Signed, Disagreed, Appealed, Final };
inline constexpr CodeTable<PerformanceState, 5> kPerformanceStates = {{{u"draft", PerformanceState::Draft},
                                                                       {u"signed", PerformanceState::Signed},
                                                                       {u"disagreed", PerformanceState::Disagreed},
                                                                       {u"appealed", PerformanceState::Appealed},
                                                                       {u"final", PerformanceState::Final}}};

/// What a criterion came to: an indicator as it was counted, or a judgement.
struct PerformanceLine {
    QString key;
    /// A ratio or a score, as the indicator is; none without data, or with too few ratings to be told of one person.
    std::optional<double> value = {};
    qint64 numerator = 0;
    qint64 denominator = 0;
    /// 1 to 5; none while it is not judged.
    std::optional<int> rating = {};
    QString words = {};
};

struct PerformanceSheet {
    PerformanceId id{0};
    /// Whose sheet: an employee, or a department where there is none.
    std::optional<UserId> employee = {};
    QString employeeName = {};
    /// The employee's branch, or the department.
    QString department = {};
    Period period = {};
    PerformancePolicy policy = {};
    QString policyVersion = {};
    std::vector<PerformanceLine> lines = {};
    PerformanceState state = PerformanceState::Draft;
    QString madeBy = {};
    std::optional<UserId> signedBy = {};
    QString signedByName = {};
    QDate signedOn = {};
    /// Who agreed or did not, and in what words.
    QString answeredByName = {};
    QDate answeredOn = {};
    QString answer = {};
    QDate appealedOn = {};
    QString appeal = {};
    QString decidedByName = {};
    QDate decidedOn = {};
    QString decision = {};
    int revision = 1;

    [[nodiscard]] bool isDepartment() const { return !employee; }
    [[nodiscard]] QString subjectName() const { return employee ? employeeName : department; }
    [[nodiscard]] const PerformanceLine *find(QStringView key) const;
    /// The last day of the appeal.
    [[nodiscard]] QDate appealUntil() const { return signedOn.addDays(policy.appealDays); }
};

/// What a criterion gives: points of 100 and the weight that it has in the end, in per cent.
struct PerformancePoints {
    QString key;
    std::optional<double> points = {};
    double weight = 0;
};

struct PerformanceScore {
    std::vector<PerformancePoints> lines;
    /// Points of 100, two decimals; none where too little has a value.
    std::optional<double> total = {};
    const PerformanceClass *reached = nullptr;
    /// Sales were more than their cap of what has a value, and were cut.
    bool salesCut = false;
};

/// The score of the lines under the policy, which must outlive it. Criteria without a value are left out and their weight
/// is shared by the others; sales weigh no more than their cap even then, and nothing where nothing else has a value.
[[nodiscard]] PerformanceScore performanceScore(const PerformancePolicy &policy,
                                                const std::vector<PerformanceLine> &lines);
/// The keys of judgements that are not made yet.
[[nodiscard]] QStringList notJudged(const PerformanceSheet &sheet);
/// "2026Q3" or "2026". Fails with BadValue.
[[nodiscard]] Result<Period> parsePerformancePeriod(QStringView text);
/// As parsePerformancePeriod reads it.
[[nodiscard]] QString performancePeriodText(const Period &period);

} // namespace zhiyin
