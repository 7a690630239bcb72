// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/search/client_memory.h"

#include <QSet>

namespace zhiyin {

/// A session's memory of clients with what has changed since it was read.
class SearchMemory final
{
public:
    ClientMemory clients;

    void note(const std::vector<Changed> &changes)
    {
        for (const Changed &change : changes) {
            if (change.entity != Entity::Client)
                continue;
            if (change.id)
                m_stale.insert(ClientId(change.id->value()));
            else
                m_wholeStale = true;
        }
    }
    [[nodiscard]] bool isWholeStale() const { return m_wholeStale; }
    [[nodiscard]] const QSet<ClientId> &staleClients() const { return m_stale; }
    void setFresh()
    {
        m_wholeStale = false;
        m_stale.clear();
    }
    /// Another process may have written: read everything anew.
    void setStale() { m_wholeStale = true; }

private:
    bool m_wholeStale = true;
    QSet<ClientId> m_stale;
};

} // namespace zhiyin
