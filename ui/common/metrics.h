// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The grid: distances are one of these, in device-independent pixels.
namespace zhiyin::grid {

inline constexpr int kTight = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kWide = 24;

inline constexpr int kRadius = 6;
inline constexpr int kIcon = 20;
inline constexpr int kControlHeight = 32;
inline constexpr int kRowHeight = 32;
/// Lines of running text are not longer than this.
inline constexpr int kTextWidth = 560;

} // namespace zhiyin::grid
