// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "core/security/permission.h"
#include "core/storage/database.h"
#include "core/tier/assets.h"

namespace zhiyin {

/// A number of a client as it lies in the table.
struct SealedNumber {
    AnyId row;
    /// "document", "card" or "account".
    QString kind;
    QByteArray sealed;
    /// Of an identity document: its type and the day it expires.
    QString type;
    QDate expiresOn;
};

/// A client as stored: numbers still sealed.
struct StoredClient {
    ClientRecord record;
    std::vector<SealedNumber> numbers;
};

/// What the memory of search is made of.
struct ClientSearchRow {
    ClientId id;
    QString externalId;
    QString name;
};

/// What a client declared to own, as far as it counts as assets, and the client's own currency.
struct DeclaredFigures {
    Currency currency;
    DeclaredAssets assets;
};

class ClientStore final
{
public:
    explicit ClientStore(Database &database) : m_database(database) {}

    struct NewRow {
        ClientId id;
        const ClientValues &values;
        std::optional<UserId> advisor;
        QDate stageSince;
        QDate today;
        QDateTime createdAt;
        std::optional<ImportId> import;
        std::optional<Money> totalAssets;
    };
    /// The client's own row, its stage, finances and ways of contact; numbers are inserted one by one.
    [[nodiscard]] Result<void> insert(const NewRow &row);
    [[nodiscard]] Result<void> insertNumber(ClientId client, const SealedNumber &number, const QByteArray &index);
    /// Ends the present number of a kind; history keeps it.
    [[nodiscard]] Result<void> endNumber(ClientId client, const QString &kind, const QDateTime &at);
    [[nodiscard]] Result<void> setDocumentFacts(ClientId client, const QString &type, QDate expiresOn);

    /// Writes fields that lie in the client's own row, its finances (as of `day`) and its ways of contact.
    /// Fails with StaleRevision where the row is no longer at `revision`.
    [[nodiscard]] Result<void> update(ClientId id, int revision, const ClientEdits &edits,
                                      std::optional<UserId> advisor, QDate day, const QDateTime &at, Currency currency);
    /// The declared figures in force on `day`. Fails with NotFound.
    [[nodiscard]] Result<DeclaredFigures> declaredFigures(ClientId id, QDate day);
    [[nodiscard]] Result<void> setTotalAssets(ClientId id, std::optional<Money> total);
    /// A stage is an interval: the present one ends on `since`, where the next begins.
    [[nodiscard]] Result<void> setStage(ClientId id, const QString &stage, QDate since, const QString &origin);

    /// The number of a client that was merged away means the one it was merged into.
    [[nodiscard]] Result<std::optional<ClientId>> findByExternal(const QString &externalId);
    [[nodiscard]] Result<bool> exists(ClientId id);
    [[nodiscard]] Result<std::optional<Subject>> subjectOf(ClientId id);
    /// External number and name; empty where there is no such client.
    [[nodiscard]] Result<std::pair<QString, QString>> nameOf(ClientId id);
    /// Fails with NotFound.
    [[nodiscard]] Result<StoredClient> load(ClientId id, QDate day);
    [[nodiscard]] Result<std::vector<ClientLine>> list(const ClientScope &scope, const ClientQuery &query);
    /// Only the identifiers, in order: what a table over a million rows keeps.
    [[nodiscard]] Result<std::vector<ClientId>> listIds(const ClientScope &scope, const ClientQuery &query);
    [[nodiscard]] Result<qint64> count(const ClientScope &scope, const ClientQuery &query);
    [[nodiscard]] Result<std::optional<UserId>> findUser(const QString &name);
    [[nodiscard]] Result<std::vector<ClientId>> findByNumber(const QByteArray &index);

private:
    [[nodiscard]] Result<void> setChannel(ClientId id, const QString &kind, const QString &value, const QDateTime &at);
    [[nodiscard]] Result<void> setFinance(ClientId id, QDate day, const ClientEdits &edits, Currency currency);
    [[nodiscard]] Result<void> loadChildren(StoredClient &client, QDate day);
    Database &m_database;
};

} // namespace zhiyin
