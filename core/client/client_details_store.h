// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_details.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

/// Further documents and ways of contact of clients.
class ClientDetailsStore final
{
public:
    explicit ClientDetailsStore(Database &database) : m_database(database) {}

    struct SealedDocument {
        IdentityDocument document;
        QByteArray sealed;
    };
    /// In force first, the primary one at the top, then the ended ones.
    [[nodiscard]] Result<std::vector<SealedDocument>> documents(ClientId client);
    [[nodiscard]] Result<bool> hasDocument(ClientId client, const QByteArray &index);
    struct DocumentRow {
        AnyId id;
        const NewDocument &document;
        bool isPrimary;
        const QByteArray &sealed;
        const QByteArray &index;
    };
    [[nodiscard]] Result<void> insertDocument(ClientId client, const DocumentRow &row);
    /// The client's own type and expiry follow.
    [[nodiscard]] Result<void> setPrimaryDocument(ClientId client, const IdentityDocument &document);
    [[nodiscard]] Result<void> setPrimaryChannel(ClientId client, const ClientChannel &channel);
    [[nodiscard]] Result<void> endDocument(AnyId id, const QDateTime &at);
    /// Documents in force of clients that still have a relationship, by the day they expire, up to `until`.
    [[nodiscard]] Result<std::vector<ExpiringDocument>> expiring(const ClientScope &scope, QDate until, QDate today);

    /// In force first, by kind, the primary one of each at the top.
    [[nodiscard]] Result<std::vector<ClientChannel>> channels(ClientId client);
    [[nodiscard]] Result<AnyId> insertChannel(ClientId client, const NewChannel &channel, bool isPrimary);
    [[nodiscard]] Result<void> endChannel(AnyId id, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace zhiyin
