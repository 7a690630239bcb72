// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/draft.h"
#include "core/storage/database.h"

#include <vector>

namespace zhiyin {

/// Half-filled forms, in the encrypted book.
class DraftStore final
{
public:
    explicit DraftStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> put(UserId user, const Draft &draft, const QDateTime &at);
    [[nodiscard]] Result<void> remove(UserId user, const QString &form, const QString &subject);
    [[nodiscard]] Result<std::vector<Draft>> list(UserId user);

private:
    Database &m_database;
};

} // namespace zhiyin
