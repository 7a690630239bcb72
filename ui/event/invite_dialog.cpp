// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/invite_dialog.h"

#include "core/client/client_table_desk.h"
#include "core/event/event_guest_desk.h"
#include "core/words/event_words.h"
#include "ui/client/filter_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace zhiyin {
namespace {

/// More lines than these help nobody; the count says how many there are.
constexpr size_t kMostShown = 500;
constexpr int kListHeight = 220;
constexpr int kWidth = 1040;
constexpr int kNameWidth = 180;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString counted(const char *text, size_t n)
{
    return QCoreApplication::translate("zhiyin", text, nullptr, static_cast<int>(n));
}

} // namespace

InviteDialog::InviteDialog(Workbench &bench, EventId event, QWidget *parent)
    : RowsDialog(bench, QStringLiteral("invite"), said(QT_TRANSLATE_NOOP("zhiyin", "Invite clients")), parent)
    , m_event(event)
    , m_filter(new FilterBar)
    , m_refused(new QTreeWidget)
{
    m_filter->retranslate();
    m_refused->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Name")), said(QT_TRANSLATE_NOOP("zhiyin", "Number")),
                                said(QT_TRANSLATE_NOOP("zhiyin", "Why not"))});
    m_refused->setRootIsDecorated(false);
    m_refused->setUniformRowHeights(true);
    m_refused->setTabKeyNavigation(false);
    m_refused->setMinimumHeight(kListHeight);
    m_refused->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Left out")));
    m_refused->header()->resizeSection(0, kNameWidth);
    addRow(said(QT_TRANSLATE_NOOP("zhiyin", "&Which clients")), m_filter, QStringLiteral("filter"));
    addRow(said(QT_TRANSLATE_NOOP("zhiyin", "&Left out")), m_refused, QStringLiteral("refused"));
    setMinimumWidth(kWidth);
    connect(m_filter, &FilterBar::changed, this, &InviteDialog::plan);
    loadChoices();
    plan();
}

void InviteDialog::loadChoices()
{
    bench().call(
        this, [](Session &session) { return session.desk<ClientTableDesk>().choices(); },
        [this](const Result<ClientChoices> &choices) {
            if (choices)
                m_filter->setChoices(*choices);
        });
}

void InviteDialog::plan()
{
    offer(said(QT_TRANSLATE_NOOP("zhiyin", "Invite")), false);
    latest().call(
        bench().worker(), this,
        [event = m_event, filter = m_filter->filter()](Session &session) {
            return session.desk<EventGuestDesk>().plan(event, filter);
        },
        [this](const Result<InvitationOutcome> &planned) {
            if (!planned)
                preview(planned.error());
            else
                showPlan(*planned);
        });
}

void InviteDialog::showPlan(const InvitationOutcome &planned)
{
    m_clients = planned.invited;
    preview(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) may be invited."), planned.invited.size()) + u'\n'
            + counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n left out."), planned.refused.size()));
    m_refused->clear();
    for (size_t i = 0; i < std::min(planned.refused.size(), kMostShown); ++i) {
        const RefusedGuest &guest = planned.refused[i];
        new QTreeWidgetItem(m_refused, {shown(guest.name), shown(guest.externalId), words::refusedGuest(guest)});
    }
    offer(counted(QT_TRANSLATE_N_NOOP("zhiyin", "Invite %n client(s)"), m_clients.size()), !m_clients.empty());
}

void InviteDialog::go()
{
    offer(said(QT_TRANSLATE_NOOP("zhiyin", "Invite")), false);
    bench().call(
        this,
        [event = m_event, clients = m_clients](Session &session) {
            return session.desk<EventGuestDesk>().invite(event, clients);
        },
        [this](const Result<InvitationOutcome> &done) {
            if (!done) {
                preview(done.error());
                return;
            }
            bench().done(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) invited."), done->invited.size()));
            accept();
        });
}

} // namespace zhiyin
