// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/context.h"
#include "app/cli/output.h"

namespace zhiyin::cli {

/// `batch FILE`: a command a line, one sign-in, one JSON document a line; stops at the first failure unless told to go
/// on. Gives the exit code of the first failure. `form` is for what is wrong with the batch itself.
[[nodiscard]] int runBatch(CommandContext &context, const QStringList &words, OutputForm form);

/// The words of a line as a shell would take it apart: quotes, backslashes, # begins a comment; nothing is expanded.
/// Fails with BadUsage where a quote is never closed or the line ends in a backslash.
[[nodiscard]] Result<QStringList> splitLine(const QString &line);

} // namespace zhiyin::cli
