// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/finance/goal.h"
#include "core/storage/database.h"

#include <QHash>

namespace zhiyin {

/// What was declared as of a day: field → amount.
struct DeclaredSheet {
    QDate asOf = {};
    Currency currency = {};
    QHash<QString, Money> amounts = {};
};

class FinanceStore final
{
public:
    explicit FinanceStore(Database &database) : m_database(database) {}

    /// The client's own currency. Fails with NotFound.
    [[nodiscard]] Result<Currency> currencyOf(ClientId client);
    /// All declarations of means up to `day`, by rising day.
    [[nodiscard]] Result<std::vector<DeclaredSheet>> declared(ClientId client, QDate day);
    /// The days of recorded positions up to `day`.
    [[nodiscard]] Result<std::vector<QDate>> positionDays(ClientId client, QDate day);

    [[nodiscard]] Result<std::vector<Goal>> goals(ClientId client, QDate day);
    [[nodiscard]] Result<std::optional<Goal>> goal(GoalId id, QDate day);
    [[nodiscard]] Result<void> insertGoal(const Goal &goal);
    [[nodiscard]] Result<void> setProgress(GoalId goal, QDate asOf, Money saved);
    [[nodiscard]] Result<void> endGoal(GoalId goal, const QString &state, QDate on);

    [[nodiscard]] Result<std::vector<Need>> needs(ClientId client, QDate day);
    struct OwnedNeed {
        Need need;
        ClientId client;
    };
    [[nodiscard]] Result<std::optional<OwnedNeed>> need(NeedId id);
    [[nodiscard]] Result<void> insertNeed(ClientId client, const Need &need);
    [[nodiscard]] Result<void> endNeed(NeedId need, const QString &state, QDate on);

    [[nodiscard]] Result<std::vector<Declaration>> declarations(ClientId client, QDate day);
    [[nodiscard]] Result<void> insertDeclaration(ClientId client, const Declaration &declaration, UserId user);

private:
    Database &m_database;
};

} // namespace zhiyin
