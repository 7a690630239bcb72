// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/backup/backup_desk.h"

namespace zhiyin {

inline const QString kManifestName = QStringLiteral("manifest.json");

/// What the database says of itself now, in the manifest's form.
[[nodiscard]] Result<BackupManifest> manifestOf(Database &database, const QByteArray &bookId, const QDateTime &at);

/// What is wrong with the backup in `folder`; empty: whole. Never fails: that it cannot be read is an answer.
[[nodiscard]] QStringList problemsOfBackup(const QString &folder, const BookKeys &keys);

} // namespace zhiyin
