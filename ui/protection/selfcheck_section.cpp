// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/selfcheck_section.h"

#include "core/selfcheck/selfcheck_desk.h"
#include "core/words/selfcheck_words.h"
#include "ui/common/formats.h"
#include "ui/common/job_bar.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/paper_view.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/paper/selfcheck_pages.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSplitter>

namespace zhiyin {
namespace {

/// Shown and printed of each rule; all are counted.
constexpr int kMostFindings = 500;

enum Shown { kBroken, kLaw, kAll };

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

ClockLook lookOf(const CheckOutcome &outcome)
{
    if (outcome.count == 0)
        return ClockLook::Met;
    switch (outcome.rule.severity) {
    case CheckSeverity::Law: return ClockLook::Overdue;
    case CheckSeverity::Promise: return ClockLook::DueSoon;
    case CheckSeverity::Order: break;
    }
    return ClockLook::Running;
}

/// Where what a finding is about is put right; no page where there is none.
Place placeOf(CheckTarget target, const CheckFinding &finding)
{
    switch (target) {
    case CheckTarget::Complaint: return {QStringLiteral("complaints"), finding.id};
    case CheckTarget::Product: return {QStringLiteral("products"), finding.id};
    case CheckTarget::Request: return {QStringLiteral("requests"), finding.id};
    case CheckTarget::Event: return {QStringLiteral("care"), {}, QStringLiteral("events")};
    case CheckTarget::Improvement: return {QStringLiteral("complaints"), {}, QStringLiteral("improvement")};
    case CheckTarget::Import: return {QStringLiteral("import")};
    case CheckTarget::Policy:
    case CheckTarget::User:
    case CheckTarget::Book:
    case CheckTarget::Client: break;
    }
    if (finding.client)
        return {QStringLiteral("clients"), AnyId(finding.client->value())};
    return {};
}

} // namespace

QString CheckModel::heading(CheckColumn column) const
{
    switch (column) {
    case CheckColumn::Severity: return said(QT_TRANSLATE_NOOP("zhiyin", "Kind"));
    case CheckColumn::Rule: return said(QT_TRANSLATE_NOOP("zhiyin", "Rule"));
    case CheckColumn::Findings: return said(QT_TRANSLATE_NOOP("zhiyin", "Findings"));
    case CheckColumn::Count: break;
    }
    return {};
}

QVariant CheckModel::cell(const CheckOutcome &row, CheckColumn column, int role) const
{
    if (role == MarkRole && column == CheckColumn::Severity)
        return QVariant::fromValue(clockMark(lookOf(row)));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == Qt::ToolTipRole)
        return plainToolTip(row.rule.title.in(QLocale()) + u'\n' + row.rule.source);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case CheckColumn::Severity: return words::checkSeverity(row.rule.severity);
    case CheckColumn::Rule: return row.rule.title.in(QLocale());
    case CheckColumn::Findings:
        return row.count == 0 ? said(QT_TRANSLATE_NOOP("zhiyin", "in order")) : QLocale().toString(row.count);
    case CheckColumn::Count: break;
    }
    return {};
}

Qt::Alignment CheckModel::alignment(CheckColumn column) const
{
    return column == CheckColumn::Findings ? kNumber : kText;
}

void FindingModel::show(const CheckOutcome *outcome)
{
    m_rule = outcome ? outcome->rule : CheckRule();
    m_target = outcome ? outcome->target : CheckTarget::Client;
    setRows(outcome ? outcome->findings : std::vector<CheckFinding>());
}

QString FindingModel::heading(FindingColumn column) const
{
    switch (column) {
    case FindingColumn::Number: return said(QT_TRANSLATE_NOOP("zhiyin", "Number"));
    case FindingColumn::Name: return said(QT_TRANSLATE_NOOP("zhiyin", "Name"));
    case FindingColumn::Since: return said(QT_TRANSLATE_NOOP("zhiyin", "Date"));
    case FindingColumn::Detail: return said(QT_TRANSLATE_NOOP("zhiyin", "Details"));
    case FindingColumn::Advisor: return said(QT_TRANSLATE_NOOP("zhiyin", "Advisor"));
    case FindingColumn::Count: break;
    }
    return {};
}

