// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/step_bar.h"

#include "core/words/complaint_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace zhiyin {
namespace {

constexpr std::array kStates = {ComplaintState::Received, ComplaintState::Assessed, ComplaintState::Investigating,
                                ComplaintState::Decided,  ComplaintState::Replied,  ComplaintState::FollowedUp,
                                ComplaintState::Closed};
constexpr int kHeight = 52;
constexpr int kDot = 18;

} // namespace

StepBar::StepBar(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(kHeight);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepBar::setState(ComplaintState state)
{
    m_state = state;
    setAccessibleName(words::complaintState(state));
    describe();
    update();
}

void StepBar::setStandards(QHash<ComplaintState, QString> standards)
{
    m_standards = std::move(standards);
    describe();
}

int StepBar::present() const
{
    if (m_state == ComplaintState::Withdrawn)
        return -1;
    return static_cast<int>(std::find(kStates.begin(), kStates.end(), m_state) - kStates.begin());
}

/// Who does not see the bar hears what the next step needs.
void StepBar::describe()
{
    const auto next = static_cast<size_t>(present() + 1);
    setAccessibleDescription(next > 0 && next < kStates.size() ? m_standards.value(kStates[next]) : QString());
}

bool StepBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = std::clamp(help->pos().x() * static_cast<int>(kStates.size()) / std::max(width(), 1), 0,
                              static_cast<int>(kStates.size()) - 1);
    const QString standard = m_standards.value(kStates[static_cast<size_t>(at)]);
    if (standard.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(standard), this);
    return true;
}

QSize StepBar::sizeHint() const
{
    return {static_cast<int>(kStates.size()) * 96, kHeight};
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones &tones = Theme::instance().tones();
    const int present = this->present();
    const double step = static_cast<double>(width()) / static_cast<double>(kStates.size());
    const double y = kDot / 2.0 + 2;
    for (int i = 0; i < static_cast<int>(kStates.size()); ++i) {
        const double x = step * (i + 0.5);
        const bool done = i < present;
        if (i > 0) {
            painter.setPen(QPen(i <= present ? tones.accent : tones.border, 2));
            painter.drawLine(QPointF(x - step + kDot / 2.0 + 2, y), QPointF(x - kDot / 2.0 - 2, y));
        }
        painter.setPen(QPen(i <= present ? tones.accent : tones.border, 2));
        painter.setBrush(i <= present ? tones.accent : tones.base);
        painter.drawEllipse(QPointF(x, y), kDot / 2.0, kDot / 2.0);
        if (done) {
            painter.setPen(QPen(tones.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF({QPointF(x - 4, y), QPointF(x - 1, y + 3), QPointF(x + 4.5, y - 3.5)}));
        }
        QFont font = painter.font();
        font.setBold(i == present);
        painter.setFont(font);
        painter.setPen(i <= present ? tones.text : tones.muted);
        const QRectF words(step * i, kDot + 6, step, height() - kDot - 6);
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop,
                         painter.fontMetrics().elidedText(words::complaintState(kStates[static_cast<size_t>(i)]),
                                                          Qt::ElideRight, static_cast<int>(step) - grid::kTight));
    }
}

} // namespace zhiyin
