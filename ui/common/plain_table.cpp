// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plain_table.h"

#include "ui/common/marks.h"
#include "ui/common/metrics.h"

#include <QHeaderView>

namespace zhiyin {

QTableView *plainTable(const QString &name, QAbstractItemModel *model, std::initializer_list<int> widths)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setModel(model);
    table->setItemDelegate(new MarkDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    int column = 0;
    for (const int width : widths)
        table->setColumnWidth(column++, width);
    return table;
}

} // namespace zhiyin
