// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiyin::words {

/// What is wrong with a file as a whole: the "what" of ErrorCode::BadDocument.
enum class FileFault { CellTooLong, RowTooLong, TooManyColumns, HeaderUnclosed };
[[nodiscard]] QString fileFault(FileFault fault);
/// "line 12": the "place" of ErrorCode::BadDocument for table files.
[[nodiscard]] QString lineOfFile(qint64 line);

} // namespace zhiyin::words
