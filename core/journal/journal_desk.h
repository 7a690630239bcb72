// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_store.h"
#include "core/journal/sealed_head.h"
#include "core/journal/workplace.h"

#include <atomic>

namespace zhiyin {

/// Reading and proving the record of change.
class JournalDesk final
{
public:
    explicit JournalDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Field history, oldest first, as far as the reader may see the clients it speaks of. Core values stay masked.
    [[nodiscard]] Result<std::vector<JournalEntry>> show(const JournalFilter &filter);

    using Progress = std::function<bool(qint64 done, qint64 all)>;
    /// Recomputes each replica's chain and checks the signed heads; with an anchor, that the chain still holds it.
    /// Fails with NotPermitted (policy "Roles"). `progress` may cancel.
    [[nodiscard]] Result<JournalVerdict> verify(const std::optional<JournalHead> &anchor = {},
                                                const Progress &progress = {});
    /// The same for whatever checks a book as a whole (`book verify`, a restore), which anybody may who can open it.
    [[nodiscard]] Result<JournalVerdict> prove(const std::optional<JournalHead> &anchor = {},
                                               const Progress &progress = {});

    /// As verify, against every head of a sealed one, its counts and its signature. Fails with NotPermitted (it is for those
    /// who verify journals), BadDocument (of another book).
    [[nodiscard]] Result<JournalVerdict> verify(const SealedHead &sealed, const Progress &progress = {});
    /// Signs how far each chain has come, for compliance to keep outside the book. Fails with NotPermitted.
    [[nodiscard]] Result<SealedHead> seal();

    /// The newest entry of this replica: what a report prints in its foot.
    [[nodiscard]] Result<JournalHead> head();

private:
    struct Walk;
    [[nodiscard]] Result<JournalVerdict> walk(std::vector<JournalHead> anchors, const Progress &progress);
    [[nodiscard]] Result<void> verifyReplica(ReplicaNumber replica, Walk &walk);
    [[nodiscard]] Result<bool> mayRead(const SealedEntry &entry);

    Workplace &m_workplace;
};

} // namespace zhiyin
