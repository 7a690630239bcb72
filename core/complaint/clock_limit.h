// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_clock.h"

namespace zhiyin {

/// A stretch of time that an hour clock leaves out, and the local days that a day clock leaves out.
struct ClockPause {
    QDateTime from;
    QDateTime to;
    DaysOut days;
};

/// One clock that has started: what its due time follows from. Part of complaint_clock; nobody else needs it.
class RunningClock final
{
public:
    /// `limit` is in the rule's unit, complex marks and extensions included; `pauses` are those that stop this clock.
    RunningClock(const ClockRule &rule, int limit, QDateTime start, std::vector<ClockPause> pauses,
                 const ClockView &view);

    [[nodiscard]] QDateTime dueAt() const { return m_dueAt; }
    [[nodiscard]] bool isProvisional() const { return m_provisional; }
    [[nodiscard]] QDateTime warnsAt() const;
    [[nodiscard]] bool isPausedAt(const QDateTime &moment) const;
    [[nodiscard]] std::vector<DayStep> steps() const;

private:
    [[nodiscard]] DayCount count(int limit, LimitUnit unit) const;
    [[nodiscard]] QDateTime afterHours(int hours) const;
    [[nodiscard]] std::vector<DayStep> hourSteps() const;
    [[nodiscard]] bool isWhollyPaused(QDate day) const;

    const ClockRule *m_rule;
    const ClockView *m_view;
    int m_limit;
    QDateTime m_start;
    std::vector<ClockPause> m_pauses;
    QDateTime m_dueAt;
    bool m_provisional = false;
};

/// The pauses of the ledger that stop clocks under the rule and had begun by `now`, in order, overlaps joined.
[[nodiscard]] std::vector<ClockPause> pausesOf(const ClockRule &rule, const ComplaintFacts &facts,
                                               const ClockView &view);

} // namespace zhiyin
