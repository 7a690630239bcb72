// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/exchange_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString fileFault(FileFault fault)
{
    switch (fault) {
    case FileFault::CellTooLong:
        return QCoreApplication::translate("zhiyin", "a cell is too long; a closing quotation mark may be missing");
    case FileFault::RowTooLong:
        return QCoreApplication::translate("zhiyin", "a row is too long; a closing quotation mark may be missing");
    case FileFault::TooManyColumns: return QCoreApplication::translate("zhiyin", "there are too many columns");
    case FileFault::HeaderUnclosed:
        return QCoreApplication::translate("zhiyin", "the header has a quotation mark that is never closed");
    }
    return {};
}

QString lineOfFile(qint64 line)
{
    return QCoreApplication::translate("zhiyin", "line %1").arg(line);
}

} // namespace zhiyin::words
