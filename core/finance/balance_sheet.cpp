// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/balance_sheet.h"

#include <algorithm>

namespace zhiyin {
namespace {

constexpr int kWhole = 10'000;
using Wide = __int128;

} // namespace

Result<void> addUp(SheetPart &part, Currency currency)
{
    if (part.lines.empty())
        return {};
    Money total = Money::zero(currency);
    Wide positive = 0;
    for (const SheetLine &line : part.lines) {
        ZHIYIN_ASSIGN(total, total.plus(line.amount));
        positive += std::max<qint64>(0, line.amount.minor());
    }
    part.total = total;
    if (positive == 0)
        return {};
    struct Rest {
        size_t line;
        Wide rest;
    };
    std::vector<Rest> rests;
    int given = 0;
    for (size_t i = 0; i < part.lines.size(); ++i) {
        const Wide scaled = Wide{std::max<qint64>(0, part.lines[i].amount.minor())} * kWhole;
        part.lines[i].share = static_cast<int>(scaled / positive);
        given += part.lines[i].share;
        rests.push_back({i, scaled % positive});
    }
    std::stable_sort(rests.begin(), rests.end(), [](const Rest &a, const Rest &b) { return a.rest > b.rest; });
    for (size_t i = 0; given < kWhole && i < rests.size(); ++i, ++given)
        ++part.lines[rests[i].line].share;
    return {};
}

} // namespace zhiyin
