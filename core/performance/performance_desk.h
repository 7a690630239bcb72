// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/performance/performance_sheet.h"
#include "core/security/permission.h"

namespace zhiyin {

class UnitOfWork;

/// What an appeal comes to: the sheet stands, or it is judged anew.
enum class AppealOutcome { Upheld, Back };
inline constexpr CodeTable<AppealOutcome, 2> kAppealOutcomes = {
    {{u"upheld", AppealOutcome::Upheld}, {u"back", AppealOutcome::Back}}};

/// Sheets of employees and departments, from the draft to the last signature [002; R-06]. Nobody judges themselves,
/// nobody decides on what they signed, and an employee sees nobody's sheet but their own, and that once it is signed.
class PerformanceDesk final
{
public:
    explicit PerformanceDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// A draft for an employee (by name) or for a department (a branch), with the indicators as they are counted now.
    /// Fails with NotPermitted, NotFound (user), BadValue (department), RuleRefused (the period is not over; oneself),
    /// AlreadyExists, PolicyNotSet.
    [[nodiscard]] Result<PerformanceSheet> open(const QString &employee, const QString &department,
                                                const Period &period);
    /// Counts the indicators of a draft anew. Fails with NotPermitted, NotFound, WrongState.
    [[nodiscard]] Result<PerformanceSheet> refresh(PerformanceId id);
    /// Fails with NotPermitted, NotFound, WrongState, BadValue (key, rating), ReasonNeeded (words).
    [[nodiscard]] Result<PerformanceSheet> judge(PerformanceId id, const QString &key, int rating,
                                                 const QString &words);
    /// Fails with NotPermitted, NotFound, WrongState, RuleRefused (not everything is judged, or too little has a value).
    [[nodiscard]] Result<PerformanceSheet> sign(PerformanceId id);
    /// The employee's own word; for a department that of a second person. Agreed is final. Fails with NotPermitted,
    /// NotFound, WrongState, ReasonNeeded (to disagree), OwnRequest (who signed answers for the department).
    [[nodiscard]] Result<PerformanceSheet> answer(PerformanceId id, bool agrees, const QString &words);
    /// Fails with NotPermitted, NotFound, WrongState, ReasonNeeded, RuleRefused (too late).
    [[nodiscard]] Result<PerformanceSheet> appeal(PerformanceId id, const QString &reason);
    /// Fails with NotPermitted, NotFound, WrongState, ReasonNeeded, OwnRequest (who signed, and whom it is about).
    [[nodiscard]] Result<PerformanceSheet> decide(PerformanceId id, AppealOutcome outcome, const QString &reason);
    /// Ends a sheet that was not agreed to once the days for an appeal are over. Fails with NotPermitted, NotFound,
    /// WrongState, RuleRefused (they are not).
    [[nodiscard]] Result<PerformanceSheet> finish(PerformanceId id);

    /// Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<PerformanceSheet> show(PerformanceId id);
    /// Those that the reader may see, the latest period first. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<PerformanceSheet>> list();

private:
    [[nodiscard]] Result<std::vector<PerformanceLine>> counted(const PerformanceSheet &sheet);
    [[nodiscard]] Result<PerformanceSheet> forWork(PerformanceId id, Action action, PerformanceState state);
    [[nodiscard]] bool isOwn(const PerformanceSheet &sheet) const;
    struct Change {
        QString action;
        QString reason = {};
        std::optional<UserId> answeredBy = {};
        std::optional<UserId> decidedBy = {};
    };
    [[nodiscard]] Result<PerformanceSheet> keep(const PerformanceSheet &before, const PerformanceSheet &after,
                                                const Change &change);

    Workplace &m_workplace;
};

} // namespace zhiyin
