// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/search_box.h"

#include <QStyledItemDelegate>

class QListWidgetItem;

namespace zhiyin {

/// What FoundDelegate draws of an item besides its text.
void setFound(QListWidgetItem &item, const FoundPlace &found);

/// A thing found in one line: its name, at the far end what tells it from others, and in both the part that was asked for.
class FoundDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace zhiyin
