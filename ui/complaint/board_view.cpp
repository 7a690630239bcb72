// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/board_view.h"

#include "core/words/complaint_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/complaint/complaint_table_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace zhiyin {
namespace {

constexpr std::array kStates = {ComplaintState::Received, ComplaintState::Assessed, ComplaintState::Investigating,
                                ComplaintState::Decided,  ComplaintState::Replied,  ComplaintState::FollowedUp};

} // namespace

BoardView::BoardView(QTimeZone zone, QWidget *parent) : QWidget(parent), m_zone(std::move(zone))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    for (const ComplaintState state : kStates) {
        auto *column = new QVBoxLayout;
        column->setSpacing(grid::kTight);
        auto *title = plainLabel({}, "strong");
        auto *list = new QListWidget;
        list->setObjectName(QStringLiteral("board.") + codeText(kComplaintStates, state));
        list->setItemDelegate(new MarkDelegate(list));
        list->setUniformItemSizes(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->installEventFilter(this);
        title->setBuddy(list);
        column->addWidget(title);
        column->addWidget(list, 1);
        layout->addLayout(column, 1);
        m_columns.push_back({state, title, list});
        connect(list, &QListWidget::itemActivated, this,
                [this](const QListWidgetItem *item) { emit opened(ComplaintId(item->data(IdRole).toLongLong())); });
    }
}

void BoardView::show(const std::vector<ComplaintView> &views)
{
    m_views = views;
    for (const Column &column : m_columns)
        column.list->clear();
    for (const ComplaintView &view : views) {
        const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                         [&](const Column &one) { return one.state == view.complaint.state; });
        if (column == m_columns.end() || !view.complaint.id)
            continue;
        const auto clock = shownFirst(view.clocks);
        const QString due =
            clock && clock->dueAt ? formats::date(clock->dueAt->toTimeZone(m_zone).date()) : formats::none();
        auto *item = new QListWidgetItem(
            QStringLiteral("%1\n%2\n%3").arg(complainantOf(view), shown(view.complaint.category), due), column->list);
        item->setData(IdRole, view.complaint.id->value());
        if (!clock)
            continue;
        item->setToolTip(
            plainToolTip(QStringLiteral("%1\n%2: %3 %4")
                             .arg(complainantOf(view), words::clockName(clock->name), words::clockState(clock->state),
                                  clock->dueAt ? formats::moment(*clock->dueAt, m_zone) : QString())));
        item->setData(MarkRole, QVariant::fromValue(markOf(*clock)));
    }
    sayTitles();
}

void BoardView::clear()
{
    show({});
}

void BoardView::begin()
{
    for (const Column &column : m_columns) {
        if (column.list->count() == 0)
            continue;
        column.list->setFocus();
        if (column.list->currentRow() < 0)
            column.list->setCurrentRow(0);
        return;
    }
}

void BoardView::sayTitles()
{
    for (const Column &column : m_columns) {
        const QString state = words::complaintState(column.state);
        column.title->setText(QStringLiteral("%1  %2").arg(state, formats::count(column.list->count())));
        column.list->setAccessibleName(state);
    }
}

void BoardView::step(size_t from, int direction)
{
    const int row = std::max(0, m_columns[from].list->currentRow());
    auto place = static_cast<int>(from) + direction;
    while (place >= 0 && place < static_cast<int>(m_columns.size())) {
        QListWidget *list = m_columns[static_cast<size_t>(place)].list;
        if (list->count() > 0) {
            list->setCurrentRow(std::min(row, list->count() - 1));
            list->setFocus();
            return;
        }
        place += direction;
    }
}

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].list != watched || (key != Qt::Key_Left && key != Qt::Key_Right))
                continue;
            step(i, key == Qt::Key_Right ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BoardView::retranslate()
{
    show(std::vector(m_views));
}

} // namespace zhiyin
