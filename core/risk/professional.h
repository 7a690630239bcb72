// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/risk/suitability.h"

namespace zhiyin {

/// What somebody shows who asks to be treated as a professional investor.
struct ProfessionalFacts {
    Regime regime = Regime::Csrc;
    /// "individual", "corporate", "institution".
    QString clientKind = {};
    std::optional<Money> netAssets = {};
    std::optional<Money> financialAssets = {};
    /// The mean of three years.
    std::optional<Money> averageIncome = {};
    int experienceYears = 0;
};

/// A recorded status; it holds from `since` through `until`.
struct ProfessionalStatus {
    Regime regime = Regime::Csrc;
    QDate since;
    QDate until;
};

/// NFRA knows institutions only and no natural persons; CSRC lets entities and persons of means and experience
/// change over; insurance has none. Fails with RuleRefused: {sentence}.
[[nodiscard]] Result<void> checkProfessional(const ProfessionalFacts &facts, const RiskPolicy &policy);
/// The last day of the status that holds on `day` under `regime`; not valid where none does.
[[nodiscard]] QDate professionalUntil(const std::vector<ProfessionalStatus> &statuses, Regime regime, QDate day);

} // namespace zhiyin
