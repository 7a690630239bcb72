// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sealed_head_store.h"

namespace zhiyin {

Result<std::map<QString, qint64>> SealedHeadStore::actionsUpTo(const std::vector<JournalHead> &heads)
{
    std::map<QString, qint64> actions;
    for (const JournalHead &head : heads) {
        ZHIYIN_TRY(m_database.each(
            QStringLiteral("SELECT action, count(*) FROM journal_entry WHERE replica = ? AND n <= ? GROUP BY action"),
            {head.replica, head.n}, [&actions](const Row &row) { actions[row.text(0)] += row.integer(1); }));
    }
    return actions;
}

} // namespace zhiyin
