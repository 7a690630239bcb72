// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/client_report_view.h"

#include "core/client/client_desk.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
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

ClientReportView::ClientReportView(Workbench &bench) : m_bench(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(makeChoice());
    m_preview = new ReportPreview(bench, QStringLiteral("reports.client"));
    layout->addWidget(m_preview, 1);
    connect(m_preview, &ReportPreview::wanted, this, &ClientReportView::make);
    setFocusProxy(m_client);
}

QWidget *ClientReportView::makeChoice()
{
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kSmall);
    m_clientLabel = plainLabel();
    m_client = new QLineEdit;
    m_client->setObjectName(QStringLiteral("client"));
    m_clientLabel->setBuddy(m_client);
    m_kindLabel = plainLabel();
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->addItem({}, static_cast<int>(ReportKind::QuarterlyService));
    m_kind->addItem({}, static_cast<int>(ReportKind::MonthlyAccount));
    m_kindLabel->setBuddy(m_kind);
    m_periodLabel = plainLabel();
    m_period = new QComboBox;
    m_period->setObjectName(QStringLiteral("quarter"));
    m_periodLabel->setBuddy(m_period);
    m_make = new QPushButton;
    m_make->setObjectName(QStringLiteral("make"));
    setLook(m_make, "main");
    for (QWidget *widget :
         {static_cast<QWidget *>(m_clientLabel), static_cast<QWidget *>(m_client), static_cast<QWidget *>(m_kindLabel),
          static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_periodLabel), static_cast<QWidget *>(m_period),
          static_cast<QWidget *>(m_make)})
        row->addWidget(widget);
    row->addStretch();
    connect(m_client, &QLineEdit::returnPressed, this, &ClientReportView::make);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClientReportView::fillPeriods);
    connect(m_make, &QPushButton::clicked, this, &ClientReportView::make);
    return choice;
}

bool ClientReportView::isMonthly() const
{
    return m_kind->currentData().toInt() == static_cast<int>(ReportKind::MonthlyAccount);
}

void ClientReportView::fillPeriods()
{
    m_period->clear();
    if (isMonthly())
        fillMonths(*m_period, m_bench.today());
    else
        fillQuarters(*m_period, m_bench.today());
}

void ClientReportView::activate()
{
    if (m_period->count() == 0)
        fillPeriods();
    proposeClient();
}

/// A first client to look at, so that the page is not a riddle.
void ClientReportView::proposeClient()
{
    if (!m_client->text().isEmpty())
        return;
    ClientQuery first;
    first.limit = 1;
    m_latest.call(
        m_bench.worker(), this, [first](Session &session) { return session.desk<ClientDesk>().list(first); },
        [this](const Result<std::vector<ClientLine>> &lines) {
            if (lines && !lines->empty() && m_client->text().isEmpty())
                m_client->setText(lines->front().externalId);
        });
}

void ClientReportView::make()
{
    const auto period = chosenPeriod(*m_period);
    const QString reference = m_client->text().trimmed();
    if (!period || reference.isEmpty())
        return;
    m_preview->showLoading();
    m_latest.call(
        m_bench.worker(), this,
        [reference, period = *period, monthly = isMonthly(),
         language = reportLanguageOfNow()](Session &session) -> Result<MadeReport<ClientReport>> {
            ZHIYIN_ASSIGN(const ClientId id, session.desk<ClientDesk>().find(reference));
            auto desk = session.desk<ReportDesk>();
            return monthly ? desk.account(id, period, language) : desk.client(id, period, language);
        },
        [this](const Result<MadeReport<ClientReport>> &made) {
            if (made)
                show(*made);
            else
                m_preview->showFailed(made.error());
        });
}

void ClientReportView::show(const MadeReport<ClientReport> &made)
{
    // Names of files tell nothing of the client but the number that the institution gave.
    m_preview->show(
        {made.record,
         [report = made.report](const paper::PaperForm &form) { return paper::clientDocument(report, form); },
         made.report.number,
         {},
         made.report.largeType});
}

void ClientReportView::conceal()
{
    m_latest.drop();
    m_preview->clear();
}

void ClientReportView::retranslate()
{
    m_clientLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Client (number)")));
    m_client->setAccessibleName(m_clientLabel->text());
    m_kindLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Report")));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_kind->setItemText(0, said(QT_TRANSLATE_NOOP("zhiyin", "Quarterly service report")));
    m_kind->setItemText(1, said(QT_TRANSLATE_NOOP("zhiyin", "Monthly account report")));
    m_periodLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Period")));
    m_period->setAccessibleName(m_periodLabel->text());
    m_make->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Preview")));
    m_preview->setEmpty(
        said(QT_TRANSLATE_NOOP("zhiyin", "No report chosen")),
        said(QT_TRANSLATE_NOOP("zhiyin", "Choose a client and a period to see the report as it prints.")));
    m_preview->retranslate();
}

} // namespace zhiyin
