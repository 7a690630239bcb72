// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/block.h"

namespace zhiyin::paper {

struct Column {
    QString title;
    /// Share of the width that the fitted columns leave; 0: as wide as its widest cell (figures, dates, codes).
    double share = 0;
    bool right = false;
};

struct Cell {
    QString text;
    QRgb ink = colour::kText;
    bool bold = false;

    Cell(QString words) // NOLINT(google-explicit-constructor): a cell is its text
        : text(std::move(words))
    {}
    Cell(QString words, QRgb colour, bool heavy = false) : text(std::move(words)), ink(colour), bold(heavy) {}
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    bool lastIsTotal = false;
    /// Room above the text of each row, for what is written by hand.
    double rowSpace = 0;
};

/// The widths of a table's columns. `fitted` are those of the widest cell of columns without a share. Where the fitted
/// ones leave less than a quarter of the width to the others, the widest of them give way (and wrap).
[[nodiscard]] std::vector<double> columnWidths(const std::vector<Column> &columns, const std::vector<double> &fitted,
                                               double width);

/// A header, repeated on every page, and a block a row; rows are never split.
void addTable(Flow &flow, const Table &table, double width);

} // namespace zhiyin::paper
