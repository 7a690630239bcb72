// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/search/client_memory.h"

namespace zhiyin {

class SearchMemory;

/// What the search field does: any fragment of a name or a number, among the clients the reader may see. Identity, card
/// and account numbers are searched only for who may see them in clear.
class SearchDesk final
{
public:
    explicit SearchDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Reads some thousand clients into the session's memory, or what has changed; true once it is up to date. Called again
    /// and again, between other work. Fails with NotPermitted for roles that see no clients.
    [[nodiscard]] Result<bool> prepareSome();
    /// The whole of it; find() does so by itself.
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<std::vector<SearchHit>> find(const QString &text, int limit);

private:
    [[nodiscard]] Result<void> addNumbers(std::vector<RememberedClient> &clients);
    [[nodiscard]] Result<void> readSlice(SearchMemory &memory);
    [[nodiscard]] Result<void> refresh(SearchMemory &memory);

    Workplace &m_workplace;
};

} // namespace zhiyin
