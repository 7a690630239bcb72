// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiyin {

/// The texts of a chart are read as HTML: what we say is plain, and short enough for an axis.
[[nodiscard]] QString chartText(const QString &text);

} // namespace zhiyin
