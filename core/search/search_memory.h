// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/client_memory.h"
#include "core/search/client_search_store.h"

namespace zhiyin {

/// A session's memory of clients, and how far it was read. The journal says what has changed since, whoever wrote it: this
/// session, its second connection, or another program with the same book.
class SearchMemory final
{
public:
    ClientMemory clients;
    /// All were read once.
    bool complete = false;
    /// The last identifier that was read.
    qint64 readUpTo = 0;
    JournalPositions positions;
};

} // namespace zhiyin
