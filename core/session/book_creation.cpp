// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/book_creation.h"

#include "core/journal/unit_of_work.h"
#include "core/security/key_file.h"
#include "core/security/passphrase.h"
#include "core/session/book_store.h"
#include "core/storage/book_directory.h"
#include "core/storage/schema.h"

namespace zhiyin {
namespace {

/// What is at hand while a book is made or recovered: no session yet, but the journal needs a workplace.
struct Building {
    BookFacts facts;
    WorkKeys keys;
    std::unique_ptr<Database> database;
};

QByteArrayView viewOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())};
}

Result<void> checkPeople(const NewBook &wanted)
{
    if (wanted.people.empty() || wanted.people.front().role != Role::Admin)
        return failure(ErrorCode::Internal, {}, QStringLiteral("a book begins with an administrator"));
    for (const NewPerson &person : wanted.people)
        ZHIYIN_TRY(checkPassphrase(person.passphrase, person.name, wanted.institution));
    return {};
}

Result<std::vector<UserAccount>> addPeople(KeyFile &keyFile, const BookKeys &keys, const NewBook &wanted,
                                           ReplicaNumber replica)
{
    const KdfCost cost = wanted.cost ? *wanted.cost : calibrateKdf();
    std::vector<UserAccount> users;
    qint64 count = 0;
    for (const NewPerson &person : wanted.people) {
        const auto id = UserId::issued(replica, ++count);
        ZHIYIN_TRY(keyFile.addPerson(keys, id, person.name, person.passphrase, cost));
        users.push_back({id, person.name, person.role, person.branch, true});
    }
    return users;
}

QByteArray signKeyOf(const KeyFile &keyFile, UserId user)
{
    QByteArray newest;
    quint64 since = 0;
    for (const KeyFile::PublicKey &key : keyFile.publicKeys()) {
        if (key.user == user && key.since >= since) {
            newest = key.signingKey;
            since = key.since;
        }
    }
    return newest;
}

Result<void> writeFirstRows(Building &building, const KeyFile &keyFile, const std::vector<UserAccount> &users,
                            const Clock &clock)
{
    {
        ZHIYIN_ASSIGN(Transaction transaction, Transaction::begin(*building.database));
        BookStore store(*building.database);
        ZHIYIN_TRY(store.insertFacts(building.facts, clock.now()));
        ZHIYIN_TRY(JournalStore(*building.database)
                       .setNextCount(building.facts.replica, static_cast<qint64>(users.size()) + 1));
        ZHIYIN_TRY(transaction.commit());
    }
    const UserAccount &first = users.front();
    Workplace workplace{*building.database, clock,        clock, Actor{first.id, first.name, first.role, first.branch},
                        building.facts,     building.keys};
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(workplace));
    BookStore store(*building.database);
    for (const UserAccount &user : users) {
        ZHIYIN_TRY(store.insertUser(user, clock.now()));
        ZHIYIN_TRY(store.addSignKey(user.id, signKeyOf(keyFile, user.id), clock.now()));
        Changes changes;
        changes.set(QStringLiteral("name"), user.name);
        changes.set(QStringLiteral("role"), roleCode(user.role));
        changes.set(QStringLiteral("branch"), user.branch);
        ZHIYIN_TRY(work.record({Entity::User, AnyId(user.id.value()), {}, QStringLiteral("add"), changes, {}, {}, {}}));
    }
    Changes changes;
    changes.set(QStringLiteral("institution"), building.facts.institution);
    ZHIYIN_TRY(work.record({Entity::Book, AnyId(1), {}, QStringLiteral("create"), changes, {}, {}, {}}));
    return work.commit();
}

