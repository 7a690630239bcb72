// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"

namespace zhiyin {

/// Work that a witness outside the book saw committed and that the book no longer holds: it was put back from an older
/// copy, its rollback journal was deleted, or another copy with the same number was worked in.
struct MissingWork {
    JournalHead head;
    QDateTime seenAt;
    /// At least so many entries; 0 where the book went another way and the number cannot be told.
    qint64 operations = 0;
};

/// Compares what the witnesses saw with what the book holds. What is missing stays noted beside the witness until the
/// book holds it again or the loss is accepted. A file that cannot be written only means that less is remembered.
[[nodiscard]] Result<std::optional<MissingWork>> missingWork(Workplace &workplace);

/// The next number of a copy that neither the book nor this machine has seen: two restores of one backup must not be one
/// copy. Restored and accepted copies take it.
[[nodiscard]] Result<ReplicaNumber> freeReplicaNumber(Database &database, BookFacts facts);

/// The loss was accepted: what is noted goes.
void forgetMissingWork(const BookFacts &book);

} // namespace zhiyin
