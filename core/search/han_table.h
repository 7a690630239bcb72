// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

namespace zhiyin {

/// A Chinese character that has readings: the unified ideographs and their extensions.
[[nodiscard]] bool isHan(char32_t character);

/// The simplified form; the character itself where there is none.
[[nodiscard]] char32_t simplifiedHan(char32_t character);

/// How the character is read in names and otherwise, as syllables without tones ("shan", "dan" for 单); ü is given both
/// as "u" and as "v". Empty for what is no Chinese character. Answers are kept, one a character; callable on any thread.
[[nodiscard]] std::vector<std::string> readingsOfHan(char32_t character);

} // namespace zhiyin
