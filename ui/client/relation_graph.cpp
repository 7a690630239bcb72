// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/relation_graph.h"

#include "core/words/relation_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace zhiyin {
namespace {

constexpr QSizeF kBox(150, 44);
constexpr int kHeight = 320;
constexpr int kWidth = 560;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString nameOf(const Relation &relation)
{
    if (relation.isHidden)
        return said(QT_TRANSLATE_NOOP("zhiyin", "Somebody else's client"));
    return shown(relation.otherName).simplified();
}

} // namespace

RelationGraph::RelationGraph(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("graph"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RelationGraph::show(const QString &centre, const std::vector<Relation> &relations)
{
    m_centre = centre;
    m_relations = relations;
    m_chosen = relations.empty() ? -1 : 0;
    setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Graph of relations")));
    speak();
    update();
}

void RelationGraph::choose(int place)
{
    if (place == m_chosen || place < 0 || place >= static_cast<int>(m_relations.size()))
        return;
    m_chosen = place;
    speak();
    update();
    emit chosenChanged(place);
}

void RelationGraph::speak()
{
    if (m_chosen < 0) {
        setAccessibleDescription(m_centre);
        return;
    }
    const Relation &relation = m_relations[static_cast<size_t>(m_chosen)];
    setAccessibleDescription(words::relationKind(relation.kind) + QStringLiteral(": ") + nameOf(relation));
}

QSize RelationGraph::sizeHint() const
{
    return {kWidth, kHeight};
}

QSize RelationGraph::minimumSizeHint() const
{
    return {static_cast<int>(kBox.width()) * 2, kHeight};
}

QPointF RelationGraph::pointOf(int place) const
{
    const QPointF middle = QRectF(rect()).center();
    const double turn = 2 * std::numbers::pi * place / std::max<double>(1, static_cast<double>(m_relations.size()));
    const double across = std::max(0.0, (width() - kBox.width()) / 2 - grid::kSmall);
    const double down = std::max(0.0, (height() - kBox.height()) / 2 - grid::kSmall);
    return middle + QPointF(std::sin(turn) * across, -std::cos(turn) * down);
}

void RelationGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones &tones = Theme::instance().tones();
    const QPointF middle = QRectF(rect()).center();
    const auto boxAt = [](QPointF at) { return QRectF(at - QPointF(kBox.width() / 2, kBox.height() / 2), kBox); };
    painter.setPen(QPen(tones.border, 1.5));
    for (int i = 0; i < static_cast<int>(m_relations.size()); ++i)
        painter.drawLine(middle, pointOf(i));
    const auto draw = [&](const QRectF &box, const QString &above, const QString &below, bool chosen) {
        painter.setPen(QPen(chosen ? tones.accent : tones.border, chosen && hasFocus() ? 3 : 1.5));
        painter.setBrush(chosen ? tones.selected : tones.base);
        painter.drawRoundedRect(box, grid::kRadius, grid::kRadius);
        const QRectF words = box.adjusted(grid::kSmall, 2, -grid::kSmall, -2);
        const auto fitted = [&](const QString &text) {
            return painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(words.width()));
        };
        painter.setPen(tones.muted);
        if (!above.isEmpty())
            painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, fitted(above));
        painter.setPen(tones.text);
        painter.drawText(words, Qt::AlignHCenter | (above.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom),
                         fitted(below));
    };
    for (int i = 0; i < static_cast<int>(m_relations.size()); ++i) {
        const Relation &relation = m_relations[static_cast<size_t>(i)];
        draw(boxAt(pointOf(i)), words::relationKind(relation.kind), nameOf(relation), i == m_chosen);
    }
    draw(boxAt(middle), {}, shown(m_centre).simplified(), false);
}

void RelationGraph::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_relations.size());
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (count > 0)
            choose((m_chosen + 1) % count);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (count > 0)
            choose((m_chosen + count - 1) % count);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            emit entered(m_chosen);
        return;
    case Qt::Key_Backspace: emit wentBack(); return;
    default: QWidget::keyPressEvent(event);
    }
}

int RelationGraph::placeAt(QPointF point) const
{
    for (int i = 0; i < static_cast<int>(m_relations.size()); ++i) {
        if (QRectF(pointOf(i) - QPointF(kBox.width() / 2, kBox.height() / 2), kBox).contains(point))
            return i;
    }
    return -1;
}

void RelationGraph::mousePressEvent(QMouseEvent *event)
{
    choose(placeAt(event->position()));
}

void RelationGraph::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position());
    if (place >= 0)
        emit entered(place);
}

} // namespace zhiyin
