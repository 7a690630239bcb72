// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/events_section.h"

#include "core/event/event_guest_desk.h"
#include "core/event/event_rules.h"
#include "core/words/event_words.h"
#include "ui/common/facts_line.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/event/cancel_dialog.h"
#include "ui/event/event_dialog.h"
#include "ui/event/event_models.h"
#include "ui/event/event_panels.h"
#include "ui/event/event_papers.h"
#include "ui/event/invite_dialog.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

namespace zhiyin {
namespace {

constexpr int kListHeight = 190;
/// Heading and three lines.
constexpr int kLeastListHeight = 4 * grid::kRowHeight + grid::kSmall;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString counted(const char *text, size_t n)
{
    return QCoreApplication::translate("zhiyin", text, nullptr, static_cast<int>(n));
}

} // namespace

EventsSection::EventsSection(Workbench &bench)
    : PageSection(bench), m_events(new EventModel(bench.book().zone, this)), m_guests(new GuestModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    m_count = plainLabel({}, "strong");
    head->addWidget(m_count);
    head->addStretch();
    m_new = addButton(head, "events.new", &EventsSection::plan);
    m_new->setVisible(bench.may(Action::WriteClient));
    layout->addLayout(head);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(makeDetail());
    parts->setStretchFactor(1, 1);
    parts->setSizes({kListHeight, 2 * kListHeight});
    m_panel = new StatePanel(parts);
    layout->addWidget(m_panel, 1);
    connect(m_panel, &StatePanel::retried, this, &EventsSection::load);
    connect(m_panel, &StatePanel::begun, this, &EventsSection::plan);
    setFocusProxy(m_list);
}

QPushButton *EventsSection::addButton(QBoxLayout *row, const char *name, void (EventsSection::*act)())
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

QWidget *EventsSection::makeList()
{
    m_list = plainTable(QStringLiteral("events"), m_events, {400, 190, 90, 90});
    m_list->setMinimumHeight(kLeastListHeight);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose(m_events->rowAt(index.row()).event.id);
    });
    connect(m_list, &QTableView::activated, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_guestTable->setFocus();
        if (m_guests->rowCount() > 0)
            m_guestTable->selectRow(0);
    });
    return m_list;
}

QWidget *EventsSection::makeDetail()
{
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, grid::kSmall, 0, 0);
    layout->setSpacing(grid::kSmall);
    auto *head = new QHBoxLayout;
    m_name = plainLabel({}, "heading");
    m_name->setObjectName(QStringLiteral("events.name"));
    head->addWidget(m_name, 1);
    m_edit = addButton(head, "events.edit", &EventsSection::edit);
    m_advance = addButton(head, "events.advance", &EventsSection::advance);
    m_cancel = addButton(head, "events.cancel", &EventsSection::cancel);
    layout->addLayout(head);
    m_facts = new FactsLine;
    layout->addWidget(m_facts);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("events.tabs"));
    m_feedback = new FeedbackPanel(bench());
    m_outcome = new OutcomePanel(bench());
    m_tabs->addTab(makeGuests(), {});
    m_tabs->addTab(m_feedback, {});
    m_tabs->addTab(m_outcome, {});
    layout->addWidget(m_tabs, 1);
    return detail;
}

