// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/analysis.h"

namespace zhiyin {

/// What is to get better. The first two are better when fewer or shorter, the others when higher.
enum class ImprovementFigure { Cases, DecisionHours, FirstResponseInTime, ResolutionInTime, Rating };
inline constexpr CodeTable<ImprovementFigure, 5> kImprovementFigures = {
    {{u"cases", ImprovementFigure::Cases},
     {u"decision_hours", ImprovementFigure::DecisionHours},
     {u"first_response_in_time", ImprovementFigure::FirstResponseInTime},
     {u"resolution_in_time", ImprovementFigure::ResolutionInTime},
     {u"rating", ImprovementFigure::Rating}}};
[[nodiscard]] bool isBetterLower(ImprovementFigure figure);

/// Open until it is done; Closed once its effect was looked at, or Dropped with a reason.
enum class ImprovementState { Open, Done, Closed, Dropped };
inline constexpr CodeTable<ImprovementState, 4> kImprovementStates = {{{u"open", ImprovementState::Open},
                                                                       {u"done", ImprovementState::Done},
                                                                       {u"closed", ImprovementState::Closed},
                                                                       {u"dropped", ImprovementState::Dropped}}};

/// A figure over a time; none where no case gives one.
struct ImprovementReading {
    std::optional<double> value = {};
    qint64 cases = 0;

    friend bool operator==(const ImprovementReading &, const ImprovementReading &) = default;
};

/// One action: who does what by when, how it is known to be done, and by which figure it is judged [003 §8.1 (1.2)].
struct Improvement {
    AnyId id{0};
    /// A cause of the taxonomy; empty: complaints as a whole.
    QString cause = {};
    QString department = {};
    QString goal = {};
    ImprovementFigure figure = ImprovementFigure::Cases;
    /// A count, a share from 0 to 1, hours or a rating, as the figure says.
    double target = 0;
    /// Days before the beginning, and after the end, over which the figure is taken.
    int spanDays = 90;
    QDate startsOn = {};
    QDate dueOn = {};
    QString acceptance = {};
    ImprovementState state = ImprovementState::Open;
    UserId owner{0};
    QString ownerName = {};
    QDate doneOn = {};
    QString doneNote = {};
    ImprovementReading before = {};
    ImprovementReading after = {};
    QDate closedOn = {};
    QString verdict = {};
    QDate reviewedOn = {};
    int revision = 1;

    /// The time before the first day, and the one of the same length after the day on which it was done.
    [[nodiscard]] Period timeBefore() const { return {startsOn.addDays(-spanDays), startsOn.addDays(-1)}; }
    [[nodiscard]] Period timeAfter() const { return {doneOn.addDays(1), doneOn.addDays(spanDays)}; }
};

/// The figure over the cases of the cause (and of the finer ones under it) that were received in the time.
[[nodiscard]] ImprovementReading readingOf(const AnalysisData &data, const QString &cause, ImprovementFigure figure,
                                           const Period &time);
/// Whether the figure after reaches the target; none without a figure.
[[nodiscard]] std::optional<bool> reachesTarget(const Improvement &action);
/// Whether it is not done though its day is over, or done and its effect not looked at though the time for it is over.
[[nodiscard]] bool isOverdue(const Improvement &action, QDate day);

} // namespace zhiyin
