// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace zhiyin::cli {

using Pairs = QList<std::pair<QString, QString>>;

/// The words FIELD=VALUE of a command. Fails with BadUsage.
[[nodiscard]] Result<Pairs> pairsOf(const QStringList &words);

} // namespace zhiyin::cli
