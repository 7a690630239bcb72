// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_plan.h"
#include "core/report/reconciliation.h"
#include "core/storage/database.h"

namespace zhiyin {

/// What a report needs of the client's own row.
struct ReportHead {
    ReportClient client;
    QString language;
    QDate openedOn;
    QDate closedOn;
    QDate idExpiresOn;
};

/// A report as it was made.
struct StoredReport {
    ReportId id;
    QString kind;
    std::optional<ClientId> client;
    Period period;
    bool released = false;
    QString draftReasons;
    QByteArray figuresHash;
    QString anchor;
    UserId madeBy;
};

/// Reads what reports are made from, and keeps what was made.
class ReportStore final
{
public:
    explicit ReportStore(Database &database) : m_database(database) {}

    /// Fails with NotFound.
    [[nodiscard]] Result<ReportHead> head(ClientId client);
    /// All rows of the latest position on or before `day`.
    [[nodiscard]] Result<std::vector<PositionRow>> position(ClientId client, QDate day);
    [[nodiscard]] Result<std::vector<MovementLine>> movements(ClientId client, const Period &period);
    /// By time, in [from, to).
    [[nodiscard]] Result<std::vector<ContactLine>> contacts(ClientId client, const QDateTime &from, const QDateTime &to,
                                                            const QTimeZone &zone);
    /// Days of contacts over `channels` before `to`, in order.
    [[nodiscard]] Result<std::vector<QDate>> contactDays(ClientId client, const QStringList &channels,
                                                         const QDateTime &to, const QTimeZone &zone);
    [[nodiscard]] Result<std::vector<TierSpan>> tiers(ClientId client);
    /// The latest assessment signed on or before `day`.
    [[nodiscard]] Result<std::optional<RiskLine>> risk(ClientId client, QDate day);
    /// Units of `to` for a billion units of `from`: the latest rate on or before `day`.
    [[nodiscard]] Result<std::optional<qint64>> rate(Currency from, Currency to, QDate day);

    [[nodiscard]] Result<void> insert(const StoredReport &report, const QDateTime &at);
    [[nodiscard]] Result<std::optional<StoredReport>> find(ReportId id);
    /// The newest one of the same figures.
    [[nodiscard]] Result<std::optional<StoredReport>> find(const QString &kind, std::optional<ClientId> client,
                                                           const Period &period, const QByteArray &figuresHash);
    [[nodiscard]] Result<void> setReleased(ReportId id, UserId by, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace zhiyin
