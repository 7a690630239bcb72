// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letter/letter_version.h"
#include "core/storage/database.h"

namespace zhiyin {

class LetterStore final
{
public:
    explicit LetterStore(Database &database) : m_database(database) {}

    /// What the book holds of a kind and language, by version.
    [[nodiscard]] Result<std::vector<LetterVersion>> list(LetterKind kind, LetterLanguage language);
    [[nodiscard]] Result<void> insert(const LetterVersion &letter, const QDateTime &at);
    [[nodiscard]] Result<void> setState(AnyId id, PolicyState state, UserId by, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace zhiyin
