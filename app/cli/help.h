// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/command.h"

namespace zhiyin::cli {

/// `--help`, `help`, `help GROUP`, `GROUP --help`: the usage lines of all commands, or of the group's.
[[nodiscard]] Result<Answer> helpAnswer(const QStringList &words);
[[nodiscard]] Answer versionAnswer();
/// Nothing was asked for.
[[nodiscard]] Error noCommand();

} // namespace zhiyin::cli
