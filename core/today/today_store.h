// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_store.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

#include <QSet>

namespace zhiyin {

/// A client on a day, with what there is to say of it.
struct TodayRow {
    ClientId client;
    QString externalId;
    QString name;
    QDate day;
    QString text = {};
    int number = 0;
};

/// A clock of an open case, as last computed.
struct TodayClock {
    ComplaintId complaint;
    std::optional<ClientId> client;
    QString externalId;
    QString name;
    QString category;
    QString clock;
    QDateTime dueAt;
    /// It warns, and nobody did anything on the case since.
    bool isLeft = false;
};

/// The scans behind Today; every one is narrowed to the clients of a scope.
class TodayStore final
{
public:
    /// `advisor` narrows the scope to one person's clients.
    TodayStore(Database &database, ClientScope scope, std::optional<UserId> advisor)
        : m_database(database), m_scope(std::move(scope)), m_advisor(advisor)
    {}

    /// Unmet clocks of open cases that are due by `until` and not paused; a case that the scope's person handles is theirs.
    /// Confidential ones only where the reader sees them all, or handles them.
    [[nodiscard]] Result<std::vector<TodayClock>> clocks(const QDateTime &until, const ComplaintQuery &reader);
    /// Identity documents that expire by `until`.
    [[nodiscard]] Result<std::vector<TodayRow>> expiringDocuments(QDate until);
    /// Risk levels whose validity ends by `until` and not before `since`.
    [[nodiscard]] Result<std::vector<TodayRow>> expiringLevels(QDate since, QDate until);
    /// What was bought and matures between the days, of clients that still hold it or have no recorded position.
    [[nodiscard]] Result<std::vector<TodayRow>> maturities(QDate since, QDate until);
    /// Scores of at least `score`, in `number`.
    /// Of clients without a warning, open or closed: those were looked at, and say more than the score.
    [[nodiscard]] Result<std::vector<TodayRow>> churn(int score);
    /// Open warnings of act and escalate, and all that are handed up or overdue: when due, their level as text, score.
    [[nodiscard]] Result<std::vector<TodayRow>> churnWarnings(QDate today);
    /// Clients with a contact through one of the channels since the moment.
    [[nodiscard]] Result<QSet<ClientId>> contactedSince(const QDateTime &since, const QStringList &channels);

private:
    [[nodiscard]] Result<std::vector<TodayRow>> rows(const QString &sql, Binds binds);

    [[nodiscard]] QString narrowed(Binds &binds) const;

    Database &m_database;
    ClientScope m_scope;
    std::optional<UserId> m_advisor;
};

} // namespace zhiyin
