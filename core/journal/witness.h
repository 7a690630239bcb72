// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_entry.h"

#include <QStringList>

namespace zhiyin {

struct BookFacts;

/// How far a journal had come when somebody committed.
struct Witnessed {
    JournalHead head;
    QDateTime at;
};

/// Where the witnesses of this copy of the book lie: in its directory and in the user's own state folder.
[[nodiscard]] QStringList witnessFiles(const BookFacts &book);

/// Remembers, outside the database, how far a replica's journal had come. Written after each commit without syncing; it
/// is a lower bound, and the loss of it is no failure.
void writeWitness(const BookFacts &book, const Witnessed &seen, const QByteArray &signature);

/// What one file remembers of the book; none where it is missing or of another book.
[[nodiscard]] std::optional<Witnessed> readWitness(const BookFacts &book, const QString &file);

/// What this machine remembers of the book; the newest first, none where it never saw it.
[[nodiscard]] std::vector<JournalHead> readWitnesses(const BookFacts &book);

} // namespace zhiyin
