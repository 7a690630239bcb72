// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/case_view.h"

#include "core/client/client_desk.h"
#include "core/complaint/complaint_flow.h"
#include "core/words/calendar_words.h"
#include "core/words/complaint_words.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/complaint/complaint_table_model.h"
#include "ui/complaint/new_case_form.h"
#include "ui/complaint/step_bar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTreeWidget>

namespace zhiyin {
namespace {

constexpr int kClockColumns = 4;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// The steps that a person takes from this form; a pause and an extension have their own evidence on the command line.
bool isOffered(ComplaintStep step)
{
    return step != ComplaintStep::Pause && step != ComplaintStep::Extend;
}

} // namespace

CaseView::CaseView(Workbench &bench) : m_bench(bench), m_stack(new QStackedWidget), m_form(new NewCaseForm)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeCase());
    m_stack->addWidget(m_form);
    connect(m_form, &NewCaseForm::wanted, this, &CaseView::openNew);
}

QWidget *CaseView::makeHead()
{
    auto *head = new QFrame;
    setLook(head, "card");
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(grid::kMedium, grid::kMedium, grid::kLarge, grid::kMedium);
    auto *row = new QHBoxLayout;
    m_back = new QToolButton;
    m_back->setIcon(icon(QStringLiteral("back")));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(m_back, &QToolButton::clicked, this, &CaseView::left);
    m_title = plainLabel({}, "title");
    m_facts = plainLabel({}, "muted");
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_facts, 1);
    rows->addLayout(row);
    m_steps = new StepBar;
    rows->addWidget(m_steps);
    return head;
}

QWidget *CaseView::makeCase()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(grid::kLarge);
    auto *main = new QVBoxLayout;
    main->setSpacing(grid::kSmall);
    m_text = wrappedLabel();
    main->addWidget(m_text);
    m_clocks = new QTableWidget(0, kClockColumns);
    m_clocks->setObjectName(QStringLiteral("clocks"));
    m_clocks->setItemDelegate(new MarkDelegate(m_clocks));
    m_clocks->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_clocks->setSelectionMode(QAbstractItemView::SingleSelection);
    m_clocks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_clocks->setShowGrid(false);
    m_clocks->setTabKeyNavigation(false);
    m_clocks->verticalHeader()->hide();
    m_clocks->horizontalHeader()->setStretchLastSection(true);
    main->addWidget(m_clocks, 3);
    m_whyTitle = plainLabel({}, "strong");
    main->addWidget(m_whyTitle);
    m_derivation = new QTreeWidget;
    m_derivation->setObjectName(QStringLiteral("derivation"));
    m_derivation->setRootIsDecorated(false);
    m_derivation->setColumnCount(3);
    main->addWidget(m_derivation, 3);
    columns->addLayout(main, 3);
    auto *side = new QVBoxLayout;
    side->setSpacing(grid::kSmall);
    side->addWidget(makeStepForm());
    m_events = new QTreeWidget;
    m_events->setObjectName(QStringLiteral("events"));
    m_events->setRootIsDecorated(false);
    m_events->setColumnCount(3);
    side->addWidget(m_events, 1);
    columns->addLayout(side, 2);
    connect(m_clocks, &QTableWidget::itemSelectionChanged, this, [this] {
        const auto selected = m_clocks->selectedItems();
        if (!selected.isEmpty())
            showWhy(static_cast<ClockName>(selected.first()->data(Qt::UserRole + 100).toInt()));
    });
    return page;
}

