// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/holdings_view.h"
#include "core/risk/suitability.h"

namespace zhiyin {

/// What the client says the money is for.
struct RecommendationNeed {
    /// When it will be needed.
    std::optional<int> horizonDays = {};
    /// Must be at hand any day.
    bool liquid = false;
    QString goal = {};
};

/// A part of the score: for the product where it gives all its points, against it where it gives none.
struct ScorePart {
    /// "level", "term", "liquidity", "allocation", "goal".
    QString code;
    int points = 0;
    int most = 0;
};

struct Recommendation {
    Product product;
    int score = 0;
    std::vector<ScorePart> parts;
};

/// The formula, out of 100: level 40 (10 less for each level the product lies below the client's), term 20 (all where it
/// ends before the money is needed, half where nothing is known), liquidity 15, allocation 15 (all while the class is
/// under a fifth of the holdings, half under two fifths), goal 10. A product default.
[[nodiscard]] Recommendation rated(const Product &product, RiskLevel client, const RecommendationNeed &need,
                                   const HoldingsView &holdings);
/// Best first; equal ones by code.
void sortByScore(std::vector<Recommendation> &recommendations);

} // namespace zhiyin
