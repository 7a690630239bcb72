// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachment_store.h"
#include "core/attachment/file_vault.h"
#include "core/backup/backup_check.h"
#include "core/backup/backup_store.h"
#include "core/journal/journal_desk.h"
#include "core/journal/missing_work.h"
#include "core/journal/unit_of_work.h"
#include "core/session/book_store.h"
#include "core/storage/book_directory.h"
#include "core/storage/schema.h"

#include <QFileInfo>

namespace zhiyin {
namespace {

/// The public half is the end of an Ed25519 secret key.
constexpr qsizetype kPublicKeySize = 32;

Result<Actor> actorIn(Database &database, const BackupAccess &access)
{
    ZHIYIN_ASSIGN(const auto user, BookStore(database).findUser(access.user()));
    if (!user)
        return failure(ErrorCode::UnknownUser, {access.user().toString()});
    return Actor{user->id, user->name, user->role, user->branch};
}

/// The rights are those that the backup itself gives.
Result<void> requireIn(const QString &file, const BackupAccess &access, Action action)
{
    const Secret key = rawKeySpec(access.keys());
    ZHIYIN_ASSIGN(const auto database, Database::open(file, key.view(), Database::Mode::ReadOnly));
    ZHIYIN_ASSIGN(const Actor actor, actorIn(*database, access));
    return require(actor, action, Subject::general());
}

Result<void> renumber(Database &database, BookFacts &facts, const BackupAccess &access, const QString &backup,
                      const Clock &clock)
{
    const ReplicaNumber before = facts.replica;
    ZHIYIN_ASSIGN(facts.replica, freeReplicaNumber(database, facts));
    {
        ZHIYIN_ASSIGN(Transaction transaction, Transaction::begin(database));
        ZHIYIN_TRY(BackupStore(database).insertReplica(facts.replica, clock.now()));
        ZHIYIN_TRY(BookStore(database).setFact(QStringLiteral("replica"), QString::number(facts.replica)));
        ZHIYIN_TRY(transaction.commit());
    }
    ZHIYIN_ASSIGN(Actor actor, actorIn(database, access));
    const BookKeys &keys = access.keys();
    const WorkKeys workKeys{keys.classKey.clone(), keys.indexKey.clone(), deriveKey(keys.dataKey.bytes(), "journal"),
                            access.signingKey().clone()};
    Workplace place{database, clock, clock, std::move(actor), facts, workKeys};
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(place));
    // Whose passphrase was reset since signs with a key that the backup does not know yet.
    ZHIYIN_TRY(BookStore(database).addSignKey(
        access.user(), access.signingKey().view().last(kPublicKeySize).toByteArray(), clock.now()));
    Changes changes;
    changes.add(QStringLiteral("replica"), before, facts.replica);
    changes.set(QStringLiteral("backup"), QFileInfo(backup).fileName());
    ZHIYIN_TRY(work.record({Entity::Book, AnyId(1), {}, QStringLiteral("restore"), changes, {}, {}, {}}));
    ZHIYIN_TRY(work.commit());
    ZHIYIN_ASSIGN(const JournalVerdict verdict, JournalDesk(place).prove());
    if (!verdict.ok)
        return failure(ErrorCode::CheckFailed,
                       {QStringLiteral("journal: %1: %2").arg(verdict.firstBroken, verdict.why)});
    return {};
}

Result<KeyFile> copyKeyFile(const QString &from, const QString &to, const BookKeys &keys)
{
    ZHIYIN_ASSIGN(KeyFile keyFile, KeyFile::load(from));
    ZHIYIN_TRY(keyFile.verify(keys));
    std::vector<UserId> everybody;
    for (const KeyFile::Person &person : keyFile.people())
        everybody.push_back(person.user);
    ZHIYIN_ASSIGN(KeyFile copy, keyFile.copyForBackup(to, everybody));
    ZHIYIN_TRY(copy.save(keys));
    return copy;
}

Result<QStringList> peopleWithoutKey(Database &database, const KeyFile &keyFile)
{
    ZHIYIN_ASSIGN(const auto users, BookStore(database).listUsers());
    const auto people = keyFile.people();
    QStringList names;
    for (const UserAccount &user : users) {
        const bool hasSlot = std::any_of(people.begin(), people.end(),
                                         [&user](const KeyFile::Person &person) { return person.user == user.id; });
        if (user.isActive && !hasSlot)
            names.append(user.name);
    }
    return names;
}

Result<RestoredBook> fill(const BookDirectory &made, const BookDirectory &backup, const BackupAccess &access,
                          const Clock &clock)
{
    const Secret key = rawKeySpec(access.keys());
    {
        ZHIYIN_ASSIGN(const auto source, Database::open(backup.dataFile(), key.view(), Database::Mode::ReadOnly));
        ZHIYIN_TRY(source->copyTo(made.dataFile(), key.view()));
    }
    if (!QFile::setPermissions(made.dataFile(), QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::NotWritable, {made.dataFile()});
    ZHIYIN_ASSIGN(const KeyFile keyFile, copyKeyFile(backup.path(), made.path(), access.keys()));
    ZHIYIN_ASSIGN(const auto database, Database::open(made.dataFile(), key.view(), Database::Mode::ReadWrite));
    // The backup itself is what an upgrade would fall back on.
    ZHIYIN_TRY(upgradeSchema(*database, [](int) { return Result<void>(); }));
    ZHIYIN_ASSIGN(const auto files, AttachmentStore(*database).listFiles());
    ZHIYIN_TRY(FileVault(backup.path(), access.keys().indexKey.bytes()).copyTo(made.path(), files));
    ZHIYIN_ASSIGN(BookFacts facts, BookStore(*database).loadFacts(made.path()));
    ZHIYIN_TRY(renumber(*database, facts, access, backup.path(), clock));
    ZHIYIN_ASSIGN(const QStringList problems, database->integrityProblems());
    if (!problems.isEmpty())
        return failure(ErrorCode::CheckFailed, {problems.first()});
    RestoredBook restored;
    restored.replica = facts.replica;
    ZHIYIN_ASSIGN(restored.withoutKey, peopleWithoutKey(*database, keyFile));
    restored.sizeBytes = made.sizeBytes();
    return restored;
}

} // namespace

Result<BackupVerdict> verifyBackup(const QString &backup, const BackupAccess &access)
{
    ZHIYIN_ASSIGN(const BookDirectory directory, BookDirectory::locate(backup));
    // A backup too damaged to say who has which right is answered all the same: there is nothing in it to guard.
    if (const auto allowed = requireIn(directory.dataFile(), access, Action::ReadUsers);
        !allowed && allowed.error().code == ErrorCode::NotPermitted)
        return failure(allowed.error());
    return BackupVerdict{directory.path(), directory.sizeBytes(), problemsOfBackup(directory.path(), access.keys())};
}

Result<RestoredBook> restoreBackup(const QString &backup, const QString &target, const BackupAccess &access,
                                   const Clock &clock)
{
    ZHIYIN_ASSIGN(const BackupVerdict verdict, verifyBackup(backup, access));
    if (!verdict.problems.isEmpty())
        return failure(ErrorCode::CheckFailed, {verdict.problems.first()});
    ZHIYIN_ASSIGN(const BookDirectory source, BookDirectory::locate(backup));
    ZHIYIN_TRY(requireIn(source.dataFile(), access, Action::MakeBackup));
    ZHIYIN_ASSIGN(BookDirectory made, BookDirectory::prepare(target));
    auto restored = fill(made, source, access, clock);
    if (restored) {
        const auto moved = made.moveTo(target);
        if (!moved)
            restored = failure(moved.error());
    }
    if (!restored) {
        made.discard();
        return restored;
    }
    restored->path = made.path();
    return restored;
}

} // namespace zhiyin
