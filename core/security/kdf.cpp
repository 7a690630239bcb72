// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/kdf.h"
#include "core/security/seal.h"

#include <QtEndian>

#include <sodium.h>

#include <chrono>
#include <cstring>

namespace zhiyin {

namespace {

static_assert(KdfParameters::kSaltSize == crypto_pwhash_SALTBYTES);
/// In the middle of 0.5 … 1.0 s.
constexpr double kTargetSeconds = 0.75;
constexpr int kMebibyteStep = 16;

} // namespace

Result<KdfCost> KdfCost::ofMebibytes(int mebibytes)
{
    if (mebibytes < kFloorMebibytes || mebibytes > kMostMebibytes)
        return failure(ErrorCode::BadValue, {QStringLiteral("key-cost"), QString::number(mebibytes)},
                       QStringLiteral("not within 64 and 2048 MiB"));
    return KdfCost(static_cast<quint64>(mebibytes) << 20, kPasses);
}

KdfParameters::KdfParameters(quint8 algorithm, quint32 passes, quint64 memoryBytes, QByteArray salt)
    : m_algorithm(algorithm), m_passes(passes), m_memoryBytes(memoryBytes), m_salt(std::move(salt))
{}

KdfParameters KdfParameters::forPassphrase(KdfCost cost)
{
    sodiumReady();
    QByteArray salt(kSaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return KdfParameters(static_cast<quint8>(Algorithm::Argon2id13), cost.passes(), cost.memoryBytes(), salt);
}

KdfParameters KdfParameters::forRandomKey()
{
    return KdfParameters(static_cast<quint8>(Algorithm::None), 0, 0, QByteArray(kSaltSize, '\0'));
}

QByteArray KdfParameters::bytes() const
{
    QByteArray out(byteSize() - kSaltSize, '\0');
    out[0] = static_cast<char>(m_algorithm);
    qToLittleEndian(m_passes, out.data() + 1);
    qToLittleEndian(m_memoryBytes, out.data() + 5);
    return out + m_salt;
}

KdfParameters KdfParameters::fromBytes(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() == byteSize());
    return KdfParameters(static_cast<quint8>(bytes[0]), qFromLittleEndian<quint32>(bytes.data() + 1),
                         qFromLittleEndian<quint64>(bytes.data() + 5), bytes.last(kSaltSize).toByteArray());
}

Result<Secret> KdfParameters::derive(const Secret &secret) const
{
    if (m_algorithm == static_cast<quint8>(Algorithm::None) && secret.size() == kKeySize)
        return deriveKey(secret, "slot");
    if (m_algorithm != static_cast<quint8>(Algorithm::Argon2id13) || m_passes < 1 || m_passes > KdfCost::kMostPasses
        || m_memoryBytes < crypto_pwhash_MEMLIMIT_MIN || m_memoryBytes > quint64{KdfCost::kMostMebibytes} << 20)
        return failure(ErrorCode::KeyFilesTampered, {},
                       QStringLiteral("derivation %1 with %2 passes over %3 bytes")
                           .arg(m_algorithm)
                           .arg(m_passes)
                           .arg(m_memoryBytes));
    sodiumReady();
    Secret key(kKeySize);
    // An empty passphrase is only a wrong one; libsodium wants an address all the same.
    const auto *passphrase = secret.isEmpty() ? "" : reinterpret_cast<const char *>(secret.data());
    const auto *salt = reinterpret_cast<const unsigned char *>(m_salt.constData());
    if (crypto_pwhash(key.data(), key.size(), passphrase, secret.size(), salt, m_passes, m_memoryBytes,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return failure(ErrorCode::OutOfMemory, {QString::number(m_memoryBytes >> 20)},
                       QStringLiteral("key derivation"));
    return key;
}

bool KdfParameters::isWeakerThan(KdfCost cost) const
{
    return m_algorithm == static_cast<quint8>(Algorithm::Argon2id13)
           && (m_memoryBytes < cost.memoryBytes() || m_passes < cost.passes());
}

Secret passphraseBytes(const QString &passphrase)
{
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    Secret bytes = Secret::copyOf(
        {reinterpret_cast<const unsigned char *>(utf8.constData()), static_cast<std::size_t>(utf8.size())});
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return bytes;
}

KdfCost calibrateKdf()
{
    using SteadyClock = std::chrono::steady_clock;
    const Secret sample = Secret::random(kKeySize);
    const auto start = SteadyClock::now();
    const auto derived = KdfParameters::forPassphrase(KdfCost::floor()).derive(sample);
    const std::chrono::duration<double> spent = SteadyClock::now() - start;
    if (!derived)
        return KdfCost::floor();
    // The time grows with the memory, at the same number of passes.
    const double fitting = KdfCost::kFloorMebibytes * kTargetSeconds / spent.count();
    const int bounded =
        static_cast<int>(std::clamp(fitting, double{KdfCost::kFloorMebibytes}, double{KdfCost::kUsualMebibytes}));
    return KdfCost::ofMebibytes(bounded / kMebibyteStep * kMebibyteStep).value_or(KdfCost::floor());
}

} // namespace zhiyin
