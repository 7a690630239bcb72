// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

namespace zhiyin {

/// The directory NAME.book that is a book: its database, both key files, locks and backups, never to be torn apart.
class BookDirectory final
{
public:
    /// The book that `path` means: the directory, or the data.db in it.
    /// Fails with BookMissing, NotABook (no data.db), NetworkFileSystem.
    [[nodiscard]] static Result<BookDirectory> locate(const QString &path);
    /// An empty private directory beside the wished place; `moveTo` gives it its name once it is whole.
    /// Fails with AlreadyExists, NotWritable, NetworkFileSystem.
    [[nodiscard]] static Result<BookDirectory> prepare(const QString &wished);
    /// Renames a prepared directory; fails with AlreadyExists, NotWritable.
    [[nodiscard]] Result<void> moveTo(const QString &wished);
    /// Takes away a prepared directory that came to nothing.
    void discard();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString dataFile() const { return m_path + QStringLiteral("/data.db"); }
    [[nodiscard]] QString backupFolder() const { return m_path + QStringLiteral("/backup"); }
    /// The name a person knows it by: without the folder and ".book".
    [[nodiscard]] QString name() const;
    /// Bytes of everything in it but its backups.
    [[nodiscard]] qint64 sizeBytes() const;

private:
    explicit BookDirectory(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

} // namespace zhiyin
