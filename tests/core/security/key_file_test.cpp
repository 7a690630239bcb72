// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyed_folder.h"

#include <QDir>

#include <sys/stat.h>

using namespace zhiyin;

namespace {

using Keys = KeyedFolder;
const UserId kAda = KeyedFolder::kAda;
const UserId kBob = KeyedFolder::kBob;
const QString kAdasPhrase = KeyedFolder::kAdasPhrase;
const QString kBobsPhrase = KeyedFolder::kBobsPhrase;
const KdfCost kCheap = CheapKdfCost::cost();

} // namespace

TEST_CASE("A key file opens for those in it, with their own passphrase", "[keyfile]")
{
    const Keys book;
    const auto ada = book.unlock(QStringLiteral("Ada"), kAdasPhrase);
    REQUIRE(ada);
    CHECK(ada->user == kAda);
    CHECK(ada->name == QStringLiteral("Ada"));
    CHECK(sameKeys(ada->keys, book.keys));
    CHECK_FALSE(ada->repaired);
    CHECK(book.unlock(QStringLiteral(" ada "), kAdasPhrase)->user == kAda);
    CHECK(sameKeys(book.unlock(QStringLiteral("Bob"), kBobsPhrase)->keys, book.keys));

    CHECK(book.unlock(QStringLiteral("Ada"), kBobsPhrase).error().code == ErrorCode::WrongPassphrase);
    CHECK(book.unlock(QStringLiteral("Ada"), QString()).error().code == ErrorCode::WrongPassphrase);
    CHECK(book.unlock(QStringLiteral("Eve"), kAdasPhrase).error().code == ErrorCode::UnknownUser);
    CHECK(book.unlock(QString(), kAdasPhrase).error().code == ErrorCode::UnknownUser);
}

TEST_CASE("The recovery key opens the book with and without key files", "[keyfile]")
{
    const Keys book;
    auto file = book.load();
    CHECK(sameKeys(file->unlockWithRecovery(book.recovery)->keys, book.keys));
    CHECK(file->unlockWithRecovery(RecoveryKey::random()).error().code == ErrorCode::WrongRecoveryKey);

    QFile::remove(book.path(u'a'));
    QFile::remove(book.path(u'b'));
    CHECK(book.load().error().code == ErrorCode::KeyFilesMissing);
    const auto read = RecoveryKey::parse(book.recovery.text());
    auto fresh = KeyFile::create(book.folder.path(), *read, 17);
    const BookKeys keys = KeyFile::keysOf(*read);
    CHECK(sameKeys(keys, book.keys));
    REQUIRE(fresh->addPerson(keys, kAda, QStringLiteral("Ada"), kBobsPhrase, kCheap));
    REQUIRE(fresh->save(keys));
    CHECK(fresh->sequence() == 18);
    CHECK(fresh->bookId() == file->bookId());
    CHECK(sameKeys(book.unlock(QStringLiteral("Ada"), kBobsPhrase)->keys, book.keys));
}

TEST_CASE("The raw key of the database is 96 hexadecimal digits", "[keyfile]")
{
    BookKeys keys{Secret(kKeySize), {}, {}, {}};
    keys.dataKey.data()[0] = 0xAB;
    keys.sqlSalt[15] = 0x01;
    CHECK(rawKeySpec(keys).view() == QByteArray("x'ab" + QByteArray(62, '0') + QByteArray(30, '0') + "01'"));
}

TEST_CASE("Signatures of people verify by the keys in the file", "[keyfile]")
{
    const Keys book;
    auto file = book.load();
    CHECK(file->publicKeys().empty()); // nothing is trusted yet
    const auto ada = file->unlock(QStringLiteral("Ada"), kAdasPhrase);
    const QByteArray signature = sign(ada->signingKey, "head");
    const auto keys = file->publicKeys();
    REQUIRE(keys.size() == 3);
    CHECK_FALSE(keys.at(0).user);
    CHECK(keys.at(1).user == kAda);
    CHECK(verify(keys.at(1).signingKey, "head", signature));
    CHECK_FALSE(verify(keys.at(2).signingKey, "head", signature));
    CHECK(verify(keys.at(0).signingKey, "head", sign(file->unlockWithRecovery(book.recovery)->signingKey, "head")));
}

