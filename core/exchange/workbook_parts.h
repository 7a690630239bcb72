// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>

namespace zhiyin {

/// What liborcus leaves out of a workbook: the beginning of its calendar, and texts that stand in their cell and not in the
/// list of texts. Read here from the parts themselves; a document type, with which entities could be made, ends the reading.
struct WorkbookParts {
    bool from1904 = false;
    /// The parts of the sheets, in the workbook's order.
    QStringList sheets;

    /// `text(sheet, reference, text)` is called for each text in a cell ("B7"); false ends it. What cannot be read is left
    /// out: liborcus has judged the workbook already.
    using InlineText = std::function<bool(size_t sheet, QByteArrayView reference, const QByteArray &text)>;
    [[nodiscard]] static WorkbookParts read(QByteArrayView bytes, const InlineText &text);
};

} // namespace zhiyin
