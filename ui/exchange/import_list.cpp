// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_list.h"

#include "core/words/error_words.h"
#include "core/words/exchange_words.h"
#include "ui/common/ask.h"
#include "ui/common/formats.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/exchange/import_words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

namespace zhiyin {
namespace {

constexpr int kWidths[] = {150, 110, 240, 80, 80, 90, 80};
constexpr int kLeftHeight = 140;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString counted(const char *source, qint64 number)
{
    return QCoreApplication::translate("zhiyin", source, nullptr, static_cast<int>(number));
}

bool canBeUndone(const ImportLine &line)
{
    return line.state != QStringLiteral("undone");
}

} // namespace

QString ImportListModel::heading(ImportColumn column) const
{
    switch (column) {
    case ImportColumn::At: return said(QT_TRANSLATE_NOOP("zhiyin", "When"));
    case ImportColumn::Kind: return said(QT_TRANSLATE_NOOP("zhiyin", "Kind"));
    case ImportColumn::File: return said(QT_TRANSLATE_NOOP("zhiyin", "File"));
    case ImportColumn::Added: return said(QT_TRANSLATE_NOOP("zhiyin", "Added"));
    case ImportColumn::Updated: return said(QT_TRANSLATE_NOOP("zhiyin", "Updated"));
    case ImportColumn::Skipped: return said(QT_TRANSLATE_NOOP("zhiyin", "Left out"));
    case ImportColumn::Rejected: return said(QT_TRANSLATE_NOOP("zhiyin", "Rejected"));
    case ImportColumn::State: return said(QT_TRANSLATE_NOOP("zhiyin", "State"));
    case ImportColumn::Count: break;
    }
    return {};
}

Qt::Alignment ImportListModel::alignment(ImportColumn column) const
{
    const bool isNumber = column >= ImportColumn::Added && column <= ImportColumn::Rejected;
    return isNumber ? kNumber : kText;
}

QVariant ImportListModel::cell(const ImportLine &row, ImportColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == IdRole)
        return row.id.value();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ImportColumn::At: return formats::moment(row.at, m_bench.book().zone);
    case ImportColumn::Kind: return importKindWord(row.kind);
    case ImportColumn::File: return shown(row.file);
    case ImportColumn::Added: return formats::count(row.added);
    case ImportColumn::Updated: return formats::count(row.updated);
    case ImportColumn::Skipped: return formats::count(row.skipped);
    case ImportColumn::Rejected: return formats::count(row.rejected);
    case ImportColumn::State: return words::importState(row.state);
    case ImportColumn::Count: break;
    }
    return {};
}

