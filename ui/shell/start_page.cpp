// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/common/icon_view.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/shell/card.h"

#include <QEvent>
#include <QProgressBar>

namespace zhiyin {
namespace {

constexpr int kCardWidth = 600;
constexpr int kDoorHeight = 76;
constexpr int kDoorIcon = 32;

QLabel *letThrough(QLabel *label)
{
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

Door::Door(const QString &iconName, QWidget *parent)
    : QPushButton(parent), m_title(letThrough(plainLabel({}, "heading"))), m_text(letThrough(wrappedLabel({}, "muted")))
{
    auto *picture = new IconView(kDoorIcon, iconName);
    auto *words = new QVBoxLayout;
    words->setSpacing(grid::kTight);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::kLarge, grid::kMedium, grid::kLarge, grid::kMedium);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(picture, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    setMinimumHeight(kDoorHeight);
    setAutoDefault(true);
}

void Door::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QSize Door::sizeHint() const
{
    return layout()->sizeHint().expandedTo({0, kDoorHeight});
}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, "title"))
    , m_text(wrappedLabel({}, "muted"))
    , m_open(new Door(QStringLiteral("open")))
    , m_new(new Door(QStringLiteral("new-book")))
    , m_look(new Door(QStringLiteral("look-around")))
    , m_bar(new QProgressBar)
    , m_working(wrappedLabel({}, "muted"))
    , m_fault(wrappedLabel({}, "fault"))
    , m_hint(wrappedLabel({}, "muted"))
{
    QVBoxLayout *column = centredCard(this, kCardWidth);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(grid::kMedium);
    column->setSpacing(grid::kSmall);
    for (Door *door : {m_open, m_new, m_look})
        column->addWidget(door);
    column->addWidget(m_bar);
    column->addWidget(m_working);
    column->addWidget(m_fault);
    column->addWidget(m_hint);
    m_open->setObjectName(QStringLiteral("door.open"));
    m_new->setObjectName(QStringLiteral("door.new"));
    m_look->setObjectName(QStringLiteral("door.look"));
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_look, &QPushButton::clicked, this, &StartPage::demonstrationWanted);
    setFocusProxy(m_open);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    sayFault({});
    setWorking(false);
    retranslate();
}

void StartPage::sayFault(const QString &sentence, const QString &hint)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void StartPage::setWorking(bool working)
{
    for (Door *door : {m_open, m_new, m_look})
        door->setEnabled(!working);
    m_bar->setVisible(working);
    m_working->setVisible(working);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Zhiyin"));
    m_text->setText(tr("An encrypted book of your clients, on this machine alone."));
    m_working->setText(tr("Making the demonstration book. This takes a few seconds, once."));
    m_open->say(tr("Open a book"), tr("A book is a folder whose name ends in \".book\"."));
    m_new->say(tr("New book"), tr("For an institution or a branch that begins with Zhiyin."));
    m_look->say(tr("Look around"), tr("A demonstration book with 2,000 invented clients; nothing can go wrong in it."));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace zhiyin
