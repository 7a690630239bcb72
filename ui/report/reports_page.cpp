// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reports_page.h"

#include "core/client/client_desk.h"
#include "ui/common/metrics.h"
#include "ui/common/paper_view.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/common/state_panel.h"

#include <QComboBox>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

ReportsPage::ReportsPage(Workbench &bench) : Page(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    m_title = plainLabel({}, "title");
    layout->addWidget(m_title);
    layout->addWidget(makeChoice());
    m_told = wrappedLabel({}, "muted");
    layout->addWidget(m_told);
    m_paper = new PaperView;
    m_state = new StatePanel(m_paper);
    layout->addWidget(m_state, 1);
    connect(m_state, &StatePanel::retried, this, &ReportsPage::make);
    connect(m_paper, &PaperView::painted, m_state, &StatePanel::showContent);
}

QWidget *ReportsPage::makeChoice()
{
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kSmall);
    m_clientLabel = plainLabel();
    m_client = new QLineEdit;
    m_client->setObjectName(QStringLiteral("client"));
    m_clientLabel->setBuddy(m_client);
    m_quarterLabel = plainLabel();
    m_quarter = new QComboBox;
    m_quarter->setObjectName(QStringLiteral("quarter"));
    m_quarterLabel->setBuddy(m_quarter);
    m_make = new QPushButton;
    m_make->setObjectName(QStringLiteral("make"));
    setLook(m_make, "main");
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_print = new QPushButton;
    m_release = new QPushButton;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_clientLabel), static_cast<QWidget *>(m_client),
          static_cast<QWidget *>(m_quarterLabel), static_cast<QWidget *>(m_quarter), static_cast<QWidget *>(m_make)})
        row->addWidget(widget);
    row->addStretch();
    for (QPushButton *button : {m_save, m_print, m_release})
        row->addWidget(button);
    connect(m_client, &QLineEdit::returnPressed, this, &ReportsPage::make);
    connect(m_make, &QPushButton::clicked, this, &ReportsPage::make);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::save);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_release, &QPushButton::clicked, this, &ReportsPage::release);
    return choice;
}

void ReportsPage::fillQuarters()
{
    if (m_quarter->count() == 0)
        zhiyin::fillQuarters(*m_quarter, bench().today());
}

std::optional<Period> ReportsPage::quarter() const
{
    return chosenQuarter(*m_quarter);
}

void ReportsPage::activate()
{
    fillQuarters();
    if (!m_report) {
        m_state->showEmpty();
        // A first client to look at, so that the page is not a riddle.
        if (m_client->text().isEmpty()) {
            ClientQuery first;
            first.limit = 1;
            m_latest.call(
                bench().worker(), this, [first](Session &session) { return session.desk<ClientDesk>().list(first); },
                [this](const Result<std::vector<ClientLine>> &lines) {
                    if (lines && !lines->empty() && m_client->text().isEmpty())
                        m_client->setText(lines->front().externalId);
                });
        }
    }
    say();
}

bool ReportsPage::goTo(const Place &place)
{
    if (place.part == QStringLiteral("preview"))
        make();
    return true;
}

std::vector<Place> ReportsPage::sights() const
{
    return {{QStringLiteral("reports"), {}, QStringLiteral("preview")}};
}

void ReportsPage::make()
{
    const auto period = quarter();
    const QString reference = m_client->text().trimmed();
    if (!period || reference.isEmpty())
        return;
    m_state->showLoading();
    m_latest.call(
        bench().worker(), this,
        [reference, quarter = *period,
         language = reportLanguageOfNow()](Session &session) -> Result<MadeReport<ClientReport>> {
            ZHIYIN_ASSIGN(const ClientId id, session.desk<ClientDesk>().find(reference));
            return session.desk<ReportDesk>().client(id, quarter, language);
        },
        [this](Result<MadeReport<ClientReport>> made) {
            if (!made) {
                m_report.reset();
                m_state->showFailed(made.error());
                say();
                return;
            }
            m_report = std::move(*made);
            preview();
        });
}

void ReportsPage::preview()
{
    say();
    m_paper->show([report = m_report->report] { return paper::clientDocument(report, QPageSize(QPageSize::A4)); });
}

void ReportsPage::say()
{
    const bool made = m_report.has_value();
    for (QPushButton *button : {m_save, m_print})
        button->setEnabled(made);
    const bool draft = made && m_report->report.state == ReportState::Draft;
    m_release->setVisible(bench().may(Action::ReleaseReport));
    m_release->setEnabled(draft);
    m_told->setVisible(made);
    if (!made)
        return;
    QString state = said(QT_TRANSLATE_NOOP("zhiyin", "Released."));
    if (draft) {
        const auto &reasons = m_report->report.draftReasons;
        const bool differs = std::find(reasons.begin(), reasons.end(), DraftReason::NotReconciled) != reasons.end();
        state = differs ? said(QT_TRANSLATE_NOOP(
                    "zhiyin", "Draft: the figures do not reconcile, so the report cannot be released."))
                        : said(QT_TRANSLATE_NOOP("zhiyin", "Draft: a second person has not released it yet."));
    }
    m_told->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Report %1. %2")).arg(m_report->report.number, state));
}

void ReportsPage::save()
{
    if (!m_report)
        return;
    const QString proposed = m_report->report.number + QStringLiteral(".pdf");
    savePaper(this, bench(), said(QT_TRANSLATE_NOOP("zhiyin", "Save the report")), proposed,
              [report = m_report->report] { return paper::clientDocument(report, QPageSize(QPageSize::A4)); });
}

void ReportsPage::print()
{
    if (!m_report)
        return;
    printOnPaper(this, bench(),
                 [report = m_report->report] { return paper::clientDocument(report, QPageSize(QPageSize::A4)); });
}

void ReportsPage::release()
{
    if (!m_report)
        return;
    const auto id = ReportId::parse(m_report->report.number);
    if (!id)
        return;
    bench().call(
        this,
        [id = *id](Session &session) -> Result<void> {
            ZHIYIN_TRY(session.desk<ReportDesk>().release(id));
            return {};
        },
        [this](const Result<void> &released) {
            if (!released) {
                bench().failed(released.error());
                return;
            }
            bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "The report was released.")));
            make();
        });
}

void ReportsPage::conceal()
{
    m_latest.drop();
    m_report.reset();
    m_paper->clear();
    m_state->showEmpty();
}

void ReportsPage::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reports")));
    m_clientLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Client (number)")));
    m_client->setAccessibleName(m_clientLabel->text());
    m_quarterLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Quarter")));
    m_quarter->setAccessibleName(m_quarterLabel->text());
    m_make->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Preview")));
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save PDF…")));
    m_print->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Print…")));
    m_release->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Release")));
    m_state->setEmpty(
        {QStringLiteral("reports"),
         said(QT_TRANSLATE_NOOP("zhiyin", "No report chosen")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Choose a client and a quarter to see the service report as it prints.")),
         {}});
    say();
}

PageSpec reportsPage()
{
    return {QStringLiteral("reports"),
            QStringLiteral("reports"),
            [] { return QCoreApplication::translate("zhiyin", "Reports"); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new ReportsPage(bench); },
            {}};
}

} // namespace zhiyin
