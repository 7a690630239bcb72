// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace zhiyin {

/// How the ledger of a merge names a row: its key's columns as one JSON text.
[[nodiscard]] inline QString jsonKey(const QStringList &columns)
{
    return QStringLiteral("json_array(%1)").arg(columns.join(QStringLiteral(", ")));
}

} // namespace zhiyin
