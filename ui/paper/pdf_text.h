// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/text_box.h"

#include <QDateTime>

namespace zhiyin::paper {

/// Mends what Qt's PDF says about its text. Where a font shows two characters with one glyph, Qt maps the glyph to the
/// lower code: 行 comes out as the radical ⾏, 长 as ⻓, a blank as a tab, and a search for a client's name finds nothing;
/// characters outside the basic plane have no text at all. The glyphs stay as they are; only the map from glyph to text
/// is rewritten, and the date of the file set to `preparedAt` (UTC), so that the same report gives the same file.
/// A file of another shape than Qt's is returned as it is.
[[nodiscard]] QByteArray mendPdf(const QByteArray &pdf, const TextLog &log, const QDateTime &preparedAt);

} // namespace zhiyin::paper
