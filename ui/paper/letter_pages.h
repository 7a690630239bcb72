// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letter/mailing.h"
#include "ui/paper/document.h"
#include "ui/paper/print.h"

#include <span>

namespace zhiyin::paper {

/// What letters and cards have in common.
struct LetterFrame {
    QString institution;
    QDateTime preparedAt;
};

/// Letters on A4, each beginning a page of its own. The lines of a text are kept as they were written; an empty line parts
/// paragraphs.
[[nodiscard]] Document letterDocument(const std::vector<LetterText> &letters, const LetterFrame &frame,
                                      const QPageSize &size);
/// Cards of 148 × 105 mm (A6), one a page: the title, the text, a border in the accent colour.
[[nodiscard]] Document cardDocument(const std::vector<LetterText> &cards, const LetterFrame &frame);

/// A sheet of labels on A4; millimetres.
struct LabelSheet {
    QStringView code;
    int columns;
    int rows;
    double width;
    double height;
    double left;
    double top;
    double gap; ///< Between columns; rows touch.
};
/// "3x8" (70 × 37), "3x7" (63.5 × 38.1), "2x7" (99.1 × 38.1).
[[nodiscard]] std::span<const LabelSheet> labelSheets();
[[nodiscard]] const LabelSheet *labelSheet(QStringView code);

/// Address labels, row by row; `used` labels of the first sheet are gone already.
[[nodiscard]] Document labelDocument(const std::vector<AddressLabel> &labels, const LabelSheet &sheet, int used,
                                     const LetterFrame &frame);

/// Writes any of these as a PDF, as printClientReport does. Fails as that.
[[nodiscard]] Result<PaperOutcome> savePages(const Document &document, const QString &path);

} // namespace zhiyin::paper
