// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_entry.h"
#include "core/storage/database.h"

#include <map>

namespace zhiyin {

class SealedHeadStore final
{
public:
    explicit SealedHeadStore(Database &database) : m_database(database) {}

    /// How many entries of each kind of action the replicas hold up to these heads.
    [[nodiscard]] Result<std::map<QString, qint64>> actionsUpTo(const std::vector<JournalHead> &heads);

private:
    Database &m_database;
};

} // namespace zhiyin
