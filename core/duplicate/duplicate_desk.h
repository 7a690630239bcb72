// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicate/client_merge.h"
#include "core/duplicate/duplicate_pairs.h"
#include "core/journal/workplace.h"
#include "core/security/permission.h"

namespace zhiyin {

class MergeStore;
class UnitOfWork;

/// Finds records that may be one client, makes one of two, and takes that back exactly.
class DuplicateDesk final
{
public:
    explicit DuplicateDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Pairs among the clients that the reader may see, without those that somebody told apart unless they are wanted.
    /// Numbers are compared but never shown. Fails with NotPermitted.
    [[nodiscard]] Result<DuplicateList> duplicates(bool withDistinct = false);

    /// Remembers that the two are not one client, or that this was a mistake. Needs the right to merge both. Fails with
    /// NotPermitted, ReasonNeeded, NotFound, RuleRefused (the same one twice).
    [[nodiscard]] Result<void> tellApart(ClientId one, ClientId other, bool apart, const QString &reason);

    /// Both records, masked, and what merging them would do; writes nothing. Fails as merge does.
    [[nodiscard]] Result<MergePreview> preview(ClientId keep, ClientId other, const QStringList &fromOther = {});

    /// Makes `other` a part of `keep`: the kept values win but for those of `fromOther` (fields by the names of the
    /// contract) that the other has, its empty ones are filled, what hangs on the other moves.
    /// Both need the right to merge. Fails with NotPermitted, ReasonNeeded, NotFound, WrongState (one of them is not a
    /// living client), RuleRefused (the same one twice, of different kinds, with valid identity numbers of one type that
    /// differ, or with a request about the other that still waits), BadValue (a field that nobody may choose).
    [[nodiscard]] Result<MergeOutcome> merge(ClientId keep, ClientId other, const QString &reason,
                                             const QStringList &fromOther = {});

    /// Takes back the latest merge into `keep`. What was added since stays; a value changed since is left and listed.
    /// Fails with NotPermitted, ReasonNeeded, NotFound, WrongState (nothing was merged into it).
    [[nodiscard]] Result<UnmergeOutcome> unmerge(ClientId keep, const QString &reason);

    /// Merges that were not taken back, of clients whom the reader may merge; the newest first. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<MergeLine>> merges();

    /// The merge that unmerge would take back; none where there is none.
    [[nodiscard]] Result<std::optional<MergeRecord>> latestMerge(ClientId keep);

private:
    [[nodiscard]] Result<void> requireRight(ClientId client);
    [[nodiscard]] Result<ClientRecord> clear(ClientId client);
    [[nodiscard]] Result<void> check(const ClientRecord &keep, const ClientRecord &other);
    [[nodiscard]] Result<MergeOutcome> join(UnitOfWork &work, const ClientRecord &keep, const ClientRecord &other,
                                            const QStringList &fromOther);
    [[nodiscard]] Result<void> tellFields(const ClientRecord &before, const QStringList &fromOther,
                                          MergeOutcome &outcome);
    [[nodiscard]] Result<void> moveAll(MergeStore &store, const MergeRecord &merge, MergeOutcome &outcome);
    [[nodiscard]] Result<void> carryPositions(UnitOfWork &work, const MergeRecord &merge, MergeOutcome &outcome);
    [[nodiscard]] Result<void> journal(UnitOfWork &work, const MergeOutcome &outcome, const QString &reason);
    [[nodiscard]] Result<void> journal(UnitOfWork &work, const UnmergeOutcome &outcome, const QString &reason);

    Workplace &m_workplace;
};

} // namespace zhiyin
