// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_entry.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

#include <QHash>

namespace zhiyin {

/// An entry as it lies in the table, its values still sealed.
struct SealedEntry {
    ReplicaNumber replica;
    qint64 n;
    QDateTime at;
    UserId user;
    QString entity;
    AnyId id;
    std::optional<ClientId> client;
    QString action;
    bool backdated = false;
    std::optional<ImportId> import;
    QString policyVersion;
    QByteArray sealed;
    QByteArray hash;
};

/// What a session signed.
struct SignedHead {
    JournalHead head;
    UserId user;
    QDateTime at;
    QByteArray signature;
};

struct JournalFilter {
    QString entity;
    std::optional<AnyId> id;
    std::optional<ClientId> client;
    QDateTime since;
    std::optional<ImportId> import;
};

class JournalStore final
{
public:
    explicit JournalStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const SealedEntry &entry);
    [[nodiscard]] Result<void> insertHead(const SignedHead &head);
    /// The newest entry of a replica; n is 0 where there is none.
    [[nodiscard]] Result<JournalHead> newest(ReplicaNumber replica);
    [[nodiscard]] Result<std::vector<ReplicaNumber>> replicas();
    /// Entries of a replica after `after`, at most `limit`, by number.
    [[nodiscard]] Result<std::vector<SealedEntry>> page(ReplicaNumber replica, qint64 after, int limit);
    [[nodiscard]] Result<std::vector<SignedHead>> heads(ReplicaNumber replica);
    [[nodiscard]] Result<std::vector<SealedEntry>> list(const JournalFilter &filter);
    /// What an import added, changed and asked for, the newest first: at most `limit` entries older than `before`.
    [[nodiscard]] Result<std::vector<SealedEntry>> ofImport(ImportId import, const std::optional<SealedEntry> &before,
                                                            int limit);
    /// What was written about the same thing after an entry.
    [[nodiscard]] Result<std::vector<SealedEntry>> after(const SealedEntry &entry);
    /// Every key a person ever signed with.
    [[nodiscard]] Result<QMultiHash<UserId, QByteArray>> signKeys();
    [[nodiscard]] Result<QHash<UserId, QString>> userNames();

    [[nodiscard]] Result<qint64> count();
    /// Whose client it is, for the question of permission; none where there is no such client.
    [[nodiscard]] Result<std::optional<Subject>> subjectOf(ClientId client);
    /// A confidential complaint that the reader does not handle.
    [[nodiscard]] Result<bool> isHiddenCase(AnyId complaint, UserId reader);

    /// The client's own key; none where it was never made or was destroyed.
    [[nodiscard]] Result<std::optional<QByteArray>> clientKey(ClientId client);
    [[nodiscard]] Result<void> insertClientKey(ClientId client, const QByteArray &key);

    /// The next free count of a replica; written back by `setNextCount` in the same transaction.
    [[nodiscard]] Result<qint64> nextCount(ReplicaNumber replica);
    [[nodiscard]] Result<void> setNextCount(ReplicaNumber replica, qint64 next);

private:
    Database &m_database;
};

} // namespace zhiyin
