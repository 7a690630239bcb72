// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/client/client_table_model.h"
#include "ui/common/page.h"

class QComboBox;
class QStackedWidget;
class QTableView;

namespace zhiyin {

class ClientView;
class StatePanel;

/// The list of clients and, opened from it, one client.
class ClientsPage final : public Page
{
    Q_OBJECT

public:
    explicit ClientsPage(Workbench &bench);

    void activate() override;
    void changed(const std::vector<Changed> &what) override;
    bool goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void conceal() override;
    [[nodiscard]] std::vector<Place> sights() const override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeList();
    void addFilters(QBoxLayout *row);
    void load();
    void open(ClientId id, const QString &part = {});
    void showList();
    void showCount();

    QStackedWidget *m_stack;
    ClientTableModel *m_model;
    StatePanel *m_state;
    QTableView *m_table;
    QLabel *m_title;
    QLabel *m_count;
    QComboBox *m_tier;
    QComboBox *m_stage;
    QPushButton *m_new;
    ClientView *m_client;
    bool m_stale = true;
};

[[nodiscard]] PageSpec clientsPage();

} // namespace zhiyin
