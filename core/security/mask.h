// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace zhiyin {

/// What hides a value from whoever may not see it in clear. One member a rule of the default masks.
enum class Mask {
    IdentityNumber, ///< first 3, last 4
    CardNumber,     ///< first 6, last 4
    AccountNumber,  ///< first 6, last 4
    Telephone,      ///< 138****1234: the four digits before the last four
    Email,          ///< first letter and domain
    Address,        ///< down to the district
    PublicName,     ///< 张*, for prints that lie about
};

/// The value with everything else turned into asterisks. Counts what a reader takes for one character (grapheme
/// clusters). A value too short to hide anything, or not of the expected form, is hidden whole. Empty stays empty.
[[nodiscard]] QString masked(Mask mask, const QString &value);

} // namespace zhiyin
