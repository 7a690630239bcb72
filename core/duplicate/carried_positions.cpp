// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicate/carried_positions.h"

#include <map>

namespace zhiyin {
namespace {

/// By day, then by product.
using Positions = std::map<QDate, std::map<ProductId, Holding>>;

Positions byDay(const std::vector<Holding> &rows)
{
    Positions positions;
    for (const Holding &row : rows)
        positions[row.asOf].emplace(row.product, row);
    return positions;
}

/// What `from` last said before each day that only `onto` recorded, less the products that `onto` names on that day.
void carry(const Positions &from, const Positions &onto, std::vector<Holding> &carried)
{
    for (const auto &[day, recorded] : onto) {
        if (from.contains(day))
            continue;
        auto last = from.lower_bound(day);
        if (last == from.begin())
            continue;
        --last;
        for (const auto &[product, row] : last->second) {
            if (recorded.contains(product))
                continue;
            carried.push_back(row);
            carried.back().asOf = day;
        }
    }
}

} // namespace

std::vector<Holding> carriedPositions(const std::vector<Holding> &keep, const std::vector<Holding> &other)
{
    const Positions kept = byDay(keep);
    const Positions away = byDay(other);
    std::vector<Holding> carried;
    carry(kept, away, carried);
    carry(away, kept, carried);
    return carried;
}

} // namespace zhiyin
