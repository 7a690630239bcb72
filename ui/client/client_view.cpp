// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/client_view.h"

#include "ui/client/client_head.h"
#include "ui/client/explain_dialog.h"
#include "ui/client/meeting_panel.h"
#include "ui/client/quick_contact.h"
#include "ui/common/ask.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QTabWidget>

namespace zhiyin {
namespace {

/// In the place of a tab.
const QString kMeetingPart = QStringLiteral("meeting");

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

ClientView::ClientView(Workbench &bench)
    : m_bench(bench)
    , m_head(new ClientHead(bench))
    , m_quick(new QuickContact(bench))
    , m_meeting(new MeetingPanel(bench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(m_head);
    layout->addWidget(m_quick);
    layout->addWidget(makeRefusal());
    connect(m_head, &ClientHead::left, this, &ClientView::left);
    connect(m_head, &ClientHead::contacted, this, &ClientView::logContact);
    auto *keys = new QShortcut(kLogContactKeys, this);
    connect(keys, &QShortcut::activated, this, &ClientView::logContact);
    connect(m_head, &ClientHead::explainWanted, this, &ClientView::explain);
    connect(m_head, &ClientHead::meetingWanted, this, [this] { showMeeting(true); });
    connect(m_meeting, &MeetingPanel::closed, this, [this] { showMeeting(false); });
    auto *meetingKeys = new QShortcut(kMeetingKeys, this);
    connect(meetingKeys, &QShortcut::activated, this, [this] { showMeeting(true); });
    m_pages = new QTabWidget;
    m_pages->setObjectName(QStringLiteral("clientTabs"));
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_meeting, 1);
    addTabs();
    connect(m_pages, &QTabWidget::currentChanged, this, &ClientView::loadTab);
}

QWidget *ClientView::makeRefusal()
{
    m_refusal = new QFrame;
    setLook(m_refusal, "card");
    auto *row = new QHBoxLayout(m_refusal);
    m_refused = wrappedLabel();
    m_ask = new QPushButton;
    m_ask->setObjectName(QStringLiteral("askForAccess"));
    setLook(m_ask, "main");
    row->addWidget(m_refused, 1);
    row->addWidget(m_ask);
    m_refusal->hide();
    connect(m_head, &ClientHead::refused, this,
            [this](bool isRefused) { m_refusal->setVisible(isRefused && m_bench.may(Action::RequestAccess)); });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (m_id)
            m_bench.go({QStringLiteral("protection"), AnyId(m_id->value()), QStringLiteral("access")});
    });
    return m_refusal;
}

void ClientView::explain()
{
    if (m_id)
        ExplainDialog::open(m_bench, *m_id, this);
}

/// F1 is about the client while one is shown, and not about the keys of the program.
bool ClientView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_id) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ClientView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier)
        explain();
    else
        QWidget::keyPressEvent(event);
}

void ClientView::logContact()
{
    if (m_id && m_bench.may(Action::WriteClient))
        m_quick->begin(*m_id);
}

void ClientView::showMeeting(bool shown)
{
    const bool opens = shown && m_id && m_bench.may(Action::MakeReport);
    m_pages->setVisible(!opens);
    if (opens)
        m_meeting->open(*m_id);
    else
        m_meeting->clear();
}

void ClientView::addTabs()
{
    const Role role = m_bench.actor().role;
    for (const ClientTabSpec &spec : clientTabs()) {
        if (!spec.roles.empty() && std::find(spec.roles.begin(), spec.roles.end(), role) == spec.roles.end())
            continue;
        m_tabs.push_back({spec, spec.make(m_bench)});
        m_pages->addTab(m_tabs.back().widget, {});
    }
}

