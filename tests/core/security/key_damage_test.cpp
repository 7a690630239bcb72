// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyed_folder.h"

#include <QDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace zhiyin;

namespace {

const QString kAda = QStringLiteral("Ada");
const QString kBob = QStringLiteral("Bob");

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << (at % 8)));
    return bytes;
}

/// Runs `work` in a child that may lose its rights; true where it returned true.
template <class Work> bool inChild(Work work)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        _exit(work() ? 0 : 1);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

TEST_CASE("Every damaged byte of one copy is noticed, survived and repaired", "[keyfile][damage]")
{
    const KeyedFolder book;
    const QByteArray sound = book.read(u'a');
    REQUIRE(sound == book.read(u'b'));
    int noticed = 0;
    for (const QChar copy : {u'a', u'b'}) {
        for (qsizetype i = 0; i < sound.size(); ++i) {
            book.write(copy, flipped(sound, i));
            auto file = book.load();
            REQUIRE(file);
            noticed += (copy == u'a' ? file->copyA() : file->copyB()) == KeyCopyState::Damaged && file->wasRepaired();
            REQUIRE(book.read(copy) == sound);
        }
    }
    CHECK(noticed == 2 * sound.size());
    CHECK_FALSE(book.load()->wasRepaired());
    CHECK(book.unlock(kAda, KeyedFolder::kAdasPhrase));
}

TEST_CASE("The same damage in both copies is a clear error", "[keyfile][damage]")
{
    const KeyedFolder book;
    const QByteArray sound = book.read(u'a');
    for (qsizetype i = 0; i < sound.size(); ++i) {
        const QByteArray damaged = flipped(sound, i);
        book.write(u'a', damaged);
        book.write(u'b', damaged);
        const auto file = book.load();
        REQUIRE_FALSE(file);
        REQUIRE(file.error().code == ErrorCode::KeyFilesDamaged);
        REQUIRE(book.read(u'a') == damaged); // nothing is overwritten that somebody may yet rescue
    }
    for (qsizetype length = 0; length < sound.size(); ++length) {
        book.write(u'a', sound.first(length));
        book.write(u'b', sound.first(length));
        REQUIRE(book.load().error().code == ErrorCode::KeyFilesDamaged);
    }
    book.write(u'a', sound + 'x');
    QFile::remove(book.path(u'b'));
    CHECK(book.load().error().code == ErrorCode::KeyFilesDamaged);
}

TEST_CASE("A copy that is lost, cut or old is written anew from the other", "[keyfile][damage]")
{
    const KeyedFolder book;
    const QByteArray old = book.read(u'a');
    auto file = book.load();
    REQUIRE(file->changePassphrase(kBob, KeyedFolder::kBobsPhrase, KeyedFolder::kAdasPhrase, KeyedFolder::kCheap));
    REQUIRE(file->save(book.keys));
    const QByteArray current = book.read(u'a');

    QFile::remove(book.path(u'b'));
    auto found = book.load();
    CHECK(found->copyB() == KeyCopyState::Missing);
    CHECK(found->wasRepaired());
    CHECK(book.read(u'b') == current);

    book.write(u'a', old);
    found = book.load();
    CHECK(found->copyA() == KeyCopyState::Older);
    CHECK(book.read(u'a') == current);
    CHECK(book.unlock(kBob, KeyedFolder::kBobsPhrase).error().code == ErrorCode::WrongPassphrase);
    CHECK(book.unlock(kBob, KeyedFolder::kAdasPhrase));

    book.write(u'a', current.first(current.size() / 2));
    CHECK(book.unlock(kBob, KeyedFolder::kAdasPhrase)->repaired);
    CHECK(book.read(u'a') == current);
}

TEST_CASE("No altered byte with a fitting sum opens the book", "[keyfile][damage]")
{
    // The attacker knows the format and mends the sum of both copies, but has no key.
    const KeyedFolder book;
    const QByteArray sound = book.read(u'a');
    for (qsizetype i = 0; i < sound.size() - kHashSize; ++i) {
        const QByteArray altered = resummed(flipped(sound, i));
        book.write(u'a', altered);
        book.write(u'b', altered);
        const auto opened = book.unlock(kAda, KeyedFolder::kAdasPhrase);
        CAPTURE(i);
        REQUIRE_FALSE(opened);
        const ErrorCode code = opened.error().code;
        const bool told = code == ErrorCode::WrongPassphrase || code == ErrorCode::UnknownUser
                          || code == ErrorCode::KeyFilesTampered || code == ErrorCode::KeyFilesDamaged
                          || code == ErrorCode::NewerBook;
        REQUIRE(told);
    }
    book.write(u'a', resummed(sound));
    CHECK(book.unlock(kAda, KeyedFolder::kAdasPhrase)); // the control: mending a sum alone is harmless
}

