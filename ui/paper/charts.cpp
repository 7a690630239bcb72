// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/charts.h"

#include "ui/paper/chart_look.h"
#include "ui/paper/code_words.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>

namespace zhiyin::paper {
namespace {

/// On the axis: ratios in per cent, scores as they are.
double onAxis(double value, IndicatorUnit unit)
{
    return unit == IndicatorUnit::Ratio ? value * 100 : value;
}

struct Range {
    double low = 0;
    double high = 100;
};

/// Round bounds around values and lines, so that neither lies on the frame; ratios and scores end at 100 if they can.
Range rangeOf(const IndicatorSeries &series)
{
    constexpr double kStep = 10;
    std::vector<double> shown;
    for (const IndicatorPoint &point : series.points) {
        if (point.value)
            shown.push_back(onAxis(*point.value, series.unit));
    }
    for (const auto &level : {series.target, series.goal}) {
        if (level)
            shown.push_back(onAxis(*level, series.unit));
    }
    if (shown.empty())
        return {};
    const auto [least, most] = std::minmax_element(shown.begin(), shown.end());
    const double low = std::floor((*least - 2) / kStep) * kStep;
    const double high = std::ceil((*most + 1) / kStep) * kStep;
    return {*least >= 0 ? std::max(low, 0.0) : low,
            *most <= 100 ? std::min(std::max(high, low + 2 * kStep), 100.0) : high};
}

QString pointLabel(const Period &period, Step step, const PaperWords &words)
{
    if (step == Step::Quarter)
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Q%1 %2"))
            .arg((period.from.month() + 2) / 3)
            .arg(period.from.year());
    return words.text(QT_TRANSLATE_NOOP("zhiyin", "%1/%2"))
        .arg(period.from.month())
        .arg(period.from.year() % 100, 2, 10, QChar(u'0'));
}

/// Hands ownership to the chart, which frees its axes and series.
class ChartMaker final
{
public:
    ChartMaker(const IndicatorSeries &series, const PaperWords &words, ChartTheme theme)
        : m_series(series), m_words(words), m_colours(coloursOf(theme)), m_chart(std::make_unique<QChart>())
    {}
    std::unique_ptr<QChart> make();

private:
    void addAxes();
    void addLine();
    void addLevel(const std::optional<double> &level, const char *source, const QColor &colour, Qt::PenStyle style);
    void addSeries(QXYSeries *series, bool inLegend);
    void dress();
    [[nodiscard]] QString title() const;

    const IndicatorSeries &m_series;
    const PaperWords &m_words;
    ChartColours m_colours;
    std::unique_ptr<QChart> m_chart;
    QCategoryAxis *m_periods = nullptr;
    QValueAxis *m_values = nullptr;
};

QString ChartMaker::title() const
{
    const QString name = indicatorName(m_words, m_series.name);
    const auto last = std::find_if(m_series.points.rbegin(), m_series.points.rend(),
                                   [](const auto &point) { return point.value.has_value(); });
    if (last == m_series.points.rend())
        return m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1: no figures")).arg(name);
    return m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1: %2 (%3)"))
        .arg(name, m_words.figure(last->value, m_series.unit), m_words.periodName(last->period));
}

void ChartMaker::addAxes()
{
    constexpr int kMostLabels = 12;
    const int count = static_cast<int>(m_series.points.size());
    m_periods = new QCategoryAxis(m_chart.get());
    m_periods->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const int every = std::max(1, (count + kMostLabels - 1) / kMostLabels);
    // Counted from the last period, the one of interest.
    for (int i = (count - 1) % every; i < count && count > 0; i += every)
        m_periods->append(plain(pointLabel(m_series.points[static_cast<size_t>(i)].period, m_series.step, m_words)), i);
    m_periods->setRange(-0.5, std::max(count, 1) - 0.5);
    m_periods->setGridLineVisible(false);

    const Range range = rangeOf(m_series);
    m_values = new QValueAxis(m_chart.get());
    m_values->setRange(range.low, range.high);
    const int steps = static_cast<int>(std::lround((range.high - range.low) / 10));
    m_values->setTickCount(steps <= 6 ? steps + 1 : 6);
    m_values->setLabelFormat(m_series.unit == IndicatorUnit::Ratio ? QStringLiteral("%.0f%%") : QStringLiteral("%.0f"));
    m_chart->addAxis(m_periods, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
}

void ChartMaker::addSeries(QXYSeries *series, bool inLegend)
{
    m_chart->addSeries(series);
    series->attachAxis(m_periods);
    series->attachAxis(m_values);
    for (QLegendMarker *marker : m_chart->legend()->markers(series))
        marker->setVisible(inLegend);
}

void ChartMaker::addLine()
{
    auto *points = new QScatterSeries(m_chart.get());
    points->setMarkerSize(8);
    points->setColor(m_colours.line);
    points->setBorderColor(m_colours.ground);
    QLineSeries *run = nullptr;
    bool named = false;
    const auto finishRun = [&] {
        if (run)
            addSeries(run, !std::exchange(named, true));
        run = nullptr;
    };
    for (size_t i = 0; i < m_series.points.size(); ++i) {
        const auto &value = m_series.points[i].value;
        if (!value) {
            finishRun();
            continue;
        }
        if (!run) {
            run = new QLineSeries(m_chart.get());
            run->setPen(QPen(m_colours.line, 2.2));
            run->setName(plain(indicatorName(m_words, m_series.name)));
        }
        const QPointF at(static_cast<double>(i), onAxis(*value, m_series.unit));
        run->append(at);
        points->append(at);
    }
    finishRun();
    addSeries(points, false);
}

void ChartMaker::addLevel(const std::optional<double> &level, const char *source, const QColor &colour,
                          Qt::PenStyle style)
{
    if (!level)
        return;
    auto *line = new QLineSeries(m_chart.get());
    line->setPen(QPen(colour, 1.6, style));
    line->setName(plain(m_words.text(source).arg(m_words.figure(level, m_series.unit))));
    const double y = onAxis(*level, m_series.unit);
    line->append(-0.5, y);
    line->append(std::max<double>(static_cast<double>(m_series.points.size()), 1) - 0.5, y);
    addSeries(line, true);
}

void ChartMaker::dress()
{
    m_chart->setTitle(plain(title()));
    dressChart(*m_chart, m_colours);
}

std::unique_ptr<QChart> ChartMaker::make()
{
    addAxes();
    addLevel(m_series.target, QT_TRANSLATE_NOOP("zhiyin", "Target %1"), m_colours.target, Qt::DashLine);
    addLevel(m_series.goal, QT_TRANSLATE_NOOP("zhiyin", "Goal %1"), m_colours.goal, Qt::DotLine);
    addLine();
    dress();
    return std::move(m_chart);
}

} // namespace

std::unique_ptr<QChart> makeChart(const IndicatorSeries &series, const PaperWords &words, ChartTheme theme)
{
    return ChartMaker(series, words, theme).make();
}

void paintChart(const IndicatorSeries &series, const PaperWords &words, ChartTheme theme, QPainter &painter,
                QRectF target, QSizeF size)
{
    paintOwnChart(makeChart(series, words, theme), painter, target, size);
}

QImage renderChart(const IndicatorSeries &series, const PaperWords &words, ChartTheme theme, QSize size, double scale)
{
    return renderOwnChart(makeChart(series, words, theme), theme, size, scale);
}

} // namespace zhiyin::paper
