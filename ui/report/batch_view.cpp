// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/batch_view.h"

#include "core/client/client_desk.h"
#include "core/search/search_desk.h"
#include "core/words/error_words.h"
#include "core/words/tier_words.h"
#include "ui/common/ask.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/paper/press.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace zhiyin {
namespace {

constexpr int kFieldWidth = 320;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString counted(const char *text, int n)
{
    return QCoreApplication::translate("zhiyin", text, nullptr, n);
}

} // namespace

/// What a batch came to, with the names of those that failed.
struct BatchView::Done {
    ReportBatchOutcome outcome;
    std::vector<std::array<QString, 3>> failed;
    int pages = 0;
};

BatchView::BatchView(Workbench &bench) : m_bench(bench)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kWide);
    layout->addWidget(makeForm());
    layout->addWidget(makeOutcome(), 1);
    setFocusProxy(m_kind);
}

void BatchView::addLine(QFormLayout *form, QLabel *&label, QWidget *field, const char *name)
{
    field->setObjectName(QStringLiteral("reports.batch.") + QString::fromLatin1(name));
    field->setMinimumWidth(kFieldWidth);
    label = plainLabel();
    label->setBuddy(field);
    form->addRow(label, field);
}

QWidget *BatchView::makeForm()
{
    auto *side = new QWidget;
    auto *form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(grid::kSmall);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_kind = new QComboBox;
    m_kind->addItems({{}, {}});
    addLine(form, m_kindLabel, m_kind, "kind");
    addLine(form, m_periodLabel, m_period = new QComboBox, "period");
    addLine(form, m_tierLabel, m_tier = new QComboBox, "tier");
    addLine(form, m_advisorLabel, m_advisor = new QComboBox, "advisor");
    addLine(form, m_branchLabel, m_branch = new QComboBox, "branch");
    addLine(form, m_queryLabel, m_query = new QLineEdit, "query");
    m_target = new QComboBox;
    m_target->addItems({{}, {}});
    addLine(form, m_targetLabel, m_target, "target");
    addLine(form, m_formLabel, m_large = new QCheckBox, "large");
    m_duplex = new QCheckBox;
    m_duplex->setObjectName(QStringLiteral("reports.batch.duplex"));
    form->addRow(QString(), m_duplex);
    addLine(form, m_passwordLabel, m_passwords = new QPushButton, "passwords");
    m_go = new QPushButton;
    m_go->setObjectName(QStringLiteral("reports.batch.go"));
    setLook(m_go, "main");
    form->addRow(QString(), m_go);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillPeriods();
        count();
    });
    for (QComboBox *box : {m_tier, m_advisor, m_branch})
        connect(box, &QComboBox::currentIndexChanged, this, &BatchView::count);
    connect(m_query, &QLineEdit::editingFinished, this, &BatchView::count);
    connect(m_target, &QComboBox::currentIndexChanged, this, &BatchView::say);
    connect(m_passwords, &QPushButton::clicked, this, &BatchView::choosePasswords);
    connect(m_go, &QPushButton::clicked, this, [this] { go(false); });
    return side;
}

QWidget *BatchView::makeOutcome()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    m_count = wrappedLabel();
    m_count->setObjectName(QStringLiteral("reports.batch.count"));
    m_job = new JobBar;
    m_told = wrappedLabel();
    m_told->setObjectName(QStringLiteral("reports.batch.told"));
    m_failedTitle = plainLabel({}, "heading");
    m_failed = new QTreeWidget;
    m_failed->setObjectName(QStringLiteral("reports.batch.failed"));
    m_failed->setColumnCount(3);
    m_failed->setRootIsDecorated(false);
    m_failed->setUniformRowHeights(true);
    m_retry = new QPushButton;
    m_retry->setObjectName(QStringLiteral("reports.batch.retry"));
    layout->addWidget(m_count);
    layout->addWidget(m_job);
    layout->addWidget(m_told);
    layout->addWidget(m_failedTitle);
    layout->addWidget(m_failed, 1);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_retry, &QPushButton::clicked, this, [this] { go(true); });
    return side;
}

bool BatchView::isMonthly() const
{
    return m_kind->currentIndex() == 1;
}

bool BatchView::isMerged() const
{
    return m_target->currentIndex() == 1;
}

void BatchView::fillPeriods()
{
    m_period->clear();
    if (isMonthly())
        fillMonths(*m_period, m_bench.today());
    else
        fillQuarters(*m_period, m_bench.today());
}

