// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/key_file.h"
#include "tests/support/cheap_kdf_cost.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace zhiyin {

/// In memory where there is such a folder: thousands of saves, each synced, would keep a disk busy for minutes.
inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/zhiyin-XXXXXX");
}

/// A directory with the key files of a book that Ada and Bob may open.
struct KeyedFolder {
    static inline const UserId kAda = UserId::issued(1, 1);
    static inline const UserId kBob = UserId::issued(1, 2);
    static inline const QString kAdasPhrase = QStringLiteral("ada keeps the book");
    static inline const QString kBobsPhrase = QStringLiteral("bob reads the book");
    static inline const KdfCost kCheap = CheapKdfCost::cost();

    QTemporaryDir folder{quickFolder()};
    RecoveryKey recovery = RecoveryKey::random();
    BookKeys keys = KeyFile::keysOf(recovery);

    KeyedFolder()
    {
        auto file = KeyFile::create(folder.path(), recovery);
        REQUIRE(file);
        REQUIRE(file->addPerson(keys, kAda, QStringLiteral("Ada"), kAdasPhrase, kCheap));
        REQUIRE(file->addPerson(keys, kBob, QStringLiteral("Bob"), kBobsPhrase, kCheap));
        REQUIRE(file->save(keys));
    }
    [[nodiscard]] QString path(QChar copy) const { return folder.filePath(QStringLiteral("keys.") + copy); }
    [[nodiscard]] QByteArray read(QChar copy) const
    {
        QFile file(path(copy));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(QChar copy, const QByteArray &bytes) const
    {
        QFile file(path(copy));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    [[nodiscard]] Result<KeyFile> load() const { return KeyFile::load(folder.path()); }
    [[nodiscard]] Result<Unlocked> unlock(const QString &name, const QString &passphrase) const
    {
        ZHIYIN_ASSIGN(KeyFile file, load());
        return file.unlock(name, passphrase);
    }
};

inline bool sameKeys(const BookKeys &a, const BookKeys &b)
{
    return a.dataKey == b.dataKey && a.sqlSalt == b.sqlSalt && a.classKey == b.classKey && a.indexKey == b.indexKey;
}

/// The bytes with a sum that fits them, as somebody who knows the format would write.
inline QByteArray resummed(QByteArray bytes)
{
    bytes.chop(kHashSize);
    return bytes + hashOf(bytes);
}

} // namespace zhiyin
