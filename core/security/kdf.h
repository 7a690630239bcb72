// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/secret.h"

#include <QByteArray>

namespace zhiyin {

/// What one guess at a passphrase costs: memory and passes of Argon2id. The program itself never goes below the floor.
class KdfCost final
{
public:
    static constexpr int kFloorMebibytes = 64;
    static constexpr int kUsualMebibytes = 256;
    static constexpr int kMostMebibytes = 2048;
    static constexpr quint32 kPasses = 3;
    static constexpr quint32 kMostPasses = 10;

    /// 64 MiB, 3 passes.
    [[nodiscard]] static KdfCost floor() { return KdfCost(quint64{kFloorMebibytes} << 20, kPasses); }
    /// 3 passes over so much memory. Fails with BadValue below the floor and above 2 GiB.
    [[nodiscard]] static Result<KdfCost> ofMebibytes(int mebibytes);

    [[nodiscard]] quint64 memoryBytes() const { return m_memoryBytes; }
    [[nodiscard]] quint32 passes() const { return m_passes; }
    friend bool operator==(KdfCost, KdfCost) = default;

private:
    friend class KdfParameters;
    friend struct CheapKdfCost; // tests/support: thousands of derivations in a gate of minutes
    KdfCost(quint64 memoryBytes, quint32 passes) : m_memoryBytes(memoryBytes), m_passes(passes) {}
    quint64 m_memoryBytes;
    quint32 m_passes;
};

/// How one slot's key is derived: as it stands in the key file.
class KdfParameters final
{
public:
    static constexpr qsizetype kSaltSize = 16;
    enum class Algorithm : quint8 {
        None = 0,       ///< the secret is 256 random bits already: keyed hash only
        Argon2id13 = 1, ///< passphrases
    };

    /// A new salt.
    [[nodiscard]] static KdfParameters forPassphrase(KdfCost cost);
    [[nodiscard]] static KdfParameters forRandomKey();
    /// As read from a file; nothing is checked before derive().
    KdfParameters(quint8 algorithm, quint32 passes, quint64 memoryBytes, QByteArray salt);

    /// The canonical bytes: in the file, and in the associated data of the slot.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] static constexpr qsizetype byteSize() { return 1 + 4 + 8 + kSaltSize; }
    [[nodiscard]] static KdfParameters fromBytes(QByteArrayView bytes);

    /// The slot's key. Fails with KeyFilesTampered where the parameters are beyond what any program of ours writes
    /// (a stranger's parameters must not exhaust the machine), OutOfMemory where the memory is not to be had.
    [[nodiscard]] Result<Secret> derive(const Secret &secret) const;
    /// True where a slot made now would be dearer to guess.
    [[nodiscard]] bool isWeakerThan(KdfCost cost) const;

private:
    quint8 m_algorithm;
    quint32 m_passes;
    quint64 m_memoryBytes;
    QByteArray m_salt;
};

/// The passphrase as it goes into the derivation: NFC, UTF-8.
[[nodiscard]] Secret passphraseBytes(const QString &passphrase);

/// A cost that takes this machine 0.5 to 1.0 s, between 64 and 256 MiB. Takes about 0.1 s itself.
[[nodiscard]] KdfCost calibrateKdf();

} // namespace zhiyin
