// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/risk_findings.h"

namespace zhiyin::words {

/// What contradicts a level, as a sentence.
[[nodiscard]] QString contradiction(const Contradiction &contradiction);
/// What looks wrong about how assessments were made.
[[nodiscard]] QString pattern(const PatternFinding &finding);
/// "expires in 7 days".
[[nodiscard]] QString reminder(ReminderCode code, int days);
/// The name of a part of a recommendation's score.
[[nodiscard]] QString scorePart(const QString &code);

} // namespace zhiyin::words
