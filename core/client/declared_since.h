// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiyin {

/// The condition under which a row of client_finance, named `row`, is known as of a day (bound in place of the "?"). What
/// a client declared has no date of its own, and when it was recorded is not turned back [policy "In force"]: so the first
/// figures on record hold for all time before them as well.
[[nodiscard]] inline QString declaredBy(const QString &row)
{
    return QStringLiteral("(%1.as_of <= ? OR %1.as_of = (SELECT min(first.as_of) FROM client_finance first "
                          "WHERE first.client_id = %1.client_id))")
        .arg(row);
}

} // namespace zhiyin
