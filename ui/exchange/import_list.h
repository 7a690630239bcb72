// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_desk.h"
#include "ui/common/table_model.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace zhiyin {

class JobBar;
class StatePanel;

enum class ImportColumn { At, Kind, File, Added, Updated, Skipped, Rejected, State, Count };

class ImportListModel final : public TableModel<ImportLine, ImportColumn>
{
    Q_OBJECT

public:
    explicit ImportListModel(Workbench &bench, QObject *parent) : TableModel(parent), m_bench(bench) {}

protected:
    [[nodiscard]] QString heading(ImportColumn column) const override;
    [[nodiscard]] QVariant cell(const ImportLine &row, ImportColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(ImportColumn column) const override;

private:
    Workbench &m_bench;
};

/// What was imported, the newest on top; each can be taken back as a whole, updates too.
class ImportList final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportList(Workbench &bench, QWidget *parent = nullptr);

    void activate();
    void setStale();
    void conceal();
    void retranslate();

signals:
    /// "Import a file" of the empty list.
    void begun();

private:
    void load();
    void follow();
    void undo();
    void showUndone(const Result<UndoReport> &report);
    [[nodiscard]] const ImportLine *current() const;

    Workbench &m_bench;
    Latest m_latest;
    ImportListModel *m_model;
    QTableView *m_table;
    StatePanel *m_state;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_undo;
    JobBar *m_job;
    QLabel *m_outcome;
    QTreeWidget *m_left;
    std::optional<UndoReport> m_report;
    bool m_running = false;
    bool m_stale = true;
};

} // namespace zhiyin