Result<void> fill(BookDirectory &directory, const NewBook &wanted, const RecoveryKey &recovery, const Clock &clock)
{
    ZHIYIN_ASSIGN(KeyFile keyFile, KeyFile::create(directory.path(), recovery));
    const BookKeys keys = KeyFile::keysOf(recovery);
    Building building;
    building.facts = {directory.path(),    keyFile.bookId(), wanted.institution, wanted.zone, wanted.currency, 1,
                      wanted.demonstration};
    ZHIYIN_ASSIGN(const std::vector<UserAccount> users, addPeople(keyFile, keys, wanted, building.facts.replica));
    ZHIYIN_TRY(keyFile.save(keys));
    ZHIYIN_ASSIGN(Unlocked first, keyFile.unlock(users.front().name, wanted.people.front().passphrase));
    building.keys = {keys.classKey.clone(), keys.indexKey.clone(), deriveKey(keys.dataKey.bytes(), "journal"),
                     std::move(first.signingKey)};
    const Secret rawKey = rawKeySpec(keys);
    ZHIYIN_ASSIGN(building.database, Database::open(directory.dataFile(), viewOf(rawKey), Database::Mode::Create));
    ZHIYIN_TRY(createSchema(*building.database));
    return writeFirstRows(building, keyFile, users, clock);
}

} // namespace

Result<CreatedBook> createBook(const NewBook &wanted, const Clock &clock)
{
    ZHIYIN_TRY(checkPeople(wanted));
    ZHIYIN_ASSIGN(BookDirectory directory, BookDirectory::prepare(wanted.path));
    const RecoveryKey recovery = RecoveryKey::random();
    auto filled = fill(directory, wanted, recovery, clock);
    if (filled)
        filled = directory.moveTo(wanted.path);
    if (!filled) {
        directory.discard();
        return failure(filled.error());
    }
    return CreatedBook{directory.path(), recovery.text()};
}

Result<void> unlockWithRecoveryKey(const QString &book, const QString &typedKey, const QString &passphrase,
                                   const QString &userName)
{
    ZHIYIN_ASSIGN(const RecoveryKey recovery, RecoveryKey::parse(typedKey));
    ZHIYIN_ASSIGN(const BookDirectory directory, BookDirectory::locate(book));
    auto loaded = KeyFile::load(directory.path());
    BookKeys keys = KeyFile::keysOf(recovery);
    const bool lost =
        !loaded
        && (loaded.error().code == ErrorCode::KeyFilesMissing || loaded.error().code == ErrorCode::KeyFilesDamaged);
    if (!loaded && !lost)
        return failure(loaded.error());
    if (loaded) {
        ZHIYIN_ASSIGN(Recovered recovered, loaded->unlockWithRecovery(recovery));
        keys = std::move(recovered.keys);
    }
    const Secret rawKey = rawKeySpec(keys);
    auto database = Database::open(directory.dataFile(), viewOf(rawKey), Database::Mode::ReadWrite);
    if (!database)
        return failure(lost && database.error().code == ErrorCode::DamagedBook
                           ? Error{ErrorCode::WrongRecoveryKey, {}, {}}
                           : database.error());
    BookStore store(**database);
    ZHIYIN_ASSIGN(const auto users, store.listUsers());
    const auto chosen = std::find_if(users.begin(), users.end(), [&](const UserAccount &user) {
        return user.isActive && user.role == Role::Admin
               && (userName.isEmpty() || user.name.compare(userName, Qt::CaseInsensitive) == 0);
    });
    if (chosen == users.end())
        return failure(ErrorCode::UnknownUser, {userName});
    ZHIYIN_ASSIGN(const BookFacts facts, store.loadFacts(directory.path()));
    ZHIYIN_TRY(checkPassphrase(passphrase, chosen->name, facts.institution));
    if (lost) {
        ZHIYIN_ASSIGN(loaded, KeyFile::create(directory.path(), recovery));
        ZHIYIN_TRY(loaded->addPerson(keys, chosen->id, chosen->name, passphrase, calibrateKdf()));
    } else {
        ZHIYIN_TRY(loaded->resetPassphrase(keys, chosen->id, passphrase, calibrateKdf()));
    }
    ZHIYIN_TRY(loaded->save(keys));
    ZHIYIN_ASSIGN(Transaction transaction, Transaction::begin(**database));
    ZHIYIN_TRY(store.addSignKey(chosen->id, signKeyOf(*loaded, chosen->id), SystemClock().now()));
    return transaction.commit();
}

} // namespace zhiyin
