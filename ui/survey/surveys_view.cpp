// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/surveys_view.h"

#include "core/words/error_words.h"
#include "core/words/survey_words.h"
#include "ui/common/ask.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/paper_view.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/survey/survey_draw_dialog.h"
#include "ui/survey/survey_entry_dialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>

#include <cmath>

namespace zhiyin {
namespace {

constexpr double kBasisPoints = 10'000;
constexpr int kListWidth = 560;
constexpr int kPaperWidth = 760;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString rateText(const std::optional<double> &rate)
{
    return rate ? formats::percent(std::llround(*rate * kBasisPoints)) : formats::none();
}

} // namespace

QString SurveyRoundModel::heading(SurveyColumn column) const
{
    switch (column) {
    case SurveyColumn::Name: return said(QT_TRANSLATE_NOOP("zhiyin", "Survey"));
    case SurveyColumn::Drawn: return said(QT_TRANSLATE_NOOP("zhiyin", "Drawn"));
    case SurveyColumn::Sample: return said(QT_TRANSLATE_NOOP("zhiyin", "Asked"));
    case SurveyColumn::Answered: return said(QT_TRANSLATE_NOOP("zhiyin", "Answered"));
    case SurveyColumn::Rate: return said(QT_TRANSLATE_NOOP("zhiyin", "Response rate"));
    case SurveyColumn::Count: break;
    }
    return {};
}

QString SurveyRoundModel::textOf(const SurveySight &sight, SurveyColumn column) const
{
    switch (column) {
    case SurveyColumn::Name: return shown(sight.round.name);
    case SurveyColumn::Drawn: return formats::date(sight.round.drawnOn);
    case SurveyColumn::Sample: return formats::count(sight.whole.drawn());
    case SurveyColumn::Answered: return formats::count(sight.whole.count(SurveyPersonState::Answered));
    case SurveyColumn::Rate: return rateText(sight.whole.rate());
    case SurveyColumn::Count: break;
    }
    return {};
}

QVariant SurveyRoundModel::cell(const SurveySight &sight, SurveyColumn column, int role) const
{
    if (role == Qt::DisplayRole || role == RawRole)
        return textOf(sight, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == IdRole)
        return sight.round.id.value();
    if (role == MarkRole && column == SurveyColumn::Name)
        return QVariant::fromValue(clockMark(sight.round.isClosed() ? ClockLook::Met : ClockLook::Running));
    return {};
}

SurveysView::SurveysView(Workbench &bench) : KpiView(bench), m_model(new SurveyRoundModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    auto *head = new QHBoxLayout;
    m_new = new QPushButton;
    m_new->setObjectName(QStringLiteral("surveys.new"));
    m_new->setVisible(bench.may(Action::RunSurvey));
    head->addStretch();
    head->addWidget(m_new);
    layout->addLayout(head);
    m_table = plainTable(QStringLiteral("surveys.table"), m_model, {150, 118, 72, 72});
    auto *content = new QSplitter;
    content->setChildrenCollapsible(false);
    content->addWidget(m_table);
    content->addWidget(makeDetail());
    content->setSizes({kListWidth, kPaperWidth});
    m_state = new StatePanel(content);
    layout->addWidget(m_state, 1);
    connect(m_new, &QPushButton::clicked, this, &SurveysView::begin);
    connect(m_state, &StatePanel::begun, this, &SurveysView::begin);
    connect(m_state, &StatePanel::retried, this, &SurveysView::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SurveysView::showChosen);
}

QWidget *SurveysView::makeDetail()
{
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(grid::kMedium, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    m_facts = wrappedLabel();
    m_facts->setObjectName(QStringLiteral("surveys.facts"));
    layout->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    const auto add = [&](const char *name) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("surveys.") + QString::fromLatin1(name));
        row->addWidget(button);
        return button;
    };
    m_enter = add("enter");
    m_forms = add("forms");
    m_close = add("close");
    m_save = add("save");
    setLook(m_enter, "main");
    m_public = new QCheckBox;
    m_public->setObjectName(QStringLiteral("surveys.public"));
    row->addWidget(m_public);
    row->addStretch();
    layout->addLayout(row);
    m_progress = new QTreeWidget;
    m_progress->setObjectName(QStringLiteral("surveys.progress"));
    m_progress->setRootIsDecorated(false);
    m_progress->setColumnCount(7);
    m_refused = wrappedLabel({}, "muted");
    m_refused->setObjectName(QStringLiteral("surveys.refused"));
    m_refused->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_paper = new PaperView;
    m_paper->setObjectName(QStringLiteral("surveys.paper"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_progress);
    m_stack->addWidget(m_refused);
    m_stack->addWidget(m_paper);
    layout->addWidget(m_stack, 1);
    connect(m_enter, &QPushButton::clicked, this, &SurveysView::enterAnswers);
    connect(m_forms, &QPushButton::clicked, this, &SurveysView::saveForms);
    connect(m_close, &QPushButton::clicked, this, &SurveysView::closeRound);
    connect(m_save, &QPushButton::clicked, this, &SurveysView::saveReport);
    connect(m_public, &QCheckBox::toggled, this, &SurveysView::showResults);
    return detail;
}

const SurveySight *SurveysView::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rowAt(index.row()) : nullptr;
}

