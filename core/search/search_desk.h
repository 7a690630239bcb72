// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/search/client_memory.h"

namespace zhiyin {

/// What the search field does: any fragment of a name or a number, among the clients the reader may see.
class SearchDesk final
{
public:
    explicit SearchDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fills the session's memory where it is empty or stale; find() does so by itself.
    /// Fails with NotPermitted for roles that see no clients.
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<std::vector<SearchHit>> find(const QString &text, int limit);

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
