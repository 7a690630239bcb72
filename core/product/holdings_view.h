// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/position.h"
#include "core/product/product.h"
#include "core/product/product_class.h"

#include <array>
#include <functional>
#include <vector>

namespace zhiyin {

/// One holding with what the catalogue says of it.
struct HeldLine {
    Holding holding;
    Product product;
    /// Of the client's last purchase of it on or before the day; not valid where none is recorded.
    QDate lastBought = {};
    /// The day its term ends, counted from the last purchase; not valid without a term or a purchase.
    QDate maturesOn = {};
    /// Above the level that the client has on the day.
    bool isAbove = false;
    /// Market value less cost, where the cost is known.
    std::optional<Money> gain = {};
};

/// Falls due within so many days; past the last one, or without a date.
inline constexpr std::array kLadderDays = {7, 30, 90};
enum class LadderStep { Due, Week, Month, Quarter, Later, Undated };
inline constexpr std::array kLadderSteps = {LadderStep::Due,     LadderStep::Week,  LadderStep::Month,
                                            LadderStep::Quarter, LadderStep::Later, LadderStep::Undated};

struct SharePart {
    Money value;
    /// Of the total.
    int basisPoints = 0;
};

/// A client's position on a day, in the client's own currency.
struct HoldingsView {
    QDate asOf = {};
    std::vector<HeldLine> lines;
    std::optional<Money> total = {};
    /// Parts of the total, the greatest first.
    std::vector<std::pair<ProductClass, SharePart>> byClass;
    /// R1 to R5.
    std::array<std::optional<SharePart>, 5> byRisk = {};
    std::array<Money, kLadderSteps.size()> ladder = {Money::zero(Currency()), Money::zero(Currency()),
                                                     Money::zero(Currency()), Money::zero(Currency()),
                                                     Money::zero(Currency()), Money::zero(Currency())};
    /// Holdings above the client's level.
    std::optional<SharePart> above = {};
    /// Lines left out of the sums, since there is no exchange rate.
    int withoutRate = 0;
};

[[nodiscard]] LadderStep ladderStep(QDate maturesOn, QDate day);

/// Fills what follows from the lines. `level`: the client's on the day, none where no assessment is valid: then every
/// product under a regime counts as above. Fails with Internal where a sum does not fit.
[[nodiscard]] Result<HoldingsView> holdingsView(std::vector<HeldLine> lines, QDate day, std::optional<int> level,
                                                Currency own, const std::function<std::optional<Money>(Money)> &toOwn);

} // namespace zhiyin
