// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/state_panel.h"

#include "core/words/error_words.h"
#include "ui/common/icon_view.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kSkeletonAfterMs = 150;
constexpr int kBigIcon = 48;

QWidget *skeleton()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, grid::kSmall, 0, 0);
    layout->setSpacing(grid::kMedium);
    for (int line = 0; line < 8; ++line) {
        auto *bar = new QFrame;
        bar->setProperty("look", QLatin1StringView("skeleton"));
        bar->setFixedHeight(grid::kLarge + grid::kTight);
        auto *row = new QHBoxLayout;
        row->addWidget(bar, 7 - line % 3);
        row->addStretch(1 + line % 3);
        layout->addLayout(row);
    }
    layout->addStretch();
    return page;
}

} // namespace

StatePanel::StatePanel(QWidget *content, QWidget *parent)
    : QStackedWidget(parent), m_content(content), m_skeleton(skeleton()), m_empty(addMessage()), m_failed(addMessage())
{
    addWidget(m_content);
    addWidget(m_skeleton);
    setCurrentWidget(m_content);
    connect(m_empty.button, &QPushButton::clicked, this, &StatePanel::begun);
    connect(m_failed.button, &QPushButton::clicked, this, &StatePanel::retried);
    m_loading.setSingleShot(true);
    m_loading.setInterval(kSkeletonAfterMs);
    connect(&m_loading, &QTimer::timeout, this, [this] { setCurrentWidget(m_skeleton); });
}

StatePanel::Message StatePanel::addMessage()
{
    Message message{};
    message.page = new QWidget;
    message.icon = new IconView(kBigIcon);
    message.title = wrappedLabel({}, "heading");
    message.title->setAlignment(Qt::AlignHCenter);
    message.text = wrappedLabel({}, "muted");
    message.text->setAlignment(Qt::AlignHCenter);
    message.button = new QPushButton;
    setLook(message.button, "main");
    auto *column = new QVBoxLayout;
    column->setSpacing(grid::kMedium);
    column->addStretch(2);
    column->addWidget(message.icon, 0, Qt::AlignHCenter);
    column->addWidget(message.title);
    column->addWidget(message.text);
    column->addSpacing(grid::kTight);
    column->addWidget(message.button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    message.title->setMinimumWidth(grid::kTextWidth * 3 / 4);
    message.title->setMaximumWidth(grid::kTextWidth);
    message.text->setMaximumWidth(grid::kTextWidth);
    auto *row = new QHBoxLayout(message.page);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    addWidget(message.page);
    return message;
}

void StatePanel::setEmpty(const Empty &empty)
{
    m_empty.icon->setIcon(empty.icon.isEmpty() ? QStringLiteral("empty") : empty.icon);
    m_empty.title->setText(empty.title);
    m_empty.text->setText(empty.text);
    m_empty.button->setText(empty.button);
    m_empty.button->setVisible(!empty.button.isEmpty());
}

void StatePanel::showPage(QWidget *page)
{
    m_loading.stop();
    setCurrentWidget(page);
}

void StatePanel::showLoading()
{
    if (currentWidget() != m_skeleton && !m_loading.isActive())
        m_loading.start();
}

bool StatePanel::isLoading() const
{
    return m_loading.isActive() || currentWidget() == m_skeleton;
}

void StatePanel::showContent()
{
    showPage(m_content);
}

void StatePanel::showEmpty()
{
    showPage(m_empty.page);
}

void StatePanel::showFailed(const Error &error)
{
    m_error = error;
    sayFailed();
    showPage(m_failed.page);
}

void StatePanel::sayFailed()
{
    m_failed.icon->setIcon(QStringLiteral("error"));
    m_failed.title->setText(words::sentence(m_error));
    m_failed.text->setText(words::hint(m_error));
    m_failed.text->setVisible(!m_failed.text->text().isEmpty());
    m_failed.button->setText(tr("Try again"));
}

void StatePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        sayFailed();
    QStackedWidget::changeEvent(event);
}

} // namespace zhiyin
