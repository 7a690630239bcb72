// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_file.h"

#include <sodium.h>

#include <cstring>

namespace zhiyin {

namespace {

constexpr qint64 kRecoveryHolder = 0;
constexpr std::size_t kBoxSecretSize = crypto_box_SECRETKEYBYTES;
constexpr std::size_t kHolderKeysSize = kBoxSecretSize + crypto_sign_SECRETKEYBYTES;
constexpr quint8 kSealedBox = 1;
constexpr quint8 kGrantVersion = 1;
constexpr quint8 kGrantHasClassKeys = 1;
/// Version, flags, book id, holder, data key; then class key and index key where the flag says so.
constexpr std::size_t kGrantHead = 2 + KeyData::kBookIdSize + sizeof(qint64);
constexpr std::size_t kShortGrant = kGrantHead + kKeySize;
constexpr std::size_t kFullGrant = kGrantHead + 3 * kKeySize;

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).trimmed().toCaseFolded();
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

tl::unexpected<Error> tampered(const QString &detail)
{
    return failure(ErrorCode::KeyFilesTampered, {}, detail);
}

QByteArray boxPublicKey(KeyView boxSecret)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_scalarmult_base(bytesOf(publicKey), boxSecret.data());
    return publicKey;
}

KeyView boxPart(const Secret &holderKeys)
{
    return holderKeys.bytes().first(kBoxSecretSize);
}

QByteArray guessLogKeyOf(const BookKeys &keys)
{
    return boxPublicKey(deriveKey(keys.dataKey, kGuessLogPurpose));
}

QByteArray grantHead(const KeyData &data, qint64 holder, quint8 flags)
{
    QByteArray head;
    head.append(static_cast<char>(kGrantVersion)).append(static_cast<char>(flags)).append(data.bookId);
    return head.append(reinterpret_cast<const char *>(&holder), sizeof holder);
}

KeyGrant sealGrant(const KeyData &data, qint64 holder, const BookKeys &keys, const QByteArray &boxKey)
{
    const bool full = !keys.classKey.isEmpty();
    const QByteArray head = grantHead(data, holder, full ? kGrantHasClassKeys : 0);
    Secret payload(full ? kFullGrant : kShortGrant);
    unsigned char *at = std::copy(head.cbegin(), head.cend(), payload.begin());
    at = std::copy(keys.dataKey.begin(), keys.dataKey.end(), at);
    at = std::copy(keys.classKey.begin(), keys.classKey.end(), at);
    std::copy(keys.indexKey.begin(), keys.indexKey.end(), at);
    KeyGrant grant{holder, kSealedBox,
                   QByteArray(static_cast<qsizetype>(payload.size() + crypto_box_SEALBYTES), Qt::Uninitialized)};
    crypto_box_seal(bytesOf(grant.sealed), payload.data(), payload.size(), bytesOf(boxKey));
    return grant;
}

/// X25519 secret, then Ed25519 secret.
Secret newHolderKeys(KeyIdentity &identity)
{
    Secret holderKeys(kHolderKeysSize);
    identity.boxKey.resize(crypto_box_PUBLICKEYBYTES);
    identity.signingKey.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_box_keypair(bytesOf(identity.boxKey), holderKeys.data());
    crypto_sign_keypair(bytesOf(identity.signingKey), holderKeys.data() + kBoxSecretSize);
    return holderKeys;
}

} // namespace

BookKeys BookKeys::clone() const
{
    return BookKeys{dataKey.clone(), sqlSalt, classKey.clone(), indexKey.clone()};
}

Secret rawKeySpec(const BookKeys &keys)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    Secret spec(2 + 2 * (keys.dataKey.size() + keys.sqlSalt.size()) + 1);
    unsigned char *at = spec.begin();
    *at++ = 'x';
    *at++ = '\'';
    const auto hex = [&at](KeyView bytes) {
        for (const unsigned char byte : bytes) {
            *at++ = static_cast<unsigned char>(kDigits[byte >> 4]);
            *at++ = static_cast<unsigned char>(kDigits[byte & 15]);
        }
    };
    hex(keys.dataKey);
    hex(keys.sqlSalt);
    *at = '\'';
    return spec;
}

/// What a slot held and its grant gave.
struct KeyFile::Opened {
    Secret holderKeys;
    BookKeys keys;