QWidget *CaseView::makeStepForm()
{
    auto *card = new QFrame;
    setLook(card, "card");
    auto *rows = new QVBoxLayout(card);
    rows->setSpacing(grid::kTight);
    m_stepTitle = plainLabel({}, "heading");
    m_step = new QComboBox;
    m_step->setObjectName(QStringLiteral("step"));
    m_noteLabel = plainLabel();
    m_note = new QPlainTextEdit;
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setMaximumHeight(72);
    m_note->setTabChangesFocus(true);
    m_noteLabel->setBuddy(m_note);
    m_departmentLabel = plainLabel();
    m_department = new QLineEdit;
    m_department->setObjectName(QStringLiteral("department"));
    m_departmentLabel->setBuddy(m_department);
    m_ratingLabel = plainLabel();
    m_rating = new QSpinBox;
    m_rating->setObjectName(QStringLiteral("rating"));
    m_rating->setRange(1, 5);
    m_rating->setValue(4);
    m_ratingLabel->setBuddy(m_rating);
    m_take = new QPushButton;
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    setLook(m_take, "main");
    for (QWidget *widget :
         {static_cast<QWidget *>(m_stepTitle), static_cast<QWidget *>(m_step), static_cast<QWidget *>(m_noteLabel),
          static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_departmentLabel),
          static_cast<QWidget *>(m_department), static_cast<QWidget *>(m_ratingLabel), static_cast<QWidget *>(m_rating),
          static_cast<QWidget *>(m_take)})
        rows->addWidget(widget);
    connect(m_step, &QComboBox::currentIndexChanged, this, &CaseView::adaptStepForm);
    connect(m_take, &QPushButton::clicked, this, &CaseView::takeStep);
    return card;
}

void CaseView::show(ComplaintId id)
{
    const bool same = m_id == id;
    m_id = id;
    m_stack->setCurrentIndex(0);
    m_steps->show();
    if (!same) {
        m_note->clear();
        m_view.reset();
        load();
    }
}

void CaseView::begin()
{
    m_id.reset();
    m_view.reset();
    m_stack->setCurrentIndex(1);
    m_steps->hide();
    retranslate();
    m_form->begin();
}

void CaseView::load()
{
    if (!m_id)
        return;
    m_stale = false;
    m_latest.call(
        m_bench.worker(), this, [id = *m_id](Session &session) { return session.desk<ComplaintDesk>().show(id); },
        [this](Result<ComplaintView> view) {
            if (view)
                take(std::move(*view));
            else
                m_bench.failed(view.error());
        });
}

void CaseView::take(ComplaintView view)
{
    m_view = std::move(view);
    offerSteps();
    sayCase();
}

void CaseView::sayCase()
{
    if (!m_view) {
        m_title->setText(m_stack->currentIndex() == 1 ? said(QT_TRANSLATE_NOOP("zhiyin", "New complaint")) : QString());
        m_facts->clear();
        return;
    }
    const ComplaintCase &c = m_view->complaint;
    m_title->setText(complainantOf(*m_view));
    m_facts->setText(QStringList{
        words::complaintLevel(c.level), shown(c.category), words::complaintChannel(c.channel),
        said(QT_TRANSLATE_NOOP("zhiyin", "Received %1")).arg(formats::moment(c.facts.receivedAt, m_bench.book().zone))}
                         .join(QStringLiteral("  ·  ")));
    m_steps->setState(c.state);
    m_text->setText(shown(c.text));
    m_text->setVisible(!c.text.isEmpty());
    sayClocks();
    sayEvents();
}

QString CaseView::leftOf(const ComplaintClock &clock) const
{
    if (!clock.dueAt || clock.ended)
        return formats::none();
    const qint64 minutes = m_bench.now().secsTo(*clock.dueAt) / 60;
    const qint64 hours = std::abs(minutes) / 60;
    // Plain numbers: lupdate does not see a translate() with a cast in it.
    const int wholeHours = static_cast<int>(hours);
    const int wholeDays = wholeHours / 24;
    const QString span = wholeDays >= 2 ? QCoreApplication::translate("zhiyin", "%n day(s)", nullptr, wholeDays)
                                        : QCoreApplication::translate("zhiyin", "%n hour(s)", nullptr, wholeHours);
    return minutes >= 0 ? said(QT_TRANSLATE_NOOP("zhiyin", "%1 left")).arg(span)
                        : said(QT_TRANSLATE_NOOP("zhiyin", "%1 late")).arg(span);
}

