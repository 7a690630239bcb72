// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/heat_map.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace zhiyin {
namespace {

constexpr int kHours = 24;
constexpr int kDays = 7;
constexpr int kHead = 24;
constexpr int kSide = 56;

} // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(minimumSizeHint().height());
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HeatMap::show(const AnalysisHeat &heat)
{
    m_heat = heat;
    update();
}

QSize HeatMap::minimumSizeHint() const
{
    return {kSide + kHours * 22, kHead + kDays * 28};
}

void HeatMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones &tones = Theme::instance().tones();
    painter.fillRect(rect(), tones.base);
    qint64 most = 1;
    for (const auto &day : m_heat)
        most = std::max(most, *std::max_element(day.begin(), day.end()));
    const double cellWidth = static_cast<double>(width() - kSide - grid::kSmall) / kHours;
    const double cellHeight = static_cast<double>(height() - kHead - grid::kSmall) / kDays;
    const QLocale locale;
    painter.setPen(tones.muted);
    for (int hour = 0; hour < kHours; hour += 2)
        painter.drawText(QRectF(kSide + hour * cellWidth, 0, 2 * cellWidth, kHead), Qt::AlignLeft | Qt::AlignVCenter,
                         locale.toString(hour));
    for (int day = 0; day < kDays; ++day) {
        const double top = kHead + day * cellHeight;
        painter.setPen(tones.muted);
        painter.drawText(QRectF(grid::kSmall, top, kSide - grid::kSmall, cellHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         locale.dayName(day + 1, QLocale::ShortFormat));
        for (int hour = 0; hour < kHours; ++hour) {
            const qint64 count = m_heat[static_cast<size_t>(day)][static_cast<size_t>(hour)];
            const QRectF cell(kSide + hour * cellWidth + 1, top + 1, cellWidth - 2, cellHeight - 2);
            const double part = static_cast<double>(count) / static_cast<double>(most);
            QColor fill = count == 0 ? tones.window : tones.accent;
            if (count > 0)
                fill.setAlphaF(static_cast<float>(0.15 + 0.85 * part));
            painter.fillRect(cell, fill);
            if (count == 0)
                continue;
            painter.setPen(part > 0.5 ? tones.onAccent : tones.text);
            painter.drawText(cell, Qt::AlignCenter, locale.toString(count));
        }
    }
}

} // namespace zhiyin
