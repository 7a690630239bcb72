// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/secret.h"

#include <QByteArray>

#include <array>

namespace zhiyin {

/// A key as the functions below take it: a Secret, or a std::array where one per row is needed.
using KeyView = std::span<const unsigned char>;

inline constexpr int kKeySize = 32;
/// What seal() adds to a text: algorithm, nonce, tag.
inline constexpr int kSealOverhead = 1 + 24 + 16;
inline constexpr int kHashSize = 32;
inline constexpr int kBlindIndexSize = 16;

/// Seals with XChaCha20-Poly1305 under a random nonce. The first byte says the algorithm, so that another one (SM4) can
/// follow; then nonce, ciphertext, tag. `associatedData` says where the value belongs ("table|column|row"): moved
/// elsewhere it no longer opens. The key must have kKeySize bytes; anything else is a fault in the program and ends it.
[[nodiscard]] QByteArray seal(KeyView key, QByteArrayView plaintext, QByteArrayView associatedData);
/// Fails with DamagedBook where the text, its place or the key is not the one it was sealed with.
[[nodiscard]] Result<QByteArray> unseal(KeyView key, QByteArrayView sealed, QByteArrayView associatedData);

/// The same where the text is itself a key: it never stands in ordinary memory.
[[nodiscard]] Result<Secret> unsealSecret(KeyView key, QByteArrayView sealed, QByteArrayView associatedData);

/// The place of an exact value in an index that tells nothing without the key; 16 bytes.
/// `normalised` is what the caller holds to be the same value (no spaces, one case).
[[nodiscard]] QByteArray blindIndex(KeyView key, QByteArrayView normalised);

/// A fresh key of kKeySize bytes in ordinary memory, for those that the book itself keeps; others are a Secret.
[[nodiscard]] QByteArray randomKey();

/// A key for one purpose out of another key; from it nobody comes back to the first.
[[nodiscard]] Secret deriveKey(KeyView key, QByteArrayView purpose);

/// BLAKE2b-256 (keyed or not) over what is added, piece by piece.
class Hasher final
{
public:
    explicit Hasher(KeyView key = {});
    ~Hasher();
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;

    Hasher &add(QByteArrayView bytes);
    /// The length first, so that "ab","c" and "a","bc" differ.
    Hasher &addSized(QByteArrayView bytes);
    /// Eight bytes, little end first.
    Hasher &addNumber(qint64 number);
    /// The 32 bytes; the hasher begins anew with the same key.
    [[nodiscard]] QByteArray finish();

private:
    void begin();
    // The state of crypto_generichash; its size is asserted in the source, so that this header needs no libsodium.
    alignas(64) std::array<unsigned char, 384> m_state;
    std::array<unsigned char, kKeySize> m_key{};
    bool m_keyed = false;
};

/// BLAKE2b-256 of one piece.
[[nodiscard]] QByteArray hashOf(QByteArrayView bytes);

/// An Ed25519 pair: 32 bytes to be known by all, 64 by nobody else.
struct SigningKeys {
    QByteArray publicKey;
    Secret secretKey;
};
[[nodiscard]] SigningKeys newSigningKeys();
/// 64 bytes. The key must be a SigningKeys::secretKey.
[[nodiscard]] QByteArray sign(KeyView secretKey, QByteArrayView message);
[[nodiscard]] bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace zhiyin