QWidget *EventsSection::makeGuests()
{
    auto *guests = new QWidget;
    auto *layout = new QVBoxLayout(guests);
    layout->setContentsMargins(0, grid::kSmall, 0, 0);
    layout->setSpacing(grid::kSmall);
    m_figures = plainLabel({}, "muted");
    m_figures->setObjectName(QStringLiteral("events.figures"));
    layout->addWidget(m_figures);
    m_guestTable = plainTable(QStringLiteral("guests"), m_guests, {160, 110, 130, 140, 80});
    m_guestTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    layout->addWidget(m_guestTable, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::kSmall);
    m_invite = addButton(row, "events.invite", &EventsSection::invite);
    m_accepts = addButton(row, "events.accepts", &EventsSection::accepts);
    m_declines = addButton(row, "events.declines", &EventsSection::declines);
    m_came = addButton(row, "events.came", &EventsSection::came);
    m_missed = addButton(row, "events.missed", &EventsSection::missed);
    row->addStretch();
    m_letters = addButton(row, "events.letters", &EventsSection::printInvitations);
    m_sheet = addButton(row, "events.sheet", &EventsSection::printSheet);
    layout->addLayout(row);
    const bool writes = bench().may(Action::WriteClient);
    for (QPushButton *button :
         {m_invite, m_accepts, m_declines, m_came, m_missed, m_letters, m_edit, m_advance, m_cancel})
        button->setVisible(writes);
    connect(m_guestTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsSection::sayGuests);
    connect(m_guestTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        bench().go({QStringLiteral("clients"), AnyId(m_guests->rowAt(index.row()).client.value()),
                    QStringLiteral("overview")});
    });
    return guests;
}

QString EventsSection::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Events"));
}

bool EventsSection::concerns(const std::vector<Changed> &what) const
{
    return std::ranges::any_of(what, [](const Changed &change) {
        return change.entity == Entity::Contact || change.entity == Entity::Client;
    });
}

