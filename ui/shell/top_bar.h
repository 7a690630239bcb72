// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/commands.h"
#include "ui/shell/search_box.h"

#include <QFrame>

class QToolButton;

namespace zhiyin {

/// The line at the top: search, new, who is signed in, lock, and a menu of everything.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    TopBar(Workbench &bench, Commands &commands, QWidget *parent = nullptr);
    [[nodiscard]] SearchBox *search() const { return m_search; }
    void openNewMenu();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *button(const QString &name, const QString &iconName);
    void fillMenus();
    void retranslate();

    Workbench &m_bench;
    Commands &m_commands;
    SearchBox *m_search;
    QToolButton *m_new;
    QToolButton *m_who;
    QToolButton *m_lock;
    QToolButton *m_menu;
};

} // namespace zhiyin
