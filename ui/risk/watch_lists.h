// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/findings_desk.h"
#include "ui/common/table_model.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;
class QTreeWidget;

namespace zhiyin {

class StatePanel;

enum class ReminderColumn { Client, Number, What, On, Advisor, Count };

class ReminderModel final : public TableModel<Reminder, ReminderColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString heading(ReminderColumn column) const override;
    [[nodiscard]] QVariant cell(const Reminder &row, ReminderColumn column, int role) const override;
};

/// Assessments that run out and papers to issue again, what is lost first on top; Enter opens the client.
class ReminderList final : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderList(Workbench &bench);

    void load();
    void conceal();
    void retranslate();

private:
    void filter();
    void openClient(int row);

    Workbench &m_bench;
    std::vector<Reminder> m_all;
    QComboBox *m_kind;
    QLabel *m_count;
    ReminderModel *m_model;
    QTableView *m_table;
    StatePanel *m_state;
    Latest m_latest;
};

enum class PatternColumn { What, Advisor, Clients, From, Until, Count };

class PatternModel final : public TableModel<PatternFinding, PatternColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString heading(PatternColumn column) const override;
    [[nodiscard]] QVariant cell(const PatternFinding &row, PatternColumn column, int role) const override;
};

/// Assessments that look as if the client had not answered: for supervisors and compliance to ask about. A pattern is a
/// question, not a finding of guilt, and the page says so.
class PatternList final : public QWidget
{
    Q_OBJECT

public:
    explicit PatternList(Workbench &bench);

    void load();
    void conceal();
    void retranslate();

private:
    void showClients(int row);

    Workbench &m_bench;
    QLabel *m_hint;
    QLabel *m_monthsLabel;
    QComboBox *m_months;
    PatternModel *m_model;
    QTableView *m_table;
    QTreeWidget *m_clients;
    StatePanel *m_state;
    Latest m_latest;
    Latest m_latestClients;
};

} // namespace zhiyin
