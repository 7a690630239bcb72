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
class RowActions;
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
    /// F1 over a row.
    void explainWanted();

protected:
    bool event(QEvent *event) override;
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
    void load();
    void loadView();
    void loadChoices();
    void takeChoices(const ClientChoices &choices);
    void showView(const SavedView &chosen);
    [[nodiscard]] SavedView view() const;
    void keepView();
    void fillColumns();
    void showColumn(int column, bool visible);
    void showFoot();
    void openMenu(const QPoint &at);
    [[nodiscard]] std::vector<int> selectedRows(int most) const;
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] std::vector<ClientId> chosen() const;
    void copy();
    void openCurrent();

    Workbench &m_bench;
    ClientTableModel *m_model;
    StatePanel *m_state = nullptr;
    ClientTable *m_table = nullptr;
    FilterBar *m_filters = nullptr;
    ViewMenu *m_views = nullptr;
    RowActions *m_actions = nullptr;
    QToolButton *m_columns = nullptr;
    QMenu *m_columnMenu = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_new = nullptr;
    QTimer m_keep;
    bool m_viewLoaded = false;
    bool m_stale = true;
};

} // namespace zhiyin
