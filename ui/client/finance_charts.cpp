// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/finance_charts.h"

#include "core/words/key_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace zhiyin {
namespace {

constexpr int kBarHeight = 14;
constexpr int kLineHeight = 40;
constexpr int kChartHeight = 220;
constexpr int kChartWidth = 320;
constexpr int kWhole = 10'000;
constexpr int kPointSize = 5;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

AllocationChart::AllocationChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("allocation"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AllocationChart::show(const SheetPart &part)
{
    m_lines = part.lines;
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const SheetLine &a, const SheetLine &b) { return a.amount.minor() > b.amount.minor(); });
    QStringList spoken;
    for (const SheetLine &line : m_lines)
        spoken.append(words::keyLabel(line.code) + QStringLiteral(": ") + formats::percent(line.share));
    setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Allocation")));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize AllocationChart::sizeHint() const
{
    return {kChartWidth, std::max(kChartHeight, static_cast<int>(m_lines.size()) * kLineHeight)};
}

void AllocationChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones &tones = Theme::instance().tones();
    int y = 0;
    for (const SheetLine &line : m_lines) {
        const QRect words(0, y, width(), kLineHeight - kBarHeight - grid::kTight);
        painter.setPen(tones.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, words::keyLabel(line.code));
        painter.drawText(words, Qt::AlignRight | Qt::AlignBottom,
                         formats::amount(line.amount) + QStringLiteral("   ") + formats::percent(line.share));
        const QRectF track(0, words.bottom() + 2, width(), kBarHeight - grid::kTight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones.hover);
        painter.drawRoundedRect(track, 3, 3);
        painter.setBrush(tones.accent);
        if (line.share > 0)
            painter.drawRoundedRect(
                QRectF(track.topLeft(), QSizeF(std::max(3.0, track.width() * line.share / kWhole), track.height())), 3,
                3);
        y += kLineHeight;
    }
}

NetWorthChart::NetWorthChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("net_worth"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NetWorthChart::show(const std::vector<NetWorthPoint> &points)
{
    m_points = points;
    setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Net worth over time")));
    QStringList spoken;
    for (const NetWorthPoint &point : m_points) {
        if (point.netWorth)
            spoken.append(formats::date(point.day) + QStringLiteral(": ") + formats::money(*point.netWorth));
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    setPlainToolTip(this, spoken.join(u'\n'));
    update();
}

QSize NetWorthChart::sizeHint() const
{
    return {kChartWidth, kChartHeight};
}

void NetWorthChart::paintEvent(QPaintEvent *)
{
    std::optional<qint64> least;
    std::optional<qint64> most;
    for (const NetWorthPoint &point : m_points) {
        if (!point.netWorth)
            continue;
        least = std::min(least.value_or(0), point.netWorth->minor());
        most = std::max(most.value_or(0), point.netWorth->minor());
    }
    if (!least)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones &tones = Theme::instance().tones();
    const int lineHeight = fontMetrics().height();
    const QRectF area =
        QRectF(rect()).adjusted(kPointSize, lineHeight + grid::kSmall, -kPointSize, -lineHeight - grid::kSmall);
    const double span = std::max<double>(1.0, static_cast<double>(*most) - static_cast<double>(*least));
    const auto yOf = [&](qint64 minor) {
        return area.bottom() - (static_cast<double>(minor) - static_cast<double>(*least)) / span * area.height();
    };
    const auto count = static_cast<double>(std::max<size_t>(2, m_points.size()) - 1);
    painter.setPen(tones.border);
    painter.drawLine(QPointF(area.left(), yOf(0)), QPointF(area.right(), yOf(0)));
    std::optional<QPointF> before;
    for (size_t i = 0; i < m_points.size(); ++i) {
        if (!m_points[i].netWorth) {
            before.reset();
            continue;
        }
        const double x =
            m_points.size() == 1 ? area.right() : area.left() + static_cast<double>(i) / count * area.width();
        const QPointF at(x, yOf(m_points[i].netWorth->minor()));
        painter.setPen(QPen(tones.accent, 2));
        if (before)
            painter.drawLine(*before, at);
        painter.setBrush(tones.accent);
        painter.drawEllipse(at, kPointSize / 2.0, kPointSize / 2.0);
        before = at;
    }
    const NetWorthPoint &first = m_points.front();
    const NetWorthPoint &last = m_points.back();
    painter.setPen(tones.muted);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignBottom, formats::date(first.day));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignBottom, formats::date(last.day));
    painter.setPen(tones.text);
    if (first.netWorth && m_points.size() > 1)
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop, formats::money(*first.netWorth));
    if (last.netWorth)
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignTop, formats::money(*last.netWorth));
}

} // namespace zhiyin
