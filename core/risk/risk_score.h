// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/questionnaire.h"

#include <QStringList>

#include <map>

namespace zhiyin {

/// Question number → the keys chosen.
using RiskAnswers = std::map<int, QStringList>;

/// Reads "1=B,2=C,3=A+C". Fails with BadUsage: {what}.
[[nodiscard]] Result<RiskAnswers> parseAnswers(QStringView text);
/// The same text back, in the order of the questions.
[[nodiscard]] QString answersText(const RiskAnswers &answers);

struct KnockOut {
    int question = 0;
    QString key;
    RiskLevel cap = RiskLevel::C1;

    friend bool operator==(const KnockOut &, const KnockOut &) = default;
};

struct RiskScore {
    int total = 0;
    /// What the total alone would give.
    RiskLevel byTotal = RiskLevel::C1;
    /// What counts: the total's level, capped by the knock-outs.
    RiskLevel level = RiskLevel::C1;
    std::vector<KnockOut> knockOuts;
    std::map<RiskAxis, int> byAxis;
};

/// Every question answered once, a question of one choice with one key. Fails with BadUsage: {what}.
[[nodiscard]] Result<RiskScore> score(const Questionnaire &questionnaire, const RiskAnswers &answers);

} // namespace zhiyin
