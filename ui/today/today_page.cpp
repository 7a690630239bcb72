// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/greeting/greeting_desk.h"
#include "core/policy/request_desk.h"
#include "core/today/agenda_calendar.h"
#include "core/words/today_words.h"
#include "ui/common/ask.h"
#include "ui/common/background.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/paper/agenda_pages.h"
#include "ui/today/today_table_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace zhiyin {
namespace {

constexpr int kMostLines = 300;
/// Several commits in a row (an import, a run) are followed by one reading.
constexpr int kReloadMs = 300;
constexpr int kWidths[] = {130, 200, 170, 110, 300};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

bool isCase(TodayKind kind)
{
    return kind == TodayKind::ComplaintEscalate || kind == TodayKind::ComplaintLaw
           || kind == TodayKind::ComplaintPromise;
}

bool isKey(const QKeyEvent *key, Qt::Key wanted, Qt::KeyboardModifiers with)
{
    const Qt::KeyboardModifiers pressed = key->modifiers() & ~Qt::KeypadModifier;
    const bool enter = wanted == Qt::Key_Return && key->key() == Qt::Key_Enter;
    return pressed == with && (enter || key->key() == wanted);
}

} // namespace

TodayPage::TodayPage(Workbench &bench) : Page(bench), m_model(new TodayTableModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    makeHead(layout);
    makeTable();
    m_state = new StatePanel(m_table);
    layout->addWidget(m_state, 1);
    layout->addWidget(makeFoot());
    connect(m_state, &StatePanel::retried, this, &TodayPage::load);
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    connect(&m_reload, &QTimer::timeout, this, &TodayPage::load);
    setFocusProxy(m_table);
}

void TodayPage::makeHead(QBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    m_title = plainLabel({}, "title");
    m_day = plainLabel({}, "muted");
    m_print = new QPushButton;
    m_print->setObjectName(QStringLiteral("today.print"));
    m_print->setShortcut(QKeySequence::Print);
    m_calendar = new QPushButton;
    m_calendar->setObjectName(QStringLiteral("today.calendar"));
    head->addWidget(m_title);
    head->addWidget(m_day);
    head->addStretch();
    head->addWidget(m_calendar);
    head->addWidget(m_print);
    layout->addLayout(head);
    m_counts = wrappedLabel({}, "muted");
    layout->addWidget(m_counts);
    connect(m_print, &QPushButton::clicked, this, &TodayPage::print);
    connect(m_calendar, &QPushButton::clicked, this, &TodayPage::exportCalendar);
}

void TodayPage::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("todayTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MarkDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < static_cast<int>(TodayColumn::Count); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &TodayPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::sayChosen);
}

QWidget *TodayPage::makeFoot()
{
    auto *foot = new QFrame;
    setLook(foot, "card");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(grid::kLarge, grid::kMedium, grid::kMedium, grid::kMedium);
    m_why = wrappedLabel();
    m_why->setObjectName(QStringLiteral("today.why"));
    m_open = new QPushButton;
    m_open->setObjectName(QStringLiteral("today.open"));
    m_act = new QPushButton;
    m_act->setObjectName(QStringLiteral("today.act"));
    setLook(m_act, "main");
    row->addWidget(m_why, 1);
    row->addWidget(m_open);
    row->addWidget(m_act);
    connect(m_open, &QPushButton::clicked, this, &TodayPage::open);
    connect(m_act, &QPushButton::clicked, this, &TodayPage::act);
    return foot;
}

/// Keys that menus have too (F1) count for the line while the table has them.
bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool opens = isKey(key, Qt::Key_Return, Qt::NoModifier);
    const bool acts = isKey(key, Qt::Key_Return, Qt::ControlModifier);
    const bool explains = isKey(key, Qt::Key_F1, Qt::NoModifier);
    if (!opens && !acts && !explains)
        return Page::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (opens)
        open();
    else if (acts)
        act();
    else
        explain();
    return true;
}

void TodayPage::load()
{
    m_stale = false;
    if (m_model->rowCount() == 0)
        m_state->showLoading();
    m_latest.call(
        bench().worker(), this,
        [](Session &session) {
            return session.desk<TodayDesk>().list({{}, kMostLines});
        },
        [this](Result<TodayList> list) {
            if (!list)
                m_state->showFailed(list.error());
            else
                fill(std::move(*list));
        });
}

