// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_entry.h"
#include "core/security/seal.h"

#include <QMap>

namespace zhiyin {

/// What a backup must hold, noted in the snapshot it was made of and authenticated with the book's key.
struct BackupManifest {
    QByteArray bookId;
    QDateTime at;
    int schema = 0;
    /// Rows per table.
    QMap<QString, qint64> counts;
    /// Each replica's newest entry.
    std::vector<JournalHead> heads;

    friend bool operator==(const BackupManifest &, const BackupManifest &) = default;
};

/// The text of manifest.json.
[[nodiscard]] QByteArray encodeManifest(const BackupManifest &manifest, KeyView dataKey);
/// Fails with DamagedBook where it is no manifest, or not one written with this key.
[[nodiscard]] Result<BackupManifest> decodeManifest(const QByteArray &text, KeyView dataKey);

/// What differs between what was noted and what is there: codes with names, empty where nothing does.
[[nodiscard]] QStringList differences(const BackupManifest &noted, const BackupManifest &found);

} // namespace zhiyin
