// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

namespace zhiyin {

/// A folder for contents in clear that another program is to show: in memory (XDG_RUNTIME_DIR, else /dev/shm), 0700, its
/// files overwritten and removed by `wipe()` and when it goes. What a crash left behind is wiped by the next one.
class PrivateFolder final
{
public:
    PrivateFolder() = default;
    ~PrivateFolder() { wipe(); }
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;

    /// A path of its own for a file of that ending; makes the folder first. Fails with NotWritable where there is no place in
    /// memory: contents are not put on a disk instead.
    [[nodiscard]] Result<QString> place(const QString &ending);
    void wipe();
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
    int m_lock = -1;
    int m_next = 1;
};

} // namespace zhiyin
