// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi/plot_view.h"

#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace zhiyin {
namespace {

constexpr QSize kPicture(960, 480);
constexpr double kScale = 2;

paper::ChartTheme themeOfNow()
{
    return Theme::instance().isDark() ? paper::ChartTheme::Dark : paper::ChartTheme::Light;
}

} // namespace

PlotView::PlotView(QWidget *parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(220);
    setFocusPolicy(Qt::NoFocus); // the table beside it is for the keys
    connect(&Theme::instance(), &Theme::changed, this, &PlotView::draw);
}

void PlotView::show(const paper::Plot &plot, const QStringList &tips)
{
    m_plot = plot;
    m_tips = tips;
    draw();
}

void PlotView::clear()
{
    show({}, {});
}

void PlotView::draw()
{
    // The view does not own what it showed before.
    const std::unique_ptr<QChart> before(chart());
    setChart(paper::makePlot(m_plot, themeOfNow(), paper::PaperWords(reportLanguageOfNow())).release());
    setBackgroundBrush(chart()->backgroundBrush());
}

QImage PlotView::picture() const
{
    return paper::renderPlot(m_plot, themeOfNow(), paper::PaperWords(reportLanguageOfNow()), kPicture, kScale);
}

std::optional<int> PlotView::placeAt(const QPoint &point) const
{
    if (chart() == nullptr || chart()->series().isEmpty() || !chart()->plotArea().contains(mapToScene(point)))
        return std::nullopt;
    const QPointF value = chart()->mapToValue(mapToScene(point), chart()->series().first());
    const int place = static_cast<int>(std::lround(value.x()));
    if (place < 0 || place >= m_plot.categories.size())
        return std::nullopt;
    return place;
}

bool PlotView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto place = placeAt(help->pos());
    QToolTip::showText(help->globalPos(), place ? plainToolTip(m_tips.value(*place)) : QString(), this);
    return true;
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const auto place = event->button() == Qt::LeftButton ? placeAt(event->pos()) : std::nullopt;
    if (place)
        emit opened(*place);
}

} // namespace zhiyin
