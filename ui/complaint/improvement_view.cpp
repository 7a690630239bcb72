// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/improvement_view.h"

#include "core/complaint/analysis_desk.h"
#include "core/improvement/improvement_desk.h"
#include "core/words/improvement_words.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/complaint/improvement_dialog.h"

#include <QComboBox>
#include <QPushButton>

namespace zhiyin {
namespace {

/// All, and this quarter and the one before for their reviews.
constexpr int kQuarters[] = {-1, 0, 1};
constexpr int kMonthsOfQuarter = 3;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// As ImprovementDesk asks it.
bool leads(const Workbench &bench)
{
    return bench.may(Action::DecideComplaint) || bench.may(Action::SetPolicy);
}

QString readingText(ImprovementFigure figure, const ImprovementReading &reading)
{
    return reading.value ? words::improvementValue(figure, *reading.value) : formats::none();
}

} // namespace

void ImprovementModel::show(std::vector<Improvement> actions, const Taxonomy &taxonomy, QDate today)
{
    m_taxonomy = taxonomy;
    m_today = today;
    setRows(std::move(actions));
}

QString ImprovementModel::heading(ImprovementColumn column) const
{
    switch (column) {
    case ImprovementColumn::State: return said(QT_TRANSLATE_NOOP("zhiyin", "State"));
    case ImprovementColumn::Goal: return said(QT_TRANSLATE_NOOP("zhiyin", "Goal"));
    case ImprovementColumn::Cause: return said(QT_TRANSLATE_NOOP("zhiyin", "Cause"));
    case ImprovementColumn::Department: return said(QT_TRANSLATE_NOOP("zhiyin", "Department"));
    case ImprovementColumn::Due: return said(QT_TRANSLATE_NOOP("zhiyin", "Due"));
    case ImprovementColumn::Figure: return said(QT_TRANSLATE_NOOP("zhiyin", "Figure"));
    case ImprovementColumn::Before: return said(QT_TRANSLATE_NOOP("zhiyin", "Before"));
    case ImprovementColumn::Target: return said(QT_TRANSLATE_NOOP("zhiyin", "Target"));
    case ImprovementColumn::After: return said(QT_TRANSLATE_NOOP("zhiyin", "After"));
    case ImprovementColumn::Count: break;
    }
    return {};
}

QString ImprovementModel::textOf(const Improvement &action, ImprovementColumn column) const
{
    switch (column) {
    case ImprovementColumn::State: return words::improvementState(action.state);
    case ImprovementColumn::Goal: return shown(action.goal);
    case ImprovementColumn::Cause:
        return action.cause.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "all complaints"))
                                      : shown(taxonomyText(m_taxonomy.causes, action.cause, QLocale()));
    case ImprovementColumn::Department: return shown(action.department);
    case ImprovementColumn::Due: return formats::date(action.dueOn);
    case ImprovementColumn::Figure: return words::improvementFigure(action.figure);
    case ImprovementColumn::Before: return readingText(action.figure, action.before);
    case ImprovementColumn::Target: return words::improvementValue(action.figure, action.target);
    case ImprovementColumn::After: return readingText(action.figure, action.after);
    case ImprovementColumn::Count: break;
    }
    return {};
}

QVariant ImprovementModel::cell(const Improvement &action, ImprovementColumn column, int role) const
{
    if (role == Qt::DisplayRole || role == RawRole)
        return textOf(action, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == IdRole)
        return action.id.value();
    if (role == MarkRole && column == ImprovementColumn::State)
        return QVariant::fromValue(clockMark(isOverdue(action, m_today)                  ? ClockLook::Overdue
                                             : action.state == ImprovementState::Closed  ? ClockLook::Met
                                             : action.state == ImprovementState::Dropped ? ClockLook::Paused
                                                                                         : ClockLook::Running));
    if (role == MarkRole && column == ImprovementColumn::After) {
        const auto reaches = reachesTarget(action);
        return reaches ? QVariant::fromValue(clockMark(*reaches ? ClockLook::Met : ClockLook::Missed)) : QVariant();
    }
    return {};
}

