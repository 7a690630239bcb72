// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/client_report.h"

namespace zhiyin {

/// Something with a day that is to be spoken of.
struct DatedText {
    QDate on;
    QString text;
};

struct NextStepFacts {
    std::optional<QDate> nextContactDue;
    std::optional<RiskLine> risk;
    std::optional<QDate> idDocumentExpiry;
    std::vector<ComplaintLine> complaints;
    std::vector<HoldingLine> holdings;
    std::vector<DatedText> promises = {};
    std::vector<DatedText> maturities = {};
    /// Products above the client's level, beside those of `holdings`.
    QStringList above = {};
    QStringList needs = {};
};

/// Expiries within this many days of the report's day are next steps (product default: a quarter).
inline constexpr int kNextStepHorizonDays = 92;

/// What is to be done next, seen from `asOf`: the overdue first, then by date, then what has none.
[[nodiscard]] std::vector<NextStep> nextSteps(const NextStepFacts &facts, QDate asOf);

} // namespace zhiyin
