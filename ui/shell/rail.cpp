// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QButtonGroup>
#include <QEvent>

namespace zhiyin {
namespace {

constexpr int kRailWidth = 104;
constexpr int kRailIcon = 24;
/// More pages than these have to stand closer, to fit a window of 720 pixels.
constexpr std::size_t kRoomyPages = 9;
constexpr int kTightIcon = 20;
/// Icon and word, without air.
constexpr int kLeastHeight = 46;

} // namespace

Rail::Rail(const PageList &pages, QWidget *parent) : QFrame(parent), m_pages(pages), m_buttons(new QButtonGroup(this))
{
    setProperty("look", QLatin1StringView("rail"));
    setFixedWidth(kRailWidth);
    // The rail fits itself to the window, not the window to the rail.
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kSmall, grid::kMedium, grid::kSmall, grid::kMedium);
    const bool roomy = m_pages.size() <= kRoomyPages;
    layout->setSpacing(roomy ? grid::kTight : 0);
    for (int i = 0; i < static_cast<int>(m_pages.size()); ++i) {
        const PageSpec &page = m_pages[static_cast<std::size_t>(i)];
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("rail.") + page.id);
        const int side = roomy ? kRailIcon : kTightIcon;
        button->setProperty("look", roomy ? QLatin1StringView("rail") : QLatin1StringView("rail-tight"));
        button->setIcon(icon(page.icon));
        button->setIconSize(QSize(side, side));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int i) { emit chosen(m_pages[static_cast<std::size_t>(i)].id); });
    retranslate();
}

void Rail::setCurrent(const QString &page)
{
    for (int i = 0; i < static_cast<int>(m_pages.size()); ++i) {
        if (m_pages[static_cast<std::size_t>(i)].id == page)
            m_buttons->button(i)->setChecked(true);
    }
}

void Rail::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int i = 0; i < static_cast<int>(m_pages.size()); ++i) {
        const QString title = m_pages[static_cast<std::size_t>(i)].title();
        m_buttons->button(i)->setText(plainButtonText(title));
        // There are nine such keys.
        setPlainToolTip(m_buttons->button(i), i < 9 ? tr("%1 (Ctrl+%2)").arg(title).arg(i + 1) : title);
    }
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // All pages in any window: where there is little room, buttons stand closer.
    const QMargins margins = layout()->contentsMargins();
    const int room = height() - margins.top() - margins.bottom();
    const int count = std::max(1, static_cast<int>(m_pages.size()));
    const int most = std::max(kLeastHeight, room / count - layout()->spacing());
    for (QAbstractButton *button : m_buttons->buttons())
        button->setFixedHeight(std::min(button->sizeHint().height(), most));
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace zhiyin
