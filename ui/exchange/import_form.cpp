// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_form.h"

#include "core/words/error_words.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/exchange/column_table.h"
#include "ui/exchange/fault_table.h"
#include "ui/exchange/file_choice.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/mapping_bar.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace zhiyin {
namespace {

enum Tab { ColumnsTab, RowsTab, FaultsTab };
/// Rows beyond these are mended in the file: nobody types over thousands of them.
constexpr qsizetype kMostMended = 1000;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// The lines that were rejected, each once.
std::vector<qint64> rejectedLines(const std::vector<RowProblem> &problems)
{
    std::vector<qint64> lines;
    for (const RowProblem &problem : problems) {
        if (static_cast<qsizetype>(lines.size()) >= kMostMended)
            break;
        if (rejectsRow(problem.issue) && (lines.empty() || lines.back() != problem.line))
            lines.push_back(problem.line);
    }
    return lines;
}

QJsonObject jsonOf(const QHash<qint64, QStringList> &mended)
{
    QJsonObject json;
    for (auto it = mended.cbegin(); it != mended.cend(); ++it)
        json.insert(QString::number(it.key()), QJsonArray::fromStringList(it.value()));
    return json;
}

QHash<qint64, QStringList> mendedOf(const QJsonObject &json)
{
    QHash<qint64, QStringList> mended;
    for (auto it = json.begin(); it != json.end(); ++it)
        mended.insert(it.key().toLongLong(), it.value().toVariant().toStringList());
    return mended;
}

} // namespace

ImportForm::ImportForm(Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_choice(new FileChoice(bench))
    , m_mapping(new MappingBar(bench))
    , m_tabs(new QTabWidget)
    , m_columns(new ColumnTable)
    , m_rows(new QTableWidget)
    , m_faults(new FaultTable)
    , m_fault(wrappedLabel({}, "fault"))
    , m_outcome(wrappedLabel({}, "strong"))
    , m_bar(new JobBar)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kSmall);
    layout->addWidget(m_choice);
    m_fault->setObjectName(QStringLiteral("importFault"));
    m_fault->hide();
    layout->addWidget(m_fault);
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    auto *columns = new QWidget;
    auto *columnLayout = new QVBoxLayout(columns);
    columnLayout->setContentsMargins(0, grid::kSmall, 0, 0);
    columnLayout->setSpacing(grid::kSmall);
    columnLayout->addWidget(m_mapping);
    columnLayout->addWidget(m_columns, 1);
    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_tabs->addTab(columns, QString());
    m_tabs->addTab(m_rows, QString());
    m_tabs->addTab(m_faults, QString());
    m_state = new StatePanel(m_tabs);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_bar);
    layout->addWidget(makeRun());
    connectAll();
    startAnew();
}

QWidget *ImportForm::makeRun()
{
    m_outcome->setObjectName(QStringLiteral("importOutcome"));
    m_try = new QPushButton;
    m_try->setObjectName(QStringLiteral("importTry"));
    m_take = new QPushButton;
    m_take->setObjectName(QStringLiteral("importTake"));
    setLook(m_take, "main");
    m_takeMended = new QPushButton;
    m_takeMended->setObjectName(QStringLiteral("importTakeMended"));
    setLook(m_takeMended, "main");
    auto *area = new QWidget;
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kSmall);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_try);
    row->addWidget(m_take);
    row->addWidget(m_takeMended);
    return area;
}

void ImportForm::connectAll()
{
    connect(m_state, &StatePanel::begun, m_choice, &FileChoice::pickFile);
    connect(m_choice, &FileChoice::edited, this, &ImportForm::startAnew);
    connect(m_choice, &FileChoice::opened, this, &ImportForm::openFile);
    connect(m_choice, &FileChoice::kindChosen, this, [this] {
        m_mapping->setKind(m_choice->kind());
        startAnew();
        look();
    });
    connect(m_choice, &FileChoice::encodingChosen, this, [this] {
        startAnew();
        look();
    });
    connect(m_choice, &FileChoice::duplicateChosen, this, &ImportForm::checkColumns);
    connect(m_mapping, &MappingBar::chosen, this, [this] { look(); });
    connect(m_columns, &ColumnTable::chosen, this, &ImportForm::checkColumns);
    connect(m_faults, &FaultTable::changed, this, &ImportForm::follow);
    connect(m_try, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_take, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_takeMended, &QPushButton::clicked, this, &ImportForm::runMended);
    m_mapping->setPresent([this] { return mapping(); });
    m_mapping->setKind(m_choice->kind());
}

QByteArray ImportForm::mapping() const
{
    return m_preview ? mappingWith(m_mapping->base(), m_preview->header, m_columns->fields()) : QByteArray();
}

void ImportForm::focusFile()
{
    m_choice->focusFile();
}

void ImportForm::openFile(const QString &path)
{
    m_choice->setFile(path);
    startAnew();
    look();
}

void ImportForm::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportForm::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().first().toLocalFile());
}

