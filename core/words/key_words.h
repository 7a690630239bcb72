// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiyin::words {

/// The heading for a key of the command line's JSON; the key itself where there is none.
[[nodiscard]] QString keyLabel(const QString &key);
/// The place of a key among others in texts for people: as in the contract; unknown keys come last.
[[nodiscard]] int keyOrder(const QString &key);

} // namespace zhiyin::words
