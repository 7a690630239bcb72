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
