// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

namespace zhiyin {

/// A private folder in the making, beside the place where the whole backup is to lie; gone again unless kept. Other than a
/// book, a backup may lie on a network file system: nobody works in it.
class BackupFolder final
{
public:
    /// Fails with NotWritable, DiskFull.
    [[nodiscard]] static Result<BackupFolder> begin(const QString &parent);
    ~BackupFolder();
    BackupFolder(BackupFolder &&other) noexcept;
    BackupFolder &operator=(BackupFolder &&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString file(const QString &name) const { return m_path + u'/' + name; }
    /// Readable by the owner only, synced.
    [[nodiscard]] Result<void> write(const QString &name, const QByteArray &bytes);
    /// Makes each file private, syncs, and gives the folder the name of the moment: YYYYMMDD-HHMM.book, with a number
    /// behind where that minute has one already. Gives the path.
    [[nodiscard]] Result<QString> keep(const QDateTime &localMoment);

private:
    explicit BackupFolder(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

/// The backups in a folder by their names, oldest first.
[[nodiscard]] QStringList backupsIn(const QString &folder);

} // namespace zhiyin