void SurveysView::load()
{
    m_stale = false;
    if (m_model->rowCount() == 0)
        m_state->showLoading();
    m_latest.call(
        bench().worker(), this, [](Session &session) { return session.desk<SurveyDesk>().rounds(); },
        [this](Result<std::vector<SurveySight>> sights) {
            if (!sights) {
                m_state->showFailed(sights.error());
                return;
            }
            if (const SurveySight *before = chosen(); before != nullptr && !m_wanted)
                m_wanted = before->round.id;
            m_model->setRows(std::move(*sights));
            const auto &rows = m_model->rows();
            if (rows.empty()) {
                m_state->showEmpty();
                return;
            }
            const auto found = std::find_if(rows.begin(), rows.end(),
                                            [&](const SurveySight &sight) { return m_wanted == sight.round.id; });
            m_table->selectRow(found == rows.end() ? 0 : static_cast<int>(found - rows.begin()));
            m_wanted.reset();
            showChosen();
            m_state->showContent();
        });
}

void SurveysView::showChosen()
{
    const SurveySight *sight = chosen();
    m_results.drop();
    m_report.reset();
    if (sight == nullptr)
        return;
    const bool isOpen = !sight->round.isClosed();
    m_enter->setVisible(isOpen && bench().may(Action::EnterSurvey));
    m_forms->setVisible(isOpen && bench().may(Action::RunSurvey));
    m_close->setVisible(isOpen && bench().may(Action::RunSurvey));
    const bool reads = !isOpen && bench().may(Action::ReadSurvey);
    m_save->setVisible(reads);
    m_public->setVisible(reads);
    m_facts->setText(
        QCoreApplication::translate("zhiyin", "%1 · drawn by %2 with the seed %3 · %4 of %5 answered")
            .arg(isOpen
                     ? said(QT_TRANSLATE_NOOP("zhiyin", "open"))
                     : QCoreApplication::translate("zhiyin", "closed on %1").arg(formats::date(sight->round.closedOn)),
                 shown(sight->round.drawnBy), QString::number(sight->round.seed),
                 formats::count(sight->whole.count(SurveyPersonState::Answered)),
                 formats::count(sight->whole.drawn())));
    showProgress(*sight);
    if (!reads)
        return;
    m_results.call(
        bench().worker(), this,
        [round = sight->round.id](Session &session) { return paper::surveyReportOf(session, round); },
        [this](Result<paper::SurveyReport> report) {
            if (!report) {
                m_refused->setText(words::sentence(report.error()));
                m_stack->setCurrentWidget(m_refused);
                m_save->hide();
                m_public->hide();
                return;
            }
            m_report = std::move(*report);
            showResults();
        });
}

