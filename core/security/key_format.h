// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/security/kdf.h"
#include "core/security/seal.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zhiyin {

/// A secret that opens a pair of keys: a person's passphrase, or the recovery key (holder 0).
struct KeySlot {
    qint64 holder = 0;
    QString name;
    /// Of the slot itself, bound into its associated data: a newer file may carry slots that only their owners can rewrite.
    quint16 version = 1;
    KdfParameters kdf = KdfParameters::forRandomKey();
    /// {X25519 secret, Ed25519 secret}, sealed.
    QByteArray sealed;
};

/// The keys of a holder that all may know. Kept when the holder leaves: old signatures stay verifiable.
struct KeyIdentity {
    qint64 holder = 0;
    QByteArray boxKey;     ///< X25519: what the book's keys are sealed to
    QByteArray signingKey; ///< Ed25519
    quint64 since = 0;     ///< sequence number of the key file that brought it
};

/// The book's keys, sealed to a holder's box key.
struct KeyGrant {
    qint64 holder = 0;
    quint8 algorithm = 1; ///< 1: libsodium's sealed box
    QByteArray sealed;
};

/// The content of a key file.
///
/// All numbers little end first: magic 8, version 2, sequence 8, book id 16, salt of the database 16, sections (type 2, length
/// 4, bytes), MAC 32 (keyed BLAKE2b under a key derived from the data key, over all before), sum 32 (BLAKE2b over all
/// before, the MAC included). The sum tells damage, the MAC tampering. Sections of unknown type are kept on rewriting.
struct KeyData {
    static constexpr qsizetype kBookIdSize = 16;
    static constexpr qsizetype kSqlSaltSize = 16;
    /// Types 3 and 4 are set aside for two-of-three slots and one-time reset codes.
    enum SectionType : quint16 {
        PersonSlot = 1,
        RecoverySlot = 2,
        ShareSlot = 3,
        ResetSlot = 4,
        Identity = 5,
        Grant = 6,
        GuessLogKey = 7
    };
    struct Section {
        quint16 type;
        QByteArray bytes;
    };

    quint64 sequence = 0;
    QByteArray bookId;
    QByteArray sqlSalt;
    std::vector<KeySlot> keySlots;
    std::vector<KeyIdentity> identities;
    std::vector<KeyGrant> grants;
    QByteArray guessLogKey;
    std::vector<Section> others;
};

/// The file's bytes, authenticated with the book's data key.
[[nodiscard]] QByteArray encodeKeyData(const KeyData &data, KeyView dataKey);
/// Fails with KeyFilesDamaged where the sum or the form is wrong, NewerBook where a newer program wrote it. The MAC is
/// not checked: that needs the data key.
[[nodiscard]] Result<KeyData> decodeKeyData(QByteArrayView bytes);
/// True where whoever wrote `bytes` held the data key.
[[nodiscard]] bool isAuthentic(QByteArrayView bytes, KeyView dataKey);
/// What a slot's sealed keys are bound to: they open in this book, for this holder, with these parameters only.
[[nodiscard]] QByteArray slotAssociatedData(const KeyData &data, const KeySlot &slot);

} // namespace zhiyin
