// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_table_desk.h"
#include "ui/common/workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zhiyin {

class JobBar;

/// Gives several clients to an advisor: says beforehand what will happen, and asks for a reason.
class AssignDialog final : public QDialog
{
    Q_OBJECT

public:
    AssignDialog(Workbench &bench, std::vector<ClientId> clients, const QStringList &advisors, QWidget *parent);

signals:
    void assigned(const zhiyin::Assignment &done);

private:
    void plan();
    void showPlan();
    void assign();

    Workbench &m_bench;
    std::vector<ClientId> m_clients;
    std::optional<Assignment> m_plan;
    QComboBox *m_advisor;
    QLineEdit *m_reason;
    QLabel *m_preview;
    JobBar *m_job;
    QPushButton *m_go;
    QPushButton *m_cancel;
    Latest m_latest;
};

/// "3 clients will change: 2 from Li Na, 1 without an advisor." and so on, a sentence each.
[[nodiscard]] QString sentenceOf(const Assignment &plan);

} // namespace zhiyin
