// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/seal.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>

namespace zhiyin {

namespace {

constexpr unsigned char kXChaCha20Poly1305 = 1;
constexpr int kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kSealOverhead == 1 + kNonceSize + kTagSize);
static_assert(sizeof(crypto_generichash_state) == 384 && alignof(crypto_generichash_state) <= 64);

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

unsigned long long sizeOf(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

void requireSize(KeyView key, std::size_t size)
{
    sodiumReady();
    if (key.size() != size)
        qFatal("a key of %zu bytes where %zu are needed", key.size(), size);
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(ErrorCode::DamagedBook, {}, detail);
}

/// `out` has room for what remains of `sealed` without the overhead.
Result<void> unsealInto(unsigned char *out, KeyView key, QByteArrayView sealed, QByteArrayView associatedData)
{
    requireSize(key, kKeySize);
    if (sealed.size() < kSealOverhead)
        return damaged(QStringLiteral("sealed value of %1 bytes").arg(sealed.size()));
    const unsigned char *in = bytesOf(sealed);
    if (in[0] != kXChaCha20Poly1305)
        return damaged(QStringLiteral("sealed by unknown algorithm %1").arg(in[0]));
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr, in + 1 + kNonceSize,
                                                              sizeOf(sealed) - 1 - kNonceSize, bytesOf(associatedData),
                                                              sizeOf(associatedData), in + 1, key.data());
    if (rc != 0)
        return damaged(QStringLiteral("sealed value does not open"));
    return {};
}

} // namespace

QByteArray seal(KeyView key, QByteArrayView plaintext, QByteArrayView associatedData)
{
    requireSize(key, kKeySize);
    QByteArray sealed(plaintext.size() + kSealOverhead, Qt::Uninitialized);
    unsigned char *out = bytesOf(sealed);
    out[0] = kXChaCha20Poly1305;
    randombytes_buf(out + 1, kNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + 1 + kNonceSize, nullptr, bytesOf(plaintext), sizeOf(plaintext),
                                               bytesOf(associatedData), sizeOf(associatedData), nullptr, out + 1,
                                               key.data());
    return sealed;
}

QByteArray randomKey()
{
    sodiumReady();
    QByteArray key(kKeySize, Qt::Uninitialized);
    randombytes_buf(bytesOf(key), static_cast<std::size_t>(key.size()));
    return key;
}

Result<QByteArray> unseal(KeyView key, QByteArrayView sealed, QByteArrayView associatedData)
{
    QByteArray plaintext(std::max<qsizetype>(sealed.size() - kSealOverhead, 0), Qt::Uninitialized);
    ZHIYIN_TRY(unsealInto(bytesOf(plaintext), key, sealed, associatedData));
    return plaintext;
}

Result<Secret> unsealSecret(KeyView key, QByteArrayView sealed, QByteArrayView associatedData)
{
    Secret plaintext(static_cast<std::size_t>(std::max<qsizetype>(sealed.size() - kSealOverhead, 0)));
    ZHIYIN_TRY(unsealInto(plaintext.data(), key, sealed, associatedData));
    return plaintext;
}

QByteArray blindIndex(KeyView key, QByteArrayView normalised)
{
    requireSize(key, kKeySize);
    QByteArray index(kBlindIndexSize, Qt::Uninitialized);
    crypto_generichash(bytesOf(index), kBlindIndexSize, bytesOf(normalised), sizeOf(normalised), key.data(),
                       key.size());
    return index;
}

Secret deriveKey(KeyView key, QByteArrayView purpose)
{
    requireSize(key, kKeySize);
    Secret derived(kKeySize);
    crypto_generichash(derived.data(), kKeySize, bytesOf(purpose), sizeOf(purpose), key.data(), key.size());
    return derived;
}

Hasher::Hasher(KeyView key)
{
    if (!key.empty()) {
        requireSize(key, kKeySize);
        std::memcpy(m_key.data(), key.data(), kKeySize);
        m_keyed = true;
    }
    begin();
}

Hasher::~Hasher()
{
    sodium_memzero(m_key.data(), m_key.size());
    sodium_memzero(m_state.data(), m_state.size());
}

void Hasher::begin()
{
    sodiumReady();
    auto *state = reinterpret_cast<crypto_generichash_state *>(m_state.data());
    crypto_generichash_init(state, m_keyed ? m_key.data() : nullptr, m_keyed ? m_key.size() : 0, kHashSize);
}

Hasher &Hasher::add(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        crypto_generichash_update(reinterpret_cast<crypto_generichash_state *>(m_state.data()), bytesOf(bytes),
                                  sizeOf(bytes));
    return *this;
}

Hasher &Hasher::addSized(QByteArrayView bytes)
{
    return addNumber(bytes.size()).add(bytes);
}

Hasher &Hasher::addNumber(qint64 number)
{
    std::array<char, sizeof(qint64)> raw;
    qToLittleEndian(number, raw.data());
    return add(QByteArrayView(raw.data(), raw.size()));
}

QByteArray Hasher::finish()
{
    QByteArray hash(kHashSize, Qt::Uninitialized);
    crypto_generichash_final(reinterpret_cast<crypto_generichash_state *>(m_state.data()), bytesOf(hash), kHashSize);
    begin();
    return hash;
}

QByteArray hashOf(QByteArrayView bytes)
{
    return Hasher().add(bytes).finish();
}

SigningKeys newSigningKeys()
{
    sodiumReady();
    SigningKeys keys{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized), Secret(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_keypair(bytesOf(keys.publicKey), keys.secretKey.data());
    return keys;
}

QByteArray sign(KeyView secretKey, QByteArrayView message)
{
    requireSize(secretKey, crypto_sign_SECRETKEYBYTES);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), sizeOf(message), secretKey.data());
    return signature;
}

bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    sodiumReady();
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
           && crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), sizeOf(message), bytesOf(publicKey))
                  == 0;
}

} // namespace zhiyin
