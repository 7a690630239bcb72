// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace zhiyin {

/// The classes that count as a client's assets; real estate is not among them.
enum class AssetClass { Cash, Deposits, Equities, Funds, Insurance, Other };

inline constexpr std::array kAssetClasses = {AssetClass::Cash,  AssetClass::Deposits,  AssetClass::Equities,
                                             AssetClass::Funds, AssetClass::Insurance, AssetClass::Other};

/// "cash", "deposits", …, "other_assets": the client's fields.
[[nodiscard]] QString assetClassText(AssetClass assetClass);
/// The class a product counts in, by the product's own class in English or Chinese; what has no class of its own
/// (bonds, wealth management, trusts, derivatives, metals, bills, foreign exchange) counts as other assets.
[[nodiscard]] AssetClass assetClassOf(QStringView productClass);

/// What the client declared, per class in the order of kAssetClasses.
using DeclaredAssets = std::array<std::optional<Money>, kAssetClasses.size()>;

struct HeldAsset {
    AssetClass assetClass = AssetClass::Other;
    Money marketValue;
};

/// An amount in the book's currency; none where there is no exchange rate.
using ToBookCurrency = std::function<std::optional<Money>(Money)>;

enum class AssetGap { None, NothingKnown, RateMissing };

struct AssetFigure {
    std::optional<Money> total;
    AssetGap gap = AssetGap::None;
    /// In the book's currency; a class of which nothing is known is empty.
    DeclaredAssets perClass;
};

/// A client's assets in the book's currency: recorded holdings (all rows of the latest position) replace the declared
/// figure of their class only. Fails with Internal where the sum does not fit.
[[nodiscard]] Result<AssetFigure> assets(const DeclaredAssets &declared, const std::vector<HeldAsset> &position,
                                         Currency book, const ToBookCurrency &toBook);

} // namespace zhiyin
