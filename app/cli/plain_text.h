// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>

namespace zhiyin::cli {

/// A document as people read it: keys with their values below one another, lists of objects as tables. Headings and
/// their order come from core/words/key_words; the locale is Qt's default one.
[[nodiscard]] QString plainText(const QJsonObject &document);

/// Without what would steer a terminal or turn the direction of writing: a client's name may hold anything.
[[nodiscard]] QString printable(const QString &text, bool keepLines = false);

/// Columns of a terminal that the text takes: Chinese characters are two wide.
[[nodiscard]] int terminalWidth(const QString &text);

} // namespace zhiyin::cli
