// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/case_view.h"

#include "core/client/client_desk.h"
#include "core/complaint/complaint_flow.h"
#include "core/words/calendar_words.h"
#include "core/words/case_words.h"
#include "core/words/complaint_words.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/paper_view.h"
#include "ui/common/plain_text.h"
#include "ui/complaint/case_panel.h"
#include "ui/complaint/complaint_table_model.h"
#include "ui/complaint/new_case_form.h"
#include "ui/complaint/step_bar.h"
#include "ui/complaint/step_form.h"
#include "ui/paper/case_pages.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>

namespace zhiyin {
namespace {

constexpr int kClockColumns = 4;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// The verification standard of each state, and the checks of its step with what is ticked.
QHash<ComplaintState, QString> standardsOf(const CaseFile &file)
{
    QHash<ComplaintState, QString> standards;
    const QLocale locale;
    for (const StepStandard &standard : file.casework.steps) {
        QStringList lines{words::complaintAction(standard.step), standard.standard.in(locale)};
        const QStringList ticked = tickedChecks(file.items, standard.step);
        for (const StepCheck &check : standard.checks)
            lines.append((ticked.contains(check.code) ? QStringLiteral("✓ ") : QStringLiteral("☐ "))
                         + (check.must ? said(QT_TRANSLATE_NOOP("zhiyin", "%1 (required)")).arg(check.text.in(locale))
                                       : check.text.in(locale)));
        for (const auto &[code, from] : kComplaintStates) {
            if (const auto to = nextState(from, standard.step); to && *to != from) {
                standards.insert(*to, lines.join(u'\n'));
                break;
            }
        }
    }
    return standards;
}

} // namespace

CaseView::CaseView(Workbench &bench) : m_bench(bench), m_stack(new QStackedWidget), m_form(new NewCaseForm)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeCase(), {});
    m_panels = casePanels(m_bench);
    for (CasePanel *panel : m_panels)
        m_tabs->addTab(panel, {});
    m_stack->addWidget(m_tabs);
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
    columns->setContentsMargins(0, grid::kMedium, 0, 0);
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
    auto *whyRow = new QHBoxLayout;
    m_whyTitle = plainLabel({}, "strong");
    m_whySave = new QPushButton;
    m_whySave->setObjectName(QStringLiteral("why.save"));
    m_whyPrint = new QPushButton;
    m_whyPrint->setObjectName(QStringLiteral("why.print"));
    whyRow->addWidget(m_whyTitle, 1);
    whyRow->addWidget(m_whySave);
    whyRow->addWidget(m_whyPrint);
    main->addLayout(whyRow);
    connect(m_whySave, &QPushButton::clicked, this, [this] { paperWhy(false); });
    connect(m_whyPrint, &QPushButton::clicked, this, [this] { paperWhy(true); });
    m_derivation = new QTreeWidget;
    m_derivation->setObjectName(QStringLiteral("derivation"));
    m_derivation->setRootIsDecorated(false);
    m_derivation->setColumnCount(3);
    main->addWidget(m_derivation, 3);
    columns->addLayout(main, 3);
    auto *side = new QVBoxLayout;
    side->setSpacing(grid::kSmall);
    m_step = new StepForm(m_bench);
    side->addWidget(m_step);
    connect(m_step, &StepForm::stepped, this, &CaseView::load);
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

void CaseView::show(ComplaintId id, const QString &part)
{
    const bool same = m_id == id;
    m_id = id;
    m_stack->setCurrentIndex(0);
    m_steps->show();
    if (!same) {
        m_file.reset();
        m_step->clear();
        for (CasePanel *panel : m_panels)
            panel->clear();
        m_tabs->setCurrentIndex(0);
        load();
    }
    if (part == QStringLiteral("course"))
        m_tabs->setCurrentIndex(0);
    for (CasePanel *panel : m_panels) {
        if (panel->code() == part)
            m_tabs->setCurrentWidget(panel);
    }
}

void CaseView::begin()
{
    m_id.reset();
    m_file.reset();
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
        m_bench.worker(), this, [id = *m_id](Session &session) { return session.desk<CaseDesk>().show(id); },
        [this](Result<CaseFile> file) {
            if (file)
                take(std::move(*file));
            else
                m_bench.failed(file.error());
        });
}

void CaseView::take(CaseFile file)
{
    m_file = std::move(file);
    m_step->show(*m_file);
    for (CasePanel *panel : m_panels)
        panel->show(*m_file);
    sayCase();
}

