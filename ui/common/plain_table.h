// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

#include <initializer_list>

namespace zhiyin {

/// A table of lines to walk and choose one of, as the pages have them: whole rows, no grid, marks before texts, the last
/// column takes what the others leave.
[[nodiscard]] QTableView *plainTable(const QString &name, QAbstractItemModel *model, std::initializer_list<int> widths);

} // namespace zhiyin
