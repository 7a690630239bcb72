// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report_desk.h"
#include "ui/client/rows_dialog.h"

class QComboBox;

namespace zhiyin {

/// Prints the quarterly reports of several clients into a folder.
class ReportsDialog final : public RowsDialog
{
    Q_OBJECT

public:
    ReportsDialog(Workbench &bench, std::vector<ClientId> clients, QWidget *parent);

private:
    void plan();
    void showPlan();
    void go() override;
    void write(const QString &folder);
    void told(const ReportBatchOutcome &done, const QString &folder);

    std::vector<ClientId> m_clients;
    std::optional<int> m_reports;
    QComboBox *m_quarter;
};

} // namespace zhiyin
