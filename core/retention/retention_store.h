// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/retention/retention.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

#include <QTimeZone>

namespace zhiyin {

class RetentionStore final
{
public:
    RetentionStore(Database &database, const QTimeZone &zone) : m_database(database), m_zone(zone) {}

    /// Clients in reach whose relationship has ended by `day`, that are restricted or held; by external number.
    [[nodiscard]] Result<std::vector<RetainedClient>> clients(const ClientScope &scope, QDate day,
                                                              std::optional<ClientId> only = {});

    /// "live", "restricted", … Fails with NotFound.
    [[nodiscard]] Result<QString> stateOf(ClientId client);
    [[nodiscard]] Result<void> setState(ClientId client, const QString &state);

    [[nodiscard]] Result<void> hold(AnyId id, ClientId client, const QString &reason, UserId by, const QDateTime &at);
    /// Lifts what holds the client; gives how many holds that were.
    [[nodiscard]] Result<qint64> lift(ClientId client, const QString &reason, UserId by, const QDateTime &at);

    [[nodiscard]] Result<void> insert(const ErasureCertificate &certificate, RequestId request, UserId askedBy,
                                      UserId approvedBy);
    /// The newest first.
    [[nodiscard]] Result<std::vector<ErasureCertificate>> certificates();

private:
    Database &m_database;
    QTimeZone m_zone;
};

} // namespace zhiyin
