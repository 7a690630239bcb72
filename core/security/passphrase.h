// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace zhiyin {

/// NIST SP 800-63B-4 for a single factor.
inline constexpr int kLeastPassphrase = 15;

/// Whether `passphrase` may protect a book: at least 15 characters (code points, in NFC), not on the blocklist as a whole,
/// not the name of the user or of the institution; letter case and full-width forms do not make a difference there.
/// Fails with WeakPassphrase; args: why, as the end of a sentence, and the rule for programs: "too_short", "common",
/// "user_name" or "institution_name".
[[nodiscard]] Result<void> checkPassphrase(const QString &passphrase, const QString &userName,
                                           const QString &institution);

/// A rough estimate for the meter of a form: 0 (refused or next to nothing) … 4 (out of reach). Repetitions and
/// sequences count little; letters count as words do, not as random ones.
[[nodiscard]] int passphraseStrength(const QString &passphrase);

} // namespace zhiyin
