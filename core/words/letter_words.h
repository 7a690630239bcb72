// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letter/letter.h"

namespace zhiyin::words {

[[nodiscard]] QString letterKind(LetterKind kind);
[[nodiscard]] QString letterLanguage(LetterLanguage language);
/// What a placeholder stands for: "the client's name".
[[nodiscard]] QString letterField(LetterField field);

/// "line 3, column 8"; line 0 is the title of a form.
[[nodiscard]] QString letterSpot(qsizetype line, qsizetype column);
/// What is wrong with a text, as the second half of "<place>: …".
[[nodiscard]] QString letterBadHead();
[[nodiscard]] QString letterNoTitle();
[[nodiscard]] QString letterNoBody();
[[nodiscard]] QString letterEmptyTitle();
[[nodiscard]] QString letterEmptyBody();
[[nodiscard]] QString letterTooLong(qsizetype length, qsizetype most);
[[nodiscard]] QString letterStrayBrace();
[[nodiscard]] QString letterFullWidthBrace();
[[nodiscard]] QString letterOpenBrace();
[[nodiscard]] QString letterBadPlaceholder(const QString &code);
/// Names what the kind knows, where there is a rule.
[[nodiscard]] QString letterUnknownPlaceholder(const QString &code, const LetterRule *rule);
[[nodiscard]] QString letterMissingPlaceholders(const QStringList &missing);
/// Why a letter cannot be filled.
[[nodiscard]] QString letterLacks(const QStringList &codes);
[[nodiscard]] QString letterTraditionalIsMade();

/// What the second person reads of labels or messages that wait.
[[nodiscard]] QString labelSummary(qint64 rows);
[[nodiscard]] QString messageSummary(qint64 rows, bool inClear);
/// The file of a list of messages has another ending.
[[nodiscard]] QString messagesAreCsv();

} // namespace zhiyin::words
