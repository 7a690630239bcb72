// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_break.h"
#include "ui/paper/table.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <cmath>

using namespace zhiyin::paper;

TEST_CASE("Items follow each other and the space at a page's top is dropped", "[paper][break]")
{
    const auto placed =
        breakIntoPages({{30, 5, false, 0}, {30, 5, false, 0}, {30, 5, false, 0}, {40, 5, false, 0}}, 100);
    REQUIRE(placed.size() == 4);
    CHECK(placed[0].y == 0);
    CHECK(placed[1].y == 35);
    CHECK(placed[2].page == 0);
    CHECK(placed[2].y == 70);
    CHECK(placed[3].page == 1);
    CHECK(placed[3].y == 0);
}

TEST_CASE("A heading is never the last thing on a page", "[paper][break]")
{
    const auto placed = breakIntoPages({{80, 0, false, 0}, {10, 5, true, 0}, {20, 0, false, 0}}, 100);
    CHECK(placed[0].page == 0);
    CHECK(placed[1].page == 1);
    CHECK(placed[2].page == 1);
    CHECK(placed[2].y == 10);
}

TEST_CASE("A row that begins a page stands below its table's header", "[paper][break]")
{
    const FlowMeasure header{10, 0, true, 0};
    const FlowMeasure row{30, 0, false, 10};
    const auto placed = breakIntoPages({header, row, row, row, row}, 100);
    CHECK_FALSE(placed[1].repeatHeader);
    CHECK(placed[3].page == 0);
    CHECK(placed[4].page == 1);
    CHECK(placed[4].repeatHeader);
    CHECK(placed[4].y == 10);
}

TEST_CASE("No items make no placement", "[paper][break]")
{
    CHECK(breakIntoPages({}, 100).empty());
}

TEST_CASE("Whatever the items: all are placed in order, none overlaps, none hangs over", "[paper][break][property]")
{
    CHECK(rc::check([](const std::vector<std::tuple<unsigned char, unsigned char, bool, bool>> &shapes) {
        constexpr double kPage = 900;
        std::vector<FlowMeasure> items;
        int kept = 0;
        for (const auto &[height, space, keep, row] : shapes) {
            // Runs stay below a page's height, as the callers' do.
            kept = keep ? kept + 1 : 0;
            items.push_back({10.0 + height / 4.0, space / 8.0, keep && kept < 6, row ? 20.0 : 0.0});
        }
        const auto placed = breakIntoPages(items, kPage);
        RC_ASSERT(placed.size() == items.size());
        for (size_t i = 0; i < placed.size(); ++i) {
            RC_ASSERT(placed[i].item == static_cast<int>(i));
            RC_ASSERT(placed[i].y + items[i].height <= kPage + 1e-6);
            RC_ASSERT(placed[i].y >= (placed[i].repeatHeader ? items[i].repeatedHeight : 0));
            if (i == 0)
                continue;
            const bool same = placed[i].page == placed[i - 1].page;
            RC_ASSERT(same || placed[i].page == placed[i - 1].page + 1);
            RC_ASSERT(!same || placed[i].y >= placed[i - 1].y + items[i - 1].height - 1e-6);
            RC_ASSERT(same || !items[i - 1].keepWithNext);
        }
    }));
}

TEST_CASE("Columns take what their cells need and share the rest", "[paper][table]")
{
    const std::vector<Column> columns = {{{}, 0, true}, {{}, 3, false}, {{}, 1, false}};
    const auto widths = columnWidths(columns, {500, 0, 0}, 5000);
    REQUIRE(widths.size() == 3);
    CHECK(widths[0] == Catch::Approx(500));
    CHECK(widths[1] == Catch::Approx(3 * widths[2]));
    // Absurd amounts give way instead of pushing the text off the page.
    const auto squeezed = columnWidths(columns, {9000, 0, 0}, 5000);
    double sum = 0;
    for (const double width : squeezed) {
        CHECK(width > 0);
        sum += width;
    }
    CHECK(sum < 5000);
    CHECK(squeezed[1] + squeezed[2] > 1000);
    // A long code gives way before a date does.
    const auto uneven = columnWidths({{{}, 0, false}, {{}, 0, false}, {{}, 1, false}}, {8000, 500, 0}, 5000);
    CHECK(uneven[1] == Catch::Approx(500));
    CHECK(uneven[0] > 2500);
}
