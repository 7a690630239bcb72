// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/permission.h"
#include "core/storage/database.h"
#include "core/verification/verification.h"

#include <QTimeZone>

namespace zhiyin {

struct VerificationRow {
    AnyId id;
    ClientId client;
    QDate on = {};
    QDateTime recordedAt = {};
    UserId user;
    QString note = {};
};

/// A client and what its round follows from.
struct VerifiableClient {
    VerificationDue due;
    VerificationFacts facts;
};

class VerificationStore final
{
public:
    explicit VerificationStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const VerificationRow &row);
    /// Living clients in reach whose relationship has not ended by `day`, by external number; of one advisor where given.
    [[nodiscard]] Result<std::vector<VerifiableClient>> clients(const ClientScope &scope, QDate day,
                                                                const QTimeZone &zone, const QString &advisor);
    /// The last verification up to `day`; not valid where there was none.
    [[nodiscard]] Result<QDate> last(ClientId client, QDate day);

private:
    Database &m_database;
};

} // namespace zhiyin
