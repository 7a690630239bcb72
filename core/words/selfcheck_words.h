// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/selfcheck/selfcheck.h"

namespace zhiyin::words {

[[nodiscard]] QString checkSeverity(CheckSeverity severity);
/// "Client", "Complaint", …
[[nodiscard]] QString checkTarget(CheckTarget target);
/// The detail of a finding for people: the words of a code, else as it is.
[[nodiscard]] QString checkDetail(const CheckRule &rule, const CheckFinding &finding);
/// "64 of 73 rules are in order, 120 findings."
[[nodiscard]] QString checkSummary(const SelfCheck &check);

} // namespace zhiyin::words
