// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/risk_findings.h"

namespace zhiyin {

/// Somebody whose assessment or documents want looking after.
struct Reminder {
    ReminderCode code = ReminderCode::Expired;
    ClientId client;
    QString externalId;
    QString name;
    QString advisor;
    /// Days left, or days since.
    int days = 0;
    QDate on;
    /// Of outdated documents.
    QString product = {};
};

class FindingsStore final
{
public:
    explicit FindingsStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QString> segmentNeed(ClientId client);
    /// Buys and sells of the period with the products' present level, oldest first.
    [[nodiscard]] Result<std::vector<TradeFact>> trades(ClientId client, const Period &period);
    /// Purchases of clients in the scope since a day.
    [[nodiscard]] Result<std::vector<SaleFact>> sales(const ClientScope &scope, QDate from);
    /// Levels that end within thirty days or have ended, of clients that are not closed.
    [[nodiscard]] Result<std::vector<Reminder>> assessmentReminders(const ClientScope &scope, QDate day);
    /// Recorded purchases still held whose product has risen above the level it was sold at.
    [[nodiscard]] Result<std::vector<Reminder>> documentReminders(const ClientScope &scope, QDate day);

private:
    Database &m_database;
};

} // namespace zhiyin
