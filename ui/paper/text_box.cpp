// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/text_box.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

namespace zhiyin::paper {
namespace {

constexpr double kUnbounded = 1e6;
/// From the baseline to the middle of a line of ideographs or capitals, of the type size.
constexpr double kMiddleOfType = 0.37;

QString plain(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return clean;
}

QString pdfFontName(const QRawFont &font)
{
    QString name = font.familyName() + u'-' + font.styleName();
    name.remove(u' ');
    return name;
}

void noteUncommon(const QTextLayout &layout, std::vector<UncommonGlyph> &noted)
{
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const char32_t character : layout.text().toUcs4()) {
        if (character < 0x10000)
            continue;
        for (const QGlyphRun &run : runs) {
            const QRawFont font = run.rawFont();
            if (!font.supportsCharacter(character))
                continue;
            const auto glyphs = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
            if (!glyphs.isEmpty())
                noted.push_back({pdfFontName(font), glyphs.first(), character});
            break;
        }
    }
}

} // namespace

TextBox::TextBox(const QString &text, const TextForm &form) : m_form(form)
{
    const QString clean = plain(text);
    m_hasUncommon = std::any_of(clean.begin(), clean.end(), [](QChar c) { return c.isHighSurrogate(); });
    const qsizetype fitted = layOut(clean);
    if (fitted >= 0) {
        qsizetype keep = std::max<qsizetype>(fitted - 2, 0);
        if (keep > 0 && clean[keep - 1].isHighSurrogate())
            --keep;
        layOut(clean.left(keep).trimmed() + u'…');
    }
    if (m_form.width > 0)
        alignWithin(m_form.width);
}

qsizetype TextBox::layOut(const QString &text)
{
    m_layout = std::make_unique<QTextLayout>(text, font(m_form.type));
    QTextOption option;
    option.setWrapMode(m_form.width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const double leading = lineHeight(m_form.type);
    const double middle = leading / 2 + kMiddleOfType * font(m_form.type).pixelSize();
    m_naturalWidth = 0;
    int lines = 0;
    qsizetype fitted = -1;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_form.width > 0 ? m_form.width : kUnbounded);
        line.setPosition({0, lines * leading + middle - line.ascent()});
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
        ++lines;
        if (lines == m_form.mostLines) {
            const int end = line.textStart() + line.textLength();
            fitted = end < text.size() ? end : -1;
            break;
        }
    }
    m_layout->endLayout();
    m_height = std::max(lines, 1) * leading;
    return fitted;
}

void TextBox::alignWithin(double width)
{
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        QTextLine line = m_layout->lineAt(i);
        const double rest = width - line.naturalTextWidth();
        const double x =
            m_form.alignment & Qt::AlignRight ? rest : (m_form.alignment & Qt::AlignHCenter ? rest / 2 : 0);
        line.setPosition({x, line.y()});
    }
}

void TextBox::draw(Canvas &canvas, QPointF topLeft) const
{
    canvas.painter.setPen(QColor::fromRgb(m_form.ink));
    m_layout->draw(&canvas.painter, topLeft);
    for (const QChar c : m_layout->text())
        canvas.log.used[c.unicode()] = true;
    if (m_hasUncommon)
        noteUncommon(*m_layout, canvas.log.uncommon);
}

} // namespace zhiyin::paper
