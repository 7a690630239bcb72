// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QString>

namespace zhiyin {

/// A line drawing of resources/icons, in the palette's colours of the moment: it follows the theme, the disabled and the
/// selected state by itself. `name` without ".svg"; an unknown one is empty and says so in the log.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in one colour of the tones (a warning, the accent).
[[nodiscard]] QIcon icon(const QString &name, QColor (*colour)());

} // namespace zhiyin
