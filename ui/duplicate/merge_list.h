// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicate/duplicate_desk.h"
#include "ui/common/table_model.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace zhiyin {

class StatePanel;

enum class MergeColumn { At, Keep, Other, User, Count };

class MergeListModel final : public TableModel<MergeLine, MergeColumn>
{
    Q_OBJECT

public:
    explicit MergeListModel(Workbench &bench, QObject *parent) : TableModel(parent), m_bench(bench) {}

protected:
    [[nodiscard]] QString heading(MergeColumn column) const override;
    [[nodiscard]] QVariant cell(const MergeLine &row, MergeColumn column, int role) const override;

private:
    Workbench &m_bench;
};

/// What was merged, the newest on top; the latest merge into a client can be taken back.
class MergeList final : public QWidget
{
    Q_OBJECT

public:
    explicit MergeList(Workbench &bench, QWidget *parent = nullptr);

    void activate();
    void setStale();
    void conceal();
    void retranslate();

private:
    void load();
    void follow();
    void unmerge();
    void sayOutcome();
    [[nodiscard]] const MergeLine *current() const;

    Workbench &m_bench;
    Latest m_latest;
    MergeListModel *m_model;
    QTableView *m_table;
    StatePanel *m_state;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_unmerge;
    QLabel *m_outcome;
    std::optional<Result<UnmergeOutcome>> m_last;
    bool m_running = false;
    bool m_stale = true;
};

} // namespace zhiyin
