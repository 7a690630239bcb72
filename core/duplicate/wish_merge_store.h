// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicate/client_merge.h"
#include "core/storage/database.h"

namespace zhiyin {

/// What both clients of a merge said about being spoken to. Of two wishes the stricter one counts for the kept client;
/// every changed cell stands in the ledger of the merge, so that taking back restores it exactly.
class WishMergeStore final
{
public:
    explicit WishMergeStore(Database &database) : m_database(database) {}

    /// Before any row moves. The earlier opt-out, the longer rest, the closer rhythm, the hours of both; a consent that
    /// was taken back under one number is taken back, unless one stands there or was given later under the other.
    [[nodiscard]] Result<std::vector<FilledField>> join(const MergeRecord &merge);

private:
    [[nodiscard]] Result<void> joinWishes(const MergeRecord &merge, std::vector<FilledField> &filled);
    [[nodiscard]] Result<void> joinQuietHours(const MergeRecord &merge, std::vector<FilledField> &filled);
    [[nodiscard]] Result<void> joinConsents(const MergeRecord &merge, std::vector<FilledField> &filled);

    Database &m_database;
};

} // namespace zhiyin
