// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicate/choice_table.h"

#include "core/duplicate/merge_choice.h"
#include "core/words/key_words.h"
#include "ui/client/history_words.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/table_model.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QJsonValue>
#include <QKeyEvent>

namespace zhiyin {
namespace {

enum Column { FieldColumn, KeepColumn, OtherColumn, ColumnCount };
constexpr int kWidths[] = {190, 330, 330};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString nameLine(const ClientRecord &record)
{
    return shown(record.values.text(ClientField::ExternalId) + u' ' + record.values.text(ClientField::Name));
}

} // namespace

bool ChoiceTable::Line::isOpen() const
{
    return !keep.isEmpty() && !other.isEmpty() && keep != other && isMergeChoice(field);
}

ChoiceTable::ChoiceTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("mergeFields"));
    setColumnCount(ColumnCount);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setItemDelegate(new MarkDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < ColumnCount; ++column)
        setColumnWidth(column, kWidths[column]);
    connect(this, &QTableWidget::cellClicked, this, &ChoiceTable::choose);
}

void ChoiceTable::show(const ClientRecord &keep, const ClientRecord &other, const QStringList &fromOther)
{
    m_lines.clear();
    for (int i = 0; i < kClientFieldCount; ++i) {
        const auto field = static_cast<ClientField>(i);
        Line line{field, keep.values.text(field), other.values.text(field)};
        if (field == ClientField::Advisor) {
            line.keep = keep.advisorName;
            line.other = other.advisorName;
        }
        if (line.keep.isEmpty() && line.other.isEmpty())
            continue;
        line.fromOther = line.isOpen() && fromOther.contains(QString(nameOf(field)));
        m_lines.push_back(std::move(line));
    }
    m_keepName = nameLine(keep);
    m_otherName = nameLine(other);
    fill();
    if (rowCount() > 0)
        setCurrentCell(0, KeepColumn);
}

void ChoiceTable::clearRecords()
{
    m_lines.clear();
    m_keepName.clear();
    m_otherName.clear();
    setRowCount(0);
}

QStringList ChoiceTable::fromOther() const
{
    QStringList fields;
    for (const Line &line : m_lines) {
        if (line.fromOther)
            fields.append(nameOf(line.field));
    }
    return fields;
}

void ChoiceTable::fill()
{
    setRowCount(static_cast<int>(m_lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Line &line = m_lines[static_cast<size_t>(row)];
        const QString name = nameOf(line.field);
        const auto add = [this, row](int column, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(plainToolTip(text));
            setItem(row, column, item);
        };
        add(FieldColumn, words::keyLabel(name));
        add(KeepColumn, valueWord(name, QJsonValue(line.keep)));
        add(OtherColumn, valueWord(name, QJsonValue(line.other)));
        mark(row);
    }
    retranslate();
}

void ChoiceTable::mark(int row)
{
    const Line &line = m_lines[static_cast<size_t>(row)];
    const bool other = line.fromOther || (line.keep.isEmpty() && isMergeChoice(line.field));
    const bool alike = line.keep == line.other;
    for (const int column : {KeepColumn, OtherColumn}) {
        QTableWidgetItem *cell = item(row, column);
        const bool kept = (column == OtherColumn) == other;
        cell->setData(MarkRole, kept && !alike ? QVariant::fromValue(clockMark(ClockLook::Met)) : QVariant());
        QFont font = cell->font();
        font.setBold(kept && line.isOpen());
        cell->setFont(font);
        cell->setData(Qt::AccessibleDescriptionRole, kept ? said(QT_TRANSLATE_NOOP("zhiyin", "kept")) : QString());
    }
}

void ChoiceTable::choose(int row, int column)
{
    if (row < 0 || row >= rowCount() || column == FieldColumn)
        return;
    Line &line = m_lines[static_cast<size_t>(row)];
    const bool fromOther = column == OtherColumn;
    if (!line.isOpen() || line.fromOther == fromOther)
        return;
    line.fromOther = fromOther;
    mark(row);
    emit chosen();
}

void ChoiceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentRow(), currentColumn());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void ChoiceTable::retranslate()
{
    setHorizontalHeaderLabels(
        {said(QT_TRANSLATE_NOOP("zhiyin", "Field")),
         m_keepName.isEmpty() ? QString() : said(QT_TRANSLATE_NOOP("zhiyin", "Stays: %1")).arg(m_keepName),
         m_otherName.isEmpty() ? QString() : said(QT_TRANSLATE_NOOP("zhiyin", "Goes into it: %1")).arg(m_otherName)});
    setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Both records, field by field")));
    for (int column = 0; column < ColumnCount; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < rowCount() && item(row, FieldColumn); ++row) {
        const Line &line = m_lines[static_cast<size_t>(row)];
        const QString name = nameOf(line.field);
        item(row, FieldColumn)->setText(words::keyLabel(name));
        item(row, KeepColumn)->setText(valueWord(name, QJsonValue(line.keep)));
        item(row, OtherColumn)->setText(valueWord(name, QJsonValue(line.other)));
    }
}

} // namespace zhiyin
