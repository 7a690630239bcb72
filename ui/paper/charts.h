// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/paper_words.h"

#include <QColor>
#include <QImage>

#include <memory>

class QChart;
class QPainter;

namespace zhiyin::paper {

enum class ChartTheme { Light, Dark };

/// An indicator's months or quarters as a line, with the target (floor) as a dashed and the goal as a dotted line: told
/// apart by their form and words, not by colour alone. A period without a value is a gap, never a zero. For a
/// QChartView, which takes the chart over, or the functions below. Needs a QApplication and its thread.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const IndicatorSeries &series, const PaperWords &words,
                                                ChartTheme theme);

/// Paints the chart into `target` as vectors where the painter's device takes them. `size` is the chart's own, in the
/// points that its type is set in.
void paintChart(const IndicatorSeries &series, const PaperWords &words, ChartTheme theme, QPainter &painter,
                QRectF target, QSizeF size);

/// The chart as a picture, to be saved as PNG; `scale` is the number of its pixels for one of the screen.
[[nodiscard]] QImage renderChart(const IndicatorSeries &series, const PaperWords &words, ChartTheme theme, QSize size,
                                 double scale = 1);

} // namespace zhiyin::paper
