// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/journal/journal_entry.h"

#include <map>

namespace zhiyin {

/// What compliance keeps outside the book, on paper or as a file: how far each chain had come on a day, how many entries
/// of each kind it held, and who says so. With every witness of a machine rolled back, this still contradicts.
struct SealedHead {
    QByteArray bookId;
    QDateTime at;
    std::vector<JournalHead> heads;
    std::map<QString, qint64> actions;
    UserId by;
    QByteArray signature;
};

/// What is signed: everything but the signature, as it is printed.
[[nodiscard]] QByteArray sealedHeadText(const SealedHead &sealed);
/// The one line to print or keep: the text and its signature.
[[nodiscard]] QByteArray sealedHeadLine(const SealedHead &sealed);
/// Fails with BadDocument where it is no such line.
[[nodiscard]] Result<SealedHead> parseSealedHead(const QByteArray &line);

} // namespace zhiyin
