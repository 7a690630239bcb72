// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicate/pair_words.h"

#include "core/words/duplicate_words.h"
#include "core/words/key_words.h"
#include "ui/common/formats.h"

#include <QCoreApplication>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString pairOf(const QString &what, qint64 number)
{
    return QCoreApplication::translate("zhiyin", "%1: %2").arg(what, formats::count(number));
}

} // namespace

QString reasonsLine(const DuplicatePair &pair)
{
    QStringList reasons;
    for (const DuplicateReason reason : pair.reasons)
        reasons.append(words::duplicateReason(reason));
    if (pair.isDistinct)
        reasons.append(said(QT_TRANSLATE_NOOP("zhiyin", "told apart by somebody")));
    return reasons.join(QStringLiteral(" · "));
}

QString outcomeLine(const MergeOutcome &outcome)
{
    QStringList parts;
    QStringList fields;
    for (const FilledField &filled : outcome.filled)
        fields.append(words::keyLabel(filled.field));
    if (!fields.isEmpty())
        parts.append(said(QT_TRANSLATE_NOOP("zhiyin", "Taken over: %1")).arg(fields.join(QStringLiteral(", "))));
    QStringList moved;
    for (const MovedRows &rows : outcome.moved) {
        if (rows.moved > 0)
            moved.append(pairOf(words::movedTable(rows.table), rows.moved));
    }
    if (!moved.isEmpty())
        parts.append(said(QT_TRANSLATE_NOOP("zhiyin", "Moves along: %1")).arg(moved.join(QStringLiteral(", "))));
    return parts.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "Nothing hangs on the record that goes."))
                           : parts.join(u'\n');
}

QString outcomeLine(const UnmergeOutcome &outcome)
{
    QStringList lines{QCoreApplication::translate("zhiyin", "%n value(s) are as they were before the merge.", nullptr,
                                                  outcome.restored)};
    QStringList left;
    for (const LeftValue &value : outcome.left)
        left.append(pairOf(words::movedTable(value.table), value.count));
    if (!left.isEmpty())
        lines.append(said(QT_TRANSLATE_NOOP("zhiyin", "Changed since and left as it is: %1"))
                         .arg(left.join(QStringLiteral(", "))));
    return lines.join(u'\n');
}

} // namespace zhiyin
