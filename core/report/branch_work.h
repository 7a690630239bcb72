// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/report/client_report.h"

namespace zhiyin {

/// A number of things under a code (a tier, a level, a state) or a free category.
struct CountLine {
    QString code;
    int count = 0;
};

/// An advisor's part in the change of an indicator.
struct ChangeMover {
    /// Empty: what belongs to nobody.
    QString advisor;
    qint64 numeratorBefore = 0;
    qint64 denominatorBefore = 0;
    qint64 numeratorNow = 0;
    qint64 denominatorNow = 0;
    /// The parts of all add up to the change of the whole.
    double part = 0;
};

/// The parts in the change from numeratorBefore/denominatorBefore to the same of now, each measured against the figure
/// before: what came in above or below it. The largest in the direction of the change first. Empty where either whole has
/// no denominator.
[[nodiscard]] std::vector<ChangeMover> movers(std::vector<ChangeMover> advisors);

/// From one tier to another over the period; an empty code is none.
struct TierMove {
    QString from;
    QString to;
    int count = 0;
};

struct ChurnSummary {
    int opened = 0;
    int openAtEnd = 0;
    /// Of those open: past the day by which something must have been done.
    int overdue = 0;
    std::vector<CountLine> openedByLevel;
    std::vector<CountLine> closedByOutcome;
};

struct ActionLine {
    QString goal;
    QString department;
    QString owner;
    QDate dueOn;
    /// A code of kImprovementStates.
    QString state;
    /// A code of kImprovementFigures.
    QString figure;
    std::optional<double> before = {};
    std::optional<double> after = {};
    double target = 0;
    std::optional<bool> reached = {};
    bool overdue = false;
};

/// One advisor's quarter. Ratios as numerator and denominator: nothing is nothing.
struct StaffLine {
    QString advisor;
    int clients = 0;
    qint64 satisfied = 0;
    qint64 ratings = 0;
    qint64 contactsOnTime = 0;
    qint64 contactsDue = 0;
    qint64 kept = 0;
    qint64 toKeep = 0;
    int warningsOpen = 0;
    int promisesLate = 0;
};

/// How many clients lack something, of how many it is asked.
struct DataGap {
    /// "no_phone", "no_id_document", "id_expired", "no_birth_date", "no_assessment", "assessment_expired", "no_advisor",
    /// "old_positions".
    QString code;
    int count = 0;
    int of = 0;
};

/// How long something took, over the cases received in the period.
struct ComplaintTime {
    /// "first_response", "resolution".
    QString clock;
    int inTime = 0;
    int late = 0;
    std::optional<qint64> medianHours = {};
};

/// What the supervisor's report tells beside the indicators.
struct BranchWork {
    std::vector<TierMove> tierMoves;
    /// Contacts of the period, the most frequent channel first.
    std::vector<CountLine> contacts;
    std::vector<ComplaintTime> complaintTimes;
    ChurnSummary churn;
    std::vector<ActionLine> actions;
    std::vector<StaffLine> staff;
    std::vector<DataGap> gaps;
};

} // namespace zhiyin
