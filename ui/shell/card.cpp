// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/card.h"

#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QScrollArea>

namespace zhiyin {

QVBoxLayout *centredCard(QWidget *page, int width)
{
    auto *card = new QFrame;
    card->setProperty("look", QLatin1StringView("card"));
    card->setFixedWidth(width);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(grid::kWide, grid::kWide, grid::kWide, grid::kWide);
    column->setSpacing(grid::kTight);
    auto *middle = new QWidget;
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(grid::kWide, grid::kWide, grid::kWide, grid::kWide);
    rows->addStretch(2);
    rows->addWidget(card, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    return column;
}

QLabel *addField(QVBoxLayout *column, QWidget *field)
{
    QLabel *label = plainLabel({}, "strong");
    label->setBuddy(field);
    column->addSpacing(grid::kSmall);
    column->addWidget(label);
    column->addWidget(field);
    return label;
}

} // namespace zhiyin
