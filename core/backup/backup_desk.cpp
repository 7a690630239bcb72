// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_desk.h"

#include "core/attachment/attachment_store.h"
#include "core/attachment/file_vault.h"
#include "core/backup/backup_check.h"
#include "core/backup/backup_folder.h"
#include "core/journal/unit_of_work.h"
#include "core/security/permission.h"
#include "core/session/book_desk.h"
#include "core/session/book_store.h"
#include "core/storage/book_directory.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace zhiyin {
namespace {

/// The recovery key and the administrators open a backup, nobody else: somebody who left must not.
Result<void> copyKeys(Session &session, const QString &folder)
{
    ZHIYIN_ASSIGN(KeyFile keyFile, KeyFile::load(session.book().directory));
    ZHIYIN_TRY(keyFile.verify(session.bookKeys()));
    ZHIYIN_ASSIGN(const auto users, BookStore(session.workplace().database).listUsers());
    std::vector<UserId> administrators;
    for (const UserAccount &user : users) {
        if (user.isActive && user.role == Role::Admin)
            administrators.push_back(user.id);
    }
    ZHIYIN_ASSIGN(KeyFile copy, keyFile.copyForBackup(folder, administrators));
    return copy.save(session.bookKeys());
}

/// The documents: what the last backup of the folder has already is shared with it. Files never change, so
/// the list as it is now holds all that the copied database speaks of; but what was erased in between: the check says so.
Result<void> copyFiles(Session &session, const QString &folder, const QStringList &olderBackups)
{
    const Workplace &place = session.workplace();
    ZHIYIN_ASSIGN(const auto files, AttachmentStore(place.database).listFiles());
    const FileVault vault(place.book.directory, place.keys.indexKey.bytes());
    return vault.copyTo(folder, files, olderBackups.isEmpty() ? QString() : olderBackups.last());
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

BackupAccess BackupAccess::of(Session &session)
{
    return {session.bookKeys().clone(), session.workplace().keys.signKey.clone(), session.actor().id};
}

Result<BackupAccess> BackupAccess::signIn(const QString &backup, const QString &user, const QString &passphrase)
{
    ZHIYIN_ASSIGN(const BookDirectory directory, BookDirectory::locate(backup));
    ZHIYIN_ASSIGN(KeyFile keyFile, KeyFile::load(directory.path()));
    ZHIYIN_ASSIGN(Unlocked unlocked, keyFile.unlock(user, passphrase));
    return BackupAccess(std::move(unlocked.keys), std::move(unlocked.signingKey), unlocked.user);
}

Result<BackupManifest> BackupDesk::copyInto(const QString &folder)
{
    Workplace &place = m_session.workplace();
    ZHIYIN_ASSIGN(const auto reader, m_session.sibling());
    const Secret key = rawKeySpec(m_session.bookKeys());
    // Nobody writes between the counting and the copy; the copy itself needs a connection that is not writing.
    ZHIYIN_ASSIGN(Transaction still, Transaction::begin(place.database));
    ZHIYIN_ASSIGN(BackupManifest manifest, manifestOf(place.database, place.book.id, place.realClock.now()));
    ZHIYIN_TRY(reader->workplace().database.copyTo(folder + QStringLiteral("/data.db"), key.view()));
    still.rollback();
    return manifest;
}

Result<void> BackupDesk::note(const QString &path)
{
    Workplace &place = m_session.workplace();
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(place));
    BookStore store(place.database);
    ZHIYIN_ASSIGN(const QString before, store.fact(kLastBackupFact));
    const QString now = place.realClock.now().toUTC().toString(Qt::ISODateWithMs);
    ZHIYIN_TRY(store.setFact(kLastBackupFact, now));
    Changes changes;
    changes.add(kLastBackupFact, before.isEmpty() ? QJsonValue() : QJsonValue(before), now);
    changes.set(QStringLiteral("backup"), QFileInfo(path).fileName());
    ZHIYIN_TRY(work.record({Entity::Book, AnyId(1), {}, QStringLiteral("backup"), changes, {}, {}, {}}));
    return work.commit();
}

Result<QStringList> BackupDesk::prune(const QString &folder, const QString &newest, int keep)
{
    QStringList mine;
    for (const QString &path : backupsIn(folder)) {
        // Only what is provably a backup of this very book may be taken away.
        QFile file(path + u'/' + kManifestName);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto manifest = decodeManifest(file.readAll(), m_session.bookKeys().dataKey.bytes());
        if (manifest && manifest->bookId == m_session.book().id && path != newest)
            mine.append(path);
    }
    QStringList removed;
    while (mine.size() >= keep && !mine.isEmpty()) {
        const QString oldest = mine.takeFirst();
        if (!QDir(oldest).removeRecursively())
            return failure(ErrorCode::NotWritable, {oldest});
        removed.append(oldest);
    }
    return removed;
}

Result<MadeBackup> BackupDesk::make(const QString &folder, std::optional<int> keep)
{
    Workplace &place = m_session.workplace();
    ZHIYIN_TRY(require(place.actor, Action::MakeBackup, Subject::general()));
    ZHIYIN_ASSIGN(const BookDirectory book, BookDirectory::locate(place.book.directory));
    const QString parent = folder.isEmpty() ? book.backupFolder() : QDir(folder).absolutePath();
    ZHIYIN_ASSIGN(BackupFolder made, BackupFolder::begin(parent));
    ZHIYIN_ASSIGN(const BackupManifest manifest, copyInto(made.path()));
    ZHIYIN_TRY(copyFiles(m_session, made.path(), backupsIn(parent)));
    ZHIYIN_TRY(copyKeys(m_session, made.path()));
    ZHIYIN_TRY(made.write(kManifestName, encodeManifest(manifest, m_session.bookKeys().dataKey.bytes())));
    const QStringList problems = problemsOfBackup(made.path(), m_session.bookKeys());
    if (!problems.isEmpty())
        return failure(ErrorCode::DamagedBook, {book.path()}, problems.first());
    MadeBackup result;
    ZHIYIN_ASSIGN(result.path, made.keep(manifest.at.toTimeZone(place.zone())));
    result.sizeBytes = bytesIn(result.path);
    ZHIYIN_TRY(note(result.path));
    if (keep) {
        ZHIYIN_ASSIGN(result.removed, prune(parent, result.path, *keep));
    }
    return result;
}

} // namespace zhiyin
