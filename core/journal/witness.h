// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_entry.h"

namespace zhiyin {

struct BookFacts;

/// Remembers, outside the database, how far a replica's journal had come: in the book's directory and in the user's own
/// state folder. Written after each commit without syncing; it is a lower bound, and the loss of it is no failure.
void writeWitness(const BookFacts &book, const JournalHead &head, const QByteArray &signature);

/// What this machine remembers of the book; the newest first, none where it never saw it.
[[nodiscard]] std::vector<JournalHead> readWitnesses(const BookFacts &book);

} // namespace zhiyin
