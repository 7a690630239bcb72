// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_check.h"

#include "core/attachment/attachment_store.h"
#include "core/attachment/file_vault.h"
#include "core/backup/backup_store.h"
#include "core/journal/journal_store.h"
#include "core/security/key_file.h"
#include "core/storage/schema.h"
#include "core/words/error_words.h"

#include <QFile>

namespace zhiyin {
namespace {

QString problemText(const QString &what, const Error &error)
{
    const QString why = error.detail.isEmpty() ? words::codeName(error.code) : error.detail;
    return what + QStringLiteral(": ") + why;
}

Result<BackupManifest> notedManifest(const QString &folder, const BookKeys &keys)
{
    QFile file(folder + u'/' + kManifestName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::DamagedBook, {}, QStringLiteral("it cannot be read"));
    return decodeManifest(file.readAll(), keys.dataKey.bytes());
}

Result<void> checkKeyFile(const QString &folder, const BookKeys &keys)
{
    ZHIYIN_ASSIGN(KeyFile keyFile, KeyFile::load(folder));
    return keyFile.verify(keys);
}

/// Each document that a row speaks of, opened to its end.
Result<QStringList> problemsOfFiles(Database &database, const QString &folder, const BookKeys &keys)
{
    QStringList problems;
    const FileVault vault(folder, keys.indexKey.bytes());
    ZHIYIN_ASSIGN(const auto files, AttachmentStore(database).listFiles());
    for (const AttachedFile &file : files) {
        if (const auto sound = vault.check(file); !sound)
            problems.append(
                problemText(QStringLiteral("files/") + QString::fromLatin1(file.hash.toHex()), sound.error()));
    }
    return problems;
}

Result<QStringList> problemsOfData(const QString &folder, const BookKeys &keys, const BackupManifest &noted)
{
    const Secret key = rawKeySpec(keys);
    ZHIYIN_ASSIGN(const auto database,
                  Database::open(folder + QStringLiteral("/data.db"), key.view(), Database::Mode::ReadOnly));
    ZHIYIN_ASSIGN(QStringList problems, database->integrityProblems());
    if (!problems.isEmpty())
        return problems;
    ZHIYIN_ASSIGN(const BackupManifest found, manifestOf(*database, noted.bookId, noted.at));
    problems = differences(noted, found);
    // Backups of an older program know no documents yet.
    if (found.counts.contains(QStringLiteral("attachment_file"))) {
        ZHIYIN_ASSIGN(const QStringList files, problemsOfFiles(*database, folder, keys));
        problems += files;
    }
    return problems;
}

} // namespace

Result<BackupManifest> manifestOf(Database &database, const QByteArray &bookId, const QDateTime &at)
{
    BackupManifest manifest;
    manifest.bookId = bookId;
    manifest.at = at;
    ZHIYIN_ASSIGN(manifest.schema, schemaOf(database));
    ZHIYIN_ASSIGN(manifest.counts, BackupStore(database).counts());
    JournalStore journal(database);
    ZHIYIN_ASSIGN(const auto replicas, journal.replicas());
    for (const ReplicaNumber replica : replicas) {
        ZHIYIN_ASSIGN(const JournalHead head, journal.newest(replica));
        // A copy that wrote nothing yet has no head to name.
        if (head.n > 0)
            manifest.heads.push_back(head);
    }
    return manifest;
}

QStringList problemsOfBackup(const QString &folder, const BookKeys &keys)
{
    QStringList problems;
    if (const auto sound = checkKeyFile(folder, keys); !sound)
        problems.append(problemText(QStringLiteral("keys"), sound.error()));
    const auto noted = notedManifest(folder, keys);
    if (!noted)
        problems.append(problemText(QStringLiteral("manifest"), noted.error()));
    const auto data = problemsOfData(folder, keys, noted.value_or(BackupManifest()));
    if (!data)
        problems.append(problemText(QStringLiteral("data"), data.error()));
    else if (noted)
        problems += *data;
    return problems;
}

} // namespace zhiyin
