// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/finance_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString goalKind(const QString &code)
{
    if (code == QStringLiteral("retirement"))
        return QCoreApplication::translate("zhiyin", "Retirement");
    if (code == QStringLiteral("education"))
        return QCoreApplication::translate("zhiyin", "Education");
    if (code == QStringLiteral("home"))
        return QCoreApplication::translate("zhiyin", "A home");
    return QCoreApplication::translate("zhiyin", "Another goal");
}

QString goalState(const QString &code)
{
    if (code == QStringLiteral("reached"))
        return QCoreApplication::translate("zhiyin", "reached");
    if (code == QStringLiteral("met"))
        return QCoreApplication::translate("zhiyin", "met");
    if (code == QStringLiteral("dropped"))
        return QCoreApplication::translate("zhiyin", "dropped");
    return QCoreApplication::translate("zhiyin", "open");
}

QString savingFormula(const Goal &goal)
{
    if (!goal.plan)
        return {};
    const SavingPlan &plan = *goal.plan;
    const QString target = goal.target.toString();
    if (plan.isDue)
        return QCoreApplication::translate("zhiyin", "%1 − %2 = %3, needed now")
            .arg(target, goal.saved.toString(), plan.missingThen.toString());
    if (goal.returnPoints == 0)
        return QCoreApplication::translate("zhiyin", "⌈(%1 − %2) ÷ %3⌉ = %4 a month")
            .arg(target, goal.saved.toString(), QString::number(plan.months), plan.monthly.toString());
    const QString percent =
        QStringLiteral("%1.%2").arg(goal.returnPoints / 100).arg(goal.returnPoints % 100, 2, 10, QLatin1Char('0'));
    return QCoreApplication::translate("zhiyin",
                                       "⌈(%1 − %2 × (1 + r)^n) ÷ ((1 + r)^0 + … + (1 + r)^(n−1))⌉ = %4 a month, with "
                                       "r = %5 % ÷ 12 and n = %3 months; what is saved grows to %6")
        .arg(target, goal.saved.toString(), QString::number(plan.months), plan.monthly.toString(), percent,
             plan.savedThen.toString());
}

} // namespace zhiyin::words
