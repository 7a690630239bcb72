// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

class QLineEdit;

namespace zhiyin {

/// A look in clear ends by itself.
inline constexpr int kRevealMilliseconds = 60'000;

/// Why somebody looks at values in clear, in the language of the program: the usual reasons.
[[nodiscard]] QStringList revealReasons();

/// Offers the usual reasons in the field, by a button in it or the key Down; another one can still be written.
void offerRevealReasons(QLineEdit *field);

} // namespace zhiyin
