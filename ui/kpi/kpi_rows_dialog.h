// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_desk.h"
#include "ui/common/table_model.h"
#include "ui/common/workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace zhiyin {

class StatePanel;

enum class KpiRowColumn { Number, Name, What, On, Figure, Counts, Count };

class KpiRowsModel final : public TableModel<KpiRow, KpiRowColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;
    /// Amounts have the book's decimals, counts none.
    void setDecimals(int decimals) { m_decimals = decimals; }

protected:
    [[nodiscard]] QString heading(KpiRowColumn column) const override;
    [[nodiscard]] QVariant cell(const KpiRow &row, KpiRowColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(KpiRowColumn column) const override
    {
        return column == KpiRowColumn::Figure ? kNumber : kText;
    }

private:
    int m_decimals = 0;
};

/// What lies behind a figure: the clients, contacts, surveys and complaints that it counts. Enter opens the client or the
/// case.
class KpiRowsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `period` names the time in the title.
    KpiRowsDialog(Workbench &bench, KpiQuery query, Indicator indicator, const QString &period, QWidget *parent);

private:
    void load();
    void fill();
    void openRow();

    Workbench &m_bench;
    KpiQuery m_query;
    Indicator m_indicator;
    KpiRows m_found;
    QLabel *m_summary;
    QComboBox *m_part;
    KpiRowsModel *m_model;
    QTableView *m_table;
    QPushButton *m_open;
    StatePanel *m_state;
};

} // namespace zhiyin
