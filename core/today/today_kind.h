// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"

namespace zhiyin {

/// What may stand on Today, in the order in which things of the same urgency are shown.
enum class TodayKind {
    ComplaintEscalate,
    ComplaintLaw,
    ComplaintPromise,
    Promise,
    ChurnEscalate,
    Request,
    Identity,
    Maturity,
    ChurnAct,
    Assessment,
    Contact,
    Verification,
    TierDown,
    Birthday,
    TierUp,
    Festival,
};
inline constexpr CodeTable<TodayKind, 16> kTodayKinds = {{{u"complaint_escalate", TodayKind::ComplaintEscalate},
                                                          {u"complaint_law", TodayKind::ComplaintLaw},
                                                          {u"complaint_promise", TodayKind::ComplaintPromise},
                                                          {u"promise", TodayKind::Promise},
                                                          {u"churn_escalate", TodayKind::ChurnEscalate},
                                                          {u"request", TodayKind::Request},
                                                          {u"identity", TodayKind::Identity},
                                                          {u"maturity", TodayKind::Maturity},
                                                          {u"churn_act", TodayKind::ChurnAct},
                                                          {u"assessment", TodayKind::Assessment},
                                                          {u"contact", TodayKind::Contact},
                                                          {u"verification", TodayKind::Verification},
                                                          {u"tier_down", TodayKind::TierDown},
                                                          {u"birthday", TodayKind::Birthday},
                                                          {u"tier_up", TodayKind::TierUp},
                                                          {u"festival", TodayKind::Festival}}};

/// What is lost when a thing of the kind is late: the law before a promise, a promise before a habit, a chance last.
/// A product default; the policy "contact" may say other numbers (today.weights).
[[nodiscard]] constexpr std::array<int, kTodayKinds.size()> defaultTodayWeights()
{
    return {100, 100, 80, 75, 70, 60, 55, 55, 50, 45, 40, 4, 30, 30, 20, 15};
}

} // namespace zhiyin