TEST_CASE("People come, change their passphrase, forget it and leave", "[keyfile]")
{
    const Keys book;
    auto file = book.load();
    REQUIRE(file->verify(book.keys));
    CHECK(file->addPerson(book.keys, kAda, QStringLiteral("Other"), kAdasPhrase, kCheap).error().code
          == ErrorCode::AlreadyExists);
    CHECK(file->addPerson(book.keys, UserId(99), QStringLiteral("ADA"), kAdasPhrase, kCheap).error().code
          == ErrorCode::AlreadyExists);

    const QString fresh = QStringLiteral("a fresh passphrase");
    CHECK(file->changePassphrase(QStringLiteral("Bob"), kAdasPhrase, fresh, kCheap).error().code
          == ErrorCode::WrongPassphrase);
    const auto before = file->unlock(QStringLiteral("Bob"), kBobsPhrase);
    REQUIRE(file->changePassphrase(QStringLiteral("Bob"), kBobsPhrase, fresh, kCheap));
    REQUIRE(file->save(book.keys));
    CHECK(book.unlock(QStringLiteral("Bob"), kBobsPhrase).error().code == ErrorCode::WrongPassphrase);
    CHECK(book.unlock(QStringLiteral("Bob"), fresh)->signingKey == before->signingKey);
    CHECK(book.unlock(QStringLiteral("Ada"), kAdasPhrase));

    const QString again = QStringLiteral("given after a reset");
    REQUIRE(file->resetPassphrase(book.keys, kBob, again, kCheap));
    REQUIRE(file->save(book.keys));
    CHECK(book.unlock(QStringLiteral("Bob"), fresh).error().code == ErrorCode::WrongPassphrase);
    CHECK_FALSE(book.unlock(QStringLiteral("Bob"), again)->signingKey == before->signingKey);
    CHECK(file->publicKeys().size() == 4);

    REQUIRE(file->removePerson(kBob));
    REQUIRE(file->save(book.keys));
    CHECK(book.unlock(QStringLiteral("Bob"), again).error().code == ErrorCode::UnknownUser);
    CHECK(file->removePerson(kBob).error().code == ErrorCode::UnknownUser);
    CHECK(file->publicKeys().size() == 4);
    CHECK(file->people().size() == 1);
}

TEST_CASE("A grant can leave the class keys out", "[keyfile]")
{
    const Keys book;
    auto file = book.load();
    REQUIRE(file->verify(book.keys));
    BookKeys less = book.keys.clone();
    less.classKey = Secret();
    less.indexKey = Secret();
    REQUIRE(file->addPerson(less, UserId(3), QStringLiteral("Cleo"), kAdasPhrase, kCheap));
    REQUIRE(file->save(book.keys));
    const auto cleo = book.unlock(QStringLiteral("Cleo"), kAdasPhrase);
    CHECK(cleo->keys.dataKey == book.keys.dataKey);
    CHECK(cleo->keys.classKey.isEmpty());
    CHECK(cleo->keys.indexKey.isEmpty());
}

TEST_CASE("A key file is changed and saved only by whoever proved to hold its key", "[keyfile]")
{
    const Keys book;
    auto file = book.load();
    CHECK(file->addPerson(book.keys, UserId(3), QStringLiteral("Eve"), kAdasPhrase, kCheap).error().code
          == ErrorCode::Internal);
    CHECK(file->removePerson(kBob).error().code == ErrorCode::Internal);
    CHECK(file->copyForBackup(book.folder.path(), {}).error().code == ErrorCode::Internal);
    const BookKeys foreign = KeyFile::keysOf(RecoveryKey::random());
    CHECK(file->verify(foreign).error().code == ErrorCode::KeyFilesTampered);
    CHECK(file->save(foreign).error().code == ErrorCode::KeyFilesTampered);
}

TEST_CASE("Of two who change the key file the second is told to look again", "[keyfile]")
{
    const Keys book;
    auto first = book.load();
    auto second = book.load();
    REQUIRE(first->save(book.keys));
    CHECK(second->save(book.keys).error().code == ErrorCode::StaleRevision);
    CHECK(KeyFile::create(book.folder.path(), RecoveryKey::random())->save(book.keys).error().code
          == ErrorCode::StaleRevision);
    CHECK(first->save(book.keys));
}

