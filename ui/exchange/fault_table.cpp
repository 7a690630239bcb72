// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/fault_table.h"

#include "core/words/exchange_words.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/exchange/import_words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFont>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>

namespace zhiyin {
namespace {

constexpr int kWidths[] = {84, 150, 170};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

void arrange(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

int MendingRows::columnOf(const QString &field) const
{
    return field.isEmpty() ? -1 : static_cast<int>(fields.indexOf(field));
}

QStringList MendingRows::cells(qint64 line) const
{
    QStringList cells = mended.contains(line) ? mended.value(line) : rows.value(line).cells;
    while (cells.size() < header.size())
        cells.append(QString());
    return cells;
}

void MendingRows::setCells(qint64 line, QStringList cells)
{
    while (cells.size() > header.size() && cells.last().isEmpty())
        cells.removeLast();
    if (cells == rows.value(line).cells)
        mended.remove(line);
    else
        mended.insert(line, cells);
}

Qt::ItemFlags FaultModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = TableModel::flags(index);
    if (!index.isValid() || static_cast<FaultColumn>(index.column()) != FaultColumn::Value)
        return flags;
    const RowProblem &problem = rowAt(index.row());
    if (m_rows.rows.contains(problem.line) && m_rows.columnOf(problem.field) >= 0)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FaultModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const RowProblem &problem = rowAt(index.row());
    QStringList cells = m_rows.cells(problem.line);
    cells[m_rows.columnOf(problem.field)] = value.toString();
    m_rows.setCells(problem.line, cells);
    refresh();
    emit mended(problem.line);
    return true;
}

void FaultModel::refresh()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString FaultModel::heading(FaultColumn column) const
{
    switch (column) {
    case FaultColumn::Line: return said(QT_TRANSLATE_NOOP("zhiyin", "Line"));
    case FaultColumn::Field: return said(QT_TRANSLATE_NOOP("zhiyin", "Field"));
    case FaultColumn::Value: return said(QT_TRANSLATE_NOOP("zhiyin", "Value"));
    case FaultColumn::Problem: return said(QT_TRANSLATE_NOOP("zhiyin", "What is wrong"));
    case FaultColumn::Count: break;
    }
    return {};
}

Qt::Alignment FaultModel::alignment(FaultColumn column) const
{
    return column == FaultColumn::Line ? kNumber : kText;
}

QVariant FaultModel::cell(const RowProblem &row, FaultColumn column, int role) const
{
    const int place = m_rows.columnOf(row.field);
    const bool isMended = m_rows.mended.contains(row.line);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == MarkRole && column == FaultColumn::Problem)
        return QVariant::fromValue(clockMark(isMended                ? ClockLook::Met
                                             : rejectsRow(row.issue) ? ClockLook::Missed
                                                                     : ClockLook::DueSoon));
    if (role == Qt::FontRole && isMended) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::EditRole && column == FaultColumn::Value)
        return m_rows.cells(row.line).value(place);
    if (role == Qt::ToolTipRole && column == FaultColumn::Problem)
        return plainToolTip(words::rowProblem(row));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case FaultColumn::Line: return formats::count(row.line);
    case FaultColumn::Field: return row.field.isEmpty() ? formats::none() : importFieldWord(m_rows.kind, row.field);
    case FaultColumn::Value:
        return shown(isMended && place >= 0 ? m_rows.cells(row.line).value(place) : row.value).simplified();
    case FaultColumn::Problem:
        return isMended ? said(QT_TRANSLATE_NOOP("zhiyin", "Mended, not yet tried: %1")).arg(words::rowProblem(row))
                        : words::rowProblem(row);
    case FaultColumn::Count: break;
    }
    return {};
}

