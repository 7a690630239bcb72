// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_break.h"

#include <cstddef>

namespace zhiyin::paper {
namespace {

/// The first item after the run that must stay together with `first`.
size_t endOfRun(const std::vector<FlowMeasure> &items, size_t first)
{
    size_t last = first;
    while (last + 1 < items.size() && items[last].keepWithNext)
        ++last;
    return last + 1;
}

double runHeight(const std::vector<FlowMeasure> &items, size_t first, size_t end)
{
    double height = 0;
    for (size_t i = first; i < end; ++i)
        height += items[i].height + (i == first ? 0 : items[i].spaceBefore);
    return height;
}

} // namespace

std::vector<Placement> breakIntoPages(const std::vector<FlowMeasure> &items, double pageHeight)
{
    constexpr double kRounding = 1e-6;
    std::vector<Placement> placed;
    placed.reserve(items.size());
    int page = 0;
    double y = 0;
    for (size_t i = 0; i < items.size();) {
        const size_t end = endOfRun(items, i);
        const double height = runHeight(items, i, end);
        bool top = y == 0;
        if (!top && (items[i].pageBefore || y + items[i].spaceBefore + height > pageHeight + kRounding)) {
            ++page;
            y = 0;
            top = true;
        }
        const bool repeat = top && page > 0 && items[i].repeatedHeight > 0;
        y += repeat ? items[i].repeatedHeight : (top ? 0 : items[i].spaceBefore);
        for (size_t k = i; k < end; ++k) {
            y += k == i ? 0 : items[k].spaceBefore;
            placed.push_back({static_cast<int>(k), page, y, repeat && k == i});
            y += items[k].height;
        }
        i = end;
    }
    return placed;
}

} // namespace zhiyin::paper
