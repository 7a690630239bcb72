// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/branch_report_view.h"

#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/paper/branch_workbook.h"
#include "ui/report/report_preview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

BranchReportView::BranchReportView(Workbench &bench) : m_bench(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::kSmall);
    m_branchLabel = plainLabel();
    m_branch = new QLineEdit;
    m_branch->setObjectName(QStringLiteral("reports.branch"));
    m_branchLabel->setBuddy(m_branch);
    m_quarterLabel = plainLabel();
    m_quarter = new QComboBox;
    m_quarter->setObjectName(QStringLiteral("reports.branchQuarter"));
    m_quarterLabel->setBuddy(m_quarter);
    m_make = new QPushButton;
    m_make->setObjectName(QStringLiteral("reports.makeBranch"));
    setLook(m_make, "main");
    for (QWidget *widget :
         {static_cast<QWidget *>(m_branchLabel), static_cast<QWidget *>(m_branch),
          static_cast<QWidget *>(m_quarterLabel), static_cast<QWidget *>(m_quarter), static_cast<QWidget *>(m_make)})
        row->addWidget(widget);
    row->addStretch();
    layout->addLayout(row);
    m_preview = new ReportPreview(bench, QStringLiteral("reports.supervisor"));
    layout->addWidget(m_preview, 1);
    connect(m_branch, &QLineEdit::returnPressed, this, &BranchReportView::make);
    connect(m_make, &QPushButton::clicked, this, &BranchReportView::make);
    connect(m_preview, &ReportPreview::wanted, this, &BranchReportView::make);
    setFocusProxy(m_branch);
}

void BranchReportView::activate()
{
    if (m_quarter->count() == 0)
        fillQuarters(*m_quarter, m_bench.today());
}

void BranchReportView::make()
{
    const auto quarter = chosenPeriod(*m_quarter);
    if (!quarter)
        return;
    m_preview->showLoading();
    m_latest.call(
        m_bench.worker(), this,
        [branch = m_branch->text().trimmed(), quarter = *quarter, language = reportLanguageOfNow()](Session &session) {
            return session.desk<ReportDesk>().branch(branch, quarter, language);
        },
        [this](const Result<MadeReport<BranchReport>> &made) {
            if (made)
                show(*made);
            else
                m_preview->showFailed(made.error());
        });
}

void BranchReportView::show(const MadeReport<BranchReport> &made)
{
    m_preview->show(
        {made.record,
         [report = made.report](const paper::PaperForm &form) { return paper::branchDocument(report, form); },
         made.report.number,
         [report = made.report](const QString &file) { return paper::writeBranchWorkbook(report, file); }});
}

void BranchReportView::conceal()
{
    m_latest.drop();
    m_preview->clear();
}

void BranchReportView::retranslate()
{
    m_branchLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Branch")));
    m_branch->setAccessibleName(m_branchLabel->text());
    m_branch->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "all that you may see")));
    m_quarterLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Quarter")));
    m_quarter->setAccessibleName(m_quarterLabel->text());
    m_make->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Preview")));
    m_preview->setEmpty(
        said(QT_TRANSLATE_NOOP("zhiyin", "No report chosen")),
        said(QT_TRANSLATE_NOOP("zhiyin", "Choose a quarter to see the supervisor's report as it prints.")));
    m_preview->retranslate();
}

} // namespace zhiyin