void EventsSection::load()
{
    if (m_events->rowCount() == 0)
        m_panel->showLoading();
    m_latest.call(
        bench().worker(), this, [](Session &session) { return session.desk<EventDesk>().list({}); },
        [this](Result<std::vector<EventLine>> lines) {
            if (!lines) {
                m_panel->showFailed(lines.error());
                return;
            }
            // What is to come stands on top, then the past, the newest first.
            std::ranges::reverse(*lines);
            m_count->setText(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n event(s)"), lines->size()));
            if (!m_wanted && m_detail)
                m_wanted = m_detail->event.id;
            m_events->setRows(std::move(*lines));
            if (m_events->rowCount() == 0) {
                m_detail.reset();
                m_panel->showEmpty();
                return;
            }
            m_panel->showContent();
            const auto &rows = m_events->rows();
            const auto found =
                std::ranges::find_if(rows, [this](const EventLine &line) { return m_wanted == line.event.id; });
            m_wanted.reset();
            m_list->selectRow(found == rows.end() ? 0 : static_cast<int>(found - rows.begin()));
        });
}

void EventsSection::choose(EventId id)
{
    if (m_detail && m_detail->event.id != id) {
        m_detail.reset();
        m_guests->setRows({});
    }
    m_latestDetail.call(
        bench().worker(), this, [id](Session &session) { return session.desk<EventDesk>().show(id); },
        [this](Result<EventDetail> detail) {
            if (!detail) {
                bench().failed(detail.error());
                return;
            }
            std::vector<ClientId> kept;
            for (const EventGuest &guest : chosenGuests())
                kept.push_back(guest.client);
            m_detail = std::move(*detail);
            m_guests->setRows(m_detail->guests);
            for (int row = 0; row < m_guests->rowCount(); ++row) {
                if (std::ranges::find(kept, m_guests->rowAt(row).client) != kept.end())
                    m_guestTable->selectionModel()->select(m_guests->index(row, 0),
                                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
            sayDetail();
        });
}

void EventsSection::sayDetail()
{
    const bool any = m_detail.has_value();
    m_tabs->setEnabled(any);
    m_outcome->show(m_detail);
    if (!any) {
        m_name->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Choose an event")));
        m_facts->setFacts({});
        sayGuests();
        return;
    }
    const ClientEvent &event = m_detail->event;
    const EventPlan &plan = event.plan;
    const LetterLanguage language =
        QLocale().language() == QLocale::Chinese ? LetterLanguage::SimplifiedChinese : LetterLanguage::English;
    m_name->setText(shown(plan.title));
    QStringList facts{eventTimeText(plan, bench().book().zone, language), shown(plan.place),
                      words::eventKind(plan.kind), words::eventState(event.state)};
    if (!plan.lecturer.isEmpty())
        facts.append(shown(plan.lecturer));
    if (!plan.topic.isEmpty())
        facts.append(shown(plan.topic));
    facts.append(said(QT_TRANSLATE_NOOP("zhiyin", "Answers by %1")).arg(formats::date(plan.replyBy)));
    facts.append(said(QT_TRANSLATE_NOOP("zhiyin", "Host: %1")).arg(shown(event.ownerName)));
    m_facts->setFacts(facts);
    sayGuests();
}

std::vector<EventGuest> EventsSection::chosenGuests() const
{
    std::vector<EventGuest> chosen;
    for (const QModelIndex &index : m_guestTable->selectionModel()->selectedRows())
        chosen.push_back(m_guests->rowAt(index.row()));
    return chosen;
}

void EventsSection::sayGuests()
{
    const auto chosen = chosenGuests();
    const bool any = m_detail.has_value();
    const EventState state = any ? m_detail->event.state : EventState::Cancelled;
    const bool ahead = state == EventState::Planned || state == EventState::Open;
    const bool begun =
        any && m_detail->event.plan.starts <= bench().now() && (state == EventState::Open || state == EventState::Held);
    m_edit->setEnabled(ahead);
    m_cancel->setEnabled(ahead);
    m_advance->setEnabled(any
                          && (state == EventState::Planned
                              || (state == EventState::Open && m_detail->event.plan.starts <= bench().now())));
    m_advance->setText(state == EventState::Planned ? said(QT_TRANSLATE_NOOP("zhiyin", "Open for answers"))
                                                    : said(QT_TRANSLATE_NOOP("zhiyin", "Was held")));
    m_invite->setEnabled(ahead);
    m_accepts->setEnabled(ahead && chosen.size() == 1);
    m_declines->setEnabled(ahead && chosen.size() == 1);
    m_came->setEnabled(begun && !chosen.empty());
    m_missed->setEnabled(begun && !chosen.empty());
    m_letters->setEnabled(ahead && m_guests->rowCount() > 0);
    m_sheet->setEnabled(any);
    m_feedback->show(any ? std::optional(m_detail->event.id) : std::nullopt,
                     chosen.size() == 1 ? std::optional(chosen.front()) : std::nullopt);
    if (!any) {
        m_figures->clear();
        return;
    }
    const EventFigures &figures = m_detail->figures;
    QStringList parts;
    for (const auto &[code, guest] : kGuestStates) {
        if (figures.of(guest) > 0)
            parts.append(QStringLiteral("%1 %2").arg(words::guestState(guest), formats::count(figures.of(guest))));
    }
    if (figures.freePlaces)
        parts.append(
            counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n free place(s)"), static_cast<size_t>(*figures.freePlaces)));
    if (m_detail->hiddenGuests > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n guest(s) of colleagues"),
                             static_cast<size_t>(m_detail->hiddenGuests)));
    m_figures->setText(parts.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "Nobody is invited yet."))
                                       : parts.join(QStringLiteral("   ·   ")));
}

void EventsSection::plan()
{
    auto *dialog = new EventDialog(bench(), {}, this);
    connect(dialog, &EventDialog::saved, this, [this](const EventId &id) {
        m_wanted = id;
        load();
    });
    dialog->open();
}

void EventsSection::edit()
{
    if (m_detail)
        (new EventDialog(bench(), m_detail->event, this))->open();
}

void EventsSection::advance()
{
    if (!m_detail)
        return;
    const EventState next = m_detail->event.state == EventState::Planned ? EventState::Open : EventState::Held;
    bench().call(
        this,
        [id = m_detail->event.id, next](Session &session) { return session.desk<EventDesk>().setState(id, next); },
        [this](const Result<void> &done) {
            if (!done)
                bench().failed(done.error());
        });
}

void EventsSection::cancel()
{
    if (m_detail)
        (new CancelDialog(bench(), m_detail->event, this))->open();
}

void EventsSection::invite()
{
    if (m_detail)
        (new InviteDialog(bench(), m_detail->event.id, this))->open();
}

void EventsSection::accepts()
{
    reply(true);
}

void EventsSection::declines()
{
    reply(false);
}

void EventsSection::came()
{
    attend(true);
}

void EventsSection::missed()
{
    attend(false);
}

void EventsSection::reply(bool accepts)
{
    const auto chosen = chosenGuests();
    if (!m_detail || chosen.size() != 1)
        return;
    bench().call(
        this,
        [id = m_detail->event.id, client = chosen.front().client, accepts](Session &session) {
            return session.desk<EventGuestDesk>().reply(id, client, accepts);
        },
        [this](const Result<ReplyOutcome> &outcome) {
            if (!outcome)
                bench().failed(outcome.error());
            else if (outcome->movedUp)
                bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "%1 moves up from the waiting list: tell them."))
                                 .arg(shown(outcome->movedUp->name)));
            else if (outcome->state == GuestState::Waiting)
                bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "All places are taken: the guest is on the waiting "
                                                              "list.")));
        });
}