    [[nodiscard]] Secret signingKey() const { return Secret::copyOf(holderKeys.bytes().subspan(kBoxSecretSize)); }
};

BookKeys KeyFile::keysOf(const RecoveryKey &recovery)
{
    const Secret &secret = recovery.secret();
    BookKeys keys{deriveKey(secret, "data key"), {}, deriveKey(secret, "class key"), deriveKey(secret, "index key")};
    const Secret salt = deriveKey(secret, "database salt");
    std::copy_n(salt.begin(), keys.sqlSalt.size(), keys.sqlSalt.begin());
    return keys;
}

QByteArray KeyFile::bookIdOf(const RecoveryKey &recovery)
{
    return deriveKey(recovery.secret(), "book id").view().first(KeyData::kBookIdSize).toByteArray();
}

Result<KeyFile> KeyFile::create(const QString &directory, const RecoveryKey &recovery, quint64 after)
{
    const BookKeys keys = keysOf(recovery);
    KeyFile file;
    file.m_directory = directory;
    file.m_data.sequence = after;
    file.m_data.bookId = bookIdOf(recovery);
    file.m_data.sqlSalt = QByteArray(reinterpret_cast<const char *>(keys.sqlSalt.data()), KeyData::kSqlSaltSize);
    file.m_data.guessLogKey = guessLogKeyOf(keys);
    file.m_verified = true;
    KeySlot slot;
    slot.holder = kRecoveryHolder;
    ZHIYIN_TRY(file.addHolder(keys, std::move(slot), recovery.secret()));
    return file;
}

Result<KeyFile> KeyFile::load(const QString &directory)
{
    ZHIYIN_ASSIGN(KeyCopies copies, readKeyCopies(directory));
    KeyFile file;
    file.m_directory = directory;
    file.m_data = std::move(copies.data);
    file.m_bytes = std::move(copies.bytes);
    file.m_standing = file.m_data.sequence;
    file.m_copyA = copies.a;
    file.m_copyB = copies.b;
    file.m_repaired = copies.repaired;
    return file;
}

Result<Unlocked> KeyFile::unlock(const QString &name, const QString &passphrase)
{
    const KeySlot *slot = slotOf(name);
    if (!slot)
        return failure(ErrorCode::UnknownUser, {name});
    ZHIYIN_ASSIGN(Opened opened, open(*slot, passphraseBytes(passphrase), ErrorCode::WrongPassphrase));
    Secret signingKey = opened.signingKey();
    return Unlocked{UserId(slot->holder), slot->name, std::move(opened.keys), std::move(signingKey), m_repaired};
}

Result<Recovered> KeyFile::unlockWithRecovery(const RecoveryKey &recovery)
{
    const KeySlot *slot = slotOf(kRecoveryHolder);
    if (!slot)
        return tampered(QStringLiteral("no recovery slot"));
    ZHIYIN_ASSIGN(Opened opened, open(*slot, recovery.secret(), ErrorCode::WrongRecoveryKey));
    Secret signingKey = opened.signingKey();
    return Recovered{std::move(opened.keys), std::move(signingKey)};
}

Result<void> KeyFile::verify(const BookKeys &keys)
{
    if (!m_bytes.isEmpty() && !isAuthentic(m_bytes, keys.dataKey))
        return tampered(QStringLiteral("wrong MAC"));
    m_verified = true;
    return {};
}

Result<KeyFile::Opened> KeyFile::open(const KeySlot &slot, const Secret &secret, ErrorCode wrong)
{
    ZHIYIN_ASSIGN(const Secret key, slot.kdf.derive(secret));
    auto holderKeys = unsealSecret(key, slot.sealed, slotAssociatedData(m_data, slot));
    if (!holderKeys || holderKeys->size() != kHolderKeysSize)
        return failure(wrong, slot.name.isEmpty() ? QStringList() : QStringList(slot.name));
    ZHIYIN_ASSIGN(BookKeys keys, openGrant(slot.holder, *holderKeys));
    // Only now is there a key to tell whether anything beside the slot was altered.
    ZHIYIN_TRY(verify(keys));
    return Opened{std::move(*holderKeys), std::move(keys)};
}

