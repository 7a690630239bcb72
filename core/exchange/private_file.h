// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QSaveFile>

namespace zhiyin {

/// A file that appears whole or not at all, readable for its owner only (0600, whatever the umask).
class PrivateFile final
{
public:
    /// Fails with NotWritable.
    [[nodiscard]] static Result<std::unique_ptr<PrivateFile>> create(const QString &path);
    /// Fails with DiskFull, IoFailed.
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    /// Puts it in its place. Without it nothing is left behind.
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    explicit PrivateFile(const QString &path) : m_file(path) {}
    [[nodiscard]] Error error() const;
    QSaveFile m_file;
};

} // namespace zhiyin
