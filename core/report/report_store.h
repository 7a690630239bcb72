// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_plan.h"
#include "core/report/reconciliation.h"
#include "core/report/report_record.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

/// The client's own row as a report needs it.
struct ReportClientRow {
    ReportClient client;
    /// "zh", "en-GB", …; empty where none is recorded.
    QString language;
    QDate idDocumentExpiry;
    /// What contacts are owed by; without contacts and tiers.
    ContactFacts plan;
};

/// Reads what reports are made of, and keeps the record of them.
class ReportStore final
{
public:
    explicit ReportStore(Database &database) : m_database(database) {}

    /// As of `day`. Fails with NotFound, also for a client that was merged away or erased.
    [[nodiscard]] Result<ReportClientRow> client(ClientId id, QDate day);
    /// All rows of the client's latest day on or before `day`, by product code.
    [[nodiscard]] Result<std::vector<PositionRow>> position(ClientId id, QDate day);
    [[nodiscard]] Result<std::vector<MovementLine>> movements(ClientId id, const Period &days);
    /// Those at or after `from` and before `until`, the oldest first; days are of `zone`.
    [[nodiscard]] Result<std::vector<ContactLine>> contacts(ClientId id, const QDateTime &from, const QDateTime &until,
                                                            const QTimeZone &zone);
    /// Promises made before `until` and not settled before the period, as they stood on its last day.
    [[nodiscard]] Result<std::vector<PromiseLine>> promises(ClientId id, const Period &period, const QDateTime &until);
    /// The last assessment signed by `day`.
    [[nodiscard]] Result<std::optional<RiskLine>> risk(ClientId id, QDate day);
    /// Cases of the branch (of all branches where it is empty) received before `until`, that were received at or after
    /// `from` or had not been closed by then.
    [[nodiscard]] Result<std::vector<ComplaintId>> branchComplaints(const QString &branch, const QDateTime &from,
                                                                    const QDateTime &until);
    /// Live clients by the tier held on `day`; those without one under an empty code.
    [[nodiscard]] Result<std::vector<CountLine>> clientsByTier(const QString &branch, QDate day);

    /// The same clients by branch, advisor and name, Chinese names by their pinyin; without a branch or advisor last.
    [[nodiscard]] Result<std::vector<ClientId>> inOrderOfHandingOut(std::vector<ClientId> clients);

    [[nodiscard]] Result<void> insert(const ReportRecord &report);
    [[nodiscard]] Result<void> setReleased(ReportId id, const std::vector<DraftReason> &reasons, UserId by,
                                           const QDateTime &at);
    /// Fails with NotFound.
    [[nodiscard]] Result<ReportRecord> load(ReportId id);
    /// The newest of the subject and period with these figures.
    [[nodiscard]] Result<std::optional<ReportRecord>> findSame(const ReportRecord &like);
    /// The newest first; only those of clients and branches in the scope.
    [[nodiscard]] Result<std::vector<ReportRecord>> list(const ClientScope &scope, int limit);

private:
    Database &m_database;
};

} // namespace zhiyin
