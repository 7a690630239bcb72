// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArrayView>

namespace zhiyin {

/// What a workbook may unpack to; a bomb is refused by what its directory says, before anything of it is unpacked.
struct ArchiveCaps {
    qint64 mostBytes = 256LL << 20;
    int mostEntries = 4096;
    /// A whole archive that shrinks by more than this is no workbook; small ones may.
    qint64 mostRatio = 200;
    qint64 freeBytes = 16LL << 20;
};

/// Looks at the directory of a ZIP archive. Fails with BadDocument {path, what}: not a workbook, damaged, with a password,
/// or larger than the caps.
[[nodiscard]] Result<void> checkWorkbookArchive(const QString &path, QByteArrayView bytes,
                                                const ArchiveCaps &caps = {});

/// Why a compound file (an old workbook, or one with a password) is refused: BadDocument {path, what}.
[[nodiscard]] Error compoundFileError(const QString &path, QByteArrayView bytes);

} // namespace zhiyin
