// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/studio_tables.h"

#include "ui/common/metrics.h"

#include <QHeaderView>

namespace zhiyin {
namespace {

constexpr int kTableRow = 28;

} // namespace

QTableWidget *smallTable(const char *name)
{
    auto *table = new QTableWidget;
    table->setObjectName(QString::fromLatin1(name));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->setShowGrid(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kTableRow);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QTreeWidget *smallList(const char *name, int columns)
{
    auto *list = new QTreeWidget;
    list->setObjectName(QString::fromLatin1(name));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setColumnCount(columns);
    return list;
}

void setCell(QTableWidget *table, int row, int column, const QString &text, bool number)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    table->setItem(row, column, item);
}

void fitRows(QTableWidget *table)
{
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + table->rowCount() * kTableRow
                          + grid::kTight);
}

} // namespace zhiyin
