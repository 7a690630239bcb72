// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableWidget>
#include <QTreeWidget>

namespace zhiyin {

/// A table of figures to read: nothing in it is chosen or edited.
[[nodiscard]] QTableWidget *smallTable(const char *name);
[[nodiscard]] QTreeWidget *smallList(const char *name, int columns);
/// Numbers stand to the right.
void setCell(QTableWidget *table, int row, int column, const QString &text, bool number = true);
/// As high as its rows: the page scrolls, not each table.
void fitRows(QTableWidget *table);

} // namespace zhiyin
