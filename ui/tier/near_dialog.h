// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/tier_desk.h"
#include "ui/common/table_model.h"
#include "ui/common/workbench.h"

#include <QDialog>

class QLabel;
class QSpinBox;
class QTableView;

namespace zhiyin {

class StatePanel;

enum class NearColumn { Direction, Who, Number, Figure, Value, Threshold, Away, Count };

/// Clients near a threshold, with the one figure that would change their tier.
class NearTableModel final : public TableModel<NearClient, NearColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString heading(NearColumn column) const override;
    [[nodiscard]] QVariant cell(const NearClient &client, NearColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(NearColumn column) const override
    {
        return column >= NearColumn::Value ? kNumber : kText;
    }

private:
    [[nodiscard]] QString textOf(const NearClient &client, NearColumn column) const;
};

/// Who lies within so many per cent of the next or the previous tier. Enter opens the client.
class NearDialog final : public QDialog
{
    Q_OBJECT

public:
    NearDialog(Workbench &bench, QWidget *parent);

private:
    void load();

    Workbench &m_bench;
    NearTableModel *m_model;
    QTableView *m_table;
    QSpinBox *m_percent;
    QLabel *m_count;
    StatePanel *m_state;
    Latest m_latest;
};

} // namespace zhiyin
