// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/performance/performance_desk.h"
#include "ui/common/table_model.h"
#include "ui/kpi/kpi_view.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace zhiyin {

class PaperView;
class StatePanel;

enum class PerformanceColumn { Who, Period, Total, Class, State, Count };

class PerformanceModel final : public TableModel<PerformanceSheet, PerformanceColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString heading(PerformanceColumn column) const override;
    [[nodiscard]] QVariant cell(const PerformanceSheet &sheet, PerformanceColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(PerformanceColumn column) const override
    {
        return column == PerformanceColumn::Total ? kNumber : kText;
    }

private:
    [[nodiscard]] QString textOf(const PerformanceSheet &sheet, PerformanceColumn column) const;
};

/// The sheets of employees and departments as they print, and the next step of the chosen one: to judge, to sign, to
/// agree or not, to appeal, to decide. An employee sees only their own.
class PerformanceView final : public KpiView
{
    Q_OBJECT

public:
    explicit PerformanceView(Workbench &bench);

    void activate() override;
    void makeStale() override { m_stale = true; }
    void conceal() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeDetail();
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] const PerformanceSheet *chosen() const;
    void load();
    void showChosen();
    void showSteps(const PerformanceSheet &sheet);
    void fillCriteria(const PerformanceSheet &sheet);
    void begin();
    void judge();
    void savePage();
    template <class Work> void work(Work work);

    PerformanceModel *m_model;
    QLineEdit *m_who;
    QComboBox *m_period;
    QPushButton *m_employee;
    QPushButton *m_department;
    QWidget *m_start;
    QTableView *m_table;
    QComboBox *m_criterion;
    QComboBox *m_rating;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_judge;
    QPushButton *m_sign;
    QPushButton *m_agree;
    QPushButton *m_disagree;
    QPushButton *m_appeal;
    QPushButton *m_uphold;
    QPushButton *m_back;
    QPushButton *m_finish;
    QPushButton *m_save;
    PaperView *m_paper;
    StatePanel *m_state;
    std::optional<PerformanceId> m_wanted;
    Latest m_latest;
    bool m_stale = true;
};

[[nodiscard]] KpiViewSpec performanceView();

} // namespace zhiyin
