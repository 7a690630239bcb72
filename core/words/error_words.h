// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QString>

namespace zhiyin::words {

/// The sentence for people: what went wrong and where.
[[nodiscard]] QString sentence(const Error &error);
/// What to do about it; may be empty.
[[nodiscard]] QString hint(const Error &error);
/// The stable name in JSON: "wrong_passphrase".
[[nodiscard]] QString codeName(ErrorCode code);
/// The command line's exit code for a failure: 1 refused, 2 usage, 3 not opened, 4 faulty input, 5 system.
[[nodiscard]] int exitCode(ErrorCode code);

} // namespace zhiyin::words
