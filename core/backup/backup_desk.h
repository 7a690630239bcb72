// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/backup/backup_manifest.h"
#include "core/session/session.h"

namespace zhiyin {

struct MadeBackup {
    QString path;
    qint64 sizeBytes = 0;
    /// Older ones that were taken away.
    QStringList removed;
};

struct BackupVerdict {
    QString path;
    qint64 sizeBytes = 0;
    /// Empty: whole.
    QStringList problems;
};

struct RestoredBook {
    QString path;
    qint64 sizeBytes = 0;
    ReplicaNumber replica = 0;
    /// Who has no slot in a backup's key file and needs an administrator's help to sign in again.
    QStringList withoutKey;
};

/// Who asks, with the keys that open a backup: somebody signed in to the book, or, where the book is gone, an administrator
/// by the backup's own key file.
class BackupAccess final
{
public:
    [[nodiscard]] static BackupAccess of(Session &session);
    /// Fails as KeyFile::unlock().
    [[nodiscard]] static Result<BackupAccess> signIn(const QString &backup, const QString &user,
                                                     const QString &passphrase);

    [[nodiscard]] const BookKeys &keys() const { return m_keys; }
    [[nodiscard]] const Secret &signingKey() const { return m_signingKey; }
    [[nodiscard]] UserId user() const { return m_user; }

private:
    BackupAccess(BookKeys keys, Secret signingKey, UserId user)
        : m_keys(std::move(keys)), m_signingKey(std::move(signingKey)), m_user(user)
    {}
    BookKeys m_keys;
    Secret m_signingKey;
    UserId m_user;
};

/// Copies of a book, made while it is in use, each one proven by opening it again.
class BackupDesk final
{
public:
    explicit BackupDesk(Session &session) : m_session(session) {}

    /// Into `folder`, or the book's own backup/. `keep`: so many of this book's backups stay there, the oldest go.
    /// Fails with NotPermitted, BookLocked, DiskFull, NotWritable, DamagedBook (the book cannot be copied whole).
    [[nodiscard]] Result<MadeBackup> make(const QString &folder = {}, std::optional<int> keep = {});

private:
    [[nodiscard]] Result<BackupManifest> copyInto(const QString &folder);
    [[nodiscard]] Result<void> note(const QString &path);
    [[nodiscard]] Result<QStringList> prune(const QString &folder, const QString &newest, int keep);

    Session &m_session;
};

/// Every page, SQLite's integrity, the counts and the journal's heads against the manifest, the key file. Fails with
/// BookMissing, NotABook, NotPermitted; what is wrong with the backup itself stands in the verdict.
[[nodiscard]] Result<BackupVerdict> verifyBackup(const QString &backup, const BackupAccess &access);

/// Makes a new book of a verified backup, as another copy with a number of its own; never overwrites. Journaled there.
/// Fails with CheckFailed where the backup is not whole, AlreadyExists, NotPermitted, DiskFull, NotWritable.
[[nodiscard]] Result<RestoredBook> restoreBackup(const QString &backup, const QString &target,
                                                 const BackupAccess &access, const Clock &clock);

} // namespace zhiyin
