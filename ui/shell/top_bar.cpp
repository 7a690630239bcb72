// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "core/words/role_words.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QEvent>
#include <QMenu>

namespace zhiyin {
namespace {

constexpr int kSearchWidth = 480;
constexpr int kBarHeight = 56;

} // namespace

TopBar::TopBar(Workbench &bench, Commands &commands, QWidget *parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_commands(commands)
    , m_search(new SearchBox)
    , m_new(button(QStringLiteral("top.new"), QStringLiteral("new")))
    , m_who(button(QStringLiteral("top.who"), QStringLiteral("user")))
    , m_lock(button(QStringLiteral("top.lock"), QStringLiteral("lock")))
    , m_menu(button(QStringLiteral("top.menu"), QStringLiteral("more")))
{
    setProperty("look", QLatin1StringView("topbar"));
    setFixedHeight(kBarHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::kLarge, grid::kSmall, grid::kLarge, grid::kSmall);
    layout->setSpacing(grid::kSmall);
    m_search->setMaximumWidth(kSearchWidth);
    layout->addWidget(m_search, 1);
    layout->addStretch();
    for (QToolButton *one : {m_new, m_who, m_lock, m_menu})
        layout->addWidget(one);
    for (QToolButton *one : {m_new, m_who})
        one->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *one : {m_new, m_who, m_menu}) {
        one->setPopupMode(QToolButton::InstantPopup);
        one->setMenu(new QMenu(one));
    }
    connect(m_lock, &QToolButton::clicked, this, [this] { m_commands.action(QStringLiteral("lock"))->trigger(); });
    retranslate();
}

QToolButton *TopBar::button(const QString &name, const QString &iconName)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setIcon(icon(iconName));
    made->setIconSize(QSize(grid::kIcon, grid::kIcon));
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void TopBar::fillMenus()
{
    m_new->menu()->clear();
    m_new->menu()->addActions(m_commands.actions(CommandGroup::New));
    m_new->setVisible(!m_new->menu()->isEmpty());
    m_who->menu()->clear();
    for (const auto *id : {"switch-user", "lock", "close-book"})
        m_who->menu()->addAction(m_commands.action(QLatin1StringView(id)));
    QMenu *all = m_menu->menu();
    all->clear();
    for (const auto group : {CommandGroup::Go, CommandGroup::View, CommandGroup::Book, CommandGroup::Help}) {
        all->addSeparator();
        all->addActions(m_commands.actions(group));
    }
}

void TopBar::retranslate()
{
    fillMenus();
    m_new->setText(tr("New"));
    setPlainToolTip(m_new, tr("Begin something new (Ctrl+N)"));
    const Actor &actor = m_bench.actor();
    m_who->setText(plainButtonText(tr("%1 · %2", "name, role").arg(shown(actor.name), words::role(actor.role))));
    setPlainToolTip(m_who, actor.branch.isEmpty() ? tr("All branches") : tr("Branch: %1").arg(actor.branch));
    setPlainToolTip(m_lock, tr("Lock (Ctrl+L)"));
    m_lock->setAccessibleName(tr("Lock"));
    setPlainToolTip(m_menu, tr("Everything there is to do"));
    m_menu->setAccessibleName(tr("Menu"));
}

void TopBar::openNewMenu()
{
    if (m_new->isVisible())
        m_new->showMenu();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace zhiyin