TEST_CASE("A backup's key file carries recovery and the named people only", "[keyfile]")
{
    const Keys book;
    auto file = book.load();
    REQUIRE(file->verify(book.keys));
    const QTemporaryDir backup;
    auto copy = file->copyForBackup(backup.path(), {kAda});
    REQUIRE(copy);
    REQUIRE(copy->save(book.keys));
    auto restored = KeyFile::load(backup.path());
    CHECK(restored->unlock(QStringLiteral("Ada"), kAdasPhrase));
    CHECK(restored->unlockWithRecovery(book.recovery));
    CHECK(restored->unlock(QStringLiteral("Bob"), kBobsPhrase).error().code == ErrorCode::UnknownUser);
    CHECK(restored->publicKeys().size() == 3);
    // Bob's slot is not merely hidden.
    QFile raw(backup.filePath(QStringLiteral("keys.a")));
    REQUIRE(raw.open(QIODevice::ReadOnly));
    CHECK_FALSE(raw.readAll().contains("Bob"));
}

TEST_CASE("Sections that this program does not know survive a rewrite, but not a backup", "[keyfile]")
{
    const Keys book;
    auto data = decodeKeyData(book.read(u'a'));
    REQUIRE(data);
    data->others.push_back({KeyData::ShareSlot, "a third of a secret"});
    data->others.push_back({4711, "from later"});
    const QByteArray bytes = encodeKeyData(*data, book.keys.dataKey);
    book.write(u'a', bytes);
    book.write(u'b', bytes);
    auto file = book.load();
    REQUIRE(file->changePassphrase(QStringLiteral("Ada"), kAdasPhrase, kBobsPhrase, kCheap));
    REQUIRE(file->save(book.keys));
    CHECK(book.read(u'a').contains("a third of a secret"));
    CHECK(book.read(u'a').contains("from later"));
    const QTemporaryDir backup;
    REQUIRE(file->copyForBackup(backup.path(), {kAda})->save(book.keys));
    QFile raw(backup.filePath(QStringLiteral("keys.a")));
    REQUIRE(raw.open(QIODevice::ReadOnly));
    CHECK_FALSE(raw.readAll().contains("a third of a secret"));
}

TEST_CASE("A newer program's key file is left alone", "[keyfile]")
{
    const Keys book;
    QByteArray bytes = book.read(u'a');
    bytes[8] = 2;
    book.write(u'a', resummed(bytes));
    CHECK(book.load().error().code == ErrorCode::NewerBook);
    CHECK(book.read(u'a') == resummed(bytes));
    auto other = KeyFile::create(book.folder.path(), book.recovery);
    CHECK(other->save(book.keys).error().code == ErrorCode::NewerBook);
}

TEST_CASE("Key files are private, or the group's where the book is", "[keyfile]")
{
    const auto mode = [](const QString &path) {
        struct stat status = {};
        REQUIRE(stat(QFile::encodeName(path).constData(), &status) == 0);
        return status.st_mode & 0777;
    };
    const mode_t mask = umask(0);
    const Keys book;
    CHECK(mode(book.path(u'a')) == 0600);
    REQUIRE(chmod(QFile::encodeName(book.folder.path()).constData(), 02770) == 0);
    auto file = book.load();
    umask(077);
    REQUIRE(file->save(book.keys));
    umask(mask);
    CHECK(mode(book.path(u'a')) == 0660);
    CHECK(mode(book.path(u'b')) == 0660);
    CHECK(QDir(book.folder.path()).entryList(QDir::Files)
          == QStringList({QStringLiteral("keys.a"), QStringLiteral("keys.b")}));
}

TEST_CASE("A cheaper slot than the policy asks for is seen", "[keyfile]")
{
    const Keys book;
    auto file = book.load();
    CHECK(file->isCheaperThan(QStringLiteral("Ada"), KdfCost::floor()));
    REQUIRE(file->changePassphrase(QStringLiteral("Ada"), kAdasPhrase, kAdasPhrase, KdfCost::floor()));
    CHECK_FALSE(file->isCheaperThan(QStringLiteral("Ada"), KdfCost::floor()));
    CHECK(file->unlock(QStringLiteral("Ada"), kAdasPhrase));
}
