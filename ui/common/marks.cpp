// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/marks.h"

#include "ui/common/metrics.h"
#include "ui/common/table_model.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace zhiyin {
namespace {

constexpr int kMarkSize = 12;
constexpr int kBars = 5;

QPainterPath polygon(const QRectF &area, std::initializer_list<QPointF> corners)
{
    QPolygonF shape;
    for (const QPointF &corner : corners)
        shape << QPointF(area.x() + corner.x() * area.width(), area.y() + corner.y() * area.height());
    QPainterPath path;
    path.addPolygon(shape);
    path.closeSubpath();
    return path;
}

void drawBars(QPainter &painter, const QRectF &area, int filled, const QColor &colour)
{
    const qreal step = area.width() / kBars;
    QColor faint = colour;
    faint.setAlphaF(0.25F);
    for (int i = 0; i < kBars; ++i) {
        const qreal height = area.height() * (i + 1) / kBars;
        painter.fillRect(QRectF(area.x() + i * step, area.bottom() - height, step * 0.7, height),
                         i < filled ? colour : faint);
    }
}

void drawStrokes(QPainter &painter, const QRectF &area, std::initializer_list<QPointF> points, const QColor &colour)
{
    painter.setPen(QPen(colour, area.width() / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPointF from;
    bool pairBegun = false;
    for (const QPointF &point : points) {
        const QPointF to(area.x() + point.x() * area.width(), area.y() + point.y() * area.height());
        if (pairBegun)
            painter.drawLine(from, to);
        pairBegun = !pairBegun;
        from = to;
    }
}

} // namespace

QColor Mark::colour() const
{
    return Theme::instance().isDark() ? dark : light;
}

// The colours are Okabe and Ito's, darkened or lightened until they stand 3 : 1 on their ground; marks_test.cpp checks
// that and how the pairs look to people with each kind of colour blindness.
Mark tierMark(int place)
{
    static const std::array<Mark, kTierMarks> marks = {
        Mark{MarkShape::Diamond, QColor(0x5B3FA8), QColor(0xD2BCFF)},
        Mark{MarkShape::Triangle, QColor(0xB07800), QColor(0xF2C14E)},
        Mark{MarkShape::Square, QColor(0x0072B2), QColor(0x4AA8E8)},
        Mark{MarkShape::Circle, QColor(0x00805E), QColor(0x4CC9A0)},
        Mark{MarkShape::Ring, QColor(0x6B747C), QColor(0xA9B2BA)},
    };
    return marks[static_cast<std::size_t>(std::clamp(place, 0, kTierMarks - 1))];
}

Mark levelMark(int level)
{
    static const std::array<Mark, kLevelMarks> marks = {
        Mark{MarkShape::Bars, QColor(0x1F6FB5), QColor(0x7CC0F5), 1},
        Mark{MarkShape::Bars, QColor(0x008577), QColor(0x45CDBB), 2},
        Mark{MarkShape::Bars, QColor(0x9A8A00), QColor(0xE0CE4A), 3},
        Mark{MarkShape::Bars, QColor(0xB84E00), QColor(0xF59E4C), 4},
        Mark{MarkShape::Bars, QColor(0x94103C), QColor(0xFF7C93), 5},
    };
    return marks[static_cast<std::size_t>(std::clamp(level, 1, kLevelMarks) - 1)];
}

Mark clockMark(ClockLook look)
{
    switch (look) {
    case ClockLook::Running: return {MarkShape::Play, QColor(0x0072B2), QColor(0x62B5E8)};
    case ClockLook::DueSoon: return {MarkShape::Exclamation, QColor(0xA86B00), QColor(0xF2C14E)};
    case ClockLook::Overdue: return {MarkShape::Stop, QColor(0xB3261E), QColor(0xFF8A80)};
    case ClockLook::Paused: return {MarkShape::Pause, QColor(0x6B747C), QColor(0xA9B2BA)};
    case ClockLook::Met: return {MarkShape::Check, QColor(0x00805E), QColor(0x4CC9A0)};
    case ClockLook::Missed: return {MarkShape::Cross, QColor(0x7A1F5C), QColor(0xE79AD0)};
    }
    return {};
}

void drawMark(QPainter &painter, const Mark &mark, const QRectF &area)
{
    const QColor colour = mark.colour();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QRectF inner = area.adjusted(1, 1, -1, -1);
    switch (mark.shape) {
    case MarkShape::Diamond: painter.drawPath(polygon(area, {{.5, 0}, {1, .5}, {.5, 1}, {0, .5}})); break;
    case MarkShape::Triangle: painter.drawPath(polygon(area, {{.5, .05}, {1, .95}, {0, .95}})); break;
    case MarkShape::Square:
    case MarkShape::Stop: painter.drawRoundedRect(inner, 1.5, 1.5); break;
    case MarkShape::Circle: painter.drawEllipse(inner); break;
    case MarkShape::Ring:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 2));
        painter.drawEllipse(inner.adjusted(.5, .5, -.5, -.5));
        break;
    case MarkShape::Bars: drawBars(painter, area, mark.bars, colour); break;
    case MarkShape::Play: painter.drawPath(polygon(area, {{.15, 0}, {1, .5}, {.15, 1}})); break;
    case MarkShape::Exclamation: drawStrokes(painter, area, {{.5, .1}, {.5, .6}, {.5, .9}, {.5, .91}}, colour); break;
    case MarkShape::Pause: drawStrokes(painter, area, {{.3, .1}, {.3, .9}, {.7, .1}, {.7, .9}}, colour); break;
    case MarkShape::Check: drawStrokes(painter, area, {{.1, .55}, {.4, .85}, {.4, .85}, {.9, .2}}, colour); break;
    case MarkShape::Cross: drawStrokes(painter, area, {{.15, .15}, {.85, .85}, {.85, .15}, {.15, .85}}, colour); break;
    }
    painter.restore();
}

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Badge::set(const Mark &mark, const QString &text)
{
    m_mark = mark;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {kMarkSize + grid::kSmall * 2 + grid::kTight + fontMetrics().horizontalAdvance(m_text),
            fontMetrics().height() + grid::kTight};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_mark.colour();
    ground.setAlphaF(0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    drawMark(painter, m_mark, QRectF(grid::kSmall, (height() - kMarkSize) / 2.0, kMarkSize, kMarkSize));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(grid::kSmall + kMarkSize + grid::kTight, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant mark = index.data(MarkRole);
    if (!mark.canConvert<Mark>())
        return;
    QPixmap pixmap(QSize(kMarkSize, kMarkSize) * option->widget->devicePixelRatioF());
    pixmap.setDevicePixelRatio(option->widget->devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawMark(painter, mark.value<Mark>(), QRectF(0, 0, kMarkSize, kMarkSize));
    painter.end();
    option->icon = QIcon(pixmap);
    option->decorationSize = QSize(kMarkSize, kMarkSize);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace zhiyin