void BatchView::fillFilters(const ReportFilters &filters)
{
    const auto fill = [](QComboBox &box, const QStringList &codes, QString (*name)(const QString &)) {
        const QSignalBlocker quiet(&box);
        const QString before = box.currentData().toString();
        box.clear();
        box.addItem(said(QT_TRANSLATE_NOOP("zhiyin", "All")), QString());
        for (const QString &code : codes)
            box.addItem(name(code), code);
        box.setCurrentIndex(std::max(box.findData(before), 0));
    };
    fill(*m_tier, filters.tiers, [](const QString &code) { return words::tierName(code); });
    fill(*m_advisor, filters.advisors, shown);
    fill(*m_branch, filters.branches, shown);
}

void BatchView::activate()
{
    if (m_period->count() == 0)
        fillPeriods();
    m_bench.call(
        this, [](Session &session) { return session.desk<ReportDesk>().filters(); },
        [this](const Result<ReportFilters> &filters) {
            if (filters)
                fillFilters(*filters);
            count();
        });
}

std::optional<ReportBatch> BatchView::wanted() const
{
    const auto period = chosenPeriod(*m_period);
    if (!period)
        return std::nullopt;
    ReportBatch batch{*period, {}};
    batch.kind = isMonthly() ? ReportKind::MonthlyAccount : ReportKind::QuarterlyService;
    batch.tier = m_tier->currentData().toString();
    batch.advisor = m_advisor->currentData().toString();
    batch.branch = m_branch->currentData().toString();
    batch.language = reportLanguageOfNow();
    return batch;
}

namespace {

/// The clients whom a search finds; all where nothing is sought.
Result<void> narrow(Session &session, const QString &query, ReportBatch &batch)
{
    if (query.isEmpty())
        return {};
    ZHIYIN_ASSIGN(const auto hits, session.desk<SearchDesk>().find(query, 0));
    batch.clients.emplace();
    for (const SearchHit &hit : hits)
        batch.clients->push_back(hit.id);
    return {};
}

} // namespace

void BatchView::count()
{
    auto batch = wanted();
    if (!batch)
        return;
    m_latest.call(
        m_bench.worker(), this,
        [batch = *batch, query = m_query->text().trimmed()](Session &session) mutable -> Result<int> {
            ZHIYIN_TRY(narrow(session, query, batch));
            return session.desk<ReportDesk>().count(batch);
        },
        [this](const Result<int> &clients) {
            m_clients = clients ? std::optional(*clients) : std::nullopt;
            say();
            if (!clients)
                m_count->setText(words::sentence(clients.error()));
        });
}

void BatchView::choosePasswords()
{
    if (!m_passwordFile.isEmpty()) {
        m_passwordFile.clear();
        say();
        return;
    }
    askOpenFile(this, {said(QT_TRANSLATE_NOOP("zhiyin", "List of passwords (number, password)"))},
                [this](const QString &file) {
                    m_passwordFile = file;
                    say();
                });
}

void BatchView::go(bool failedOnly)
{
    if (failedOnly && !m_lastTarget.isEmpty()) {
        run(m_lastTarget, true);
        return;
    }
    if (isMerged())
        askSaveFile(this,
                    {said(QT_TRANSLATE_NOOP("zhiyin", "File for the printer")),
                     {QStringLiteral("PDF (*.pdf)")},
                     QStringLiteral("reports.pdf")},
                    [this](const QString &file) { run(file, false); });
    else
        askFolder(this, {said(QT_TRANSLATE_NOOP("zhiyin", "Folder for the reports"))},
                  [this](const QString &folder) { run(folder, false); });
}

void BatchView::run(const QString &target, bool failedOnly)
{
    auto batch = wanted();
    if (!batch || m_running)
        return;
    batch->inOrderOfHandingOut = isMerged();
    batch->retryFailed = failedOnly;
    (isMerged() ? batch->failedList : batch->folder) = isMerged() ? target + QStringLiteral(".failed.json") : target;
    m_lastTarget = target;
    m_running = true;
    say();
    const paper::PaperForm form(QPageSize(QPageSize::A4), m_large->isChecked(), m_duplex->isChecked());
    auto job = [batch = *batch, form, target, merged = isMerged(), query = m_query->text().trimmed(),
                file = m_passwordFile](Session &session, JobProgress &progress) mutable -> Result<Done> {
        ZHIYIN_TRY(narrow(session, query, batch));
        std::optional<paper::OpenPasswords> passwords;
        if (!file.isEmpty() && !merged) {
            ZHIYIN_ASSIGN(auto read, paper::OpenPasswords::read(file));
            passwords.emplace(std::move(read));
        }
        paper::MergingPress merging(form);
        paper::FolderPress folder(form, std::move(passwords));
        ReportPress &press = merged ? static_cast<ReportPress &>(merging) : folder;
        ZHIYIN_ASSIGN(ReportBatchOutcome outcome, session.desk<ReportDesk>().batch(batch, press, progress.function()));
        Done done{std::move(outcome), {}};
        if (merged && !done.outcome.stopped && done.outcome.written > 0) {
            ZHIYIN_ASSIGN(const auto bound, merging.bind(target));
            done.pages = bound.pages;
        }
        for (const auto &[client, error] : done.outcome.failed) {
            const auto record = session.desk<ClientDesk>().show(client);
            done.failed.push_back({record ? record->values.text(ClientField::ExternalId) : client.toString(),
                                   record ? record->values.text(ClientField::Name) : QString(),
                                   words::sentence(error)});
        }
        return done;
    };
    auto *running = m_bench.run(this, std::move(job), [this](const Result<Done> &done) { told(done); });
    m_job->watch(running, said(QT_TRANSLATE_NOOP("zhiyin", "Writing reports")));
}

