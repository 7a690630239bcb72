// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/session/draft.h"

#include <vector>

namespace zhiyin {

/// Keeps what a person was typing through a lock, a crash and a restart. Everybody has their own drafts and sees no
/// others, so no further right is asked; a draft is not client data yet and leaves no journal entry.
class DraftDesk final
{
public:
    explicit DraftDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Saves all of them in one transaction; one with empty content is removed. Fails with BookLocked, ReadOnlyBook, DiskFull.
    [[nodiscard]] Result<void> keep(const std::vector<Draft> &drafts);
    /// The oldest first.
    [[nodiscard]] Result<std::vector<Draft>> list();

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
