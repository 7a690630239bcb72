// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/row_image.h"

namespace zhiyin {

/// Fields that are put back together or not at all, with the rows behind them.
struct UndoGroup {
    QStringList fields;
    /// Deletions first, so that a row put in again finds its place free.
    std::vector<RowChange> rows;
};

/// Sorts what an entry changed by its fields: a row of its own, or the figures of a day, column by column.
[[nodiscard]] std::vector<UndoGroup> undoGroups(const QJsonObject &changes, const std::vector<RowChange> &rows);

/// One column of a row's image; null where the row was not there.
[[nodiscard]] QJsonObject onlyColumn(const std::optional<QJsonObject> &row, const QString &column);

} // namespace zhiyin