QVariant FindingModel::cell(const CheckFinding &row, FindingColumn column, int role) const
{
    if (role == IdRole)
        return row.id.value();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case FindingColumn::Number: return row.externalId.isEmpty() ? words::checkTarget(m_target) : shown(row.externalId);
    case FindingColumn::Name: return row.name.isEmpty() ? formats::none() : shown(row.name);
    case FindingColumn::Since: return row.day.isValid() ? formats::date(row.day) : formats::none();
    case FindingColumn::Detail: {
        const QString detail = words::checkDetail(m_rule, row);
        return detail.isEmpty() ? formats::none() : shown(detail);
    }
    case FindingColumn::Advisor: return row.advisor.isEmpty() ? formats::none() : shown(row.advisor);
    case FindingColumn::Count: break;
    }
    return {};
}

SelfCheckSection::SelfCheckSection(Workbench &bench)
    : PageSection(bench), m_rules(new CheckModel(this)), m_findings(new FindingModel(this)), m_job(new JobBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kMedium);
    layout->addLayout(makeHead());
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeRules());
    parts->addWidget(makeFindings());
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    m_state = new StatePanel(parts);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_job);
    connect(m_state, &StatePanel::begun, this, &SelfCheckSection::run);
    connect(m_state, &StatePanel::retried, this, &SelfCheckSection::run);
    setFocusProxy(m_ruleTable);
}

QLayout *SelfCheckSection::makeHead()
{
    auto *head = new QHBoxLayout;
    m_summary = plainLabel({}, "muted");
    m_summary->setObjectName(QStringLiteral("selfcheck.summary"));
    m_filter = new QComboBox;
    m_filter->setObjectName(QStringLiteral("selfcheck.filter"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int shown : {kBroken, kLaw, kAll})
        m_filter->addItem({}, shown);
    m_run = new QPushButton;
    m_run->setObjectName(QStringLiteral("selfcheck.run"));
    setLook(m_run, "main");
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("selfcheck.save"));
    head->addWidget(m_summary, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_filter, m_save, m_run})
        head->addWidget(widget);
    connect(m_filter, &QComboBox::activated, this, &SelfCheckSection::filter);
    connect(m_run, &QPushButton::clicked, this, &SelfCheckSection::run);
    connect(m_save, &QPushButton::clicked, this, &SelfCheckSection::save);
    return head;
}

QWidget *SelfCheckSection::makeRules()
{
    m_ruleTable = plainTable(QStringLiteral("selfcheck.rules"), m_rules, {100, 330});
    connect(m_ruleTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SelfCheckSection::choose);
    return m_ruleTable;
}

QWidget *SelfCheckSection::makeFindings()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(grid::kMedium, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    m_ruleTitle = plainLabel({}, "heading");
    m_remedy = plainLabel();
    m_source = plainLabel({}, "muted");
    for (QLabel *label : {m_ruleTitle, m_remedy, m_source}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_findingTable = plainTable(QStringLiteral("selfcheck.findings"), m_findings, {92, 104, 128, 96});
    layout->addWidget(m_findingTable, 1);
    auto *row = new QHBoxLayout;
    m_open = new QPushButton;
    m_open->setObjectName(QStringLiteral("selfcheck.open"));
    row->addStretch();
    row->addWidget(m_open);
    layout->addLayout(row);
    connect(m_findingTable, &QTableView::activated, this, &SelfCheckSection::open);
    connect(m_open, &QPushButton::clicked, this, &SelfCheckSection::open);
    return part;
}

QString SelfCheckSection::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Self-check"));
}

bool SelfCheckSection::concerns(const std::vector<Changed> &what) const
{
    Q_UNUSED(what)
    return false;
}

void SelfCheckSection::load()
{
    say();
}

void SelfCheckSection::run()
{
    if (m_running)
        return;
    m_running = true;
    say();
    LongJob *job = bench().run(
        this,
        [](Session &session, JobProgress &progress) {
            return session.desk<SelfCheckDesk>().run(kMostFindings, {}, progress.function());
        },
        [this](Result<SelfCheck> check) {
            m_running = false;
            if (check)
                m_check = std::move(*check);
            else if (check.error().code != ErrorCode::Cancelled)
                m_state->showFailed(check.error());
            if (check || check.error().code == ErrorCode::Cancelled)
                say();
        });
    m_job->watch(job, said(QT_TRANSLATE_NOOP("zhiyin", "Checking the book by its rules")));
}