void CaseView::sayClocks()
{
    const auto clocks = inShownOrder(m_view->clocks);
    const QSignalBlocker quiet(m_clocks);
    m_clocks->setRowCount(static_cast<int>(clocks.size()));
    for (int row = 0; row < m_clocks->rowCount(); ++row) {
        const ComplaintClock &clock = clocks[static_cast<size_t>(row)];
        const QString due =
            clock.dueAt ? formats::moment(*clock.dueAt, m_bench.book().zone)
                              + (clock.provisional ? said(QT_TRANSLATE_NOOP("zhiyin", " (provisional)")) : QString())
                        : formats::none();
        const QString cells[kClockColumns] = {words::clockName(clock.name), words::clockState(clock.state), due,
                                              leftOf(clock)};
        for (int column = 0; column < kClockColumns; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setData(Qt::UserRole + 100, static_cast<int>(clock.name));
            if (column == 1)
                item->setData(MarkRole, QVariant::fromValue(markOf(clock)));
            item->setToolTip(plainToolTip(words::clockKind(clock.kind)));
            m_clocks->setItem(row, column, item);
        }
    }
    m_clocks->resizeColumnsToContents();
    if (!clocks.empty())
        showWhy(clocks.front().name);
}

void CaseView::sayEvents()
{
    m_events->clear();
    const auto add = [this](const QDateTime &at, const QString &what, const QString &text) {
        m_events->addTopLevelItem(
            new QTreeWidgetItem({formats::moment(at, m_bench.book().zone), what, shown(text).simplified()}));
    };
    add(m_view->complaint.facts.receivedAt, words::complaintState(ComplaintState::Received), m_view->complaint.contact);
    for (const ComplaintEvent &event : m_view->complaint.facts.events)
        add(event.at, words::complaintStep(event.step), event.text);
    for (const ComplaintPause &pause : m_view->complaint.facts.pauses)
        add(pause.from, words::pauseReason(pause.reason), pause.evidence);
    m_events->resizeColumnToContents(0);
    m_events->resizeColumnToContents(1);
}

void CaseView::showWhy(ClockName name)
{
    m_whyTitle->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Why this date: %1")).arg(words::clockName(name)));
    m_why.call(
        m_bench.worker(), this,
        [id = *m_id, name](Session &session) { return session.desk<ComplaintDesk>().why(id, name); },
        [this](const Result<ClockDerivation> &why) {
            m_derivation->clear();
            if (!why) {
                // A clock that the policy does not know has nothing to count out.
                if (why.error().code != ErrorCode::NotFound)
                    m_bench.failed(why.error());
                return;
            }
            int counted = 0;
            for (const DayStep &step : why->steps) {
                counted += step.counted ? 1 : 0;
                QString reason = words::dayReason(step.reason);
                if (step.name)
                    reason += QStringLiteral(" · ") + words::dayName(*step.name, QLocale());
                auto *item = new QTreeWidgetItem(
                    {formats::date(step.date), step.counted ? QString::number(counted) : formats::none(), reason});
                m_derivation->addTopLevelItem(item);
            }
            m_derivation->resizeColumnToContents(0);
        });
}

void CaseView::offerSteps()
{
    const QSignalBlocker quiet(m_step);
    m_step->clear();
    if (m_view && m_bench.may(Action::WorkComplaint)) {
        for (const ComplaintStep step : allowedSteps(m_view->complaint.state)) {
            if (isOffered(step))
                m_step->addItem(words::complaintAction(step), static_cast<int>(step));
        }
    }
    // The step that leads on stands first; contacts and endings are there to be chosen.
    const int usual = std::max(
        0, m_step->findData(static_cast<int>(ComplaintStep::FirstContact)) == 0 && m_step->count() > 1 ? 1 : 0);
    m_step->setCurrentIndex(m_step->count() == 0 ? -1 : usual);
    adaptStepForm();
}

void CaseView::adaptStepForm()
{
    const bool any = m_step->count() > 0;
    const auto step = static_cast<ComplaintStep>(m_step->currentData().toInt());
    const bool rated = any && step == ComplaintStep::FollowUp;
    const bool assessed = any && step == ComplaintStep::Assess;
    m_step->setEnabled(any);
    m_take->setEnabled(any);
    m_note->setVisible(any && !rated);
    m_noteLabel->setVisible(any && !rated);
    m_department->setVisible(assessed);
    m_departmentLabel->setVisible(assessed);
    m_rating->setVisible(rated);
    m_ratingLabel->setVisible(rated);
}