ImprovementView::ImprovementView(Workbench &bench) : m_bench(bench), m_model(new ImprovementModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    auto *head = new QHBoxLayout;
    m_when = new QComboBox;
    m_when->setObjectName(QStringLiteral("improvement.when"));
    for (const int quarter : kQuarters)
        m_when->addItem({}, quarter);
    m_when->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_review = new QPushButton;
    m_review->setObjectName(QStringLiteral("improvement.review"));
    m_new = new QPushButton;
    m_new->setObjectName(QStringLiteral("improvement.new"));
    head->addWidget(m_when);
    head->addStretch();
    head->addWidget(m_review);
    head->addWidget(m_new);
    layout->addLayout(head);
    m_table = plainTable(QStringLiteral("improvement.table"), m_model, {150, 200, 160, 110, 100, 150, 80, 80});
    m_state = new StatePanel(m_table);
    layout->addWidget(m_state, 1);
    layout->addWidget(makeFoot());
    const bool decides = leads(bench);
    m_new->setVisible(decides);
    m_review->setVisible(decides);
    connect(m_when, &QComboBox::activated, this, &ImprovementView::load);
    connect(m_new, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_state, &StatePanel::begun, this, [this] { begin({}); });
    connect(m_state, &StatePanel::retried, this, &ImprovementView::load);
    connect(m_review, &QPushButton::clicked, this, &ImprovementView::review);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImprovementView::sayChosen);
}

QWidget *ImprovementView::makeFoot()
{
    auto *foot = new QFrame;
    m_foot = foot;
    setLook(foot, "card");
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(grid::kLarge, grid::kSmall, grid::kMedium, grid::kSmall);
    m_detail = wrappedLabel();
    m_detail->setObjectName(QStringLiteral("improvement.detail"));
    layout->addWidget(m_detail);
    auto *row = new QHBoxLayout;
    m_noteLabel = plainLabel();
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("improvement.note"));
    m_noteLabel->setBuddy(m_note);
    m_drop = new QPushButton;
    m_drop->setObjectName(QStringLiteral("improvement.drop"));
    m_measure = new QPushButton;
    m_measure->setObjectName(QStringLiteral("improvement.measure"));
    m_goOn = new QPushButton;
    m_goOn->setObjectName(QStringLiteral("improvement.goOn"));
    setLook(m_goOn, "main");
    row->addWidget(m_noteLabel);
    row->addWidget(m_note, 1);
    for (QPushButton *button : {m_drop, m_measure, m_goOn})
        row->addWidget(button);
    layout->addLayout(row);
    connect(m_drop, &QPushButton::clicked, this, &ImprovementView::drop);
    connect(m_goOn, &QPushButton::clicked, this, &ImprovementView::goOn);
    connect(m_measure, &QPushButton::clicked, this, [this] {
        if (const Improvement *action = chosen())
            work([id = action->id](Session &session) { return session.desk<ImprovementDesk>().measure(id); },
                 QCoreApplication::translate("zhiyin", "Measured."));
    });
    return foot;
}

const Improvement *ImprovementView::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rowAt(index.row()) : nullptr;
}

void ImprovementView::load()
{
    if (m_model->rowCount() == 0)
        m_state->showLoading();
    const int back = m_when->currentData().toInt();
    std::optional<Period> quarter;
    if (back >= 0) {
        const QDate day = addMonthsClamped(m_bench.today(), -kMonthsOfQuarter * back);
        if (const auto parsed = parseQuarter(quarterName(day)))
            quarter = *parsed;
    }
    m_latest.call(
        m_bench.worker(), this,
        [quarter](Session &session) -> Result<Loaded> {
            auto desk = session.desk<ImprovementDesk>();
            Loaded loaded;
            ZHIYIN_ASSIGN(loaded.taxonomy, session.desk<AnalysisDesk>().taxonomy());
            ZHIYIN_ASSIGN(loaded.actions, quarter ? desk.ofQuarter(*quarter) : desk.list());
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (!loaded) {
                m_state->showFailed(loaded.error());
                return;
            }
            const Improvement *before = chosen();
            const std::optional<AnyId> id = before ? std::optional(before->id) : std::nullopt;
            m_taxonomy = loaded->taxonomy;
            m_model->show(std::move(loaded->actions), m_taxonomy, m_bench.today());
            const auto &rows = m_model->rows();
            for (size_t i = 0; i < rows.size(); ++i) {
                if (id == rows[i].id || (!id && i == 0))
                    m_table->selectRow(static_cast<int>(i));
            }
            sayChosen();
            if (rows.empty())
                m_state->showEmpty();
            else
                m_state->showContent();
        });
}

void ImprovementView::begin(const QString &cause)
{
    auto *dialog = new ImprovementDialog(m_bench, m_taxonomy, cause, this);
    connect(dialog, &ImprovementDialog::opened, this, &ImprovementView::load);
    dialog->open();
}

template <class Work> void ImprovementView::work(Work work, const QString &said)
{
    m_bench.call(this, std::move(work), [this, said](const Result<Improvement> &action) {
        setFault(m_note, !action
                             && (action.error().code == ErrorCode::ReasonNeeded
                                 || action.error().code == ErrorCode::EvidenceNeeded));
        if (!action) {
            m_bench.failed(action.error());
            return;
        }
        m_note->clear();
        m_bench.done(said);
        load();
    });
}

