// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QStringList>

namespace zhiyin {

/// What is wrong with a row before its cells are looked at.
enum class RowFault { None, BadEncoding, NulCharacter, UnclosedQuote, TooFewCells, TooManyCells };

/// One row of a file, as it stands there: nothing trimmed beyond what the format itself drops.
struct SourceRow {
    /// The line on which the row begins, from 1; rows with line breaks inside cells are longer than a line.
    qint64 line = 0;
    /// The row's number, from 1, header and blank rows not counted.
    qint64 number = 0;
    QStringList cells;
    RowFault fault = RowFault::None;
};

/// Rows of a table file, one after the other; the header is read when the source is opened.
class RowSource
{
public:
    virtual ~RowSource() = default;
    [[nodiscard]] virtual const QStringList &header() const = 0;
    /// Reads the next row into `row`; false at the end. A faulty row comes with its fault and the reading goes on.
    /// Fails with IoFailed, BadDocument (a cell or a row beyond the caps) or Cancelled; then there is nothing more to read.
    [[nodiscard]] virtual Result<bool> next(SourceRow &row) = 0;
};

} // namespace zhiyin
