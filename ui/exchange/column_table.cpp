// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/column_table.h"

#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/exchange/import_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace zhiyin {
namespace {

enum Column { Theirs, Example, Becomes, ColumnCount };
constexpr int kWidths[] = {200, 320, 240};
constexpr size_t kExamples = 3;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString skipWord()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Not taken"));
}

/// Chooses among the fields of a kind; what was chosen goes to the function.
class FieldDelegate final : public QStyledItemDelegate
{
public:
    using Kind = std::function<ImportKind()>;
    using Chosen = std::function<void(int row, const QString &field)>;
    FieldDelegate(Kind kind, Chosen chosen, QObject *parent)
        : QStyledItemDelegate(parent), m_kind(std::move(kind)), m_chosen(std::move(chosen))
    {}
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(index.siblingAtColumn(Theirs).data().toString());
        box->addItem(skipWord(), QString());
        for (const FieldSpec &spec : importFields(m_kind())) {
            const QString name = spec.name;
            box->addItem(importFieldWord(m_kind(), name), name);
            box->setItemData(box->count() - 1, name, Qt::ToolTipRole);
        }
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::UserRole))));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        m_chosen(index.row(), static_cast<QComboBox *>(editor)->currentData().toString());
    }

private:
    Kind m_kind;
    Chosen m_chosen;
};

} // namespace

ColumnTable::ColumnTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("importColumns"));
    setColumnCount(ColumnCount);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < ColumnCount; ++column)
        setColumnWidth(column, kWidths[column]);
    setItemDelegateForColumn(Becomes,
                             new FieldDelegate([this] { return m_kind; },
                                               [this](int row, const QString &field) { take(row, field); }, this));
    retranslate();
}

void ColumnTable::show(ImportKind kind, const ImportPreview &preview)
{
    m_kind = kind;
    m_preview = preview;
    m_fields = preview.fields;
    fill();
    if (rowCount() > 0)
        setCurrentCell(0, Becomes);
}

void ColumnTable::clearColumns()
{
    m_preview = {};
    m_fields.clear();
    setRowCount(0);
}

void ColumnTable::fill()
{
    setRowCount(static_cast<int>(m_preview.header.size()));
    for (int row = 0; row < rowCount(); ++row) {
        QStringList examples;
        for (const SourceRow &source : m_preview.rows) {
            const QString cell = source.cells.value(row).simplified();
            if (!cell.isEmpty() && examples.size() < static_cast<qsizetype>(kExamples) && !examples.contains(cell))
                examples.append(cell);
        }
        const QString heading = m_preview.header[row].trimmed();
        auto *theirs = new QTableWidgetItem(heading.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "(no heading)"))
                                                              : shown(heading));
        auto *example = new QTableWidgetItem(shown(examples.join(QStringLiteral(" · "))));
        auto *becomes = new QTableWidgetItem;
        for (QTableWidgetItem *item : {theirs, example})
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        // A column without a heading cannot be named in a mapping.
        if (heading.isEmpty())
            becomes->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        setItem(row, Theirs, theirs);
        setItem(row, Example, example);
        setItem(row, Becomes, becomes);
        const QString field = m_fields.value(row);
        becomes->setData(Qt::UserRole, field);
        becomes->setText(field.isEmpty() ? skipWord() : importFieldWord(m_kind, field));
    }
}

void ColumnTable::take(int row, const QString &field)
{
    if (m_fields.value(row) == field)
        return;
    m_fields[row] = field;
    item(row, Becomes)->setData(Qt::UserRole, field);
    item(row, Becomes)->setText(field.isEmpty() ? skipWord() : importFieldWord(m_kind, field));
    emit chosen();
}

void ColumnTable::retranslate()
{
    setHorizontalHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Column of the file")),
                               said(QT_TRANSLATE_NOOP("zhiyin", "What stands there")),
                               said(QT_TRANSLATE_NOOP("zhiyin", "Becomes"))});
    setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Columns of the file and what they become")));
    for (int column = 0; column < ColumnCount; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fill();
}

} // namespace zhiyin
