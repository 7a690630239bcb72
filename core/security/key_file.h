// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/security/key_copies.h"
#include "core/security/recovery_key.h"

#include <array>
#include <vector>

namespace zhiyin {

/// What opens a book and its sealed columns.
struct BookKeys {
    Secret dataKey;
    std::array<unsigned char, KeyData::kSqlSaltSize> sqlSalt{};
    /// Seals identity, card and account numbers. Empty where the holder's grant does not have it; so is `indexKey`.
    Secret classKey;
    /// For blindIndex().
    Secret indexKey;

    [[nodiscard]] BookKeys clone() const;
};

/// Of deriveKey(): the pair that guesses are sealed to, so that whoever holds the data key can read them.
inline constexpr QByteArrayView kGuessLogPurpose("guess log");

/// `x'<64 hex key><32 hex salt>'`, the form that Database::open() takes (as view()).
[[nodiscard]] Secret rawKeySpec(const BookKeys &keys);

/// Who signed in, and what that opened.
struct Unlocked {
    UserId user;
    QString name;
    BookKeys keys;
    /// Ed25519, for sign().
    Secret signingKey;
    /// Some copy of the key file had to be written anew: worth a notice.
    bool repaired = false;
};

struct Recovered {
    BookKeys keys;
    Secret signingKey;
};

/// The key file of a book: who may open it, with which secret. Changes are made in memory and take effect with save().
///
/// Nothing in it can be trusted, nor may it be changed, before its MAC has been checked: unlock(), unlockWithRecovery() and
/// verify() do that. Names are compared in NFC without regard to case. A whole book swapped for another one is not
/// noticed here but by the journal's witness.
class KeyFile final
{
public:
    struct Person {
        UserId user;
        QString name;
    };
    struct PublicKey {
        /// None: the recovery key.
        std::optional<UserId> user;
        QByteArray signingKey;
        /// The save of the key file that brought it; a person whose passphrase was reset has a newer one beside the old.
        quint64 since;
    };

    /// A key file for a new book, or for one whose key files are lost: the book's keys follow from the recovery key, so
    /// that the sheet of paper and `data.db` alone suffice. Whether it was the right sheet shows when the database
    /// opens. Not saved yet, and nobody is in it. `after`: the highest sequence number the book is known to have had.
    /// Fails with OutOfMemory.
    [[nodiscard]] static Result<KeyFile> create(const QString &directory, const RecoveryKey &recovery,
                                                quint64 after = 0);
    /// The keys that the first key file of a book had, without any key file.
    [[nodiscard]] static BookKeys keysOf(const RecoveryKey &recovery);
    /// The id of the book that was created with this recovery key.
    [[nodiscard]] static QByteArray bookIdOf(const RecoveryKey &recovery);

    /// Fails with KeyFilesMissing, KeyFilesDamaged, NewerBook, NotReadable.
    [[nodiscard]] static Result<KeyFile> load(const QString &directory);

    /// Fails with UnknownUser, WrongPassphrase (also where the slot was altered: the two cannot be told apart),
    /// KeyFilesTampered, OutOfMemory. Takes as long as the slot's key derivation.
    [[nodiscard]] Result<Unlocked> unlock(const QString &name, const QString &passphrase);
    /// Fails with WrongRecoveryKey, KeyFilesTampered.
    [[nodiscard]] Result<Recovered> unlockWithRecovery(const RecoveryKey &recovery);
    /// For whoever holds the keys already. Fails with KeyFilesTampered.
    [[nodiscard]] Result<void> verify(const BookKeys &keys);

    /// A slot, a key pair and a grant of all keys that `keys` has. Fails with AlreadyExists for a known user or name.
    [[nodiscard]] Result<void> addPerson(const BookKeys &keys, UserId user, const QString &name,
                                         const QString &passphrase, KdfCost cost);
    /// Slot and grant go, the public key stays. Fails with UnknownUser.
    [[nodiscard]] Result<void> removePerson(UserId user);
    /// Fails with UnknownUser, WrongPassphrase, KeyFilesTampered, OutOfMemory.
    [[nodiscard]] Result<void> changePassphrase(const QString &name, const QString &old, const QString &fresh,
                                                KdfCost cost);
    /// For whoever forgot it: a new key pair, since nobody can open the old one. Fails with UnknownUser.
    [[nodiscard]] Result<void> resetPassphrase(const BookKeys &keys, UserId user, const QString &passphrase,
                                               KdfCost cost);
    /// True where a slot made at `cost` would be dearer to guess: changePassphrase() to the same one at the next unlock.
    [[nodiscard]] bool isCheaperThan(const QString &name, KdfCost cost) const;

    /// Writes both copies; where the second could not be written the change is made all the same and copyA() says Older.
    /// Fails with StaleRevision where another process saved since (load again), DiskFull,
    /// NotWritable, IoFailed, BookLocked, KeyFilesTampered.
    [[nodiscard]] Result<void> save(const BookKeys &keys);
    /// For a backup in `directory`: the recovery slot and those of `people`; all public keys. Save it there.
    [[nodiscard]] Result<KeyFile> copyForBackup(const QString &directory, const std::vector<UserId> &people) const;

    [[nodiscard]] std::vector<Person> people() const;
    [[nodiscard]] std::optional<Person> find(const QString &name) const;
    /// Trustworthy once the MAC was checked; none before.
    [[nodiscard]] std::vector<PublicKey> publicKeys() const;
    [[nodiscard]] quint64 sequence() const { return m_data.sequence; }
    [[nodiscard]] const QByteArray &bookId() const { return m_data.bookId; }
    /// The key that guesses are sealed to; usable before anybody signed in.
    [[nodiscard]] const QByteArray &guessLogKey() const { return m_data.guessLogKey; }
    [[nodiscard]] const QString &directory() const { return m_directory; }
    /// How the two copies were found.
    [[nodiscard]] KeyCopyState copyA() const { return m_copyA; }
    [[nodiscard]] KeyCopyState copyB() const { return m_copyB; }
    [[nodiscard]] bool wasRepaired() const { return m_repaired; }

private:
    KeyFile() = default;
    struct Opened;
    [[nodiscard]] KeySlot *slotOf(qint64 holder);
    [[nodiscard]] const KeySlot *slotOf(const QString &name) const;
    [[nodiscard]] Result<Opened> open(const KeySlot &slot, const Secret &secret, ErrorCode wrong);
    [[nodiscard]] Result<BookKeys> openGrant(qint64 holder, const Secret &boxKey) const;
    [[nodiscard]] Result<void> checkVerified() const;
    [[nodiscard]] Result<void> sealSlot(KeySlot &slot, const Secret &secret, const Secret &holderKeys) const;
    [[nodiscard]] Result<void> addHolder(const BookKeys &keys, KeySlot slot, const Secret &secret);
    void removeHolder(qint64 holder);

    QString m_directory;
    KeyData m_data;
    /// As read; empty for a file that was never saved.
    QByteArray m_bytes;
    /// The sequence number that stands in the directory, as far as known.
    quint64 m_standing = 0;
    bool m_verified = false;
    KeyCopyState m_copyA = KeyCopyState::Sound;
    KeyCopyState m_copyB = KeyCopyState::Sound;
    bool m_repaired = false;
};

} // namespace zhiyin