void ClientView::leaveFor(std::function<void()> go)
{
    const bool typed = std::any_of(m_tabs.begin(), m_tabs.end(), [](const Tab &tab) { return tab.widget->isDirty(); });
    if (!typed && m_quick->draft().isEmpty()) {
        go();
        return;
    }
    ask(this,
        {said(QT_TRANSLATE_NOOP("zhiyin", "Leave what you typed?")),
         said(QT_TRANSLATE_NOOP("zhiyin", "What you typed for this client is not saved yet.")),
         {},
         said(QT_TRANSLATE_NOOP("zhiyin", "Discard it")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Keep editing")),
         true},
        [go = std::move(go)](bool discard) {
            if (discard)
                go();
        });
}

void ClientView::show(ClientId id, const QString &part)
{
    if (m_id == id && !m_new) {
        goTo(part);
        return;
    }
    leaveFor([this, id, part] { open(id, part); });
}

void ClientView::open(ClientId id, const QString &part)
{
    for (Tab &tab : m_tabs) {
        tab.widget->leave();
        tab.stale = true;
    }
    m_quick->leave();
    showMeeting(false);
    m_refusal->hide();
    m_new = false;
    m_id = id;
    m_stale = false;
    m_head->clear();
    m_head->load(id);
    goTo(part);
    loadTab();
}

void ClientView::begin()
{
    if (m_new)
        return;
    leaveFor([this] { openNew(); });
}

void ClientView::openNew()
{
    m_quick->leave();
    showMeeting(false);
    m_refusal->hide();
    m_new = true;
    m_id.reset();
    m_head->showNew();
    for (Tab &tab : m_tabs)
        tab.widget->leave();
    // The first tab that can begin one comes to the front; the others wait for the client.
    int front = -1;
    for (int i = 0; i < static_cast<int>(m_tabs.size()); ++i) {
        const bool begins = m_tabs[static_cast<size_t>(i)].widget->begin();
        m_pages->setTabEnabled(i, begins);
        if (begins && front < 0)
            front = i;
    }
    m_pages->setCurrentIndex(front);
}

void ClientView::goTo(const QString &part)
{
    const QString id = part.section(u'.', 0, 0);
    if (id == kMeetingPart) {
        showMeeting(true);
        return;
    }
    if (!id.isEmpty())
        showMeeting(false);
    for (int i = 0; i < static_cast<int>(m_tabs.size()); ++i) {
        const Tab &tab = m_tabs[static_cast<size_t>(i)];
        m_pages->setTabEnabled(i, true);
        if (tab.spec.id != id)
            continue;
        m_pages->setCurrentIndex(i);
        if (part.contains(u'.'))
            tab.widget->goTo(part.section(u'.', 1));
    }
}

void ClientView::loadTab()
{
    const int front = m_pages->currentIndex();
    if (!m_id || front < 0)
        return;
    Tab &tab = m_tabs[static_cast<size_t>(front)];
    if (!std::exchange(tab.stale, false))
        return;
    tab.widget->open(*m_id);
}

void ClientView::activate()
{
    if (std::exchange(m_stale, false) && m_id)
        m_head->load(*m_id);
    loadTab();
}

void ClientView::changed(const std::vector<Changed> &what)
{
    if (!m_id)
        return;
    for (Tab &tab : m_tabs) {
        // What was never loaded is stale anyway.
        if (!tab.stale && tab.widget->changed(what))
            tab.stale = true;
    }
    m_stale = true;
    if (isVisible())
        activate();
}

void ClientView::conceal()
{
    if (m_id)
        m_head->clear();
    showMeeting(false);
    for (Tab &tab : m_tabs) {
        tab.widget->conceal();
        tab.stale = true;
    }
    m_stale = m_id.has_value();
}

QString ClientView::part() const
{
    const int front = m_pages->currentIndex();
    return front < 0 ? QString() : m_tabs[static_cast<size_t>(front)].spec.id;
}

QStringList ClientView::sights() const
{
    QStringList all;
    for (const Tab &tab : m_tabs) {
        all.append(tab.spec.id);
        const QStringList within = tab.widget->sights();
        for (const QString &sight : within)
            all.append(tab.spec.id + u'.' + sight);
    }
    if (m_bench.may(Action::MakeReport))
        all.append(kMeetingPart);
    return all;
}

QJsonObject ClientView::draft() const
{
    QJsonObject tabs;
    for (const Tab &tab : m_tabs) {
        const QJsonObject typed = tab.widget->draft();
        if (!typed.isEmpty())
            tabs.insert(tab.spec.id, typed);
    }
    const QJsonObject contact = m_quick->draft();
    if ((tabs.isEmpty() && contact.isEmpty()) || (!m_new && !m_id))
        return {};
    return {{QStringLiteral("client"), m_id ? m_id->toString() : QString()},
            {QStringLiteral("tabs"), tabs},
            {QStringLiteral("contact"), contact}};
}

void ClientView::restoreDraft(const QJsonObject &draft)
{
    const QJsonObject typed = draft.value(QStringLiteral("tabs")).toObject();
    const auto id = ClientId::parse(draft.value(QStringLiteral("client")).toString());
    if (!id && !m_new)
        openNew();
    else if (id && m_id != id)
        open(*id, typed.isEmpty() ? QString() : typed.keys().constFirst());
    const QJsonObject contact = draft.value(QStringLiteral("contact")).toObject();
    if (id && !contact.isEmpty())
        m_quick->restoreDraft(*id, contact);
    for (const Tab &tab : m_tabs) {
        if (typed.contains(tab.spec.id))
            tab.widget->restoreDraft(typed.value(tab.spec.id).toObject());
    }
}

void ClientView::retranslate()
{
    for (int i = 0; i < static_cast<int>(m_tabs.size()); ++i) {
        const Tab &tab = m_tabs[static_cast<size_t>(i)];
        m_pages->setTabText(i, tab.spec.title());
        tab.widget->retranslate();
    }
    m_head->retranslate();
    m_quick->retranslate();
    m_meeting->retranslate();
    m_refused->setText(
        said(QT_TRANSLATE_NOOP("zhiyin", "This client is not yours. You can ask for access, with a purpose "
                                         "and for a time.")));
    m_ask->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Ask for access…")));
}

} // namespace zhiyin
