// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/holdings_view.h"

#include "core/product/product_change.h"

#include <map>

namespace zhiyin {
namespace {

SharePart partOf(Money value, Money total)
{
    if (total.minor() <= 0)
        return {value, 0};
    // Divided first, so that the product fits; a basis point of a total below a hundred yuan is nobody's concern.
    const qint64 unit = std::max<qint64>(total.minor() / 10'000, 1);
    const qint64 share = total.minor() < 10'000 ? value.minor() * 10'000 / total.minor() : value.minor() / unit;
    return {value, static_cast<int>(std::min<qint64>(share, 10'000))};
}

void complete(HeldLine &line, std::optional<int> level)
{
    if (line.product.termDays && *line.product.termDays > 0 && line.lastBought.isValid())
        line.maturesOn = line.lastBought.addDays(*line.product.termDays);
    line.isAbove = line.product.regime != QStringLiteral("none") && countingLevel(line.product) > level.value_or(0);
    if (line.holding.cost) {
        if (const auto gain = line.holding.marketValue.minus(*line.holding.cost))
            line.gain = *gain;
    }
}

} // namespace

LadderStep ladderStep(QDate maturesOn, QDate day)
{
    if (!maturesOn.isValid())
        return LadderStep::Undated;
    const qint64 left = day.daysTo(maturesOn);
    if (left < 0)
        return LadderStep::Due;
    for (size_t i = 0; i < kLadderDays.size(); ++i) {
        if (left <= kLadderDays[i])
            return kLadderSteps[i + 1];
    }
    return LadderStep::Later;
}

Result<HoldingsView> holdingsView(std::vector<HeldLine> lines, QDate day, std::optional<int> level, Currency own,
                                  const std::function<std::optional<Money>(Money)> &toOwn)
{
    HoldingsView view;
    view.ladder.fill(Money::zero(own));
    Money total = Money::zero(own);
    Money above = Money::zero(own);
    std::map<ProductClass, Money> classes;
    std::array<Money, 5> levels = {total, total, total, total, total};
    for (HeldLine &line : lines) {
        complete(line, level);
        view.asOf = line.holding.asOf;
        const auto value = toOwn(line.holding.marketValue);
        if (!value) {
            ++view.withoutRate;
            continue;
        }
        ZHIYIN_ASSIGN(total, total.plus(*value));
        const auto known = parseProductClass(line.product.assetClass).value_or(ProductClass::Other);
        Money &ofClass = classes.try_emplace(known, Money::zero(own)).first->second;
        ZHIYIN_ASSIGN(ofClass, ofClass.plus(*value));
        Money &ofLevel = levels[static_cast<size_t>(std::clamp(countingLevel(line.product), 1, 5) - 1)];
        ZHIYIN_ASSIGN(ofLevel, ofLevel.plus(*value));
        Money &step = view.ladder[static_cast<size_t>(ladderStep(line.maturesOn, day))];
        ZHIYIN_ASSIGN(step, step.plus(*value));
        if (line.isAbove) {
            ZHIYIN_ASSIGN(above, above.plus(*value));
        }
    }
    view.lines = std::move(lines);
    if (view.lines.empty())
        return view;
    view.total = total;
    for (const auto &[productClass, value] : classes)
        view.byClass.emplace_back(productClass, partOf(value, total));
    std::stable_sort(view.byClass.begin(), view.byClass.end(),
                     [](const auto &a, const auto &b) { return a.second.value.minor() > b.second.value.minor(); });
    for (size_t i = 0; i < levels.size(); ++i) {
        if (!levels[i].isZero())
            view.byRisk[i] = partOf(levels[i], total);
    }
    view.above = partOf(above, total);
    return view;
}

} // namespace zhiyin
