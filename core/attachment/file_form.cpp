// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/file_form.h"

namespace zhiyin {
namespace {

template <std::size_t N> bool isAt(QByteArrayView bytes, qsizetype place, const char (&mark)[N])
{
    constexpr auto length = static_cast<qsizetype>(N - 1);
    return bytes.size() >= place + length && bytes.sliced(place, length) == QByteArrayView(mark, length);
}

/// ISO base media files name their brand after the first box's length.
bool isHeic(QByteArrayView bytes)
{
    if (!isAt(bytes, 4, "ftyp"))
        return false;
    return isAt(bytes, 8, "heic") || isAt(bytes, 8, "heix") || isAt(bytes, 8, "mif1") || isAt(bytes, 8, "msf1");
}

} // namespace

std::optional<FileForm> recogniseForm(QByteArrayView bytes)
{
    // Readers take a PDF whose mark stands within the first 1024 bytes; we too.
    if (bytes.first(std::min(bytes.size(), kFormBytes)).indexOf("%PDF-") >= 0)
        return FileForm::Pdf;
    if (isAt(bytes, 0, "\x89PNG\r\n\x1a\n"))
        return FileForm::Png;
    if (isAt(bytes, 0, "\xff\xd8\xff"))
        return FileForm::Jpeg;
    if (isAt(bytes, 0, "II*\0") || isAt(bytes, 0, "MM\0*"))
        return FileForm::Tiff;
    if (isAt(bytes, 0, "RIFF") && isAt(bytes, 8, "WEBP"))
        return FileForm::Webp;
    if (isAt(bytes, 0, "GIF87a") || isAt(bytes, 0, "GIF89a"))
        return FileForm::Gif;
    if (isHeic(bytes))
        return FileForm::Heic;
    return std::nullopt;
}

} // namespace zhiyin
