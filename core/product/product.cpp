// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/product.h"

namespace zhiyin {

std::optional<int> productLevel(QStringView text)
{
    if (text.size() != 2 || text[0] != u'R' || text[1] < u'1' || text[1] > u'5')
        return std::nullopt;
    return text[1].unicode() - u'0';
}

QString productLevelText(int level)
{
    return QStringLiteral("R%1").arg(level);
}

} // namespace zhiyin
