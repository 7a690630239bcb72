// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/product_row.h"
#include "core/product/product.h"

namespace zhiyin {

/// What a row says of a product, over what the book holds. Where nobody says whose rules hold, the strictest do.
void applyRow(const ProductRow &row, Currency book, Product &product);

/// How the level that counts moved between two states of a product.
enum class LevelMove { Same, Rose, Fell };
[[nodiscard]] int countingLevel(const Product &product);
[[nodiscard]] LevelMove levelMove(const Product &before, const Product &after);

/// What has to be issued anew to somebody who holds a product whose level rose: stable codes ("risk_sheet",
/// "matching_opinion"), and what the regime asks where the new level is above the client's ("special_warning",
/// "written_confirmation", "stop_offering").
[[nodiscard]] QStringList reissueAfterRise(const Product &after, std::optional<int> clientLevel);

} // namespace zhiyin
