// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_store.h"
#include "core/journal/workplace.h"

namespace zhiyin {

/// Opens an entry's values with its client's key or the book's, unmasked. `erased` says that the client's key is gone.
/// Desks ask for permission before, and mask what leaves them.
[[nodiscard]] Result<JournalEntry> openEntry(Workplace &workplace, const SealedEntry &sealed,
                                             const QHash<UserId, QString> &names);

} // namespace zhiyin
