// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

/// A client who is to be told of a new advisor.
struct AdvisorNotice {
    AnyId id;
    ClientId client;
    QString externalId = {};
    QString clientName = {};
    std::optional<UserId> from = {};
    UserId to;
    QString toName = {};
    QDate dueOn = {};
};

struct HandedClient {
    ClientId client;
    QString externalId;
    QString branch;
    std::optional<UserId> advisor;
    QString tier;
};

class HandoverStore final
{
public:
    explicit HandoverStore(Database &database) : m_database(database) {}

    /// An advisor's live clients that are not closed.
    [[nodiscard]] Result<std::vector<HandedClient>> clientsOf(UserId advisor);
    [[nodiscard]] Result<std::optional<HandedClient>> client(ClientId id);
    /// Active people who may have clients, by name.
    [[nodiscard]] Result<std::optional<UserId>> activeUser(const QString &name);
    [[nodiscard]] Result<void> assign(ClientId client, UserId to);
    /// Open cases of the client that `from` handles; gives their identifiers.
    [[nodiscard]] Result<std::vector<ComplaintId>> handCases(ClientId client, UserId from, UserId to);
    [[nodiscard]] Result<void> insertNotice(const AdvisorNotice &notice);
    /// Those not sent yet, in the scope, the earliest due first.
    [[nodiscard]] Result<std::vector<AdvisorNotice>> openNotices(const ClientScope &scope);
    /// Fails with NotFound where there is none or it was sent.
    [[nodiscard]] Result<AdvisorNotice> openNotice(AnyId id);
    [[nodiscard]] Result<void> setSent(AnyId id, QDate on, const QString &evidence);

private:
    Database &m_database;
};

} // namespace zhiyin