Result<BookKeys> KeyFile::openGrant(qint64 holder, const Secret &holderKeys) const
{
    const auto grant = std::find_if(m_data.grants.begin(), m_data.grants.end(),
                                    [holder](const KeyGrant &candidate) { return candidate.holder == holder; });
    if (grant == m_data.grants.end() || grant->algorithm != kSealedBox)
        return tampered(QStringLiteral("no grant"));
    const std::size_t size = static_cast<std::size_t>(grant->sealed.size()) - crypto_box_SEALBYTES;
    if (grant->sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES)
        || (size != kShortGrant && size != kFullGrant))
        return tampered(QStringLiteral("grant of %1 bytes").arg(grant->sealed.size()));
    Secret payload(size);
    const QByteArray publicKey = boxPublicKey(boxPart(holderKeys));
    if (crypto_box_seal_open(payload.data(), bytesOf(grant->sealed),
                             static_cast<unsigned long long>(grant->sealed.size()), bytesOf(publicKey),
                             boxPart(holderKeys).data())
        != 0)
        return tampered(QStringLiteral("grant does not open"));
    // A sealed box says nothing of where it belongs: the head does.
    const quint8 flags = size == kFullGrant ? kGrantHasClassKeys : 0;
    if (payload.view().first(kGrantHead) != grantHead(m_data, holder, flags))
        return tampered(QStringLiteral("grant of another holder or book"));
    const auto part = [&payload](std::size_t index) {
        return Secret::copyOf(payload.bytes().subspan(kGrantHead + index * kKeySize, kKeySize));
    };
    BookKeys keys{part(0), {}, {}, {}};
    std::memcpy(keys.sqlSalt.data(), m_data.sqlSalt.constData(), keys.sqlSalt.size());
    if (flags & kGrantHasClassKeys) {
        keys.classKey = part(1);
        keys.indexKey = part(2);
    }
    return keys;
}

Result<void> KeyFile::checkVerified() const
{
    if (!m_verified)
        return failure(ErrorCode::Internal, {}, QStringLiteral("key file changed before its MAC was checked"));
    return {};
}

Result<void> KeyFile::sealSlot(KeySlot &slot, const Secret &secret, const Secret &holderKeys) const
{
    ZHIYIN_ASSIGN(const Secret key, slot.kdf.derive(secret));
    slot.sealed = seal(key, holderKeys.view(), slotAssociatedData(m_data, slot));
    return {};
}

Result<void> KeyFile::addHolder(const BookKeys &keys, KeySlot slot, const Secret &secret)
{
    KeyIdentity identity;
    identity.holder = slot.holder;
    identity.since = m_data.sequence + 1;
    const Secret holderKeys = newHolderKeys(identity);
    ZHIYIN_TRY(sealSlot(slot, secret, holderKeys));
    m_data.grants.push_back(sealGrant(m_data, slot.holder, keys, identity.boxKey));
    m_data.identities.push_back(std::move(identity));
    m_data.keySlots.push_back(std::move(slot));
    return {};
}

void KeyFile::removeHolder(qint64 holder)
{
    std::erase_if(m_data.keySlots, [holder](const KeySlot &slot) { return slot.holder == holder; });
    std::erase_if(m_data.grants, [holder](const KeyGrant &grant) { return grant.holder == holder; });
}

Result<void> KeyFile::addPerson(const BookKeys &keys, UserId user, const QString &name, const QString &passphrase,
                                KdfCost cost)
{
    ZHIYIN_TRY(checkVerified());
    if (slotOf(user.value()) || slotOf(name))
        return failure(ErrorCode::AlreadyExists, {name});
    KeySlot slot;
    slot.holder = user.value();
    slot.name = name.normalized(QString::NormalizationForm_C).trimmed();
    slot.kdf = KdfParameters::forPassphrase(cost);
    return addHolder(keys, std::move(slot), passphraseBytes(passphrase));
}

Result<void> KeyFile::removePerson(UserId user)
{
    ZHIYIN_TRY(checkVerified());
    if (user.value() == kRecoveryHolder || !slotOf(user.value()))
        return failure(ErrorCode::UnknownUser, {user.toString()});
    removeHolder(user.value());
    return {};
}

