// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/chart_look.h"
#include "ui/paper/sheet.h"

#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>

namespace zhiyin::paper {
namespace {

struct Range {
    double low = 0;
    double high = 100;
    int ticks = 6;
};

/// A round distance between ticks: 1, 2 or 5 times a power of ten.
double niceStep(double span)
{
    constexpr double kWanted = 5;
    const double rough = std::max(span, 1e-9) / kWanted;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

/// Around everything that is drawn; bars stand on zero, and a share needs no more than 100.
Range rangeOf(const Plot &plot)
{
    std::vector<double> drawn;
    for (const PlotLine &line : plot.lines) {
        for (const auto &value : line.values) {
            if (value)
                drawn.push_back(*value);
        }
    }
    for (const PlotBars &bars : plot.bars)
        drawn.insert(drawn.end(), bars.values.begin(), bars.values.end());
    if (!plot.bars.empty())
        drawn.push_back(0);
    if (drawn.empty())
        return {};
    const auto [least, most] = std::minmax_element(drawn.begin(), drawn.end());
    const double spread = std::max(*most - *least, plot.unit == PlotUnit::Number ? 1.0 : 10.0);
    const double step = niceStep(spread * 1.1);
    double low = std::floor((*least - spread * 0.05) / step) * step;
    double high = std::ceil((*most + spread * 0.05) / step) * step;
    if (*least >= 0)
        low = std::max(low, 0.0);
    if (plot.unit != PlotUnit::Number && *most <= 100)
        high = std::min(high, 100.0);
    if (high <= low)
        high = low + step;
    return {low, high, static_cast<int>(std::lround((high - low) / step)) + 1};
}

/// Hands ownership to the chart, which frees its axes and series.
class PlotMaker final
{
public:
    PlotMaker(const Plot &plot, ChartTheme theme, const PaperWords &words)
        : m_plot(plot), m_words(words), m_colours(coloursOf(theme)), m_chart(std::make_unique<QChart>())
    {}
    std::unique_ptr<QChart> make();

private:
    void addAxes();
    void addBars();
    void addLine(const PlotLine &line);
    void addPoints(const std::vector<size_t> &places, const QString &name, const QColor &colour,
                   QScatterSeries::MarkerShape shape, double size);
    void attach(QAbstractSeries *series, bool inLegend);
    [[nodiscard]] QPen penOf(PlotLook look) const;
    [[nodiscard]] QColor colourOf(PlotLook look) const;

    const Plot &m_plot;
    const PaperWords &m_words;
    ChartColours m_colours;
    std::unique_ptr<QChart> m_chart;
    QCategoryAxis *m_places = nullptr;
    QValueAxis *m_values = nullptr;
};

QColor PlotMaker::colourOf(PlotLook look) const
{
    switch (look) {
    case PlotLook::Main: return m_colours.line;
    case PlotLook::Second: return m_colours.target;
    case PlotLook::Target: return m_colours.target;
    case PlotLook::Goal: return m_colours.goal;
    case PlotLook::Limit: return m_colours.quiet;
    }
    return m_colours.line;
}

QPen PlotMaker::penOf(PlotLook look) const
{
    switch (look) {
    case PlotLook::Main: return {colourOf(look), 2.2};
    case PlotLook::Second: return {colourOf(look), 2.2, Qt::DashDotLine};
    case PlotLook::Target: return {colourOf(look), 1.6, Qt::DashLine};
    case PlotLook::Goal: return {colourOf(look), 1.6, Qt::DotLine};
    case PlotLook::Limit: return {colourOf(look), 1.2, Qt::DashLine};
    }
    return {};
}

void PlotMaker::addAxes()
{
    constexpr int kMostLabels = 12;
    const int count = static_cast<int>(m_plot.categories.size());
    m_places = new QCategoryAxis(m_chart.get());
    m_places->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const int every = std::max(1, (count + kMostLabels - 1) / kMostLabels);
    // Counted from the last, the one of interest. Two labels of one name would be one.
    const bool fixed = m_plot.namedEvery > 0;
    const int first = fixed || count == 0 ? 0 : (count - 1) % every;
    for (int i = first; i < count; i += fixed ? m_plot.namedEvery : every) {
        QString label = plain(m_plot.categories[i]);
        while (m_places->categoriesLabels().contains(label))
            label += QChar(0x200b);
        m_places->append(label, i);
    }
    m_places->setRange(-0.5, std::max(count, 1) - 0.5);
    m_places->setGridLineVisible(false);
    const Range range = rangeOf(m_plot);
    m_values = new QValueAxis(m_chart.get());
    m_values->setRange(range.low, range.high);
    m_values->setTickCount(range.ticks);
    m_values->setLabelFormat(m_plot.unit == PlotUnit::Percent ? QStringLiteral("%.0f%%") : QStringLiteral("%.0f"));
    m_chart->addAxis(m_places, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
}

void PlotMaker::attach(QAbstractSeries *series, bool inLegend)
{
    m_chart->addSeries(series);
    series->attachAxis(m_places);
    series->attachAxis(m_values);
    for (QLegendMarker *marker : m_chart->legend()->markers(series))
        marker->setVisible(inLegend);
}

void PlotMaker::addBars()
{
    if (m_plot.bars.empty())
        return;
    auto *series = new QBarSeries(m_chart.get());
    series->setBarWidth(0.7);
    for (const PlotBars &bars : m_plot.bars) {
        auto *set = new QBarSet(plain(bars.name), series);
        set->setColor(colourOf(bars.look));
        set->setBorderColor(m_colours.ground);
        for (const double value : bars.values)
            *set << value;
        series->append(set);
    }
    attach(series, true);
}

void PlotMaker::addLine(const PlotLine &line)
{
    QLineSeries *run = nullptr;
    bool named = false;
    const auto finish = [&] {
        if (run != nullptr)
            attach(run, !std::exchange(named, true));
        run = nullptr;
    };
    for (size_t i = 0; i < line.values.size(); ++i) {
        if (!line.values[i]) {
            finish();
            continue;
        }
        if (run == nullptr) {
            run = new QLineSeries(m_chart.get());
            run->setPen(penOf(line.look));
            run->setName(plain(line.name));
        }
        run->append(static_cast<double>(i), *line.values[i]);
    }
    finish();
}

void PlotMaker::addPoints(const std::vector<size_t> &places, const QString &name, const QColor &colour,
                          QScatterSeries::MarkerShape shape, double size)
{
    auto *points = new QScatterSeries(m_chart.get());
    points->setMarkerShape(shape);
    points->setMarkerSize(size);
    points->setColor(colour);
    points->setBorderColor(m_colours.ground);
    points->setName(plain(name));
    for (const size_t place : places) {
        const bool drawn =
            !m_plot.lines.empty() && place < m_plot.lines.front().values.size() && m_plot.lines.front().values[place];
        points->append(static_cast<double>(place), drawn ? *m_plot.lines.front().values[place] : m_values->min());
    }
    attach(points, !name.isEmpty() && !places.empty());
}

std::unique_ptr<QChart> PlotMaker::make()
{
    addAxes();
    addBars();
    // What it is held against lies under the line of interest.
    for (auto line = m_plot.lines.rbegin(); line != m_plot.lines.rend(); ++line)
        addLine(*line);
    constexpr size_t kMostPoints = 60;
    if (!m_plot.lines.empty() && m_plot.lines.front().values.size() <= kMostPoints) {
        std::vector<size_t> all;
        for (size_t i = 0; i < m_plot.lines.front().values.size(); ++i) {
            if (m_plot.lines.front().values[i])
                all.push_back(i);
        }
        addPoints(all, {}, m_colours.line, QScatterSeries::MarkerShapeCircle, 8);
    }
    addPoints(m_plot.outside, m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Outside the limits")), m_colours.target,
              QScatterSeries::MarkerShapeRectangle, 11);
    addPoints(m_plot.noted, m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Note")), m_colours.text,
              QScatterSeries::MarkerShapeTriangle, 12);
    m_chart->setTitle(plain(m_plot.title));
    dressChart(*m_chart, m_colours);
    // Of bars "as the series" is an empty box.
    if (!m_plot.bars.empty())
        m_chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    return std::move(m_chart);
}

} // namespace

std::unique_ptr<QChart> makePlot(const Plot &plot, ChartTheme theme, const PaperWords &words)
{
    return PlotMaker(plot, theme, words).make();
}

QImage renderPlot(const Plot &plot, ChartTheme theme, const PaperWords &words, QSize size, double scale)
{
    return renderOwnChart(makePlot(plot, theme, words), theme, size, scale);
}

} // namespace zhiyin::paper
