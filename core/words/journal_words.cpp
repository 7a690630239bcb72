// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/journal_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace zhiyin::words {

QString missingWork(const MissingWork &missing, const QTimeZone &zone)
{
    const QString at = QLocale().toString(missing.seenAt.toTimeZone(zone), QLocale::ShortFormat);
    if (missing.operations == 0)
        return QCoreApplication::translate(
                   "zhiyin", "This book lacks work that was seen here on %1: another copy of it was used.")
            .arg(at);
    const int count = static_cast<int>(std::min<qint64>(missing.operations, INT_MAX));
    return QCoreApplication::translate("zhiyin", "This book is %n operation(s) behind what was seen here on %1.",
                                       nullptr, count)
        .arg(at);
}

QString missingWorkHint()
{
    return QCoreApplication::translate(
        "zhiyin", "It was put back from an older copy, or a file of it was deleted. Look for the newer "
                  "one, or for a backup, before you go on. If the work is lost, an administrator "
                  "says so with \"book accept-loss\"; the journal keeps that.");
}

} // namespace zhiyin::words
