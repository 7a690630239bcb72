// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QIODevice>
#include <QString>

namespace zhiyin {

/// The encoding of a text by its bytes: a byte order mark, the zeros of UTF-16, valid UTF-8; else GB 18030 or Big5 where
/// all of it can be read so and most characters are common ones; else UTF-8, and the rows that are not are told.
/// The text may be cut off at its end.
[[nodiscard]] QString guessEncoding(QByteArrayView text);

/// The same for a file, from its beginning and from the first bytes that are no ASCII. Leaves the device where it was.
[[nodiscard]] QString guessEncodingOf(QIODevice &file);

} // namespace zhiyin
