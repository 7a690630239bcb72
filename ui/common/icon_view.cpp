// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon_view.h"

#include "ui/common/icons.h"

namespace zhiyin {

IconView::IconView(int size, const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setFixedSize(size, size);
    // Clicks are for what it stands on.
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconView::setIcon(const QString &name)
{
    m_name = name;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    icon(m_name).paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace zhiyin
