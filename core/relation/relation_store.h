// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relation/relation.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

class RelationStore final
{
public:
    explicit RelationStore(Database &database) : m_database(database) {}

    /// A relation as stored, and the subject of the other client.
    struct Stored {
        Relation relation;
        ClientId owner;
        std::optional<Subject> otherSubject;
    };
    /// From the client's side, whichever side it was entered on; those that hold first.
    [[nodiscard]] Result<std::vector<Stored>> ofClient(ClientId client);
    /// From the side it was entered on.
    [[nodiscard]] Result<std::optional<Stored>> find(RelationId id);
    [[nodiscard]] Result<void> insert(RelationId id, const NewRelation &relation, const QDateTime &at);
    [[nodiscard]] Result<void> end(RelationId id, QDate on);

private:
    Database &m_database;
};

class HouseholdStore final
{
public:
    explicit HouseholdStore(Database &database) : m_database(database) {}

    struct Member {
        HouseholdMember member;
        ClientId client;
        Subject subject;
    };
    [[nodiscard]] Result<std::optional<QString>> nameOf(HouseholdId id);
    [[nodiscard]] Result<std::vector<Member>> members(HouseholdId id);
    /// The households a client is or was in, the present one first.
    [[nodiscard]] Result<std::vector<HouseholdId>> ofClient(ClientId client);
    [[nodiscard]] Result<std::vector<HouseholdId>> all();
    [[nodiscard]] Result<void> insert(HouseholdId id, const QString &name, const QDateTime &at);
    [[nodiscard]] Result<void> addMember(HouseholdId id, ClientId client, QDate from, bool isPrimary);
    [[nodiscard]] Result<void> endMember(HouseholdId id, ClientId client, QDate from, QDate to);
    [[nodiscard]] Result<void> setPrimary(HouseholdId id, ClientId client);
    /// Whether the client is in some household on `from` or later.
    [[nodiscard]] Result<bool> isMemberSince(ClientId client, QDate from);

private:
    Database &m_database;
};

} // namespace zhiyin