void ImprovementView::goOn()
{
    const Improvement *action = chosen();
    if (action == nullptr)
        return;
    if (action->state == ImprovementState::Open)
        work([id = action->id,
              note = m_note->text()](Session &session) { return session.desk<ImprovementDesk>().done(id, {}, note); },
             said(QT_TRANSLATE_NOOP("zhiyin", "Done; its effect is measured from tomorrow on.")));
    else
        work([id = action->id,
              note = m_note->text()](Session &session) { return session.desk<ImprovementDesk>().close(id, note); },
             said(QT_TRANSLATE_NOOP("zhiyin", "Closed.")));
}

void ImprovementView::drop()
{
    if (const Improvement *action = chosen())
        work([id = action->id,
              note = m_note->text()](Session &session) { return session.desk<ImprovementDesk>().drop(id, note); },
             said(QT_TRANSLATE_NOOP("zhiyin", "Dropped.")));
}

void ImprovementView::review()
{
    std::vector<AnyId> ids;
    for (const Improvement &action : m_model->rows())
        ids.push_back(action.id);
    m_bench.call(
        this, [ids](Session &session) { return session.desk<ImprovementDesk>().reviewed(ids); },
        [this](const Result<void> &done) {
            if (!done) {
                m_bench.failed(done.error());
                return;
            }
            m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The review is noted with each of them.")));
            load();
        });
}

void ImprovementView::sayChosen()
{
    const Improvement *action = chosen();
    const bool decides = leads(m_bench);
    const bool isOpen = action != nullptr && action->state == ImprovementState::Open;
    const bool isDone = action != nullptr && action->state == ImprovementState::Done;
    m_drop->setVisible(decides && isOpen);
    m_measure->setVisible(decides && isDone);
    m_goOn->setVisible(decides && (isOpen || isDone));
    m_note->setVisible(decides && (isOpen || isDone));
    m_noteLabel->setVisible(m_note->isVisibleTo(this));
    m_goOn->setText(isDone ? said(QT_TRANSLATE_NOOP("zhiyin", "Close with this verdict"))
                           : said(QT_TRANSLATE_NOOP("zhiyin", "It is done")));
    m_noteLabel->setText(isDone ? said(QT_TRANSLATE_NOOP("zhiyin", "Verdict"))
                                : said(QT_TRANSLATE_NOOP("zhiyin", "What proves it, or why not")));
    m_foot->setVisible(action != nullptr);
    if (action == nullptr) {
        m_detail->clear();
        return;
    }
    QStringList lines{QCoreApplication::translate("zhiyin", "Accepted when: %1").arg(shown(action->acceptance)),
                      QCoreApplication::translate("zhiyin",
                                                  "Owner: %1. Figure of the %n day(s) before %2 and after the end.",
                                                  nullptr, action->spanDays)
                          .arg(shown(action->ownerName), formats::date(action->startsOn))};
    if (!action->doneNote.isEmpty())
        lines.append(QCoreApplication::translate("zhiyin", "Done on %1: %2")
                         .arg(formats::date(action->doneOn), shown(action->doneNote)));
    if (!action->verdict.isEmpty())
        lines.append(shown(action->verdict));
    if (action->reviewedOn.isValid())
        lines.append(
            QCoreApplication::translate("zhiyin", "Last reviewed on %1.").arg(formats::date(action->reviewedOn)));
    m_detail->setText(lines.join(u'\n'));
}

void ImprovementView::conceal()
{
    m_latest.drop();
    m_model->clear();
    sayChosen();
}

void ImprovementView::retranslate()
{
    const QString when[] = {said(QT_TRANSLATE_NOOP("zhiyin", "All actions")),
                            said(QT_TRANSLATE_NOOP("zhiyin", "This quarter's review")),
                            said(QT_TRANSLATE_NOOP("zhiyin", "Last quarter's review"))};
    for (int i = 0; i < m_when->count(); ++i)
        m_when->setItemText(i, when[i]);
    m_when->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Which actions")));
    m_new->setText(said(QT_TRANSLATE_NOOP("zhiyin", "New action…")));
    m_review->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reviewed today")));
    m_drop->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Drop it")));
    m_measure->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Measure so far")));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Actions against causes of complaints")));
    m_state->setEmpty({QStringLiteral("check"), said(QT_TRANSLATE_NOOP("zhiyin", "No action yet")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "From a frequent cause to an action, to its effect on the same "
                                                        "figure before and after.")),
                       leads(m_bench) ? said(QT_TRANSLATE_NOOP("zhiyin", "New action…")) : QString()});
    m_model->retranslate();
    sayChosen();
}

} // namespace zhiyin
