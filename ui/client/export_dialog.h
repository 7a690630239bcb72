// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/export_desk.h"
#include "ui/client/rows_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace zhiyin {

/// Writes several clients into a file, masked; in clear, or more than a person may alone, waits for a second person.
class ExportDialog final : public RowsDialog
{
    Q_OBJECT

public:
    ExportDialog(Workbench &bench, std::vector<ClientId> clients, QWidget *parent);

private:
    [[nodiscard]] ExportJob job(const QString &file) const;
    void plan();
    void showPlan();
    void go() override;
    void write(const QString &file);

    std::vector<ClientId> m_clients;
    std::optional<ExportPlan> m_plan;
    QComboBox *m_format;
    QCheckBox *m_clear;
    QLineEdit *m_reason;
};

} // namespace zhiyin