void ImportForm::startAnew()
{
    m_check.drop();
    ++m_looks;
    m_preview.reset();
    m_last.reset();
    m_columnFault.reset();
    m_wasTaken = false;
    m_columns->clearColumns();
    m_rows->setRowCount(0);
    m_rows->setColumnCount(0);
    m_faults->clearFaults();
    m_outcome->clear();
    m_choice->showReadAs({});
    m_state->showEmpty();
    m_tabs->setCurrentIndex(ColumnsTab);
    sayFault({});
    follow();
}

void ImportForm::look(const QStringList &fields)
{
    const ImportJob wanted = m_choice->job();
    if (wanted.file.isEmpty() || m_running)
        return;
    // Only the newest look counts.
    if (m_job)
        m_job->cancel();
    const int mine = ++m_looks;
    const auto read = [wanted, base = m_mapping->base()](Session &session, JobProgress &) {
        return session.desk<ImportDesk>().preview(wanted, base);
    };
    m_job = m_bench.run(this, read, [this, fields, mine](Result<ImportPreview> preview) {
        if (mine != m_looks)
            return;
        m_job.clear();
        if (!preview) {
            // What was mended waits for the file to be there again.
            m_preview.reset();
            m_columns->clearColumns();
            m_state->showEmpty();
            sayFault(preview.error());
            follow();
            return;
        }
        if (fields.size() == preview->fields.size())
            preview->fields = fields;
        showPreview(*preview);
    });
    m_bar->watch(m_job, said(QT_TRANSLATE_NOOP("zhiyin", "Reading the file")));
    follow();
}

void ImportForm::showPreview(const ImportPreview &preview)
{
    m_preview = preview;
    m_state->showContent();
    m_columns->show(m_choice->kind(), preview);
    showFirstRows();
    m_choice->showReadAs(preview);
    checkColumns();
}

void ImportForm::showFirstRows()
{
    m_rows->setRowCount(static_cast<int>(m_preview->rows.size()));
    m_rows->setColumnCount(static_cast<int>(m_preview->header.size()));
    QStringList headings;
    for (const QString &heading : std::as_const(m_preview->header))
        headings.append(shown(heading));
    m_rows->setHorizontalHeaderLabels(headings);
    QStringList lines;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const SourceRow &source = m_preview->rows[static_cast<size_t>(row)];
        lines.append(QString::number(source.line));
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(shown(source.cells.value(column)).simplified()));
    }
    m_rows->setVerticalHeaderLabels(lines);
}

void ImportForm::checkColumns()
{
    follow();
    if (!m_preview)
        return;
    m_check.call(
        m_bench.worker(), this,
        [wanted = m_choice->job(), json = mapping(), header = m_preview->header](Session &session) {
            return session.desk<ImportDesk>().checkColumns(wanted, json, header);
        },
        [this](const Result<void> &checked) {
            m_columnFault = checked ? std::nullopt : std::optional(checked.error());
            sayFault(m_columnFault);
            follow();
        });
}

void ImportForm::run(bool dryRun)
{
    ImportJob wanted = m_choice->job();
    wanted.dryRun = dryRun;
    start(wanted, false,
          dryRun ? said(QT_TRANSLATE_NOOP("zhiyin", "Trying out")) : said(QT_TRANSLATE_NOOP("zhiyin", "Importing")));
}

void ImportForm::runMended()
{
    start(m_choice->job(), true, said(QT_TRANSLATE_NOOP("zhiyin", "Taking the mended rows")));
}

void ImportForm::start(const ImportJob &job, bool isRetry, const QString &what)
{
    if (!m_preview || m_running)
        return;
    m_running = true;
    const auto work = [job, isRetry, json = mapping(),
                       mended = m_faults->mended()](Session &session, JobProgress &progress) -> Result<Outcome> {
        auto desk = session.desk<ImportDesk>();
        Outcome outcome;
        outcome.isRetry = isRetry;
        if (isRetry) {
            ZHIYIN_ASSIGN(outcome.report, desk.retry(job, json, mended));
            return outcome;
        }
        ZHIYIN_ASSIGN(outcome.report, desk.runMapped(job, json, progress.function(), mended));
        // What was taken stays taken where the faulty rows cannot be read a second time.
        if (auto rows = desk.rowsAt(job, json, rejectedLines(outcome.report.rows)))
            outcome.rows = std::move(*rows);
        return outcome;
    };
    m_job = m_bench.run(this, work, [this](const Result<Outcome> &outcome) {
        m_job.clear();
        m_running = false;
        showOutcome(outcome);
    });
    m_bar->watch(m_job, what);
    follow();
}

