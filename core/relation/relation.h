// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>

#include <span>
#include <vector>

namespace zhiyin {

using RelationId = Id<struct RelationEntity>;
using HouseholdId = Id<struct HouseholdEntity>;

/// What somebody is to a client, and what the client is to them.
struct RelationKind {
    QLatin1StringView code;
    QLatin1StringView inverse;
    /// Somebody who works for the client: lawyer, accountant, tax adviser.
    bool isProfessional = false;
};
[[nodiscard]] std::span<const RelationKind> relationKinds();
[[nodiscard]] const RelationKind *relationKind(QStringView code);

/// A relation as one side of it sees it.
struct Relation {
    RelationId id;
    /// What the other one is to this client: "spouse", "child", "lawyer".
    QString kind = {};
    /// None for somebody outside the book, or one whom the reader may not see.
    std::optional<ClientId> other = {};
    QString otherNumber = {};
    QString otherName = {};
    QString otherContact = {};
    /// Another client whom the reader may not see: only the kind of the relation is told.
    bool isHidden = false;
    QDate from = {};
    /// The first day on which it no longer holds; not valid while it does.
    QDate to = {};
    QString note = {};

    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return !(from.isValid() && day < from) && !(to.isValid() && day >= to);
    }
};

struct NewRelation {
    ClientId client;
    QString kind = {};
    std::optional<ClientId> other = {};
    QString otherName = {};
    QString otherContact = {};
    QDate from = {};
    QString note = {};
};

struct HouseholdMember {
    /// None where the reader may not see the client.
    std::optional<ClientId> client = {};
    QString number = {};
    QString name = {};
    bool isPrimary = false;
    QDate from = {};
    QDate to = {};
    /// In the book's currency; none where nothing is known, a rate is missing or the client is hidden.
    std::optional<Money> assets = {};

    [[nodiscard]] bool isIn(QDate day) const { return from <= day && !(to.isValid() && day >= to); }
};

struct Household {
    HouseholdId id;
    QString name = {};
    /// Present members first, the primary one at the top, then those who left.
    std::vector<HouseholdMember> members = {};
    /// The sum of what is known of the present members, in the book's currency.
    std::optional<Money> assets = {};
    /// Present members that the sum leaves out.
    int withoutFigure = 0;
    int hidden = 0;
};

} // namespace zhiyin
