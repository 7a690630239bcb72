// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

namespace zhiyin::words {

/// A key of the command line's answers, and what stands before its value for people.
struct KeyWord {
    const char *key;
    const char *label;
};

/// What warnings, experts and entitlements say; after all others.
[[nodiscard]] std::span<const KeyWord> keysOfCare();
/// What cases, their analysis, products and assessments say.
[[nodiscard]] std::span<const KeyWord> keysOfCases();
/// What indicators say beside their figures.
[[nodiscard]] std::span<const KeyWord> keysOfIndicators();
/// What surveys and sheets of performance say.
[[nodiscard]] std::span<const KeyWord> keysOfStaff();

} // namespace zhiyin::words
