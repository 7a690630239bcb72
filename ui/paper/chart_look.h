// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/charts.h"

#include <QFont>

/// How all charts look, on the screen and on paper.
namespace zhiyin::paper {

struct ChartColours {
    QColor ground;
    QColor text;
    QColor quiet;
    QColor grid;
    QColor line;
    QColor target;
    QColor goal;
};

/// Blue-green against orange-brown and grey: apart for the three common kinds of colour blindness, and in grey print.
[[nodiscard]] ChartColours coloursOf(ChartTheme theme);
[[nodiscard]] QFont chartFont(double pixels, bool bold = false);
/// The text of a title, an axis or a legend is read as HTML by the chart: what we say is plain.
[[nodiscard]] QString plain(const QString &text);

/// Ground, margins, type and lines; after axes and series were added.
void dressChart(QChart &chart, const ChartColours &colours);

/// As paintChart and renderChart, of a chart that was made for it.
void paintOwnChart(std::unique_ptr<QChart> chart, QPainter &painter, QRectF target, QSizeF size);
[[nodiscard]] QImage renderOwnChart(std::unique_ptr<QChart> chart, ChartTheme theme, QSize size, double scale);

} // namespace zhiyin::paper
