// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/position.h"

namespace zhiyin {

/// A client's position on a day is all rows of its latest day of recording, so two records of one client that were
/// written on different days would hide each other. These are the rows to add, one for each product that only the other
/// record knew of on that day, so that on every day the merged position is what both records said together. Where both
/// name a product on the same day, the kept record's row counts; a row recorded on the day comes before a carried one.
/// Identifiers and client of the result are those of the row it was carried from.
[[nodiscard]] std::vector<Holding> carriedPositions(const std::vector<Holding> &keep,
                                                    const std::vector<Holding> &other);

} // namespace zhiyin