ImportList::ImportList(Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_model(new ImportListModel(bench, this))
    , m_table(new QTableView)
    , m_reasonLabel(plainLabel())
    , m_reason(new QLineEdit)
    , m_undo(new QPushButton)
    , m_job(new JobBar)
    , m_outcome(wrappedLabel())
    , m_left(new QTreeWidget)
{
    m_table->setObjectName(QStringLiteral("imports"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < static_cast<int>(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_state = new StatePanel(m_table);
    m_reason->setObjectName(QStringLiteral("undoReason"));
    m_reasonLabel->setBuddy(m_reason);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    setLook(m_undo, "danger");
    m_outcome->setObjectName(QStringLiteral("undoOutcome"));
    m_outcome->hide();
    m_left->setObjectName(QStringLiteral("undoLeft"));
    m_left->setRootIsDecorated(false);
    m_left->setColumnCount(3);
    m_left->setMaximumHeight(kLeftHeight);
    m_left->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::kSmall);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(m_state, 1);
    layout->addLayout(row);
    layout->addWidget(m_job);
    layout->addWidget(m_outcome);
    layout->addWidget(m_left);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportList::follow);
    connect(m_reason, &QLineEdit::textChanged, this, &ImportList::follow);
    connect(m_reason, &QLineEdit::returnPressed, m_undo, &QPushButton::click);
    connect(m_undo, &QPushButton::clicked, this, &ImportList::undo);
    connect(m_state, &StatePanel::retried, this, &ImportList::load);
    connect(m_state, &StatePanel::begun, this, &ImportList::begun);
}

const ImportLine *ImportList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rowAt(index.row()) : nullptr;
}

void ImportList::activate()
{
    if (m_stale)
        load();
}

void ImportList::setStale()
{
    m_stale = true;
    if (isVisible())
        load();
}

void ImportList::conceal()
{
    m_latest.drop();
    m_model->setRows({});
    m_report.reset();
    m_left->clear();
    m_left->hide();
    m_outcome->hide();
    m_stale = true;
    m_running = false;
}

void ImportList::load()
{
    m_stale = false;
    m_state->showLoading();
    const auto wanted = current() ? std::optional(current()->id) : std::nullopt;
    m_latest.call(
        m_bench.worker(), this, [](Session &session) { return session.desk<ImportDesk>().list(); },
        [this, wanted](Result<std::vector<ImportLine>> lines) {
            if (!lines) {
                m_state->showFailed(lines.error());
                return;
            }
            std::reverse(lines->begin(), lines->end());
            m_model->setRows(std::move(*lines));
            if (m_model->rowCount() == 0) {
                m_state->showEmpty();
                follow();
                return;
            }
            m_state->showContent();
            int row = 0;
            for (int i = 0; i < m_model->rowCount(); ++i) {
                if (m_model->rowAt(i).id == wanted)
                    row = i;
            }
            m_table->selectRow(row);
            follow();
        });
}

void ImportList::follow()
{
    const ImportLine *line = current();
    const bool can = line && canBeUndone(*line) && !m_running;
    m_reason->setEnabled(can);
    m_undo->setEnabled(can && !m_reason->text().trimmed().isEmpty());
}

void ImportList::undo()
{
    const ImportLine *line = current();
    if (!line || !m_undo->isEnabled())
        return;
    Question question;
    question.title = said(QT_TRANSLATE_NOOP("zhiyin", "Take the import back"));
    question.text =
        said(QT_TRANSLATE_NOOP("zhiyin", "Everything that %1 added goes, and what it changed becomes what it was."))
            .arg(shown(line->file));
    question.detail =
        said(QT_TRANSLATE_NOOP("zhiyin", "What somebody changed or uses since is left as it is, and listed."));
    question.verb = said(QT_TRANSLATE_NOOP("zhiyin", "Take it back"));
    question.dangerous = true;
    ask(this, question, [this, import = line->id, reason = m_reason->text().trimmed()](bool yes) {
        if (!yes || m_running)
            return;
        m_running = true;
        follow();
        const auto job = [import, reason](Session &session, JobProgress &progress) {
            return session.desk<ImportDesk>().undo(import, progress.function(), reason);
        };
        m_job->watch(m_bench.run(this, job, [this](Result<UndoReport> report) { showUndone(report); }),
                     said(QT_TRANSLATE_NOOP("zhiyin", "Taking back")));
    });
}

void ImportList::showUndone(const Result<UndoReport> &report)
{
    m_running = false;
    m_left->clear();
    m_outcome->show();
    if (!report) {
        m_report.reset();
        m_left->hide();
        setLook(m_outcome, "fault");
        m_outcome->setText(words::sentence(report.error()) + u' ' + words::hint(report.error()));
        load();
        return;
    }
    m_report = *report;
    m_reason->clear();
    retranslate();
    load();
}

void ImportList::retranslate()
{
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reason->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "Why the import is taken back")));
    m_undo->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Take the import back…")));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Imports so far")));
    m_left->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "What was left as it is")));
    m_left->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Number")), said(QT_TRANSLATE_NOOP("zhiyin", "Field")),
                             said(QT_TRANSLATE_NOOP("zhiyin", "Why it was left"))});
    m_state->setEmpty(
        {QStringLiteral("import"), said(QT_TRANSLATE_NOOP("zhiyin", "Nothing was imported yet")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Each file that was taken in is listed here and can be taken back as "
                                          "a whole, its updates too.")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Import a file"))});
    m_model->retranslate();
    if (!m_report)
        return;
    const QStringList parts{
        counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n removed"), m_report->removed),
        counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n given back as they were"), m_report->restored),
        counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n request(s) withdrawn"), m_report->withdrawn),
        counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n left as they are"), static_cast<qint64>(m_report->left.size()))};
    QString text = parts.join(QStringLiteral("  ·  "));
    if (m_report->stopped)
        text += u'\n' + words::sentence(*m_report->stopped) + u' '
                + said(QT_TRANSLATE_NOOP("zhiyin", "Take it back again to go on."));
    setLook(m_outcome, m_report->stopped ? "fault" : "strong");
    m_outcome->setText(text);
    m_left->clear();
    for (const LeftBehind &left : m_report->left) {
        const auto kind = importKindNamed(m_report->kind);
        auto *line = new QTreeWidgetItem(
            m_left,
            {left.name.isEmpty() ? left.id.toString() : shown(left.name),
             left.field.isEmpty() ? formats::none() : importFieldWord(kind.value_or(ImportKind::Clients), left.field),
             words::undoObstacle(left)});
        line->setSizeHint(0, QSize(0, grid::kRowHeight));
    }
    m_left->setVisible(!m_report->left.empty());
}

} // namespace zhiyin
