// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report_desk.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zhiyin {

class ReportPreview;

/// Choose a client and a quarter or a month, see the report's true pages, save, print or release them.
class ClientReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientReportView(Workbench &bench);

    void activate();
    void conceal();
    void retranslate();
    void make();

private:
    [[nodiscard]] QWidget *makeChoice();
    void fillPeriods();
    void proposeClient();
    void show(const MadeReport<ClientReport> &made);
    [[nodiscard]] bool isMonthly() const;

    Workbench &m_bench;
    QLabel *m_clientLabel;
    QLineEdit *m_client;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_periodLabel;
    QComboBox *m_period;
    QPushButton *m_make;
    ReportPreview *m_preview;
    Latest m_latest;
};

} // namespace zhiyin
