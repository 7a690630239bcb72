// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/workbench.h"
#include "ui/paper/sheet.h"

#include <QAbstractTableModel>
#include <QWidget>

class QAbstractItemDelegate;
class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace zhiyin {

class PlotView;

/// The figures of a sheet; the newest line first where the sheet is a run of periods.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSheet(const paper::Sheet &sheet, bool newestFirst);
    /// The line of the sheet behind a row.
    [[nodiscard]] int lineOf(int row) const { return m_newestFirst ? rowCount() - 1 - row : row; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    std::vector<std::vector<paper::SheetCell>> m_rows;
    bool m_newestFirst = false;
};

/// A sheet on the screen: what it means, its chart, its figures; copied, saved as picture, PDF or XLSX, printed. F1 says
/// what the figures are, Enter or a click on a point opens what lies behind it.
class SheetPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the names of its parts; `file` is what saved files are called, without ending.
    SheetPanel(Workbench &bench, const QString &name);

    void show(paper::Sheet sheet, const QString &file, bool newestFirst);
    void clear();
    void retranslate();
    [[nodiscard]] const paper::Sheet &sheet() const { return m_sheet; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// The line of the sheet that is chosen; none where there is none.
    [[nodiscard]] std::optional<int> chosenLine() const;
    /// A button beside "Copy and save".
    void addButton(QPushButton *button);
    /// What the figures are, in a box; by F1 in the table and in the widgets that ask for it.
    void explain();
    void explainFrom(QWidget *widget) { widget->installEventFilter(this); }

signals:
    /// What lies behind a line of the sheet is wanted.
    void opened(int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeMenu();
    void savePicture();
    void saveWorkbook();
    [[nodiscard]] std::function<paper::Document()> document() const;

    Workbench &m_bench;
    paper::Sheet m_sheet;
    QString m_file;
    QLabel *m_about;
    QLabel *m_notes;
    PlotView *m_plot;
    SheetModel *m_model;
    QTableView *m_table;
    QPushButton *m_share;
    QAbstractItemDelegate *m_marks;
    QAbstractItemDelegate *m_heat;
    QHBoxLayout *m_buttons;
    QAction *m_copyFigures;
    QAction *m_copyPicture;
    QAction *m_savePicture;
    QAction *m_savePdf;
    QAction *m_saveWorkbook;
    QAction *m_print;
};

} // namespace zhiyin
