// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/chart_look.h"

#include "ui/paper/paper_style.h"

#include <QAbstractAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

#include <cmath>

namespace zhiyin::paper {

ChartColours coloursOf(ChartTheme theme)
{
    const auto rgb = [](QRgb value) { return QColor::fromRgb(value); };
    if (theme == ChartTheme::Dark)
        return {rgb(0xff1c2427), rgb(0xffe6edee), rgb(0xffa4b1b4), rgb(0xff344044),
                rgb(0xff6fc3d0), rgb(0xffe0a15a), rgb(0xffb9c4c7)};
    return {rgb(0xffffffff), rgb(0xff1b2427), rgb(0xff5a676b), rgb(0xffe3eaeb),
            rgb(0xff1f5f6b), rgb(0xffb05e10), rgb(0xff7c898d)};
}

QFont chartFont(double pixels, bool bold)
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(static_cast<int>(pixels));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString plain(const QString &text)
{
    return text.toHtmlEscaped();
}

void dressChart(QChart &chart, const ChartColours &colours)
{
    chart.setTitleFont(chartFont(14, true));
    chart.setTitleBrush(colours.text);
    chart.setBackgroundBrush(colours.ground);
    chart.setBackgroundRoundness(0);
    chart.setDropShadowEnabled(false);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setMargins(QMargins(4, 4, 8, 4));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    for (QAbstractAxis *axis : chart.axes()) {
        axis->setLabelsFont(chartFont(11));
        axis->setLabelsBrush(colours.quiet);
        axis->setLinePen(QPen(colours.grid, 1));
        axis->setGridLinePen(QPen(colours.grid, 1));
    }
    chart.legend()->setAlignment(Qt::AlignBottom);
    chart.legend()->setFont(chartFont(11));
    chart.legend()->setLabelColor(colours.text);
    chart.legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

void paintOwnChart(std::unique_ptr<QChart> chart, QPainter &painter, QRectF target, QSizeF size)
{
    QGraphicsScene scene;
    QChart *const item = chart.release();
    scene.addItem(item); // which frees it
    item->resize(size);
    item->layout()->activate();
    scene.render(&painter, target, QRectF(QPointF(), size), Qt::IgnoreAspectRatio);
}

QImage renderOwnChart(std::unique_ptr<QChart> chart, ChartTheme theme, QSize size, double scale)
{
    const QSize pixels(static_cast<int>(std::lround(size.width() * scale)),
                       static_cast<int>(std::lround(size.height() * scale)));
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(coloursOf(theme).ground);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintOwnChart(std::move(chart), painter, QRectF(QPointF(), QSizeF(pixels)), size);
    return image;
}

} // namespace zhiyin::paper
