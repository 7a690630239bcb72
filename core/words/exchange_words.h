// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/identifiers.h"
#include "core/exchange/row_problem.h"

#include <QString>

namespace zhiyin::words {

/// What is wrong with a file as a whole: the "what" of ErrorCode::BadDocument.
enum class FileFault { CellTooLong, RowTooLong, TooManyColumns, HeaderUnclosed };
[[nodiscard]] QString fileFault(FileFault fault);
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
/// Which rule an identity number breaks.
[[nodiscard]] QString idFault(IdFault fault);

} // namespace zhiyin::words
