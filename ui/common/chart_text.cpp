// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_text.h"

namespace zhiyin {
namespace {

constexpr qsizetype kLabelLength = 15;

} // namespace

QString chartText(const QString &text)
{
    const QString shortened = text.size() > kLabelLength ? text.left(kLabelLength - 1) + u'…' : text;
    return shortened.toHtmlEscaped();
}

} // namespace zhiyin