void SelfCheckSection::say()
{
    m_run->setEnabled(!m_running);
    m_save->setEnabled(m_check.has_value() && !m_running);
    if (!m_check) {
        m_summary->clear();
        m_filter->setEnabled(false);
        m_state->showEmpty();
        return;
    }
    m_filter->setEnabled(true);
    m_summary->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Checked %1. %2"))
                           .arg(formats::moment(m_check->at, bench().book().zone), words::checkSummary(*m_check)));
    filter();
    m_state->showContent();
}

void SelfCheckSection::filter()
{
    if (!m_check)
        return;
    const int wanted = m_filter->currentData().toInt();
    std::vector<CheckOutcome> rows;
    std::ranges::copy_if(m_check->outcomes, std::back_inserter(rows), [wanted](const CheckOutcome &outcome) {
        return wanted == kAll
               || (outcome.count > 0 && (wanted == kBroken || outcome.rule.severity == CheckSeverity::Law));
    });
    std::ranges::stable_sort(rows, {}, [](const CheckOutcome &outcome) { return outcome.rule.severity; });
    m_rules->setRows(std::move(rows));
    if (m_rules->rowCount() > 0)
        m_ruleTable->setCurrentIndex(m_rules->index(0, 0));
    else
        choose({});
}

void SelfCheckSection::choose(const QModelIndex &index)
{
    const CheckOutcome *outcome = index.isValid() ? &m_rules->rowAt(index.row()) : nullptr;
    m_findings->show(outcome);
    const QLocale locale;
    m_ruleTitle->setText(outcome ? outcome->rule.title.in(locale)
                                 : said(QT_TRANSLATE_NOOP("zhiyin", "Nothing breaks these rules.")));
    m_remedy->setText(outcome ? outcome->rule.remedy.in(locale) : QString());
    QStringList source;
    if (outcome)
        source.append(outcome->rule.source);
    if (outcome && outcome->count > static_cast<qint64>(outcome->findings.size()))
        source.append(said(QT_TRANSLATE_NOOP("zhiyin", "the first %1 of %2 are shown"))
                          .arg(QLocale().toString(static_cast<qint64>(outcome->findings.size())),
                               QLocale().toString(outcome->count)));
    m_source->setText(source.join(QStringLiteral("  ·  ")));
    if (m_findings->rowCount() > 0)
        m_findingTable->setCurrentIndex(m_findings->index(0, 0));
    m_open->setEnabled(outcome && !outcome->findings.empty()
                       && !placeOf(outcome->target, outcome->findings.front()).page.isEmpty());
}

void SelfCheckSection::open()
{
    const QModelIndex rule = m_ruleTable->currentIndex();
    const QModelIndex finding = m_findingTable->currentIndex();
    if (!rule.isValid() || !finding.isValid())
        return;
    const Place place = placeOf(m_rules->rowAt(rule.row()).target, m_findings->rowAt(finding.row()));
    if (!place.page.isEmpty())
        bench().go(place);
}

void SelfCheckSection::save()
{
    if (!m_check)
        return;
    savePaper(this, bench(), said(QT_TRANSLATE_NOOP("zhiyin", "Save the self-check")),
              QStringLiteral("self-check-%1.pdf").arg(m_check->at.date().toString(Qt::ISODate)),
              [check = *m_check, zone = bench().book().zone] {
                  return paper::selfCheckDocument(check, zone, QPageSize(QPageSize::A4));
              });
}

void SelfCheckSection::conceal()
{
    m_check.reset();
    m_rules->setRows({});
    m_findings->show(nullptr);
    say();
}

void SelfCheckSection::retranslate()
{
    m_run->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Check now")));
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save as PDF …")));
    m_open->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Open")));
    const QStringList shown{said(QT_TRANSLATE_NOOP("zhiyin", "What is not in order")),
                            said(QT_TRANSLATE_NOOP("zhiyin", "Against the law only")),
                            said(QT_TRANSLATE_NOOP("zhiyin", "All rules"))};
    for (int i = 0; i < shown.size(); ++i)
        m_filter->setItemText(i, shown[i]);
    m_state->setEmpty({QStringLiteral("check"), said(QT_TRANSLATE_NOOP("zhiyin", "Find it before an auditor does")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Every rule that the book can check by itself: expired "
                                                        "assessments with later purchases, complaints without a reply, "
                                                        "promises overdue. Each names its source and leads to the "
                                                        "record.")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Check now"))});
    m_rules->retranslate();
    m_findings->retranslate();
    say();
}

} // namespace zhiyin
