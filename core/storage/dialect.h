// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/row.h"

namespace zhiyin {

/// The few phrases that only SQLite understands, so that stores can run on another database later.

/// `column IN (…)` with one place for any number of ids; bind `idList`.
[[nodiscard]] inline QString inIdList(const QString &column)
{
    return column + QStringLiteral(" IN (SELECT value FROM json_each(?))");
}

template <class Tag> [[nodiscard]] Bind idList(const std::vector<Tag> &ids)
{
    QString list = QStringLiteral("[");
    for (const Tag id : ids) {
        if (list.size() > 1)
            list += u',';
        list += id.toString();
    }
    return list + u']';
}

} // namespace zhiyin
