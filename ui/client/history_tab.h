// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/client/client_tab.h"

class QTableView;

namespace zhiyin {

class HistoryModel;
class StatePanel;

/// Who changed which field, when, from what to what, and why; a single field can be given its old value back.
class HistoryTab final : public ClientTab
{
    Q_OBJECT

public:
    explicit HistoryTab(Workbench &bench);

    void conceal() override;
    void retranslate() override;

protected:
    void load(ClientId id) override;
    void forget() override;

private:
    [[nodiscard]] QWidget *makeFoot();
    /// The button and the sentence beside it follow the chosen line.
    void follow();
    void restore();

    HistoryModel *m_model;
    QTableView *m_view;
    StatePanel *m_state;
    QLabel *m_choice;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_restore;
};

[[nodiscard]] ClientTabSpec historyTab();

} // namespace zhiyin
