// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/score_histogram.h"

#include "core/words/risk_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"

#include <QCoreApplication>
#include <QPainter>

namespace zhiyin {
namespace {

constexpr int kWidth = 320;
constexpr int kHeight = 140;
/// A share too small for a pixel is still reached: it keeps one.
constexpr int kLeastBar = 1;

} // namespace

ScoreHistogram::ScoreHistogram(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("scoreHistogram"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreHistogram::show(const Questionnaire &questionnaire)
{
    m_totals = histogramOf(questionnaire);
    m_bands = questionnaire.bands;
    setAccessibleName(inWords());
    setVisible(true);
    update();
}

void ScoreHistogram::clear()
{
    m_totals.clear();
    m_bands.clear();
    setAccessibleName({});
    update();
}

QSize ScoreHistogram::sizeHint() const
{
    return {kWidth, kHeight + 2 * fontMetrics().lineSpacing() + grid::kSmall};
}

int ScoreHistogram::shareOf(const RiskBand &band) const
{
    int share = 0;
    for (const ReachableTotal &total : m_totals) {
        if (band.from <= total.total && total.total <= band.to)
            share += total.share;
    }
    return share;
}

QString ScoreHistogram::inWords() const
{
    QStringList parts;
    for (const RiskBand &band : m_bands)
        parts.append(QCoreApplication::translate("zhiyin", "%1: %2 to %3 points, %4 of all answers")
                         .arg(riskLevelText(band.level))
                         .arg(band.from)
                         .arg(band.to)
                         .arg(formats::percent(shareOf(band))));
    return parts.join(u'\n');
}

void ScoreHistogram::paintEvent(QPaintEvent *)
{
    if (m_totals.empty() || m_bands.empty())
        return;
    QPainter painter(this);
    const int first = m_bands.front().from;
    const int span = std::max(1, m_bands.back().to - first + 1);
    const double step = static_cast<double>(width()) / span;
    const int most = std::max_element(m_totals.begin(), m_totals.end(), [](const auto &a, const auto &b) {
                         return a.share < b.share;
                     })->share;
    for (size_t i = 0; i < m_bands.size(); ++i) {
        const RiskBand &band = m_bands[i];
        const QRectF area((band.from - first) * step, 0, (band.to - band.from + 1) * step, kHeight);
        if (i % 2 == 1)
            painter.fillRect(area, palette().color(QPalette::AlternateBase));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(area.left(), kHeight + grid::kTight, area.width(), fontMetrics().lineSpacing()),
                         Qt::AlignCenter, riskLevelText(band.level));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRectF(area.left(), kHeight + grid::kTight + fontMetrics().lineSpacing(), area.width(),
                                fontMetrics().lineSpacing()),
                         Qt::AlignCenter, formats::percent(shareOf(band)));
    }
    for (const ReachableTotal &total : m_totals) {
        const double height = std::max<double>(kLeastBar, static_cast<double>(total.share) * (kHeight - grid::kSmall)
                                                              / std::max(1, most));
        painter.fillRect(
            QRectF((total.total - first) * step + step / 8, kHeight - height, std::max(1.0, step * 3 / 4), height),
            palette().color(QPalette::Highlight));
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, kHeight, width(), kHeight);
}

} // namespace zhiyin