void CaseView::takeStep()
{
    if (!m_id || m_step->count() == 0)
        return;
    ComplaintEvent event;
    event.step = static_cast<ComplaintStep>(m_step->currentData().toInt());
    event.text = m_note->toPlainText().trimmed();
    if (event.step == ComplaintStep::Assess)
        event.department = m_department->text().trimmed();
    if (event.step == ComplaintStep::FollowUp)
        event.satisfaction = m_rating->value();
    event.opinion = event.step == ComplaintStep::Investigate && !event.text.isEmpty();
    m_take->setEnabled(false);
    m_bench.call(
        this, [id = *m_id, event](Session &session) { return session.desk<ComplaintDesk>().take(id, event); },
        [this](Result<ComplaintView> view) {
            m_take->setEnabled(true);
            if (!view) {
                m_bench.failed(view.error());
                return;
            }
            m_note->clear();
            take(std::move(*view));
        });
}

void CaseView::openNew()
{
    m_form->setBusy(true);
    m_bench.call(
        this,
        [wanted = m_form->complaint(), client = m_form->client()](Session &session) mutable -> Result<ComplaintView> {
            if (!client.isEmpty()) {
                ZHIYIN_ASSIGN(wanted.client, session.desk<ClientDesk>().find(client));
            }
            return session.desk<ComplaintDesk>().open(wanted);
        },
        [this](Result<ComplaintView> view) {
            m_form->setBusy(false);
            if (!view) {
                m_bench.failed(view.error());
                return;
            }
            m_form->clear();
            m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The case was opened; its clocks run.")));
            m_id = view->complaint.id;
            m_stack->setCurrentIndex(0);
            m_steps->show();
            take(std::move(*view));
            m_step->setFocus();
        });
}

void CaseView::activate()
{
    if (m_stale)
        load();
}

void CaseView::changed()
{
    if (!m_id)
        return;
    if (isVisible())
        load();
    else
        m_stale = true;
}

void CaseView::conceal()
{
    m_latest.drop();
    m_why.drop();
    m_view.reset();
    m_clocks->setRowCount(0);
    m_derivation->clear();
    m_events->clear();
    m_text->clear();
    m_stale = m_id.has_value();
}

QJsonObject CaseView::draft() const
{
    if (m_id) {
        const QString note = m_note->toPlainText();
        return note.isEmpty()
                   ? QJsonObject{}
                   : QJsonObject{{QStringLiteral("complaint"), m_id->toString()}, {QStringLiteral("note"), note}};
    }
    return m_form->draft();
}

void CaseView::restoreDraft(const QJsonObject &draft)
{
    if (const auto id = ComplaintId::parse(draft.value(QStringLiteral("complaint")).toString())) {
        show(*id);
        m_note->setPlainText(draft.value(QStringLiteral("note")).toString());
        return;
    }
    begin();
    m_form->restoreDraft(draft);
}

void CaseView::retranslate()
{
    setPlainToolTip(m_back, said(QT_TRANSLATE_NOOP("zhiyin", "Back to the list")));
    m_back->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Back to the list")));
    m_clocks->setHorizontalHeaderLabels(
        {said(QT_TRANSLATE_NOOP("zhiyin", "Clock")), said(QT_TRANSLATE_NOOP("zhiyin", "State")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Due")), said(QT_TRANSLATE_NOOP("zhiyin", "Time left"))});
    m_clocks->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Clocks")));
    m_derivation->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Day")),
                                   said(QT_TRANSLATE_NOOP("zhiyin", "Counted")),
                                   said(QT_TRANSLATE_NOOP("zhiyin", "Why"))});
    m_events->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "When")), said(QT_TRANSLATE_NOOP("zhiyin", "What")),
                               said(QT_TRANSLATE_NOOP("zhiyin", "Details"))});
    m_stepTitle->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Next step")));
    m_step->setAccessibleName(m_stepTitle->text());
    m_noteLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Text")));
    m_departmentLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Department")));
    m_ratingLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Rating of the handling (1 to 5)")));
    m_take->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Record step")));
    m_form->retranslate();
    for (int i = 0; i < m_step->count(); ++i)
        m_step->setItemText(i, words::complaintAction(static_cast<ComplaintStep>(m_step->itemData(i).toInt())));
    sayCase();
}

} // namespace zhiyin