void ImportForm::showOutcome(const Result<Outcome> &outcome)
{
    if (!outcome) {
        m_last.reset();
        m_outcome->clear();
        sayFault(outcome.error());
        follow();
        return;
    }
    m_last = *outcome;
    const ImportReport &report = m_last->report;
    std::vector<RowProblem> problems = report.rows;
    if (m_last->isRetry) {
        const auto retried = m_faults->mendedCells();
        for (const RowProblem &old : m_faults->problems()) {
            if (!retried.contains(old.line))
                problems.push_back(old);
        }
        std::stable_sort(problems.begin(), problems.end(),
                         [](const RowProblem &a, const RowProblem &b) { return a.line < b.line; });
        QHash<qint64, QStringList> left;
        for (const RowProblem &problem : report.rows) {
            if (rejectsRow(problem.issue))
                left.insert(problem.line, retried.value(problem.line));
        }
        m_faults->setMendedCells(left);
    } else if (report.import) {
        m_wasTaken = true;
        // What was mended is in the book; what is left is mended on its own.
        m_faults->setMendedCells({});
    }
    m_faults->show(m_choice->kind(), m_preview->header, m_columns->fields(), problems, m_last->rows);
    sayFault(report.stopped);
    sayOutcome();
    m_tabs->setCurrentIndex(problems.empty() ? m_tabs->currentIndex() : static_cast<int>(FaultsTab));
    if (report.import)
        emit taken();
    follow();
    // The button that was pressed was out of reach while it worked.
    if (!problems.empty())
        m_faults->setFocus();
    else if (m_take->isVisible())
        m_take->setFocus();
    else
        m_choice->focusFile();
}

void ImportForm::sayOutcome()
{
    if (!m_last)
        return;
    QStringList lines{countsLine(m_last->report)};
    if (m_last->report.dryRun)
        lines.append(said(QT_TRANSLATE_NOOP("zhiyin", "This was a trial: nothing was written.")));
    else if (!m_last->report.import)
        lines.append(said(QT_TRANSLATE_NOOP("zhiyin", "Nothing came into the book.")));
    m_outcome->setText(lines.join(u'\n'));
}

void ImportForm::sayFault(const std::optional<Error> &error)
{
    m_error = error;
    m_fault->setVisible(error.has_value());
    m_fault->setText(error ? words::sentence(*error) + u' ' + words::hint(*error) : QString());
}

void ImportForm::follow()
{
    const bool ready = m_preview && !m_running;
    const bool hasMended = !m_faults->mendedCells().isEmpty();
    m_try->setVisible(!m_wasTaken);
    m_take->setVisible(!m_wasTaken);
    m_takeMended->setVisible(m_wasTaken);
    m_try->setEnabled(ready && !m_columnFault);
    m_take->setEnabled(ready && !m_columnFault);
    m_takeMended->setEnabled(ready && hasMended);
    m_choice->setEnabled(!m_running);
    m_mapping->setEnabled(!m_running && !m_wasTaken);
    m_columns->setEnabled(!m_running && !m_wasTaken);
    const int faults = static_cast<int>(m_faults->problems().size());
    m_tabs->setTabText(FaultsTab, QCoreApplication::translate("zhiyin", "Faults (%n)", nullptr, faults));
}

void ImportForm::activate()
{
    if (!std::exchange(m_concealed, false) || m_kept.isEmpty())
        return;
    restoreDraft(std::exchange(m_kept, {}));
}

void ImportForm::conceal()
{
    m_kept = draft();
    m_concealed = true;
    m_running = false;
    m_job.clear();
    startAnew();
}

QJsonObject ImportForm::draft() const
{
    if (m_concealed)
        return m_kept;
    QJsonObject draft = m_choice->draft();
    if (draft.isEmpty() || m_wasTaken)
        return {};
    draft.insert(QStringLiteral("mapping"), QString::fromUtf8(m_mapping->base()));
    draft.insert(QStringLiteral("fields"), QJsonArray::fromStringList(m_columns->fields()));
    draft.insert(QStringLiteral("mended"), jsonOf(m_faults->mendedCells()));
    return draft;
}

void ImportForm::restoreDraft(const QJsonObject &draft)
{
    if (!m_choice->restoreDraft(draft))
        return;
    m_mapping->setKind(m_choice->kind());
    m_mapping->setBase(draft[QStringLiteral("mapping")].toString().toUtf8());
    startAnew();
    m_faults->setMendedCells(mendedOf(draft[QStringLiteral("mended")].toObject()));
    look(draft[QStringLiteral("fields")].toVariant().toStringList());
}

void ImportForm::retranslate()
{
    m_choice->retranslate();
    m_state->setEmpty(
        {QStringLiteral("import"), said(QT_TRANSLATE_NOOP("zhiyin", "Take in a file of another program")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Its columns are recognised and shown before anything is taken; "
                                          "what is wrong is mended here, and every import can be taken "
                                          "back as a whole.")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Choose a file…"))});
    m_tabs->setTabText(ColumnsTab, said(QT_TRANSLATE_NOOP("zhiyin", "Columns")));
    m_tabs->setTabText(RowsTab, said(QT_TRANSLATE_NOOP("zhiyin", "First rows")));
    m_rows->setAccessibleName(m_tabs->tabText(RowsTab));
    m_try->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Try out")));
    setPlainToolTip(
        m_try, said(QT_TRANSLATE_NOOP(
                   "zhiyin", "Do everything and take it back at once: the counts and faults are those of the import")));
    m_take->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Import")));
    m_takeMended->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Take the mended rows")));
    m_mapping->retranslate();
    m_columns->retranslate();
    m_faults->retranslate();
    sayOutcome();
    sayFault(m_error);
    follow();
}

} // namespace zhiyin
