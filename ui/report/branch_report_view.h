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

/// The supervisor's quarterly report of a branch or of all of them.
class BranchReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit BranchReportView(Workbench &bench);

    void activate();
    void conceal();
    void retranslate();
    void make();

private:
    void show(const MadeReport<BranchReport> &made);

    Workbench &m_bench;
    QLabel *m_branchLabel;
    QLineEdit *m_branch;
    QLabel *m_quarterLabel;
    QComboBox *m_quarter;
    QPushButton *m_make;
    ReportPreview *m_preview;
    Latest m_latest;
};

} // namespace zhiyin
