// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/paper_style.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace zhiyin::paper {

/// A character outside the basic plane that was drawn, and the glyph that showed it. Qt leaves these out of a PDF's text
/// map; pdf_text.h puts them in.
struct UncommonGlyph {
    QString fontName; ///< Family and style without blanks: "NotoSansCJKSC-Regular".
    quint32 glyph = 0;
    char32_t character = 0;
};

/// What was drawn as text, noted while it was.
struct TextLog {
    std::vector<bool> used = std::vector<bool>(0x10000); ///< By code, of the basic plane.
    std::vector<UncommonGlyph> uncommon;
};

/// Where blocks are painted.
struct Canvas {
    QPainter &painter;
    TextLog log = {};
};

struct TextForm {
    Type type = Type::Body;
    QRgb ink = colour::kText;
    Qt::Alignment alignment = Qt::AlignLeft;
    double width = 0;  ///< Lines are broken to it; 0: one line as wide as it comes.
    int mostLines = 8; ///< Beyond these the text ends in "…", so that a row is never higher than a page.
};

/// Plain text, laid out once and painted once. Never reads markup; control characters become blanks.
class TextBox final
{
public:
    TextBox(const QString &text, const TextForm &form);

    /// Of the longest line.
    [[nodiscard]] double naturalWidth() const { return m_naturalWidth; }
    [[nodiscard]] double height() const { return m_height; }
    void draw(Canvas &canvas, QPointF topLeft) const;
    /// Aligns the lines again within another width that is no narrower than the text.
    void alignWithin(double width);

private:
    /// The number of characters on the first `mostLines` lines, or -1 where all fitted.
    qsizetype layOut(const QString &text);

    TextForm m_form;
    std::unique_ptr<QTextLayout> m_layout;
    double m_naturalWidth = 0;
    double m_height = 0;
    bool m_hasUncommon = false;
};

} // namespace zhiyin::paper
