// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_box.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/shell/found_delegate.h"

#include <QKeyEvent>
#include <QListWidget>

namespace zhiyin {
namespace {

constexpr int kMostRows = 10;
constexpr int kRowHeight = 36;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent), m_popup(new QFrame(this)), m_list(new QListWidget), m_nothing(plainLabel({}, "muted"))
{
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    m_popup->setProperty("look", QLatin1StringView("popup"));
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(grid::kTight, grid::kTight, grid::kTight, grid::kTight);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    m_nothing->setContentsMargins(grid::kSmall, grid::kSmall, grid::kSmall, grid::kSmall);
    m_popup->hide();
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    retranslate();
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Find a client: name, telephone, number (Ctrl+K)"));
    setAccessibleName(tr("Search"));
    m_nothing->setText(tr("Nothing found."));
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchBox::forget()
{
    ++m_asked;
    clear();
    m_hits.clear();
    m_list->clear();
    m_popup->hide();
}

void SearchBox::search(const QString &text)
{
    const quint64 mine = ++m_asked;
    if (text.trimmed().isEmpty() || !m_provider) {
        m_popup->hide();
        return;
    }
    m_provider(text.trimmed(), [this, mine, guard = QPointer<SearchBox>(this)](std::vector<FoundPlace> hits) {
        if (guard && mine == m_asked)
            show(std::move(hits));
    });
}

void SearchBox::show(std::vector<FoundPlace> hits)
{
    m_hits = std::move(hits);
    m_list->clear();
    for (const FoundPlace &hit : m_hits) {
        auto *item = new QListWidgetItem(icon(hit.icon), shown(hit.title));
        setFound(*item, hit);
        m_list->addItem(item);
    }
    m_list->setVisible(!m_hits.empty());
    m_nothing->setVisible(m_hits.empty());
    m_list->setCurrentRow(0);
    place();
    m_popup->show();
    m_popup->raise();
}

void SearchBox::place()
{
    QWidget *host = window();
    m_popup->setParent(host);
    const int rows = std::min<int>(kMostRows, std::max<int>(1, static_cast<int>(m_hits.size())));
    const QPoint below = mapTo(host, QPoint(0, height() + grid::kTight));
    m_popup->setGeometry(below.x(), below.y(), width(), rows * kRowHeight + 3 * grid::kTight);
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const Place place = m_hits[static_cast<std::size_t>(row)].place;
    forget();
    emit chosen(place);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentRow();
    switch (event->key()) {
    case Qt::Key_Down: m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1)); return;
    case Qt::Key_Up: m_list->setCurrentRow(std::max(row - 1, 0)); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(row); return;
    case Qt::Key_Escape: forget(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (!m_popup->underMouse())
        m_popup->hide();
}

} // namespace zhiyin
