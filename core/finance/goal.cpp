// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/goal.h"

#include "core/base/period.h"

#include <array>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;
using Wide = __int128;

constexpr std::array kGoalKinds = {"retirement"_L1, "education"_L1, "home"_L1, "other"_L1};
constexpr Wide kOne = 1'000'000'000'000;
constexpr int kPointsOfWhole = 10'000;
constexpr int kMonthsAYear = 12;
constexpr int kMostMonths = 1200;
/// With 20 % over a hundred years factors stay below 2^29 and sums below 2^36 ones: the products fit into 127 bits for
/// amounts below this.
constexpr qint64 kMostMinor = 1'000'000'000'000'000;

Wide divideUp(Wide numerator, Wide denominator)
{
    return (numerator + denominator - 1) / denominator;
}

} // namespace

std::span<const QLatin1StringView> goalKinds()
{
    return kGoalKinds;
}

int percentOf(Money saved, Money target)
{
    if (target.minor() <= 0 || saved.minor() <= 0)
        return 0;
    constexpr int kMostPercent = 999;
    return static_cast<int>(std::min<Wide>(Wide{saved.minor()} * 100 / target.minor(), kMostPercent));
}

Result<SavingPlan> savingPlan(Money target, Money saved, int returnPoints, QDate today, QDate targetOn)
{
    if (target.minor() > kMostMinor || saved.minor() > kMostMinor || target.isNegative() || saved.isNegative()
        || target.currency() != saved.currency() || returnPoints < 0 || returnPoints > kMostReturnPoints)
        return failure(ErrorCode::BadValue, {QStringLiteral("target"), target.toString()});
    const Currency currency = target.currency();
    SavingPlan plan;
    plan.months = std::min(fullMonthsBetween(today, targetOn), kMostMonths);
    plan.isDue = plan.months == 0;
    // (1 + r)^n and the sum of the powers before it, month by month, each rounded down to twelve decimals.
    Wide factor = kOne;
    Wide sum = 0;
    constexpr int kDivisor = kPointsOfWhole * kMonthsAYear;
    for (int month = 0; month < plan.months; ++month) {
        sum += factor;
        factor += factor * returnPoints / kDivisor;
    }
    const Wide grown = Wide{saved.minor()} * factor;
    const Wide wanted = Wide{target.minor()} * kOne;
    plan.savedThen = Money(static_cast<qint64>(std::min<Wide>(grown / kOne, kMostMinor * 1000)), currency);
    const Wide missing = wanted > grown ? wanted - grown : 0;
    plan.missingThen = Money(static_cast<qint64>(divideUp(missing, kOne)), currency);
    plan.monthly = plan.isDue ? plan.missingThen : Money(static_cast<qint64>(divideUp(missing, sum)), currency);
    return plan;
}

} // namespace zhiyin