TEST_CASE("Slots, grants and keys moved about by a stranger are refused", "[keyfile][damage]")
{
    const KeyedFolder book;
    const KeyedFolder other;
    const auto sound = decodeKeyData(book.read(u'a'));
    const auto foreign = decodeKeyData(other.read(u'a'));
    const QByteArray strangersKey(kKeySize, 'k');
    const auto tried = [&](const KeyData &data) {
        const QByteArray bytes =
            encodeKeyData(data, KeyView(reinterpret_cast<const unsigned char *>(strangersKey.constData()), kKeySize));
        book.write(u'a', bytes);
        book.write(u'b', bytes);
        const auto opened = book.unlock(kAda, KeyedFolder::kAdasPhrase);
        return opened ? ErrorCode::AlreadyExists : opened.error().code;
    };
    CHECK(tried(*sound) == ErrorCode::KeyFilesTampered);

    KeyData data = *sound;
    std::swap(data.keySlots.at(1), data.keySlots.at(2));
    CHECK(tried(data) == ErrorCode::KeyFilesTampered);
    // Ada's passphrase in Bob's name: the holder is bound into the slot, so the name does not make her Bob.
    data = *sound;
    std::swap(data.keySlots.at(1).holder, data.keySlots.at(2).holder);
    CHECK(tried(data) == ErrorCode::WrongPassphrase);
    data = *sound;
    std::swap(data.keySlots.at(1).name, data.keySlots.at(2).name);
    CHECK(tried(data) == ErrorCode::WrongPassphrase);

    data = *sound;
    data.keySlots.at(1) = foreign->keySlots.at(1);
    CHECK(tried(data) == ErrorCode::WrongPassphrase);
    data = *sound;
    data.sqlSalt = foreign->sqlSalt;
    CHECK(tried(data) == ErrorCode::WrongPassphrase);
    data = *sound;
    data.keySlots.at(1).kdf = KdfParameters(1, 1, quint64{4} << 30, QByteArray(KdfParameters::kSaltSize, 's'));
    CHECK(tried(data) == ErrorCode::KeyFilesTampered);

    data = *sound;
    std::swap(data.grants.at(1).sealed, data.grants.at(2).sealed);
    CHECK(tried(data) == ErrorCode::KeyFilesTampered);
    data = *sound;
    data.grants.erase(data.grants.begin() + 1);
    CHECK(tried(data) == ErrorCode::KeyFilesTampered);
    data = *sound;
    data.identities.at(1).signingKey = newSigningKeys().publicKey;
    CHECK(tried(data) == ErrorCode::KeyFilesTampered);
}

TEST_CASE("Two copies of one number with different content are not mixed up", "[keyfile][damage]")
{
    const KeyedFolder book;
    auto data = decodeKeyData(book.read(u'b'));
    data->others.push_back({4711, "put there by somebody"});
    const QByteArray other = encodeKeyData(*data, Secret::random(kKeySize));
    book.write(u'b', other);
    auto file = book.load();
    CHECK(file->copyB() == KeyCopyState::Different);
    CHECK_FALSE(file->wasRepaired());
    CHECK(book.read(u'b') == other);
    CHECK(file->unlock(kAda, KeyedFolder::kAdasPhrase));
    REQUIRE(file->save(book.keys));
    CHECK(book.read(u'b') == book.read(u'a'));
}

TEST_CASE("A book in a folder that cannot be written opens, and says that nothing was repaired", "[keyfile][damage]")
{
    const KeyedFolder book;
    const QByteArray sound = book.read(u'a');
    book.write(u'a', flipped(sound, 20));
    for (const QChar copy : {u'a', u'b'})
        REQUIRE(chmod(QFile::encodeName(book.path(copy)).constData(), 0444) == 0);
    const QByteArray folder = QFile::encodeName(book.folder.path());
    REQUIRE(chmod(folder.constData(), 0555) == 0);
    CHECK(inChild([&book] {
        // Rights bind only those who are not root.
        constexpr uid_t kNobody = 65534;
        if (geteuid() == 0 && setresuid(kNobody, kNobody, kNobody) != 0)
            return false;
        auto file = KeyFile::load(book.folder.path());
        if (!file || file->copyA() != KeyCopyState::Damaged || file->wasRepaired())
            return false;
        if (!file->unlock(kAda, KeyedFolder::kAdasPhrase))
            return false;
        const auto saved = file->save(book.keys);
        return !saved && saved.error().code == ErrorCode::NotWritable;
    }));
    REQUIRE(chmod(folder.constData(), 0755) == 0);
    CHECK(book.load()->wasRepaired());
}

TEST_CASE("A full disk leaves the old passphrase in force and no litter", "[keyfile][damage]")
{
    const KeyedFolder book;
    const QByteArray before = book.read(u'a');
    CHECK(inChild([&book] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {100, 100};
        auto file = book.load();
        if (!file
            || !file->changePassphrase(kBob, KeyedFolder::kBobsPhrase, KeyedFolder::kAdasPhrase, KeyedFolder::kCheap))
            return false;
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return false;
        const auto saved = file->save(book.keys);
        return !saved && saved.error().code == ErrorCode::DiskFull;
    }));
    CHECK(book.read(u'a') == before);
    CHECK(book.read(u'b') == before);
    CHECK(QDir(book.folder.path()).entryList(QDir::Files).size() == 2);
    CHECK(book.unlock(kBob, KeyedFolder::kBobsPhrase));
}
