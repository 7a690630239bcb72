// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/total_assets.h"

#include "core/client/client_store.h"
#include "core/product/position_store.h"
#include "core/product/rate_store.h"
#include "core/tier/assets.h"

namespace zhiyin {

Result<std::optional<Money>> totalAssets(Database &database, ClientId client, QDate day)
{
    ZHIYIN_ASSIGN(const DeclaredFigures declared, ClientStore(database).declaredFigures(client, day));
    ZHIYIN_ASSIGN(const auto held, HoldingStore(database).classedPosition(client, day));
    std::vector<HeldAsset> position;
    for (const auto &[productClass, value] : held)
        position.push_back({assetClassOf(productClass), value});
    RateStore rates(database);
    std::optional<Error> broken;
    const auto toOwn = [&](Money amount) -> std::optional<Money> {
        auto converted = rates.convert(amount, declared.currency, day);
        if (converted)
            return *converted;
        broken = converted.error();
        return std::nullopt;
    };
    DeclaredAssets perClass;
    for (size_t i = 0; i < perClass.size(); ++i)
        perClass[i] = declared.assets[i];
    ZHIYIN_ASSIGN(const AssetFigure figure, assets(perClass, position, declared.currency, toOwn));
    if (broken)
        return failure(*broken);
    return figure.total;
}

Result<void> refreshTotalAssets(Database &database, ClientId client, QDate day)
{
    ZHIYIN_ASSIGN(const auto total, totalAssets(database, client, day));
    return ClientStore(database).setTotalAssets(client, total);
}

} // namespace zhiyin