QStringList CaseView::parts() const
{
    QStringList parts;
    for (const CasePanel *panel : m_panels)
        parts.append(panel->code());
    return parts;
}

void CaseView::sayCase()
{
    if (!m_file) {
        m_title->setText(m_stack->currentIndex() == 1 ? said(QT_TRANSLATE_NOOP("zhiyin", "New complaint")) : QString());
        m_facts->clear();
        return;
    }
    const ComplaintCase &c = m_file->view.complaint;
    m_title->setText(complainantOf(m_file->view));
    m_facts->setText(QStringList{
        words::complaintLevel(c.level), shown(c.category), words::complaintChannel(c.channel),
        said(QT_TRANSLATE_NOOP("zhiyin", "Received %1")).arg(formats::moment(c.facts.receivedAt, m_bench.book().zone))}
                         .join(QStringLiteral("  ·  ")));
    m_steps->setStandards(standardsOf(*m_file));
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
    const auto clocks = inShownOrder(m_file->view.clocks);
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
    struct Line {
        QDateTime at;
        QString what;
        QString text;
    };
    const ComplaintCase &complaint = m_file->view.complaint;
    std::vector<Line> lines{{complaint.facts.receivedAt, words::complaintState(ComplaintState::Received), {}}};
    for (const ComplaintEvent &event : complaint.facts.events)
        lines.push_back({event.at, words::complaintStep(event.step), event.text});
    for (const ComplaintPause &pause : complaint.facts.pauses)
        lines.push_back({pause.from, words::pauseReason(pause.reason), pause.evidence});
    for (const CaseItem &item : m_file->items) {
        const QString line = words::caseItemLine(item, m_file->people);
        lines.push_back({item.at, words::caseItemKind(item.kind), line});
        if (item.doneAt)
            lines.push_back(
                {*item.doneAt,
                 QStringLiteral("%1: %2").arg(words::caseItemKind(item.kind), words::caseItemState(item.state)), line});
    }
    std::ranges::stable_sort(lines, {}, &Line::at);
    m_events->clear();
    for (const Line &line : lines) {
        auto *row = new QTreeWidgetItem(
            {formats::moment(line.at, m_bench.book().zone), line.what, shown(line.text).simplified()});
        row->setToolTip(2, plainToolTip(line.text));
        m_events->addTopLevelItem(row);
    }
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
            if (why->newFacts)
                m_derivation->addTopLevelItem(new QTreeWidgetItem(
                    {formats::date(why->newFacts->at.toTimeZone(m_bench.book().zone).date()), formats::none(),
                     said(QT_TRANSLATE_NOOP("zhiyin", "New facts: %1 (%2)"))
                         .arg(shown(why->newFacts->text), shown(why->newFacts->evidence))}));
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

void CaseView::paperWhy(bool print)
{
    if (!m_id)
        return;
    m_bench.call(
        this, [id = *m_id](Session &session) { return session.desk<CasePackDesk>().clocks(id); },
        [this, print](Result<CasePack> pack) {
            if (!pack) {
                m_bench.failed(pack.error());
                return;
            }
            const auto make = [pack = std::make_shared<const CasePack>(std::move(*pack))] {
                return paper::clocksDocument(*pack, QPageSize(QPageSize::A4));
            };
            if (print)
                printOnPaper(this, m_bench, make);
            else
                savePaper(this, m_bench, said(QT_TRANSLATE_NOOP("zhiyin", "Why these dates")),
                          QStringLiteral("dates.pdf"), make);
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
            m_tabs->setCurrentIndex(0);
            load();
            m_step->focusStep();
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
    m_file.reset();
    m_clocks->setRowCount(0);
    m_derivation->clear();
    m_events->clear();
    m_text->clear();
    m_step->clear();
    for (CasePanel *panel : m_panels)
        panel->clear();
    m_stale = m_id.has_value();
}

QJsonObject CaseView::draft() const
{
    if (m_id) {
        const QString note = m_step->note();
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
        m_step->setNote(draft.value(QStringLiteral("note")).toString());
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
    m_step->retranslate();
    m_whySave->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save as PDF …")));
    m_whyPrint->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Print …")));
    m_tabs->setTabText(0, said(QT_TRANSLATE_NOOP("zhiyin", "Course")));
    for (CasePanel *panel : m_panels) {
        panel->retranslate();
        m_tabs->setTabText(m_tabs->indexOf(panel), panel->title());
    }
    m_form->retranslate();
    sayCase();
}

} // namespace zhiyin
