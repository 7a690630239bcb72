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
    QString fromName = {};
    /// Not valid: not told yet.
    QDate sentOn = {};
    QString evidence = {};
    /// The client's own wish for a language, as recorded.
    QString language = {};
    QString tier = {};
    /// Of the client, still open.
    qint64 promises = 0;
    qint64 cases = 0;
};

struct HandedClient {
    ClientId client;
    QString externalId;
    QString branch;
    std::optional<UserId> advisor;
    QString tier;
    QString name = {};
};

/// What goes along with a client.
struct HandedThings {
    qint64 promises = 0;
    qint64 cases = 0;
    /// Steps that contacts left to be done from today on; they follow the client by themselves.
    qint64 nextSteps = 0;
};

/// Something that a leaving person owes to a client of somebody else (or, a case, to nobody's client).
struct OwedElsewhere {
    AnyId id;
    std::optional<ClientId> client;
    std::optional<UserId> advisor;
    QString branch;
};

enum class NoticeState { Open, Sent, All };
struct NoticeQuery {
    NoticeState state = NoticeState::Open;
    /// Only of clients who left this person.
    std::optional<UserId> from = {};
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
    /// Open promises that `from` owes the client, open cases of the client that `from` handles, steps to be done.
    [[nodiscard]] Result<HandedThings> things(ClientId client, UserId from, QDate today);
    [[nodiscard]] Result<std::vector<OwedElsewhere>> promisesElsewhere(UserId from);
    [[nodiscard]] Result<std::vector<OwedElsewhere>> casesElsewhere(UserId from);
    [[nodiscard]] Result<void> handPromise(AnyId promise, UserId to);
    [[nodiscard]] Result<void> handCase(AnyId complaint, UserId to);
    [[nodiscard]] Result<bool> isActive(UserId user);

    [[nodiscard]] Result<void> insertNotice(const AdvisorNotice &notice);
    /// The client is to be told of somebody else than was planned; the day stays.
    [[nodiscard]] Result<void> retarget(AnyId notice, UserId to);
    [[nodiscard]] Result<void> removeNotice(AnyId notice);
    [[nodiscard]] Result<std::optional<AdvisorNotice>> openNoticeOf(ClientId client);
    /// In the scope, the earliest due first.
    [[nodiscard]] Result<std::vector<AdvisorNotice>> notices(const ClientScope &scope, const NoticeQuery &query);
    /// Fails with NotFound where there is none or it was sent.
    [[nodiscard]] Result<AdvisorNotice> openNotice(AnyId id);
    [[nodiscard]] Result<void> setSent(AnyId id, QDate on, const QString &evidence);

private:
    Database &m_database;
};

} // namespace zhiyin
