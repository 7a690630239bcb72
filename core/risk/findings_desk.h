// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/risk/findings_store.h"
#include "core/risk/recommendation.h"

namespace zhiyin {

/// What to look into: levels that contradict behaviour, assessments that look alike, what runs out, and what might fit.
class FindingsDesk final
{
public:
    explicit FindingsDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound, PolicyNotSet.
    [[nodiscard]] Result<std::vector<Contradiction>> contradictions(ClientId client);
    /// For supervisors and compliance: assessments of the clients they reach, signed since `from`. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<PatternFinding>> patterns(QDate from);
    /// Only clients that the reader may see. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<Reminder>> reminders();
    /// What the gate lets pass, best first. Fails with NotPermitted, NotFound, PolicyNotSet.
    [[nodiscard]] Result<std::vector<Recommendation>> recommend(ClientId client, const RecommendationNeed &need);
    /// Keeps which one the advisor chose and why. Fails with NotPermitted, ReasonNeeded, RuleRefused (not among those
    /// that may be offered).
    [[nodiscard]] Result<void> choose(ClientId client, const RecommendationNeed &need, const QString &productCode,
                                      const QString &reason);

private:
    [[nodiscard]] Result<void> requireClient(ClientId client, Action action);
    Workplace &m_workplace;
};

} // namespace zhiyin
