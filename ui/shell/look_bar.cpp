// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_bar.h"

#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/shell/commands.h"

#include <QEvent>
#include <QMenu>

namespace zhiyin {

LookBar::LookBar(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_language(button(QStringLiteral("language"), QStringLiteral("language.")))
    , m_shade(button(QStringLiteral("light"), QStringLiteral("theme.")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::kMedium, grid::kSmall, grid::kMedium, 0);
    layout->setSpacing(grid::kTight);
    layout->addStretch();
    layout->addWidget(m_language);
    layout->addWidget(m_shade);
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    retranslate();
}

QToolButton *LookBar::button(const QString &iconName, const QString &prefix)
{
    auto *made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setIconSize(QSize(grid::kIcon, grid::kIcon));
    made->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(made);
    for (QAction *action : m_commands.actions(CommandGroup::View)) {
        if (action->objectName().startsWith(prefix))
            menu->addAction(action);
    }
    made->setMenu(menu);
    return made;
}

void LookBar::retranslate()
{
    m_language->setText(languageName(language()));
    setPlainToolTip(m_language, tr("Language"));
    m_shade->setAccessibleName(tr("Light or dark"));
    setPlainToolTip(m_shade, tr("Light or dark"));
}

void LookBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace zhiyin
