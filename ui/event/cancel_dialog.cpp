// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/cancel_dialog.h"

#include "core/event/event_desk.h"
#include "ui/common/plain_text.h"

#include <QLineEdit>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

CancelDialog::CancelDialog(Workbench &bench, const ClientEvent &event, QWidget *parent)
    : RowsDialog(bench, QStringLiteral("cancelEvent"), said(QT_TRANSLATE_NOOP("zhiyin", "Cancel the event")), parent)
    , m_event(event.id)
    , m_reason(new QLineEdit)
{
    addRow(said(QT_TRANSLATE_NOOP("zhiyin", "&Reason")), m_reason, QStringLiteral("reason"));
    preview(shown(event.plan.title) + u'\n'
            + said(QT_TRANSLATE_NOOP("zhiyin", "It stays in the list; nobody can be invited any more. Whoever invited "
                                               "guests tells them.")));
    const auto offerIt = [this] {
        offer(said(QT_TRANSLATE_NOOP("zhiyin", "Cancel the event")), !m_reason->text().trimmed().isEmpty());
    };
    connect(m_reason, &QLineEdit::textChanged, this, offerIt);
    offerIt();
}

void CancelDialog::go()
{
    bench().call(
        this,
        [id = m_event, why = m_reason->text()](Session &session) {
            return session.desk<EventDesk>().setState(id, EventState::Cancelled, why);
        },
        [this](const Result<void> &done) {
            if (!done)
                preview(done.error());
            else
                accept();
        });
}

} // namespace zhiyin