void SurveysView::showProgress(const SurveySight &sight)
{
    m_progress->clear();
    for (const SurveyProgress &one : sight.strata) {
        auto *item =
            new QTreeWidgetItem({shown(words::surveyGroupName(one.stratum)), formats::count(one.population),
                                 formats::count(one.drawn()), formats::count(one.count(SurveyPersonState::Answered)),
                                 formats::count(one.count(SurveyPersonState::Refused)),
                                 formats::count(one.count(SurveyPersonState::NoAnswer)), rateText(one.rate())});
        for (int column = 1; column < m_progress->columnCount(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        m_progress->addTopLevelItem(item);
    }
    for (int column = 0; column < m_progress->columnCount(); ++column)
        m_progress->resizeColumnToContents(column);
    m_stack->setCurrentWidget(m_progress);
}

paper::SurveyReport SurveysView::reportOf(bool isPublic) const
{
    paper::SurveyReport report = *m_report;
    report.isPublic = isPublic;
    return report;
}

void SurveysView::showResults()
{
    if (!m_report)
        return;
    m_paper->show(
        [report = reportOf(m_public->isChecked())] { return paper::surveyReport(report, QPageSize(QPageSize::A4)); });
    m_stack->setCurrentWidget(m_paper);
}

void SurveysView::begin()
{
    auto *dialog = new SurveyDrawDialog(bench(), this);
    connect(dialog, &SurveyDrawDialog::drawn, this, [this](SurveyRoundId round) {
        m_wanted = round;
        load();
    });
    dialog->open();
}

void SurveysView::enterAnswers()
{
    const SurveySight *sight = chosen();
    if (sight == nullptr)
        return;
    auto *dialog = new SurveyEntryDialog(bench(), sight->round, this);
    connect(dialog, &SurveyEntryDialog::entered, this, &SurveysView::load);
    dialog->open();
}

void SurveysView::closeRound()
{
    const SurveySight *sight = chosen();
    if (sight == nullptr)
        return;
    ask(this,
        {said(QT_TRANSLATE_NOOP("zhiyin", "Close the survey?")),
         said(QT_TRANSLATE_NOOP("zhiyin", "No more answers can be entered; then the results are shown.")),
         {},
         said(QT_TRANSLATE_NOOP("zhiyin", "Close it"))},
        [this, round = sight->round.id](bool yes) {
            if (!yes)
                return;
            bench().call(
                this, [round](Session &session) { return session.desk<SurveyDesk>().close(round); },
                [this](const Result<void> &done) {
                    if (!done)
                        bench().failed(done.error());
                    load();
                });
        });
}

void SurveysView::saveForms()
{
    const SurveySight *sight = chosen();
    if (sight == nullptr)
        return;
    bench().call(
        this, [round = sight->round.id](Session &session) { return paper::surveySheetsOf(session, round); },
        [this](Result<paper::SurveySheets> sheets) {
            if (!sheets) {
                bench().failed(sheets.error());
                return;
            }
            savePaper(this, bench(), said(QT_TRANSLATE_NOOP("zhiyin", "Save the forms")), QStringLiteral("survey.pdf"),
                      [sheets = std::move(*sheets)] { return paper::surveySheets(sheets, QPageSize(QPageSize::A4)); });
        });
}

void SurveysView::saveReport()
{
    if (!m_report)
        return;
    savePaper(
        this, bench(), said(QT_TRANSLATE_NOOP("zhiyin", "Save the report")), QStringLiteral("survey-report.pdf"),
        [report = reportOf(m_public->isChecked())] { return paper::surveyReport(report, QPageSize(QPageSize::A4)); });
}

void SurveysView::activate()
{
    if (m_stale)
        load();
}

void SurveysView::conceal()
{
    m_latest.drop();
    m_results.drop();
    if (const SurveySight *sight = chosen())
        m_wanted = sight->round.id;
    m_report.reset();
    m_model->setRows({});
    m_progress->clear();
    m_paper->clear();
    m_facts->clear();
    m_stale = true;
}

void SurveysView::retranslate()
{
    m_new->setText(said(QT_TRANSLATE_NOOP("zhiyin", "New survey…")));
    m_enter->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Enter answers…")));
    m_forms->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Forms as PDF…")));
    m_close->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Close the survey…")));
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save the report…")));
    m_public->setText(said(QT_TRANSLATE_NOOP("zhiyin", "as it may be published")));
    m_progress->setHeaderLabels(
        {said(QT_TRANSLATE_NOOP("zhiyin", "Stratum")), said(QT_TRANSLATE_NOOP("zhiyin", "Clients")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Asked")), said(QT_TRANSLATE_NOOP("zhiyin", "Answered")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Refused")), said(QT_TRANSLATE_NOOP("zhiyin", "Not reached")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Response rate"))});
    m_state->setEmpty({QStringLiteral("indicators"), said(QT_TRANSLATE_NOOP("zhiyin", "No surveys yet")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "A survey asks clients drawn by chance how satisfied they are. "
                                                        "Results are shown of groups only.")),
                       bench().may(Action::RunSurvey) ? m_new->text() : QString()});
    m_model->retranslate();
    showChosen();
}

KpiViewSpec surveysView()
{
    return {QStringLiteral("surveys"),
            [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Surveys")); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new SurveysView(bench); }};
}

} // namespace zhiyin