FaultTable::FaultTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new FaultModel(m_rows, this))
    , m_list(new QTableView)
    , m_rowTitle(plainLabel({}, "strong"))
    , m_cells(new QTableWidget)
    , m_hint(wrappedLabel({}, "muted"))
{
    setFocusProxy(m_list);
    m_list->setObjectName(QStringLiteral("importFaults"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MarkDelegate(m_list));
    arrange(m_list);
    for (int column = 0; column < static_cast<int>(std::size(kWidths)); ++column)
        m_list->setColumnWidth(column, kWidths[column]);
    m_cells->setObjectName(QStringLiteral("importRow"));
    m_cells->setColumnCount(2);
    arrange(m_cells);
    m_cells->setColumnWidth(0, kWidths[1]);
    auto *row = new QWidget;
    auto *rowLayout = new QVBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->setSpacing(grid::kTight);
    rowLayout->addWidget(m_rowTitle);
    rowLayout->addWidget(m_cells, 1);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(grid::kMedium);
    parts->addWidget(m_list);
    parts->addWidget(row);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kSmall, 0, 0);
    layout->setSpacing(grid::kSmall);
    layout->addWidget(m_hint);
    layout->addWidget(parts, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FaultTable::showRow);
    connect(m_model, &FaultModel::mended, this, [this] {
        showRow();
        emit changed();
    });
    connect(m_cells, &QTableWidget::itemChanged, this, &FaultTable::takeRow);
}

void FaultTable::show(ImportKind kind, const QStringList &header, const QStringList &fields,
                      const std::vector<RowProblem> &problems, const std::vector<SourceRow> &rows)
{
    m_rows.kind = kind;
    m_rows.header = header;
    m_rows.fields = fields;
    for (const SourceRow &row : rows) {
        if (!m_rows.rows.contains(row.line))
            m_rows.rows.insert(row.line, row);
    }
    m_model->setRows(problems);
    if (!problems.empty())
        m_list->setCurrentIndex(m_model->index(0, static_cast<int>(FaultColumn::Value)));
    showRow();
}

void FaultTable::clearFaults()
{
    m_rows = {};
    m_model->setRows({});
    showRow();
}

void FaultTable::setMendedCells(const QHash<qint64, QStringList> &cells)
{
    m_rows.mended = cells;
    m_model->refresh();
    showRow();
}

MendedRows FaultTable::mended() const
{
    MendedRows mended{m_rows.header, {}};
    for (auto it = m_rows.mended.cbegin(); it != m_rows.mended.cend(); ++it) {
        SourceRow row = m_rows.rows.value(it.key());
        row.line = it.key();
        row.cells = it.value();
        mended.rows.push_back(std::move(row));
    }
    std::sort(mended.rows.begin(), mended.rows.end(),
              [](const SourceRow &a, const SourceRow &b) { return a.line < b.line; });
    return mended;
}

std::optional<qint64> FaultTable::line() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_rows.rows.contains(m_model->rowAt(index.row()).line))
        return std::nullopt;
    return m_model->rowAt(index.row()).line;
}

void FaultTable::showRow()
{
    m_filling = true;
    const auto current = line();
    const QStringList cells = current ? m_rows.cells(*current) : QStringList();
    m_cells->setRowCount(static_cast<int>(cells.size()));
    for (int i = 0; i < cells.size(); ++i) {
        auto *name =
            new QTableWidgetItem(i < m_rows.header.size() ? shown(m_rows.header[i])
                                                          : said(QT_TRANSLATE_NOOP("zhiyin", "(beyond the header)")));
        name->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        m_cells->setItem(i, 0, name);
        m_cells->setItem(i, 1, new QTableWidgetItem(cells[i]));
    }
    m_rowTitle->setText(
        current ? said(QT_TRANSLATE_NOOP("zhiyin", "The whole row of line %1")).arg(formats::count(*current))
                : QString());
    m_filling = false;
}

void FaultTable::takeRow()
{
    const auto current = line();
    if (m_filling || !current)
        return;
    QStringList cells;
    for (int i = 0; i < m_cells->rowCount(); ++i)
        cells.append(m_cells->item(i, 1)->text());
    m_rows.setCells(*current, cells);
    m_model->refresh();
    emit changed();
}

void FaultTable::retranslate()
{
    m_hint->setText(said(QT_TRANSLATE_NOOP(
        "zhiyin", "Type over a value to mend it here, then try again. The file itself stays as it is.")));
    m_list->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Rows with faults")));
    m_cells->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "The whole row")));
    m_cells->setHorizontalHeaderLabels(
        {said(QT_TRANSLATE_NOOP("zhiyin", "Column")), said(QT_TRANSLATE_NOOP("zhiyin", "Value"))});
    for (int column = 0; column < m_cells->columnCount(); ++column)
        m_cells->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_model->retranslate();
    showRow();
}

} // namespace zhiyin