void TodayPage::fill(TodayList list)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->show(std::move(list));
    sayCounts();
    if (m_model->rowCount() == 0) {
        m_state->showEmpty();
        sayChosen();
        return;
    }
    m_state->showContent();
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    sayChosen();
}

void TodayPage::sayCounts()
{
    const TodayList &list = m_model->list();
    QStringList parts;
    for (size_t i = 0; i < kTodayKinds.size(); ++i) {
        if (list.counts[i] > 0)
            parts.append(
                QStringLiteral("%1 %2").arg(words::todayKind(kTodayKinds[i].second), formats::count(list.counts[i])));
    }
    m_counts->setText(parts.join(QStringLiteral("  ·  ")));
    m_counts->setVisible(!parts.isEmpty());
    m_day->setText(formats::date(bench().today()));
}

const TodayItem *TodayPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rowAt(index.row()) : nullptr;
}

void TodayPage::sayChosen()
{
    const TodayItem *item = chosen();
    m_why->setText(item ? words::todayWhy(*item, m_model->list()) : QString());
    m_open->setEnabled(item && (item->client || isCase(item->kind)));
    m_act->setEnabled(item && (bench().may(Action::WriteClient) || item->thing));
    m_act->setText(item ? words::todayAction(item->kind) : said(QT_TRANSLATE_NOOP("zhiyin", "Do it")));
}

void TodayPage::open()
{
    const TodayItem *item = chosen();
    if (!item)
        return;
    if (isCase(item->kind))
        bench().go({QStringLiteral("complaints"), item->thing, {}});
    else if (item->client)
        bench().go({QStringLiteral("clients"), AnyId(item->client->value()), QStringLiteral("overview")});
}

void TodayPage::act()
{
    const TodayItem *item = chosen();
    if (!item || !m_act->isEnabled())
        return;
    const auto client = item->client ? std::optional(AnyId(item->client->value())) : std::nullopt;
    switch (item->kind) {
    case TodayKind::ComplaintEscalate:
    case TodayKind::ComplaintLaw:
    case TodayKind::ComplaintPromise: open(); break;
    case TodayKind::Request: approve(*item); break;
    case TodayKind::Identity: bench().go({QStringLiteral("clients"), client, QStringLiteral("profile")}); break;
    case TodayKind::Assessment: bench().go({QStringLiteral("clients"), client, QStringLiteral("risk")}); break;
    case TodayKind::Verification:
        bench().go({QStringLiteral("protection"), client, QStringLiteral("verification")});
        break;
    case TodayKind::Birthday: greet(*item); break;
    case TodayKind::Festival: bench().go({QStringLiteral("care"), {}, QStringLiteral("greetings")}); break;
    case TodayKind::Promise: bench().go({QStringLiteral("contacts"), client, QStringLiteral("promises")}); break;
    case TodayKind::ChurnEscalate:
    case TodayKind::ChurnAct: bench().go({QStringLiteral("contacts"), client, QStringLiteral("retention")}); break;
    case TodayKind::Maturity: bench().go({QStringLiteral("contacts"), client, QStringLiteral("maturity")}); break;
    case TodayKind::Contact:
    case TodayKind::TierUp:
    case TodayKind::TierDown: bench().go({QStringLiteral("contacts"), client, QStringLiteral("service")}); break;
    }
}

/// The guard speaks first: a greeting over an open complaint is not sent, and none twice.
void TodayPage::greet(const TodayItem &item)
{
    const GreetingMark mark{*item.client, kBirthdayOccasion.toString(), item.dueOn};
    bench().call(
        this, [mark](Session &session) { return session.desk<GreetingDesk>().record({mark}, GreetingWay::Message); },
        [this](const Result<GreetingOutcome> &outcome) {
            if (!outcome) {
                bench().failed(outcome.error());
                return;
            }
            if (outcome->refused.empty()) {
                bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "The greeting was recorded.")));
                return;
            }
            const auto &reasons = outcome->refused.front().reasons;
            bench().tell({Notice::Kind::Hint, said(QT_TRANSLATE_NOOP("zhiyin", "No greeting was recorded.")),
                          reasons.empty() ? said(QT_TRANSLATE_NOOP("zhiyin", "The client was greeted already."))
                                          : words::guardReason(reasons.front())});
        });
}

