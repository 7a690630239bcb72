// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace zhiyin {

/// How many letters must be changed, added, dropped or swapped with their neighbour to make one word the other.
[[nodiscard]] int editDistance(QStringView a, QStringView b);
/// The name that somebody who wrote `written` probably meant; empty where none is near.
[[nodiscard]] QString nearestName(const QString &written, const QStringList &names);

} // namespace zhiyin
