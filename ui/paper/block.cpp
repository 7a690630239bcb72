// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/block.h"

#include <QPainter>

namespace zhiyin::paper {
namespace {
constexpr double kBelowRule = pt(3);
}

HeadingBlock::HeadingBlock(const QString &text, const QString &aside, double width)
    : m_text(text, {Type::Heading, colour::kAccent, Qt::AlignLeft, width})
    , m_aside(aside, {Type::Label, colour::kQuiet, Qt::AlignRight, width, 1})
    , m_width(width)
{}

double HeadingBlock::height() const
{
    return m_text.height() + kBelowRule;
}

void HeadingBlock::paint(Canvas &canvas, QPointF topLeft) const
{
    m_text.draw(canvas, topLeft);
    m_aside.draw(canvas, topLeft + QPointF(0, m_text.height() - m_aside.height() - pt(1)));
    const QRectF rule(topLeft.x(), topLeft.y() + m_text.height(), m_width, pt(0.8));
    canvas.painter.fillRect(rule, QColor::fromRgb(colour::kAccent));
}

EmptySectionBlock::EmptySectionBlock(const QString &title, const QString &nothing, double width)
    : m_title(title, {Type::BodyBold, colour::kAccent, Qt::AlignLeft, width * 0.6, 2})
    , m_nothing(nothing, {Type::Label, colour::kQuiet, Qt::AlignRight, width * 0.4, 1})
    , m_width(width)
{}

double EmptySectionBlock::height() const
{
    return m_title.height() + pt(2);
}

void EmptySectionBlock::paint(Canvas &canvas, QPointF topLeft) const
{
    m_title.draw(canvas, topLeft);
    m_nothing.draw(canvas, topLeft + QPointF(m_width * 0.6, m_title.height() - m_nothing.height() - pt(1)));
    canvas.painter.fillRect(QRectF(topLeft.x(), topLeft.y() + m_title.height(), m_width, pt(0.4)),
                            QColor::fromRgb(colour::kRule));
}

void addHeading(Flow &flow, const QString &text, double width, const QString &aside)
{
    flow.push_back({std::make_shared<HeadingBlock>(text, aside, width), mm(5), true, {}});
}

void addNote(Flow &flow, const QString &text, double width, double spaceBefore)
{
    const TextForm form{Type::Label, colour::kQuiet, Qt::AlignLeft, width, 12};
    flow.push_back({std::make_shared<TextBlock>(text, form), spaceBefore, false, {}});
}

} // namespace zhiyin::paper
