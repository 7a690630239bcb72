// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_agenda.h"
#include "ui/common/table_model.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace zhiyin {

class StatePanel;

enum class LoadColumn { Who, Clients, PerYear, Overdue, Due, Room, Full, Free, Count };

class LoadTableModel final : public TableModel<AdvisorLoad, LoadColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString heading(LoadColumn column) const override;
    [[nodiscard]] QVariant cell(const AdvisorLoad &load, LoadColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(LoadColumn column) const override
    {
        return column == LoadColumn::Who || column >= LoadColumn::Full ? kText : kNumber;
    }

private:
    [[nodiscard]] QString textOf(const AdvisorLoad &load, LoadColumn column) const;
};

/// What the plan of contacts asks of each advisor in the next weeks, against what there is time for.
class LoadView final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadView(Workbench &bench);

    [[nodiscard]] QWidget *table() const;
    void load();
    void conceal();
    void retranslate();

private:
    Workbench &m_bench;
    LoadTableModel *m_model;
    QTableView *m_table;
    QLabel *m_title;
    QComboBox *m_days;
    StatePanel *m_state;
    Latest m_latest;
};

} // namespace zhiyin
