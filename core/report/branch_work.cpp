// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/branch_work.h"

#include <algorithm>
#include <cmath>

namespace zhiyin {

std::vector<ChangeMover> movers(std::vector<ChangeMover> advisors)
{
    ChangeMover whole;
    for (const ChangeMover &one : advisors) {
        whole.numeratorBefore += one.numeratorBefore;
        whole.denominatorBefore += one.denominatorBefore;
        whole.numeratorNow += one.numeratorNow;
        whole.denominatorNow += one.denominatorNow;
    }
    if (whole.denominatorBefore == 0 || whole.denominatorNow == 0)
        return {};
    const auto ratio = [](qint64 a, qint64 b) { return static_cast<double>(a) / static_cast<double>(b); };
    const double before = ratio(whole.numeratorBefore, whole.denominatorBefore);
    const double change = ratio(whole.numeratorNow, whole.denominatorNow) - before;
    // Σ (n₁ − r₀d₁)/D₁ − (n₀ − r₀d₀)/D₀ = r₁ − r₀, since the second sum is zero.
    for (ChangeMover &one : advisors) {
        const double now = (static_cast<double>(one.numeratorNow) - before * static_cast<double>(one.denominatorNow))
                           / static_cast<double>(whole.denominatorNow);
        const double then =
            (static_cast<double>(one.numeratorBefore) - before * static_cast<double>(one.denominatorBefore))
            / static_cast<double>(whole.denominatorBefore);
        one.part = now - then;
    }
    std::stable_sort(advisors.begin(), advisors.end(), [change](const ChangeMover &a, const ChangeMover &b) {
        return change >= 0 ? a.part > b.part : a.part < b.part;
    });
    return advisors;
}

} // namespace zhiyin
