// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/builder/builder_result.h"
#include "ui/common/workbench.h"

#include <QAbstractTableModel>
#include <QWidget>

class QChartView;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QTableView;

namespace zhiyin {

class BuilderForm;
class JobBar;
class StatePanel;

/// The lines of a report, with as many columns as it asks for.
class BuilderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(BuilderResult result);
    void clear();
    [[nodiscard]] const BuilderResult &result() const { return m_result; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    BuilderResult m_result;
};

/// Reports that people put together themselves: what is asked for on the left, what it gives on the right.
class BuilderView final : public QWidget
{
    Q_OBJECT

public:
    explicit BuilderView(Workbench &bench);

    void activate();
    void conceal();
    void retranslate();

private:
    [[nodiscard]] QWidget *makeAsked();
    [[nodiscard]] QWidget *makeGiven();
    void loadSaved();
    void openSaved();
    void keep();
    void remove();
    void run();
    void save();
    void draw();
    void say();

    Workbench &m_bench;
    BuilderForm *m_form;
    BuilderModel *m_model;
    std::vector<SavedBuilder> m_saved;
    QLabel *m_savedLabel;
    QComboBox *m_savedBox;
    QPushButton *m_remove;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QCheckBox *m_shared;
    QPushButton *m_keep;
    QPushButton *m_run;
    QPushButton *m_save;
    QLabel *m_count;
    QChartView *m_chart;
    QTableView *m_table;
    StatePanel *m_state;
    JobBar *m_job;
    Latest m_latest;
    bool m_hasResult = false;
};

} // namespace zhiyin
