// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/command.h"

namespace zhiyin::cli {

enum class OutputForm {
    People,      ///< key and value, tables; in the language of the locale
    Json,        ///< one document
    CompactJson, ///< one document a line, for batches
};

/// {"code", "message", "hint"}
[[nodiscard]] QJsonObject errorObject(const Error &error);
/// The hint; for a wrong command line the usage of what was meant.
[[nodiscard]] QString hintFor(const Error &error);

/// Writes the answer to standard output (and what went wrong to standard error); gives the exit code. Where standard
/// output cannot be written, that of a failed system.
[[nodiscard]] int print(const Result<Answer> &answer, OutputForm form);

/// To standard error: progress, notices. Nothing secret, nothing of clients.
void say(const QString &text);

} // namespace zhiyin::cli
