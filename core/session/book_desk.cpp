// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/book_desk.h"

#include "core/attachment/attachment_desk.h"
#include "core/backup/backup_store.h"
#include "core/journal/journal_desk.h"
#include "core/journal/unit_of_work.h"
#include "core/security/permission.h"
#include "core/session/book_store.h"
#include "core/storage/book_directory.h"
#include "core/storage/schema.h"

namespace zhiyin {

Result<BookInfo> BookDesk::info()
{
    BookStore store(m_workplace.database);
    BookInfo info;
    info.institution = m_workplace.book.institution;
    info.demonstration = m_workplace.book.demonstration;
    info.cipher = QStringLiteral("SQLCipher %1").arg(m_workplace.database.cipherVersion());
    ZHIYIN_ASSIGN(info.schemaVersion, schemaOf(m_workplace.database));
    ZHIYIN_ASSIGN(info.clients, store.countClients());
    ZHIYIN_ASSIGN(const QString lastBackup, store.fact(kLastBackupFact));
    info.lastBackup = QDateTime::fromString(lastBackup, Qt::ISODateWithMs);
    ZHIYIN_ASSIGN(const BookDirectory directory, BookDirectory::locate(m_workplace.book.directory));
    info.sizeBytes = directory.sizeBytes();
    return info;
}

Result<ReplicaNumber> BookDesk::acceptLoss(const QString &reason)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::MakeBackup, Subject::general()));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("accept-loss")});
    ZHIYIN_ASSIGN(const auto missing, missingWork());
    if (!missing)
        return failure(ErrorCode::WrongState, {QStringLiteral("nothing is missing")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const ReplicaNumber number, freeReplicaNumber(m_workplace.database, m_workplace.book));
    ZHIYIN_TRY(BackupStore(m_workplace.database).insertReplica(number, m_workplace.realClock.now()));
    ZHIYIN_TRY(BookStore(m_workplace.database).setFact(QStringLiteral("replica"), QString::number(number)));
    Changes changes;
    changes.add(QStringLiteral("replica"), m_workplace.book.replica, number);
    changes.set(QStringLiteral("missing"), missing->head.anchor());
    ZHIYIN_TRY(work.record({Entity::Book, AnyId(1), {}, QStringLiteral("accept-loss"), changes, reason, {}, {}}));
    ZHIYIN_TRY(work.commit());
    forgetMissingWork(m_workplace.book);
    return number;
}

Result<QStringList> BookDesk::problems(const Progress &progress)
{
    ZHIYIN_ASSIGN(QStringList problems, m_workplace.database.integrityProblems());
    if (const auto files = AttachmentDesk(m_workplace).problems())
        problems += *files;
    else
        problems.append(QStringLiteral("files: %1").arg(files.error().detail));
    const auto verdict = JournalDesk(m_workplace).prove({}, progress);
    if (verdict) {
        if (!verdict->ok)
            problems.append(QStringLiteral("journal: %1: %2").arg(verdict->firstBroken, verdict->why));
        return problems;
    }
    // On damaged pages the chain cannot be read to its end; that is a finding too, not the end of the check.
    if (verdict.error().code == ErrorCode::DamagedBook || verdict.error().code == ErrorCode::IoFailed) {
        problems.append(QStringLiteral("journal: %1").arg(verdict.error().detail));
        return problems;
    }
    return failure(verdict.error());
}

} // namespace zhiyin
