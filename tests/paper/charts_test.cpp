// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/paper/charts.h"

#include <QAbstractAxis>
#include <QChart>
#include <QDir>
#include <QGraphicsScene>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace zhiyin;
using namespace zhiyin::paper;

namespace {

PaperWords english()
{
    return PaperWords(ReportLanguage::English);
}

std::vector<QLineSeries *> lines(const QChart &chart)
{
    std::vector<QLineSeries *> found;
    for (QAbstractSeries *series : chart.series()) {
        if (series->type() == QAbstractSeries::SeriesTypeLine)
            found.push_back(static_cast<QLineSeries *>(series));
    }
    return found;
}

QStringList legend(QChart &chart)
{
    QStringList shown;
    QGraphicsScene scene; // nothing is visible outside of one
    scene.addItem(&chart);
    chart.resize(600, 300);
    QImage page(600, 300, QImage::Format_RGB32);
    QPainter painter(&page);
    scene.render(&painter);
    for (const QLegendMarker *marker : chart.legend()->markers()) {
        if (marker->isVisible())
            shown.append(marker->label());
    }
    scene.removeItem(&chart);
    return shown;
}

double luminance(QColor colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(QColor a, QColor b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("A month without a figure is a gap and no zero", "[paper][chart]")
{
    const IndicatorSeries series = tests::sampleBranch(ReportLanguage::English).trends[0];
    const auto chart = makeChart(series, english(), ChartTheme::Light);
    const auto all = lines(*chart);
    REQUIRE(all.size() == 4); // target, goal, and two runs around the gap
    CHECK(all[2]->count() == 4);
    CHECK(all[3]->count() == 7);
    for (const QLineSeries *run : {all[2], all[3]}) {
        for (const QPointF &point : run->points())
            CHECK(point.y() > 80);
    }
    CHECK(legend(*chart)
          == QStringList{QStringLiteral("Target 85.0%"), QStringLiteral("Goal 90.0%"), QStringLiteral("Satisfaction")});
}

TEST_CASE("Target and goal are told apart by form, and every line from its ground", "[paper][chart]")
{
    const IndicatorSeries series = tests::sampleBranch(ReportLanguage::English).trends[0];
    for (const ChartTheme theme : {ChartTheme::Light, ChartTheme::Dark}) {
        const auto chart = makeChart(series, english(), theme);
        const auto all = lines(*chart);
        CHECK(all[0]->pen().style() != all[1]->pen().style());
        CHECK(all[0]->pen().style() != all[2]->pen().style());
        CHECK(all[0]->points().first().y() == 85);
        const QColor ground = chart->backgroundBrush().color();
        for (const QLineSeries *line : all)
            CHECK(contrast(line->pen().color(), ground) >= 3);
        CHECK(contrast(chart->titleBrush().color(), ground) >= 7);
    }
}

TEST_CASE("A chart without any figure says so", "[paper][chart]")
{
    IndicatorSeries series;
    series.name = QStringLiteral("retention");
    series.target = 0.88;
    CHECK(makeChart(series, english(), ChartTheme::Light)->title() == QStringLiteral("Retention: no figures"));
    series.points.push_back({quarterOf(QDate(2026, 7, 1)), std::nullopt, 0, 0, 0, std::nullopt});
    const auto chart = makeChart(series, english(), ChartTheme::Dark);
    CHECK(chart->title() == QStringLiteral("Retention: no figures"));
    CHECK(lines(*chart).size() == 1);
}

TEST_CASE("An institution's own name is no markup", "[paper][chart]")
{
    IndicatorSeries series;
    series.name = QStringLiteral("<img src=x> & co");
    CHECK(makeChart(series, english(), ChartTheme::Light)->title()
          == QStringLiteral("&lt;img src=x&gt; &amp; co: no figures"));
}

TEST_CASE("The axis holds every value and line", "[paper][chart]")
{
    IndicatorSeries series;
    series.name = QStringLiteral("asset_growth");
    series.step = Step::Quarter;
    for (const double value : {-0.35, 0.1, 1.4})
        series.points.push_back({quarterOf(QDate(2026, 1, 1)), value, 0, 1, 0, std::nullopt});
    const auto chart = makeChart(series, english(), ChartTheme::Light);
    for (QAbstractAxis *axis : chart->axes(Qt::Vertical)) {
        const auto *values = static_cast<QValueAxis *>(axis);
        CHECK(values->min() <= -35);
        CHECK(values->max() >= 140);
    }
}

TEST_CASE("A chart renders as a picture in both themes", "[paper][chart]")
{
    const IndicatorSeries series = tests::sampleBranch(ReportLanguage::SimplifiedChinese).trends[0];
    for (const ChartTheme theme : {ChartTheme::Light, ChartTheme::Dark}) {
        const QImage image =
            renderChart(series, PaperWords(ReportLanguage::SimplifiedChinese), theme, QSize(640, 320), 2);
        CHECK(image.size() == QSize(1280, 640));
        const QColor ground = image.pixelColor(2, 2);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += image.pixelColor(x, y) != ground ? 1 : 0;
        }
        CHECK(drawn > 5000);
        const QString kept = qEnvironmentVariable("ZHIYIN_KEEP_PAGES");
        if (!kept.isEmpty())
            CHECK(image.save(kept
                             + (theme == ChartTheme::Dark ? QStringLiteral("/chart-dark.png")
                                                          : QStringLiteral("/chart-light.png"))));
    }
}
