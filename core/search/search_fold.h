// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace zhiyin {

/// Where something stands in a text, in UTF-16 units.
struct TextRange {
    int from = 0;
    int length = 0;
    friend bool operator==(TextRange, TextRange) = default;
};

/// Appends what is compared of a text: without case, width, accents, spaces and punctuation (so that the middle dots,
/// hyphens and apostrophes that people type for one another do not matter), traditional characters as simplified ones,
/// every script's digits as 0 to 9. `ranges`, where given, says for each character which part of `text` it came from.
void appendFolded(QStringView text, std::u32string &folded, std::vector<TextRange> *ranges = nullptr);

[[nodiscard]] std::u32string foldedCharacters(QStringView text);

/// Without case, width, accents and middle dots, but with single spaces between words: for comparing whole names.
[[nodiscard]] QString foldedForSearch(const QString &text);

/// Digits and the letters a to z alone: how telephone, identity, card and account numbers are compared.
[[nodiscard]] QByteArray numberForSearch(QStringView text);

} // namespace zhiyin
