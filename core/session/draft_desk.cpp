// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/draft_desk.h"

#include "core/session/draft_store.h"

namespace zhiyin {

Result<void> DraftDesk::keep(const std::vector<Draft> &drafts)
{
    if (drafts.empty())
        return {};
    ZHIYIN_ASSIGN(Transaction transaction, Transaction::begin(m_workplace.database));
    DraftStore store(m_workplace.database);
    for (const Draft &draft : drafts) {
        if (draft.content.isEmpty())
            ZHIYIN_TRY(store.remove(m_workplace.actor.id, draft.form, draft.subject));
        else
            ZHIYIN_TRY(store.put(m_workplace.actor.id, draft, m_workplace.realClock.now()));
    }
    return transaction.commit();
}

Result<std::vector<Draft>> DraftDesk::list()
{
    return DraftStore(m_workplace.database).list(m_workplace.actor.id);
}

} // namespace zhiyin
