// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_kind.h"
#include "core/exchange/import_preview.h"
#include "core/exchange/row_problem.h"
#include "ui/common/table_model.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QTableView;
class QTableWidget;

namespace zhiyin {

/// What of the rows is mended so far; the file is never written to.
struct MendingRows {
    ImportKind kind = ImportKind::Clients;
    QStringList header;
    /// The field of each column, as the mapping has it.
    QStringList fields;
    /// The rows as they stand in the file, by line.
    QHash<qint64, SourceRow> rows;
    /// Cells of those that somebody changed.
    QHash<qint64, QStringList> mended;

    /// The column that a field comes from; -1 where there is none to mend.
    [[nodiscard]] int columnOf(const QString &field) const;
    /// The cells as they would be taken; as many as the header has at least.
    [[nodiscard]] QStringList cells(qint64 line) const;
    /// Cells that equal the file's are not mended. Those beyond the header that are empty fall away.
    void setCells(qint64 line, QStringList cells);
};

enum class FaultColumn { Line, Field, Value, Problem, Count };

class FaultModel final : public TableModel<RowProblem, FaultColumn>
{
    Q_OBJECT

public:
    FaultModel(MendingRows &rows, QObject *parent) : TableModel(parent), m_rows(rows) {}
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void refresh();

signals:
    void mended(qint64 line);

protected:
    [[nodiscard]] QString heading(FaultColumn column) const override;
    [[nodiscard]] QVariant cell(const RowProblem &row, FaultColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(FaultColumn column) const override;

private:
    MendingRows &m_rows;
};

/// The rows that have faults, with what is wrong; a value is mended in the list, or in the whole row beside it.
class FaultTable final : public QWidget
{
    Q_OBJECT

public:
    explicit FaultTable(QWidget *parent = nullptr);

    /// What a run told, and the rows that may be mended. What was mended before stays.
    void show(ImportKind kind, const QStringList &header, const QStringList &fields,
              const std::vector<RowProblem> &problems, const std::vector<SourceRow> &rows);
    void clearFaults();
    /// Whatever was mended, for a run.
    [[nodiscard]] MendedRows mended() const;
    [[nodiscard]] const QHash<qint64, QStringList> &mendedCells() const { return m_rows.mended; }
    void setMendedCells(const QHash<qint64, QStringList> &cells);
    [[nodiscard]] const std::vector<RowProblem> &problems() const { return m_model->rows(); }
    void retranslate();

signals:
    void changed();

private:
    void showRow();
    void takeRow();
    [[nodiscard]] std::optional<qint64> line() const;

    MendingRows m_rows;
    FaultModel *m_model;
    QTableView *m_list;
    QLabel *m_rowTitle;
    QTableWidget *m_cells;
    QLabel *m_hint;
    bool m_filling = false;
};

} // namespace zhiyin