void TodayPage::approve(const TodayItem &item)
{
    const Question question{said(QT_TRANSLATE_NOOP("zhiyin", "Approve this request?")), shown(item.text),
                            QCoreApplication::translate("zhiyin", "Asked by %1.").arg(shown(item.name)),
                            said(QT_TRANSLATE_NOOP("zhiyin", "Approve"))};
    ask(this, question, [this, id = RequestId(item.thing->value())](bool yes) {
        if (!yes)
            return;
        bench().call(
            this, [id](Session &session) { return session.desk<RequestDesk>().approve(id); },
            [this](const Result<void> &approved) {
                if (!approved)
                    bench().failed(approved.error());
                else
                    bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "Approved.")));
            });
    });
}

void TodayPage::explain()
{
    if (const TodayItem *item = chosen())
        say(this, words::todayKind(item->kind), words::todayWhy(*item, m_model->list()), words::todayDetail(*item));
}

void TodayPage::print()
{
    askSaveFile(
        this,
        {said(QT_TRANSLATE_NOOP("zhiyin", "Print the day's agenda")),
         {said(QT_TRANSLATE_NOOP("zhiyin", "PDF files (*.pdf)"))},
         QStringLiteral("agenda-%1.pdf").arg(bench().today().toString(Qt::ISODate))},
        [this](const QString &path) {
            TodayList list = m_model->list();
            list.items = m_model->rows();
            const paper::AgendaSheet sheet{bench().book().institution, bench().actor().name, bench().now(), list};
            inBackground(
                this, [sheet, path] { return paper::printAgenda(sheet, path); },
                [this](const Result<paper::PaperOutcome> &printed) {
                    if (!printed)
                        bench().failed(printed.error());
                    else
                        bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "The agenda was saved.")));
                });
        });
}

/// Without names: a calendar is mostly synchronised with somebody else's server.
void TodayPage::exportCalendar()
{
    askSaveFile(this,
                {said(QT_TRANSLATE_NOOP("zhiyin", "Export to a calendar, without names")),
                 {said(QT_TRANSLATE_NOOP("zhiyin", "Calendar files (*.ics)"))},
                 QStringLiteral("agenda-%1.ics").arg(bench().today().toString(Qt::ISODate))},
                [this](const QString &path) {
                    TodayList list = m_model->list();
                    list.items = m_model->rows();
                    const auto title = [](const TodayItem &item) { return words::todayKind(item.kind); };
                    const QByteArray bytes =
                        agendaCalendar(list, {false, bench().book().zone, bench().now(), bench().book().id, title});
                    if (const auto saved = paper::saveWhole(path, bytes); !saved)
                        bench().failed(saved.error());
                    else
                        bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "The calendar was saved, without names.")));
                });
}

void TodayPage::activate()
{
    if (m_stale)
        load();
    m_table->setFocus();
}

void TodayPage::changed(const std::vector<Changed> &what)
{
    if (what.empty())
        return;
    m_stale = true;
    if (isVisible())
        m_reload.start();
}

void TodayPage::conceal()
{
    m_latest.drop();
    m_reload.stop();
    m_model->show({});
    sayChosen();
    m_counts->clear();
    m_stale = true;
}

void TodayPage::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Today")));
    m_print->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Print agenda…")));
    m_calendar->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Export calendar…")));
    m_open->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Open")));
    setPlainToolTip(m_open, said(QT_TRANSLATE_NOOP("zhiyin", "Open what the line is about (Enter)")));
    setPlainToolTip(m_act, said(QT_TRANSLATE_NOOP("zhiyin", "Do the usual thing (Ctrl+Enter)")));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Today")));
    m_state->setEmpty(
        {QStringLiteral("today"),
         said(QT_TRANSLATE_NOOP("zhiyin", "Nothing waits for you")),
         said(QT_TRANSLATE_NOOP("zhiyin", "What is due appears here: contacts, promises, complaints, what "
                                          "expires, birthdays. What is lost most by waiting stands on "
                                          "top.")),
         {}});
    m_model->retranslate();
    sayCounts();
    sayChosen();
}

PageSpec todayPage()
{
    return {QStringLiteral("today"),
            QStringLiteral("today"),
            [] { return QCoreApplication::translate("zhiyin", "Today"); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new TodayPage(bench); },
            {}};
}

} // namespace zhiyin
