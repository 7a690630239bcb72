// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/improvement/improvement.h"
#include "core/storage/database.h"

namespace zhiyin {

class ImprovementStore final
{
public:
    explicit ImprovementStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const Improvement &action, const QDateTime &at);
    /// Fails with StaleRevision.
    [[nodiscard]] Result<void> update(const Improvement &action);
    /// Fails with NotFound.
    [[nodiscard]] Result<Improvement> load(AnyId id);
    /// What waits first, by due day; then what is over, the latest first.
    [[nodiscard]] Result<std::vector<Improvement>> list();

private:
    Database &m_database;
};

} // namespace zhiyin
