// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contacts_page.h"

#include "core/client/client_desk.h"
#include "core/words/contact_words.h"
#include "core/words/today_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/common/view_tabs.h"
#include "ui/contact/agenda_view.h"
#include "ui/contact/due_table_model.h"
#include "ui/contact/load_view.h"
#include "ui/contact/promise_list.h"
#include "ui/contact/record_form.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>

namespace zhiyin {
namespace {

constexpr int kFormWidth = 480;
constexpr int kHorizons[] = {0, 7, 30, 90};
/// The parts of a place, in the order of the tabs.
constexpr std::array<QStringView, 5> kViews = {u"list", u"day", u"week", u"month", u"load"};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

ContactsPage::ContactsPage(Workbench &bench) : Page(bench), m_model(new DueTableModel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter;
    splitter->addWidget(makeViews());
    m_contact = makeContact();
    splitter->addWidget(m_contact);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter);
    connect(m_state, &StatePanel::retried, this, &ContactsPage::load);
    setFocusProxy(m_table);
}

QWidget *ContactsPage::makeViews()
{
    auto *views = new QWidget;
    auto *layout = new QVBoxLayout(views);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kMedium, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    const ViewTabs head = addViewTabs(layout, QStringLiteral("contacts.views"), static_cast<int>(kViews.size()));
    m_title = head.title;
    m_views = head.tabs;
    m_agenda = new AgendaView(bench());
    m_plan = new LoadView(bench());
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_agenda);
    m_stack->addWidget(m_plan);
    layout->addWidget(m_stack, 1);
    connect(m_views, &QTabBar::currentChanged, this, [this] {
        showView(view());
        load();
    });
    connect(m_agenda, &AgendaView::chosen, this, &ContactsPage::choose);
    connect(m_agenda, &AgendaView::dayOpened, this, [this](QDate day) {
        m_agenda->setDay(day);
        m_views->setCurrentIndex(static_cast<int>(View::Day));
        m_agenda->table()->setFocus();
    });
    connect(m_agenda, &AgendaView::opened, this, [this](ClientId client, QDate day) {
        m_agenda->setDay(day);
        m_views->setCurrentIndex(static_cast<int>(View::Day));
        choose(client);
        m_form->begin();
    });
    return views;
}

ContactsPage::View ContactsPage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void ContactsPage::showView(View view)
{
    switch (view) {
    case View::List: m_stack->setCurrentIndex(0); break;
    case View::Day: m_agenda->setSpan(AgendaView::Span::Day); break;
    case View::Week: m_agenda->setSpan(AgendaView::Span::Week); break;
    case View::Month: m_agenda->setSpan(AgendaView::Span::Month); break;
    case View::Plan: m_stack->setCurrentWidget(m_plan); break;
    }
    if (view != View::List && view != View::Plan)
        m_stack->setCurrentWidget(m_agenda);
    m_contact->setVisible(view == View::List || view == View::Day);
}

QWidget *ContactsPage::makeList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    m_count = plainLabel({}, "muted");
    m_until = new QComboBox;
    m_until->setObjectName(QStringLiteral("contacts.until"));
    for (const int days : kHorizons)
        m_until->addItem({}, days);
    m_until->setCurrentIndex(1);
    m_until->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_until);
    layout->addLayout(head);
    connect(m_until, &QComboBox::activated, this, &ContactsPage::load);
    m_table = plainTable(QStringLiteral("dueTable"), m_model, {150, 80, 120, 100});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose(m_model->rowAt(index.row()).id);
    });
    connect(m_table, &QTableView::activated, this, [this] { m_form->begin(); });
    m_state = new StatePanel(m_table);
    layout->addWidget(m_state, 1);
    return list;
}