void BatchView::told(const Result<Done> &done)
{
    m_running = false;
    m_failed->clear();
    if (!done) {
        m_told->setText(words::sentence(done.error()));
        say();
        return;
    }
    const ReportBatchOutcome &outcome = done->outcome;
    QStringList lines{counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n report(s) written to %1."), outcome.written)
                          .arg(shown(QFileInfo(m_lastTarget).fileName()))};
    if (done->pages > 0)
        lines.append(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n page(s) in one file."), done->pages));
    if (outcome.kept > 0)
        lines.append(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n were there already and are kept."), outcome.kept));
    if (outcome.stopped) {
        lines.append(words::sentence(*outcome.stopped));
        if (!isMerged())
            lines.append(said(
                QT_TRANSLATE_NOOP("zhiyin", "What is written stays: choose the same folder to go on from there.")));
    }
    m_told->setText(lines.join(u'\n'));
    for (const auto &line : done->failed)
        m_failed->addTopLevelItem(new QTreeWidgetItem({shown(line[0]), shown(line[1]), shown(line[2])}));
    for (int column = 0; column < 2; ++column)
        m_failed->resizeColumnToContents(column);
    say();
}

void BatchView::say()
{
    const int clients = m_clients.value_or(0);
    m_count->setText(m_clients ? counted(QT_TRANSLATE_N_NOOP("zhiyin", "The reports of %n client(s)."), clients)
                               : QString());
    m_go->setText(isMerged() ? counted(QT_TRANSLATE_N_NOOP("zhiyin", "Print %n report(s) into one file…"), clients)
                             : counted(QT_TRANSLATE_N_NOOP("zhiyin", "Write %n report(s)…"), clients));
    m_go->setEnabled(clients > 0 && !m_running);
    m_passwords->setEnabled(!isMerged());
    m_passwords->setText(
        m_passwordFile.isEmpty()
            ? said(QT_TRANSLATE_NOOP("zhiyin", "Choose a list of passwords…"))
            : plainButtonText(
                said(QT_TRANSLATE_NOOP("zhiyin", "Without %1")).arg(shown(QFileInfo(m_passwordFile).fileName()))));
    const int failed = m_failed->topLevelItemCount();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_failedTitle), static_cast<QWidget *>(m_failed), static_cast<QWidget *>(m_retry)})
        widget->setVisible(failed > 0);
    m_failedTitle->setText(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n report(s) could not be made"), failed));
    m_retry->setEnabled(!m_running);
}

void BatchView::conceal()
{
    m_latest.drop();
    m_failed->clear();
    m_told->clear();
    say();
}

void BatchView::retranslate()
{
    m_kindLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "&Report")));
    m_kind->setItemText(0, said(QT_TRANSLATE_NOOP("zhiyin", "Quarterly service report")));
    m_kind->setItemText(1, said(QT_TRANSLATE_NOOP("zhiyin", "Monthly account report")));
    m_periodLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "&Period")));
    m_tierLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "&Tier")));
    m_advisorLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "&Advisor")));
    m_branchLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "&Branch")));
    m_queryLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "&Found by")));
    m_query->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "name, pinyin, number; empty: all")));
    m_targetLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "&Into")));
    m_target->setItemText(0, said(QT_TRANSLATE_NOOP("zhiyin", "a folder, a PDF each")));
    m_target->setItemText(1, said(QT_TRANSLATE_NOOP("zhiyin", "one file, by branch, advisor and name")));
    m_formLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Paper")));
    m_large->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Large type for all")));
    m_duplex->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Two-sided")));
    m_passwordLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Pass&words")));
    m_failed->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Number")), said(QT_TRANSLATE_NOOP("zhiyin", "Name")),
                               said(QT_TRANSLATE_NOOP("zhiyin", "Why"))});
    m_retry->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Try these again")));
    if (m_tier->count() > 0)
        activate();
    say();
}

} // namespace zhiyin
