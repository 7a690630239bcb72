// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/identifiers.h"
#include "core/exchange/row_problem.h"
#include "core/exchange/undo_report.h"

#include <QString>

namespace zhiyin::words {

/// What is wrong with a file as a whole: the "what" of ErrorCode::BadDocument.
enum class FileFault {
    CellTooLong,
    RowTooLong,
    TooManyColumns,
    HeaderUnclosed,
    DamagedArchive,
    UnpacksTooLarge,
    PasswordProtected,
    NoWorkbook,
    OldWorkbook,
    SheetTooLarge,
};
[[nodiscard]] QString fileFault(FileFault fault);
/// A column of numbers to know somebody by, some of them shortened by a spreadsheet: the first stands on `line`.
[[nodiscard]] QString ruinedColumn(qint64 line, const QString &value);
/// A name that is not known, with the one that was probably meant, if any.
[[nodiscard]] QString unknownName(const QString &nearest);
/// "Did you mean …?"; empty where nothing is near.
[[nodiscard]] QString didYouMean(const QString &nearest);
/// ICU does not know an encoding of this name.
[[nodiscard]] QString unknownEncoding(const QString &name);
/// "scale" and "absolute" of a mapping name something that is no amount.
[[nodiscard]] QString onlyAmounts();

/// What is wrong with a row, as a sentence.
[[nodiscard]] QString rowProblem(const RowProblem &problem);
/// What the second person reads of an export that waits.
[[nodiscard]] QString exportSummary(qint64 rows, const QString &format, bool inClear, bool isSearched);
/// The file of an export has an ending that says neither.
[[nodiscard]] QString neitherCsvNorXlsx();
/// A sheet cannot hold so many rows, or so long a text.
[[nodiscard]] QString sheetLimit();
/// How an import stands, as ImportLine::state has it, in a word or two.
[[nodiscard]] QString importState(const QString &state);
/// Why a part of an import could not be taken back, as a sentence.
[[nodiscard]] QString undoObstacle(const LeftBehind &left);
/// Which rule an identity number breaks.
[[nodiscard]] QString idFault(IdFault fault);

} // namespace zhiyin::words
