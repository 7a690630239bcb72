// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/churn/churn_case.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

#include <QSet>

namespace zhiyin {

enum class ChurnState { Open, Closed, All };
struct ChurnQuery {
    ChurnState state = ChurnState::Open;
    std::optional<ClientId> client = {};
    /// Only of one person's clients.
    std::optional<UserId> advisor = {};
    std::optional<ChurnLevel> level = {};
};

class ChurnStore final
{
public:
    explicit ChurnStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const ChurnCase &warning);
    /// Level, score, days and outcome. Fails with StaleRevision.
    [[nodiscard]] Result<void> update(const ChurnCase &warning);
    [[nodiscard]] Result<void> insertStep(const ChurnStep &step);
    /// Fails with NotFound.
    [[nodiscard]] Result<ChurnCase> load(ChurnCaseId id);
    /// Of live clients in the scope: the highest level first, then the earliest due.
    [[nodiscard]] Result<std::vector<ChurnCase>> list(const ClientScope &scope, const ChurnQuery &query);
    /// The oldest first.
    [[nodiscard]] Result<std::vector<ChurnStep>> steps(ChurnCaseId warning);

    /// What a look over many clients asks: what is open, what was closed by hand since a day, who opted out.
    [[nodiscard]] Result<QHash<ClientId, ChurnCase>> open();
    [[nodiscard]] Result<QHash<ClientId, ChurnCase>> closedByHandSince(QDate day);
    /// Clients who withdrew what automated decisions rest on.
    [[nodiscard]] Result<QSet<ClientId>> optedOut(QDate day);
    /// Live clients of the scope.
    [[nodiscard]] Result<QSet<ClientId>> clientsOf(const ClientScope &scope);

private:
    [[nodiscard]] Result<QHash<ClientId, ChurnCase>> byClient(const QString &where, const Binds &binds);
    Database &m_database;
};

} // namespace zhiyin
