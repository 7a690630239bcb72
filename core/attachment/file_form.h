// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"

#include <QByteArrayView>

namespace zhiyin {

/// What a file is by its own bytes; its name is not asked.
enum class FileForm { Pdf, Png, Jpeg, Tiff, Webp, Gif, Heic };

inline constexpr CodeTable<FileForm, 7> kFileForms = {{{u"pdf", FileForm::Pdf},
                                                       {u"png", FileForm::Png},
                                                       {u"jpg", FileForm::Jpeg},
                                                       {u"tif", FileForm::Tiff},
                                                       {u"webp", FileForm::Webp},
                                                       {u"gif", FileForm::Gif},
                                                       {u"heic", FileForm::Heic}}};

/// So many bytes from the beginning are enough for `recogniseForm`.
inline constexpr qsizetype kFormBytes = 1024;

/// None: neither a PDF nor a picture.
[[nodiscard]] std::optional<FileForm> recogniseForm(QByteArrayView beginning);

} // namespace zhiyin
