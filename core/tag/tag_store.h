// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/permission.h"
#include "core/storage/database.h"
#include "core/tag/tag.h"

namespace zhiyin {

class TagStore final
{
public:
    explicit TagStore(Database &database) : m_database(database) {}

    /// The user's own and the shared ones, by name; clients counted within the scope.
    [[nodiscard]] Result<std::vector<Tag>> visible(UserId user, const ClientScope &scope);
    [[nodiscard]] Result<std::optional<Tag>> find(TagId id);
    [[nodiscard]] Result<std::vector<Tag>> ofClient(ClientId client, UserId user);
    [[nodiscard]] Result<std::vector<ClientId>> clients(TagId tag, const ClientScope &scope);
    /// Those of the list that carry it.
    [[nodiscard]] Result<std::vector<ClientId>> carriers(TagId tag, const std::vector<ClientId> &clients);
    [[nodiscard]] Result<void> insert(const Tag &tag, const QDateTime &at);
    [[nodiscard]] Result<void> end(TagId tag, const QDateTime &at);
    /// Says whether anything changed.
    [[nodiscard]] Result<bool> put(TagId tag, ClientId client, UserId user, const QDateTime &at);
    [[nodiscard]] Result<bool> take(TagId tag, ClientId client);

private:
    Database &m_database;
};

class CustomFieldStore final
{
public:
    explicit CustomFieldStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<CustomField>> fields();
    [[nodiscard]] Result<std::optional<CustomField>> find(const QString &name);
    /// Also ended ones: a name is used once.
    [[nodiscard]] Result<bool> isTaken(const QString &name);
    [[nodiscard]] Result<void> insert(const CustomField &field, UserId user, const QDateTime &at);
    [[nodiscard]] Result<void> end(CustomFieldId field, const QDateTime &at);
    [[nodiscard]] Result<std::vector<CustomValue>> values(ClientId client);
    /// A null text clears.
    [[nodiscard]] Result<void> set(ClientId client, CustomFieldId field, const QString &value, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace zhiyin