void EventsSection::attend(bool came)
{
    std::vector<ClientId> clients;
    for (const EventGuest &guest : chosenGuests())
        clients.push_back(guest.client);
    if (!m_detail || clients.empty())
        return;
    bench().call(
        this,
        [id = m_detail->event.id, clients, came](Session &session) {
            return session.desk<EventGuestDesk>().attend(id, clients, came);
        },
        [this](const Result<void> &done) {
            if (!done)
                bench().failed(done.error());
        });
}

void EventsSection::printInvitations()
{
    std::vector<ClientId> clients;
    for (const EventGuest &guest : chosenGuests())
        clients.push_back(guest.client);
    if (m_detail)
        saveInvitations(this, bench(), m_detail->event.id, clients);
}

void EventsSection::printSheet()
{
    if (m_detail)
        saveSignInSheet(this, bench(), *m_detail);
}

void EventsSection::conceal()
{
    m_latest.drop();
    m_latestDetail.drop();
    if (m_detail)
        m_wanted = m_detail->event.id;
    m_detail.reset();
    m_guests->setRows({});
    m_events->setRows({});
    sayDetail();
}

void EventsSection::retranslate()
{
    m_list->setAccessibleName(title());
    m_guestTable->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Guests")));
    m_new->setText(said(QT_TRANSLATE_NOOP("zhiyin", "New event…")));
    m_edit->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Change…")));
    m_cancel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Cancel the event…")));
    m_invite->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Invite…")));
    m_accepts->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Accepts")));
    m_declines->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Declines")));
    m_came->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Came")));
    m_missed->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Did not come")));
    m_letters->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Invitations as PDF…")));
    m_sheet->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Sign-in sheet as PDF…")));
    m_tabs->setTabText(0, said(QT_TRANSLATE_NOOP("zhiyin", "Guests")));
    m_tabs->setTabText(1, said(QT_TRANSLATE_NOOP("zhiyin", "Feedback")));
    m_tabs->setTabText(2, said(QT_TRANSLATE_NOOP("zhiyin", "Cost and outcome")));
    const bool writes = bench().may(Action::WriteClient);
    m_panel->setEmpty(
        {QStringLiteral("calendar"), said(QT_TRANSLATE_NOOP("zhiyin", "No event is planned")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Lectures, exchanges and outings for clients stand here: who is "
                                          "invited, who came, what they need, what it cost.")),
         writes ? said(QT_TRANSLATE_NOOP("zhiyin", "New event…")) : QString()});
    m_count->setText(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n event(s)"), m_events->rows().size()));
    m_events->retranslate();
    m_guests->retranslate();
    m_feedback->retranslate();
    m_outcome->retranslate();
    sayDetail();
}

} // namespace zhiyin
