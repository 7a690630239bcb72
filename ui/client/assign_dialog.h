// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_table_desk.h"
#include "ui/client/rows_dialog.h"

class QComboBox;
class QLineEdit;

namespace zhiyin {

/// Gives several clients to an advisor: says beforehand what will happen, and asks for a reason.
class AssignDialog final : public RowsDialog
{
    Q_OBJECT

public:
    AssignDialog(Workbench &bench, std::vector<ClientId> clients, const QStringList &advisors, QWidget *parent);

signals:
    void assigned(const zhiyin::Assignment &done);

private:
    void plan();
    void showPlan();
    void go() override;

    std::vector<ClientId> m_clients;
    std::optional<Assignment> m_plan;
    QComboBox *m_advisor;
    QLineEdit *m_reason;
};

/// "3 clients will change: 2 from Li Na, 1 without an advisor." and so on, a sentence each.
[[nodiscard]] QString sentenceOf(const Assignment &plan);

} // namespace zhiyin
