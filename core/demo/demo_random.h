// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/seeded_random.h"

#include <span>

namespace zhiyin {

/// The same seed gives the same invented book everywhere.
class DemoRandom final : public SeededRandom
{
public:
    using SeededRandom::SeededRandom;

    /// Both ends included.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T> const T &pick(std::span<const T> all)
    {
        return all[static_cast<size_t>(below(static_cast<int>(all.size())))];
    }
    /// The place of one of the weights, each as likely as it is heavy.
    int weighted(std::span<const int> weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum);
        int place = 0;
        while (left >= weights[static_cast<size_t>(place)])
            left -= weights[static_cast<size_t>(place++)];
        return place;
    }
};

} // namespace zhiyin