QScrollArea *ContactsPage::makeContact()
{
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(grid::kMedium, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kSmall);
    m_name = plainLabel({}, "heading");
    m_name->setObjectName(QStringLiteral("contacts.name"));
    m_next = wrappedLabel({}, "muted");
    m_guard = wrappedLabel({}, "warn");
    m_guard->setObjectName(QStringLiteral("contacts.guard"));
    m_promises = new PromiseList(bench());
    m_form = new RecordForm;
    m_form->setToday(bench().today());
    layout->addWidget(m_name);
    layout->addWidget(m_next);
    layout->addWidget(m_guard);
    layout->addWidget(m_promises);
    layout->addWidget(m_form);
    layout->addStretch();
    m_form->setVisible(bench().may(Action::WriteClient));
    connect(m_form, &RecordForm::wanted, this, &ContactsPage::record);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(kFormWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void ContactsPage::load()
{
    m_stale = false;
    switch (view()) {
    case View::List: loadList(); break;
    case View::Day:
    case View::Week:
    case View::Month: m_agenda->load(); break;
    case View::Plan: m_plan->load(); break;
    }
    // The form asks for its policy once, whichever view came first.
    if (!m_hasPolicy && view() != View::List)
        loadList();
}

void ContactsPage::loadList()
{
    if (m_model->rowCount() == 0)
        m_state->showLoading();
    struct Loaded {
        std::vector<DueClient> due;
        ContactPolicy policy;
    };
    m_latest.call(
        bench().worker(), this,
        [until = bench().today().addDays(m_until->currentData().toInt())](Session &session) -> Result<Loaded> {
            auto desk = session.desk<ContactDesk>();
            Loaded loaded;
            ZHIYIN_ASSIGN(loaded.due, desk.due(until));
            ZHIYIN_ASSIGN(loaded.policy, desk.policy());
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (!loaded) {
                m_state->showFailed(loaded.error());
                return;
            }
            if (!std::exchange(m_hasPolicy, true)) {
                m_form->setPolicy(loaded->policy);
                m_form->setPurpose(m_purpose);
            }
            const QSignalBlocker quiet(m_table->selectionModel());
            m_model->show(std::move(loaded->due), bench().today());
            retranslate();
            if (m_model->rowCount() == 0)
                m_state->showEmpty();
            else
                m_state->showContent();
        });
}

void ContactsPage::choose(ClientId client)
{
    if (m_client != client)
        m_chosen.reset();
    m_client = client;
    m_promises->show(client);
    loadChosen();
}

void ContactsPage::loadChosen()
{
    m_latestClient.call(
        bench().worker(), this,
        [client = *m_client](Session &session) -> Result<Chosen> {
            auto desk = session.desk<ContactDesk>();
            Chosen chosen;
            ZHIYIN_ASSIGN(const ClientRecord record, session.desk<ClientDesk>().show(client));
            chosen.name = record.values.text(ClientField::Name);
            chosen.externalId = record.values.text(ClientField::ExternalId);
            ZHIYIN_ASSIGN(chosen.next, desk.next(client));
            ZHIYIN_ASSIGN(chosen.guard, desk.guard(client, GuardedAct::Contact));
            return chosen;
        },
        [this](Result<Chosen> chosen) {
            if (!chosen) {
                bench().failed(chosen.error());
                return;
            }
            m_chosen = std::move(*chosen);
            sayChosen();
        });
}

void ContactsPage::sayChosen()
{
    m_form->setEnabled(m_client.has_value());
    m_guard->setVisible(m_chosen && !m_chosen->guard.empty());
    if (!m_chosen) {
        m_name->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Choose a client")));
        m_next->clear();
        return;
    }
    m_name->setText(QStringLiteral("%1  %2").arg(shown(m_chosen->name), shown(m_chosen->externalId)));
    m_next->setText(m_chosen->next ? QCoreApplication::translate("zhiyin", "Next contact by %1: %2")
                                         .arg(formats::date(m_chosen->next->dueOn), words::dueReason(*m_chosen->next))
                                   : said(QT_TRANSLATE_NOOP("zhiyin", "No contact is owed.")));
    QStringList reasons;
    for (const GuardReason reason : m_chosen->guard)
        reasons.append(words::guardReason(reason));
    m_guard->setText(reasons.join(u' '));
}

void ContactsPage::record()
{
    if (!m_client)
        return;
    NewContact wanted = m_form->contact();
    wanted.client = *m_client;
    m_form->setBusy(true);
    bench().call(
        this, [wanted](Session &session) { return session.desk<ContactDesk>().record(wanted); },
        [this](const Result<RecordedContact> &recorded) {
            m_form->setBusy(false);
            if (!recorded)
                bench().failed(recorded.error());
            else
                took(*recorded);
        });
}

void ContactsPage::took(const RecordedContact &recorded)
{
    m_form->clear();
    const QString next = recorded.next
                             ? QCoreApplication::translate("zhiyin", "Recorded. The next contact is due on %1.")
                                   .arg(formats::date(recorded.next->dueOn))
                             : said(QT_TRANSLATE_NOOP("zhiyin", "Recorded."));
    if (recorded.warnings.empty()) {
        bench().done(next);
        return;
    }
    bench().tell({Notice::Kind::Hint, next, words::guardReason(recorded.warnings.front())});
}

void ContactsPage::activate()
{
    if (m_stale)
        load();
    sayChosen();
}

void ContactsPage::changed(const std::vector<Changed> &what)
{
    const bool mine = std::any_of(what.begin(), what.end(), [](const Changed &change) {
        return change.entity == Entity::Contact || change.entity == Entity::Tier || change.entity == Entity::Client;
    });
    if (!mine)
        return;
    m_stale = true;
    if (!isVisible())
        return;
    load();
    if (m_client) {
        m_promises->load();
        loadChosen();
    }
}

bool ContactsPage::goTo(const Place &place)
{
    if (!place.id) {
        const auto found = std::find(kViews.begin(), kViews.end(), QStringView(place.part));
        if (found != kViews.end())
            m_views->setCurrentIndex(static_cast<int>(found - kViews.begin()));
        return true;
    }
    if (view() != View::List && view() != View::Day)
        m_views->setCurrentIndex(static_cast<int>(View::List));
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->clearSelection();
    choose(ClientId(place.id->value()));
    sayChosen();
    if (place.part == QStringLiteral("promises")) {
        m_promises->begin();
        return true;
    }
    m_purpose = place.part;
    m_form->setPurpose(place.part);
    m_form->begin();
    return true;
}

Place ContactsPage::place() const
{
    Place place;
    if (m_client)
        place.id = AnyId(m_client->value());
    else
        place.part = kViews[static_cast<size_t>(view())].toString();
    return place;
}

void ContactsPage::conceal()
{
    m_latest.drop();
    m_latestClient.drop();
    m_model->show({}, {});
    m_agenda->conceal();
    m_plan->conceal();
    m_promises->conceal();
    m_chosen.reset();
    m_client.reset();
    sayChosen();
    m_stale = true;
}

std::vector<Place> ContactsPage::sights() const
{
    if (m_model->rowCount() == 0)
        return {};
    const QString page = QStringLiteral("contacts");
    std::vector<Place> places{{page, AnyId(m_model->rowAt(0).id.value()), QStringLiteral("service")}};
    for (const QStringView part : kViews)
        places.push_back({page, {}, part.toString()});
    return places;
}

QJsonObject ContactsPage::draft() const
{
    QJsonObject draft = m_form->draft();
    if (!draft.isEmpty() && m_client)
        draft.insert(QStringLiteral("client"), m_client->toString());
    return draft;
}

void ContactsPage::restoreDraft(const QJsonObject &draft)
{
    m_purpose = draft.value(QStringLiteral("purpose")).toString();
    m_form->restoreDraft(draft);
    if (const auto client = ClientId::parse(draft.value(QStringLiteral("client")).toString()))
        choose(*client);
}

void ContactsPage::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Contacts")));
    m_count->setText(QCoreApplication::translate("zhiyin", "%n due", nullptr, m_model->rowCount()));
    for (int i = 0; i < m_until->count(); ++i) {
        const int days = m_until->itemData(i).toInt();
        m_until->setItemText(i, days == 0
                                    ? said(QT_TRANSLATE_NOOP("zhiyin", "Due by today"))
                                    : QCoreApplication::translate("zhiyin", "Due within %n day(s)", nullptr, days));
    }
    m_until->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "How far ahead")));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Contacts that are due")));
    m_state->setEmpty({QStringLiteral("contacts"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "No contact is due")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Clients appear here when the contact plan asks for a call, a "
                                                        "visit or a video talk.")),
                       {}});
    const QString views[] = {said(QT_TRANSLATE_NOOP("zhiyin", "List")),
                             QCoreApplication::translate("zhiyin", "Day", "a view"),
                             said(QT_TRANSLATE_NOOP("zhiyin", "Week")), said(QT_TRANSLATE_NOOP("zhiyin", "Month")),
                             said(QT_TRANSLATE_NOOP("zhiyin", "Load"))};
    for (int i = 0; i < m_views->count(); ++i)
        m_views->setTabText(i, views[i]);
    m_views->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "How the contacts are shown")));
    m_agenda->retranslate();
    m_plan->retranslate();
    m_model->retranslate();
    m_promises->retranslate();
    m_form->retranslate();
    sayChosen();
}

PageSpec contactsPage()
{
    return {QStringLiteral("contacts"),
            QStringLiteral("contacts"),
            [] { return QCoreApplication::translate("zhiyin", "Contacts"); },
            {Role::Advisor, Role::Supervisor},
            [](Workbench &bench) { return new ContactsPage(bench); },
            {}};
}

} // namespace zhiyin
