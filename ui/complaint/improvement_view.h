// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/improvement/improvement.h"
#include "ui/common/table_model.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace zhiyin {

class StatePanel;

enum class ImprovementColumn { State, Goal, Cause, Department, Due, Figure, Before, Target, After, Count };

class ImprovementModel final : public TableModel<Improvement, ImprovementColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;
    void show(std::vector<Improvement> actions, const Taxonomy &taxonomy, QDate today);
    void clear() { setRows({}); }

protected:
    [[nodiscard]] QString heading(ImprovementColumn column) const override;
    [[nodiscard]] QVariant cell(const Improvement &action, ImprovementColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(ImprovementColumn column) const override
    {
        return column >= ImprovementColumn::Before ? kNumber : kText;
    }

private:
    [[nodiscard]] QString textOf(const Improvement &action, ImprovementColumn column) const;
    Taxonomy m_taxonomy;
    QDate m_today;
};

/// What is done about the causes of complaints, and whether it helped: the list of a quarter's review.
class ImprovementView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImprovementView(Workbench &bench);

    void load();
    /// Begins an action about the cause.
    void begin(const QString &cause);
    void conceal();
    void retranslate();

private:
    struct Loaded {
        std::vector<Improvement> actions;
        Taxonomy taxonomy;
    };
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] const Improvement *chosen() const;
    void sayChosen();
    /// What comes next for the chosen one: done, or its verdict.
    void goOn();
    void drop();
    void review();
    template <class Work> void work(Work work, const QString &said);

    Workbench &m_bench;
    ImprovementModel *m_model;
    QComboBox *m_when;
    QPushButton *m_new;
    QPushButton *m_review;
    QTableView *m_table;
    QWidget *m_foot = nullptr;
    QLabel *m_detail;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_measure;
    QPushButton *m_drop;
    QPushButton *m_goOn;
    StatePanel *m_state;
    Taxonomy m_taxonomy;
    Latest m_latest;
};

} // namespace zhiyin
