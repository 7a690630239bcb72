// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/line_chart.h"

#include "ui/paper/code_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zhiyin::paper {
namespace {

constexpr double kTitleGap = mm(1.5);
constexpr double kTitleShare = 0.68;
constexpr double kTickRoom = pt(11);
constexpr double kDot = pt(2.2);
constexpr int kMostLines = 5;
constexpr QRgb kTargetInk = 0xffb0612a;
constexpr QRgb kGoalInk = 0xff5a676b;

/// 1, 2 or 5 times a power of ten, the smallest at which `range` takes no more than kMostLines - 1 steps.
double roundStep(double range)
{
    const double rough = range / (kMostLines - 1);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

QString lastText(const IndicatorSeries &series, const PaperWords &words)
{
    for (auto point = series.points.rbegin(); point != series.points.rend(); ++point) {
        if (point->value)
            return words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 (%2)"))
                .arg(words.figure(point->value, series.unit), words.periodName(point->period));
    }
    return QString(QChar(kNoValue));
}

/// "10/25": a column is narrow.
QString tickText(const Period &period, Step step)
{
    const QString year = QString::number(period.from.year() % 100).rightJustified(2, u'0');
    return step == Step::Month ? QStringLiteral("%1/%2").arg(period.from.month()).arg(year)
                               : QStringLiteral("%1Q%2").arg(year).arg((period.from.month() + 2) / 3);
}

} // namespace

ChartScale chartScale(const std::vector<double> &values, IndicatorUnit unit)
{
    if (values.empty())
        return unit == IndicatorUnit::Ratio ? ChartScale{0, 1, 0.25} : ChartScale{0, 100, 25};
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double whole = unit == IndicatorUnit::Ratio ? 1 : 100;
    double range = *most - *least;
    // A flat line stands in the middle of a tenth of the whole.
    range = range < whole / 50 ? whole / 10 : range;
    const double step = roundStep(range * 1.2);
    double low = std::floor((*least - range * 0.1) / step) * step;
    double high = std::ceil((*most + range * 0.1) / step) * step;
    if (*least >= 0)
        low = std::max(low, 0.0);
    if (*most <= whole)
        high = std::min(high, whole);
    return {low, high, step};
}

LineChartBlock::LineChartBlock(const IndicatorSeries &series, const PaperWords &words, double width, double height)
    : m_width(width)
    , m_height(height)
    , m_title(indicatorName(words, series.name),
              {Type::TableBold, colour::kText, Qt::AlignLeft, width * kTitleShare, 1})
    , m_last(lastText(series, words), {Type::Label, colour::kQuiet, Qt::AlignRight, width * (1 - kTitleShare), 1})
{
    std::vector<double> values;
    for (const IndicatorPoint &point : series.points) {
        m_points.push_back(point.value);
        if (point.value)
            values.push_back(*point.value);
    }
    for (const auto &aim : {series.target, series.goal}) {
        if (aim)
            values.push_back(*aim);
    }
    m_scale = chartScale(values, series.unit);
    const TextForm small{Type::Small, colour::kQuiet};
    // Half a step more, since the steps may not be whole in binary.
    for (double level = m_scale.low; level <= m_scale.high + m_scale.step / 2; level += m_scale.step) {
        m_grid.push_back({level, TextBox(words.figure(level, series.unit), small)});
        m_left = std::max(m_left, m_grid.back().label.naturalWidth() + pt(4));
    }
    const auto aimText = [&](const char *source, double value) {
        return TextBox(words.text(source).arg(words.figure(value, series.unit)), {Type::Small, kTargetInk});
    };
    if (series.target)
        m_target.push_back({*series.target, aimText(QT_TRANSLATE_NOOP("zhiyin", "Target %1"), *series.target)});
    if (series.goal)
        m_goal.push_back({*series.goal, aimText(QT_TRANSLATE_NOOP("zhiyin", "Goal %1"), *series.goal)});
    const size_t every = width < mm(100) ? 3 : 1;
    for (size_t i = series.points.size() % every == 0 ? every - 1 : (series.points.size() - 1) % every;
         i < series.points.size(); i += every)
        m_ticks.push_back({i, TextBox(tickText(series.points[i].period, series.step), small)});
}

QRectF LineChartBlock::plot() const
{
    const double top = m_title.height() + kTitleGap;
    return {m_left, top, m_width - m_left - pt(4), m_height - top - kTickRoom};
}

double LineChartBlock::y(double value) const
{
    const QRectF area = plot();
    return area.bottom() - (value - m_scale.low) / (m_scale.high - m_scale.low) * area.height();
}

double LineChartBlock::x(size_t place) const
{
    const QRectF area = plot();
    return area.left() + (static_cast<double>(place) + 0.5) / static_cast<double>(m_points.size()) * area.width();
}

void LineChartBlock::paint(Canvas &canvas, QPointF topLeft) const
{
    QPainter &painter = canvas.painter;
    painter.save();
    painter.translate(topLeft);
    m_title.draw(canvas, {0, 0});
    m_last.draw(canvas, {m_width * kTitleShare, m_title.height() - m_last.height()});
    const QRectF area = plot();
    for (const Level &level : m_grid) {
        painter.fillRect(QRectF(area.left(), y(level.value), area.width(), pt(0.4)),
                         QColor::fromRgb(colour::kFaintRule));
        level.label.draw(canvas,
                         {area.left() - pt(4) - level.label.naturalWidth(), y(level.value) - level.label.height() / 2});
    }
    for (const Tick &tick : m_ticks)
        tick.label.draw(canvas, {x(tick.place) - tick.label.naturalWidth() / 2, area.bottom() + pt(1)});
    for (const Level &level : m_target)
        paintAim(canvas, level, kTargetInk, Qt::DashLine);
    for (const Level &level : m_goal)
        paintAim(canvas, level, kGoalInk, Qt::DotLine);
    paintLine(canvas);
    painter.restore();
}

void LineChartBlock::paintAim(Canvas &canvas, const Level &level, QRgb ink, Qt::PenStyle style) const
{
    const QRectF area = plot();
    canvas.painter.setPen(QPen(QColor::fromRgb(ink), pt(0.8), style));
    canvas.painter.drawLine(QPointF(area.left(), y(level.value)), QPointF(area.right(), y(level.value)));
    level.label.draw(canvas, {area.left() + pt(2), y(level.value) - level.label.height()});
}

void LineChartBlock::paintLine(Canvas &canvas) const
{
    QPainter &painter = canvas.painter;
    const QPen line(QColor::fromRgb(colour::kAccent), pt(1.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    std::optional<QPointF> before;
    for (size_t i = 0; i < m_points.size(); ++i) {
        if (!m_points[i]) {
            before.reset();
            continue;
        }
        const QPointF here(x(i), y(*m_points[i]));
        painter.setPen(line);
        if (before)
            painter.drawLine(*before, here);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(colour::kAccent));
        painter.drawEllipse(here, kDot, kDot);
        before = here;
    }
}

double RowOfBlocks::height() const
{
    double height = 0;
    for (const auto &block : m_blocks)
        height = std::max(height, block->height());
    return height;
}

void RowOfBlocks::paint(Canvas &canvas, QPointF topLeft) const
{
    const double column = columnWidth(m_width, m_gap, static_cast<int>(m_blocks.size()));
    for (size_t i = 0; i < m_blocks.size(); ++i)
        m_blocks[i]->paint(canvas, topLeft + QPointF(static_cast<double>(i) * (column + m_gap), 0));
}

} // namespace zhiyin::paper
