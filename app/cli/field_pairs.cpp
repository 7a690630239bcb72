// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/field_pairs.h"

#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace zhiyin::cli {

Result<Pairs> pairsOf(const QStringList &words)
{
    Pairs pairs;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return badUsage(QCoreApplication::translate("zhiyin", "\"%1\" is not of the form FIELD=VALUE.").arg(word));
        pairs.append({word.left(equals), word.mid(equals + 1)});
    }
    return pairs;
}

} // namespace zhiyin::cli
