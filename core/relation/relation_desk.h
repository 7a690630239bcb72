// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/relation/relation.h"

namespace zhiyin {

/// Who is what to a client: entered once, seen from both sides, ended but never lost.
class RelationDesk final
{
public:
    explicit RelationDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Those that hold today first; `past` adds the ended ones. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<Relation>> ofClient(ClientId client, bool past = false);
    /// Written into the history of both clients. The right to write the one and to see the other is needed. Fails with
    /// NotPermitted, NotFound, BadValue (kind, other, from), AlreadyExists.
    [[nodiscard]] Result<RelationId> add(const NewRelation &relation);
    /// `on` is the first day on which it no longer holds; not valid means today. Fails with NotPermitted, NotFound,
    /// ReasonNeeded, WrongState, BadValue (on).
    [[nodiscard]] Result<void> end(RelationId relation, QDate on, const QString &reason);

private:
    Workplace &m_workplace;
};

/// Households with a primary member. Membership begins and ends; who left is still told.
class HouseholdDesk final
{
public:
    explicit HouseholdDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// A new household around its primary member. Fails with NotPermitted, NotFound, BadValue (name, from),
    /// AlreadyExists (the client is in a household already).
    [[nodiscard]] Result<HouseholdId> create(const QString &name, ClientId primary, QDate from);
    /// Fails as create.
    [[nodiscard]] Result<void> addMember(HouseholdId household, ClientId client, QDate from);
    /// Fails with NotPermitted, NotFound, ReasonNeeded, BadValue (on), WrongState (the primary one of several).
    [[nodiscard]] Result<void> leave(HouseholdId household, ClientId client, QDate on, const QString &reason);
    /// Fails with NotPermitted, NotFound (no present member), ReasonNeeded.
    [[nodiscard]] Result<void> setPrimary(HouseholdId household, ClientId client, const QString &reason);

    /// With the roll-up of its present members' assets in the book's currency [policy "Tiers": assets]. Members whom the
    /// reader may not see are counted, not told. Fails with NotFound, NotPermitted (where none of them may be seen).
    [[nodiscard]] Result<Household> show(HouseholdId household);
    /// The household the client is in, or was in last. Fails with NotPermitted, NotFound (client).
    [[nodiscard]] Result<std::optional<Household>> ofClient(ClientId client);
    /// Those with a member whom the reader may see.
    [[nodiscard]] Result<std::vector<Household>> list();

private:
    [[nodiscard]] Result<Household> load(HouseholdId household);
    [[nodiscard]] Result<void> checkNewMember(ClientId client, QDate from);

    Workplace &m_workplace;
};

} // namespace zhiyin
