// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_table_desk.h"
#include "ui/client/client_table_model.h"

#include <QTableView>
#include <QTimer>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace zhiyin {

class FilterBar;
class StatePanel;
class ViewMenu;

/// A table that Home and End take to its first and last row, and that copies what is shown.
class ClientTable final : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

signals:
    void copied();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The list of clients: filters, views, columns, and what is done to several at once.
class ClientList final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientList(Workbench &bench, QWidget *parent = nullptr);

    /// Loads where that is missing or stale.
    void activate();
    /// Loads now where it is in sight, else at the next activate().
    void setStale();
    /// Lets go of what was loaded.
    void conceal();
    void focusTable() { m_table->setFocus(); }
    [[nodiscard]] std::optional<ClientId> first() const { return m_model->idAt(0); }
    void retranslate();

signals:
    void opened(zhiyin::ClientId id);
    void begun();

private:
    void makeTable();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void load();
    void loadView();
    void showView(const SavedView &chosen);
    [[nodiscard]] SavedView view() const;
    void keepView();
    void fillColumns();
    void showColumn(int column, bool visible);
    void showFoot();
    void openMenu(const QPoint &at);
    [[nodiscard]] std::vector<int> selectedRows(int most) const;
    [[nodiscard]] int selectedCount() const;
    void assign();
    void afterAssigned(const Assignment &done);
    void undoAssignment();
    void copy();
    void openCurrent();

    Workbench &m_bench;
    ClientTableModel *m_model;
    StatePanel *m_state = nullptr;
    ClientTable *m_table = nullptr;
    FilterBar *m_filters = nullptr;
    ViewMenu *m_views = nullptr;
    QToolButton *m_columns = nullptr;
    QMenu *m_columnMenu = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_done = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_new = nullptr;
    QTimer m_keep;
    QStringList m_advisors;
    std::optional<Assignment> m_last;
    bool m_viewLoaded = false;
    bool m_stale = true;
};

} // namespace zhiyin
