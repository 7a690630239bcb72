// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_manifest.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {

BackupManifest someManifest()
{
    BackupManifest manifest;
    manifest.bookId = QByteArray(16, 'b');
    manifest.at = QDateTime(QDate(2026, 9, 30), QTime(8, 0, 0, 123), Qt::UTC);
    manifest.schema = 3;
    manifest.counts = {{QStringLiteral("client"), 2000}, {QStringLiteral("journal_entry"), 123456}};
    manifest.heads = {{1, 123456, QByteArray(32, 'h')}, {2, 5, QByteArray(32, 'i')}};
    return manifest;
}

} // namespace

TEST_CASE("A manifest comes back as it was written", "[backup]")
{
    const Secret key = Secret::random(kKeySize);
    const auto read = decodeManifest(encodeManifest(someManifest(), key.bytes()), key.bytes());
    REQUIRE(read);
    CHECK(*read == someManifest());
    CHECK(differences(someManifest(), *read).isEmpty());
}

TEST_CASE("A manifest that was altered, or is of another book, is none", "[backup]")
{
    const Secret key = Secret::random(kKeySize);
    const QByteArray text = encodeManifest(someManifest(), key.bytes());
    CHECK_FALSE(decodeManifest(text, Secret::random(kKeySize).bytes()));
    QByteArray fewer = text;
    fewer.replace("2000", "1999");
    REQUIRE(fewer != text);
    CHECK_FALSE(decodeManifest(fewer, key.bytes()));
    CHECK_FALSE(decodeManifest(text.left(text.size() / 2), key.bytes()));
    CHECK_FALSE(decodeManifest({}, key.bytes()));
    CHECK_FALSE(decodeManifest("[]", key.bytes()));
}

TEST_CASE("Each difference from the manifest is named", "[backup]")
{
    const BackupManifest noted = someManifest();
    BackupManifest found = noted;
    found.counts[QStringLiteral("client")] = 1999;
    CHECK(differences(noted, found) == QStringList{QStringLiteral("count: client: 1999, noted 2000")});
    found = noted;
    found.counts.remove(QStringLiteral("client"));
    CHECK(differences(noted, found).size() == 1);
    found = noted;
    found.counts.insert(QStringLiteral("planted"), 0);
    CHECK(differences(noted, found).size() == 1);
    found = noted;
    found.heads.back().n = 4;
    CHECK(differences(noted, found).size() == 1);
    found = noted;
    found.schema = 2;
    CHECK(differences(noted, found).size() == 1);
}
