// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/performance/performance_sheet.h"

namespace zhiyin::words {

/// What is wrong with the policy, as the second half of "<place>: …".
[[nodiscard]] QString faultSalesTooHeavy(int sales, int cap);
[[nodiscard]] QString faultTopicMissing(PerformanceTopic topic);
[[nodiscard]] QString faultComplaintsByNumber();
[[nodiscard]] QString faultLastClassAboveZero();

[[nodiscard]] QString nobodyJudgesThemselves();
[[nodiscard]] QString periodNotOver(QDate lastDay);
[[nodiscard]] QString notJudgedYet(const QStringList &keys);
[[nodiscard]] QString tooLittleHasValue(int leastWeight);
[[nodiscard]] QString signForAnother();
[[nodiscard]] QString appealTooLate(QDate lastDay);
[[nodiscard]] QString appealStillPossible(QDate lastDay);

[[nodiscard]] QString performanceTopic(PerformanceTopic topic);
[[nodiscard]] QString performanceState(PerformanceState state);

} // namespace zhiyin::words
