// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/assets.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {
const Currency kYuan;
const Currency kDollar = *Currency::parse(u"USD");

Money yuan(qint64 amount)
{
    return {amount * 100, kYuan};
}
std::optional<Money> noRate(Money)
{
    return std::nullopt;
}
std::optional<Money> seven(Money amount)
{
    return Money(amount.minor() * 7, kYuan);
}
} // namespace

TEST_CASE("Holdings replace the declared figure of their class only", "[tier][assets]")
{
    DeclaredAssets declared;
    declared[0] = yuan(10);
    declared[3] = yuan(1000);
    const auto figure =
        assets(declared, {{AssetClass::Funds, yuan(20)}, {AssetClass::Funds, yuan(5)}, {AssetClass::Other, yuan(3)}},
               kYuan, noRate);
    REQUIRE(figure);
    CHECK(figure->gap == AssetGap::None);
    CHECK(figure->total == yuan(38));
    CHECK(figure->perClass[3] == yuan(25));
    CHECK_FALSE(figure->perClass[2]);
}

TEST_CASE("Nothing known is not zero", "[tier][assets]")
{
    const auto none = assets({}, {}, kYuan, noRate);
    REQUIRE(none);
    CHECK_FALSE(none->total);
    CHECK(none->gap == AssetGap::NothingKnown);
    DeclaredAssets declared;
    declared[1] = yuan(0);
    CHECK(assets(declared, {}, kYuan, noRate)->total == yuan(0));
}

TEST_CASE("Other currencies are converted, and without a rate there is no sum", "[tier][assets]")
{
    DeclaredAssets declared;
    declared[1] = Money(200, kDollar);
    CHECK(assets(declared, {}, kYuan, seven)->total == yuan(14));
    const auto missing = assets(declared, {{AssetClass::Funds, yuan(1)}}, kYuan, noRate);
    REQUIRE(missing);
    CHECK_FALSE(missing->total);
    CHECK(missing->gap == AssetGap::RateMissing);
    // a declared figure that holdings replace needs no rate
    CHECK(assets(declared, {{AssetClass::Deposits, yuan(1)}}, kYuan, noRate)->total == yuan(1));
}

TEST_CASE("A sum beyond what fits is a failure", "[tier][assets]")
{
    const Money most(std::numeric_limits<qint64>::max(), kYuan);
    CHECK_FALSE(assets({}, {{AssetClass::Funds, most}, {AssetClass::Funds, yuan(1)}}, kYuan, noRate));
}

TEST_CASE("Products count in the class of their kind", "[tier][assets]")
{
    CHECK(assetClassOf(u"Equity fund") == AssetClass::Funds);
    CHECK(assetClassOf(u"股票型基金") == AssetClass::Funds);
    CHECK(assetClassOf(u"structured_deposit") == AssetClass::Deposits);
    CHECK(assetClassOf(u"大额存单") == AssetClass::Deposits);
    CHECK(assetClassOf(u"equity") == AssetClass::Equities);
    CHECK(assetClassOf(u"人寿保险") == AssetClass::Insurance);
    CHECK(assetClassOf(u"wealth_management") == AssetClass::Other);
    CHECK(assetClassOf(u"cash") == AssetClass::Cash);
}
