// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_opening.h"

#include "core/journal/journal_reader.h"

namespace zhiyin {

Result<JournalEntry> openEntry(Workplace &workplace, const SealedEntry &s, const QHash<UserId, QString> &names)
{
    JournalEntry entry{s.replica, s.n, s.at, s.user,          names.value(s.user), s.entity, s.id,  s.client,
                       s.action,  {},  {},   s.policyVersion, s.backdated,         false,    s.hash};
    ZHIYIN_ASSIGN(EntryValues values, openValues(workplace, s));
    entry.erased = values.erased;
    entry.changes = std::move(values.changes);
    entry.reason = std::move(values.reason);
    return entry;
}

} // namespace zhiyin
