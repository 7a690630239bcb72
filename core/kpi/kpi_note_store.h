// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/kpi/kpi_note.h"
#include "core/storage/database.h"

namespace zhiyin {

class KpiNoteStore final
{
public:
    explicit KpiNoteStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const KpiNote &note);
    [[nodiscard]] Result<void> remove(AnyId id, const QDateTime &at);
    /// Of the range and about everybody or the branch (empty: about whomever), pinned by `now`; by day.
    [[nodiscard]] Result<std::vector<KpiNote>> list(const Period &range, const QString &branch, const QDateTime &now);
    /// None where there is none, or it was taken off.
    [[nodiscard]] Result<std::optional<KpiNote>> find(AnyId id);

private:
    Database &m_database;
};

} // namespace zhiyin
