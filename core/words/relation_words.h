// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiyin::words {

/// What the other one is to the client: "spouse", "child".
[[nodiscard]] QString relationKind(const QString &code);

} // namespace zhiyin::words
