// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/policy_document.h"
#include "core/storage/database.h"

namespace zhiyin {

class PolicyStore final
{
public:
    explicit PolicyStore(Database &database) : m_database(database) {}

    /// What the book holds of a name, by version; shipped defaults are not in the book.
    [[nodiscard]] Result<std::vector<PolicyDocument>> list(PolicyName name);
    [[nodiscard]] Result<void> insert(PolicyId id, const PolicyDocument &document, const QDateTime &at);
    [[nodiscard]] Result<void> setState(PolicyName name, int version, PolicyState state, UserId by,
                                        const QDateTime &at);

private:
    Database &m_database;
};

} // namespace zhiyin
