// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/branch_work.h"
#include "core/storage/database.h"

namespace zhiyin {

/// Reads what the supervisor's report tells of a branch's work; of all branches where it is empty.
class BranchStore final
{
public:
    BranchStore(Database &database, QString branch) : m_database(database), m_branch(std::move(branch)) {}

    /// How many live clients went from which tier to which, or stayed, from the eve of the period to its last day.
    [[nodiscard]] Result<std::vector<TierMove>> tierMoves(const Period &period);
    /// Contacts of the period by channel, the most frequent first.
    [[nodiscard]] Result<std::vector<CountLine>> contacts(const QDateTime &from, const QDateTime &until);
    /// Warnings opened and closed in the period, and those open on its last day.
    [[nodiscard]] Result<ChurnSummary> churn(const Period &period);
    /// Clients by advisor, with open warnings and promises past their day; the other figures are left empty.
    [[nodiscard]] Result<std::vector<StaffLine>> staff(QDate day);
    /// What is missing of live clients whose relationship has not ended.
    [[nodiscard]] Result<std::vector<DataGap>> gaps(QDate day);

private:
    [[nodiscard]] Binds withBranch(Binds binds) const;
    Database &m_database;
    QString m_branch;
};

} // namespace zhiyin
