// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <array>
#include <optional>

namespace zhiyin {

/// What a client can bear, lowest first.
enum class RiskLevel { C1 = 1, C2, C3, C4, C5 };
/// How risky a product is, lowest first. Cn may buy R1…Rn.
enum class ProductLevel { R1 = 1, R2, R3, R4, R5 };
/// The three types of needs that the levels are told as (002).
enum class NeedType { Conservative, Stable, Aggressive };

inline constexpr std::array kRiskLevels = {RiskLevel::C1, RiskLevel::C2, RiskLevel::C3, RiskLevel::C4, RiskLevel::C5};

/// "C3".
[[nodiscard]] QString riskLevelText(RiskLevel level);
[[nodiscard]] std::optional<RiskLevel> parseRiskLevel(QStringView text);
/// "R3".
[[nodiscard]] QString productLevelText(ProductLevel level);
[[nodiscard]] std::optional<ProductLevel> parseProductLevel(QStringView text);
[[nodiscard]] NeedType needTypeOf(RiskLevel level);
/// "conservative", "stable", "aggressive": the values of `segment_need`.
[[nodiscard]] QString needTypeText(NeedType need);

/// A product above what the client can bear.
[[nodiscard]] constexpr bool isAbove(ProductLevel product, RiskLevel client)
{
    return static_cast<int>(product) > static_cast<int>(client);
}

} // namespace zhiyin
