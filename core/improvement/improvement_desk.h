// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/improvement/improvement.h"
#include "core/journal/workplace.h"

namespace zhiyin {

class UnitOfWork;

struct NewImprovement {
    QString cause = {};
    QString department;
    QString goal;
    ImprovementFigure figure = ImprovementFigure::Cases;
    double target = 0;
    int spanDays = 90;
    /// Not valid: today.
    QDate startsOn = {};
    QDate dueOn;
    QString acceptance;
};

/// From a cause of complaints to an action, to its effect on the same figure, and to the review of every quarter
/// [003 §8.1 (1.2); QU-04, QU-05].
class ImprovementDesk final
{
public:
    explicit ImprovementDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Takes the figure of the time before as it begins. Fails with NotPermitted, BadValue (nothing in a field that must say
    /// something, a cause that the taxonomy lacks, a due day before the beginning, a target that cannot be).
    [[nodiscard]] Result<Improvement> open(const NewImprovement &wanted);
    /// It was done on `on` (not valid: today), as `note` proves. Fails with NotPermitted, NotFound, WrongState, BadValue
    /// (a day before the beginning or still to come), EvidenceNeeded.
    [[nodiscard]] Result<Improvement> done(AnyId id, QDate on, const QString &note);
    /// Takes the figure of the time after, so far or whole. Fails with NotPermitted, NotFound, WrongState.
    [[nodiscard]] Result<Improvement> measure(AnyId id);
    /// Ends it with what came of it; the figure after is taken anew. Fails with NotPermitted, NotFound, WrongState,
    /// ReasonNeeded, RuleRefused (the time after is not over yet).
    [[nodiscard]] Result<Improvement> close(AnyId id, const QString &verdict);
    /// Fails with NotPermitted, NotFound, WrongState, ReasonNeeded.
    [[nodiscard]] Result<Improvement> drop(AnyId id, const QString &reason);
    /// All of them, what waits first. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<Improvement>> list();
    /// For the review of a quarter: those that were open on one of its days. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<Improvement>> ofQuarter(const Period &quarter);
    /// Notes that they were looked at today. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<void> reviewed(const std::vector<AnyId> &ids);

private:
    [[nodiscard]] Result<ImprovementReading> reading(const QString &cause, ImprovementFigure figure,
                                                     const Period &time);
    [[nodiscard]] Result<Improvement> forWork(AnyId id, ImprovementState state);
    [[nodiscard]] Result<Improvement> keep(const Improvement &before, const Improvement &after, const QString &action,
                                           const QString &reason);

    Workplace &m_workplace;
};

} // namespace zhiyin
