// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace zhiyin::paper {

/// One thing that stands on a page undivided, by its measures alone (any unit).
struct FlowMeasure {
    double height = 0;
    double spaceBefore = 0;    ///< Dropped at the top of a page.
    bool keepWithNext = false; ///< Never the last thing on a page while something follows: headings, table headers.
    double repeatedHeight = 0; ///< Height of the table header that is set again when a page begins with this row.
    bool pageBefore = false;   ///< Begins a page.
};

struct Placement {
    int item = 0;
    int page = 0;
    double y = 0;              ///< Of the item itself, from the top of the page's content.
    bool repeatHeader = false; ///< Its table header stands directly above it.
};

/// Sets the items on pages of `pageHeight`, in order. Nothing is split; what is kept with the next moves along with it.
/// An item (or a kept run) taller than a page gets a page of its own and hangs over: the callers keep theirs shorter.
[[nodiscard]] std::vector<Placement> breakIntoPages(const std::vector<FlowMeasure> &items, double pageHeight);

} // namespace zhiyin::paper