Result<void> KeyFile::changePassphrase(const QString &name, const QString &old, const QString &fresh, KdfCost cost)
{
    const KeySlot *current = slotOf(name);
    if (!current)
        return failure(ErrorCode::UnknownUser, {name});
    ZHIYIN_ASSIGN(const Opened opened, open(*current, passphraseBytes(old), ErrorCode::WrongPassphrase));
    KeySlot slot = *current;
    slot.kdf = KdfParameters::forPassphrase(cost);
    ZHIYIN_TRY(sealSlot(slot, passphraseBytes(fresh), opened.holderKeys));
    *slotOf(slot.holder) = slot;
    return {};
}

Result<void> KeyFile::resetPassphrase(const BookKeys &keys, UserId user, const QString &passphrase, KdfCost cost)
{
    ZHIYIN_TRY(checkVerified());
    const KeySlot *current = user.value() == kRecoveryHolder ? nullptr : slotOf(user.value());
    if (!current)
        return failure(ErrorCode::UnknownUser, {user.toString()});
    KeySlot slot = *current;
    slot.kdf = KdfParameters::forPassphrase(cost);
    removeHolder(user.value());
    return addHolder(keys, std::move(slot), passphraseBytes(passphrase));
}

bool KeyFile::isCheaperThan(const QString &name, KdfCost cost) const
{
    const KeySlot *slot = slotOf(name);
    return slot && slot->kdf.isWeakerThan(cost);
}

Result<void> KeyFile::save(const BookKeys &keys)
{
    ZHIYIN_TRY(verify(keys));
    KeyData next = m_data;
    next.sequence = std::max(m_standing, m_data.sequence) + 1;
    QByteArray bytes = encodeKeyData(next, keys.dataKey);
    ZHIYIN_ASSIGN(const bool both, writeKeyCopies(m_directory, bytes, m_standing));
    m_data.sequence = next.sequence;
    m_standing = next.sequence;
    m_bytes = std::move(bytes);
    m_copyA = both ? KeyCopyState::Sound : KeyCopyState::Older;
    m_copyB = KeyCopyState::Sound;
    return {};
}

Result<KeyFile> KeyFile::copyForBackup(const QString &directory, const std::vector<UserId> &people) const
{
    ZHIYIN_TRY(checkVerified());
    KeyFile copy;
    copy.m_directory = directory;
    copy.m_data = m_data;
    copy.m_verified = true;
    const auto stays = [&people](qint64 holder) {
        return holder == kRecoveryHolder || std::find(people.begin(), people.end(), UserId(holder)) != people.end();
    };
    std::erase_if(copy.m_data.keySlots, [&stays](const KeySlot &slot) { return !stays(slot.holder); });
    std::erase_if(copy.m_data.grants, [&stays](const KeyGrant &grant) { return !stays(grant.holder); });
    // What this program does not know may be a way in.
    copy.m_data.others.clear();
    return copy;
}

KeySlot *KeyFile::slotOf(qint64 holder)
{
    const auto found = std::find_if(m_data.keySlots.begin(), m_data.keySlots.end(),
                                    [holder](const KeySlot &slot) { return slot.holder == holder; });
    return found == m_data.keySlots.end() ? nullptr : &*found;
}

const KeySlot *KeyFile::slotOf(const QString &name) const
{
    const QString wanted = folded(name);
    const auto found = std::find_if(m_data.keySlots.begin(), m_data.keySlots.end(), [&wanted](const KeySlot &slot) {
        return slot.holder != kRecoveryHolder && folded(slot.name) == wanted;
    });
    return found == m_data.keySlots.end() ? nullptr : &*found;
}

std::vector<KeyFile::Person> KeyFile::people() const
{
    std::vector<Person> people;
    for (const KeySlot &slot : m_data.keySlots) {
        if (slot.holder != kRecoveryHolder)
            people.push_back({UserId(slot.holder), slot.name});
    }
    return people;
}

std::optional<KeyFile::Person> KeyFile::find(const QString &name) const
{
    const KeySlot *slot = slotOf(name);
    return slot ? std::optional(Person{UserId(slot->holder), slot->name}) : std::nullopt;
}

std::vector<KeyFile::PublicKey> KeyFile::publicKeys() const
{
    std::vector<PublicKey> keys;
    if (!m_verified)
        return keys;
    for (const KeyIdentity &identity : m_data.identities) {
        const auto user = identity.holder == kRecoveryHolder ? std::nullopt : std::optional(UserId(identity.holder));
        keys.push_back({user, identity.signingKey, identity.since});
    }
    return keys;
}

} // namespace zhiyin
