// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_preview.h"
#include "core/storage/database.h"

namespace zhiyin {

class MappingStore final
{
public:
    explicit MappingStore(Database &database) : m_database(database) {}

    /// Those of a kind of import, by name.
    [[nodiscard]] Result<std::vector<SavedMapping>> list(const QString &kind);
    /// Replaces the one of the same name.
    [[nodiscard]] Result<void> put(const QString &kind, const SavedMapping &mapping, UserId user, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace zhiyin
