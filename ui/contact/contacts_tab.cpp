// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contacts_tab.h"

#include "core/words/contact_words.h"
#include "core/words/today_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/contact/promise_list.h"

#include <QTabWidget>
#include <QTreeWidget>

namespace zhiyin {
namespace {

constexpr int kContactColumns = 6;
constexpr int kOwedColumns = 4;
constexpr int kTextWidth = 260;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QTreeWidget *plainList(const char *name, int columns)
{
    auto *list = new QTreeWidget;
    list->setObjectName(QString::fromLatin1(name));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setColumnCount(columns);
    return list;
}

} // namespace

ContactsTab::ContactsTab(Workbench &bench)
    : ClientTab(bench)
    , m_promises(new PromiseList(bench))
    , m_next(wrappedLabel())
    , m_guard(wrappedLabel({}, "warn"))
    , m_record(new QPushButton)
    , m_parts(new QTabWidget)
    , m_contacts(plainList("client.contacts", kContactColumns))
    , m_owed(plainList("client.owed", kOwedColumns))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kSmall);
    layout->addWidget(m_promises);
    auto *row = new QHBoxLayout;
    row->addWidget(m_next, 1);
    m_record->setObjectName(QStringLiteral("client.record"));
    setLook(m_record, "main");
    m_record->setVisible(bench.may(Action::WriteClient));
    row->addWidget(m_record);
    layout->addLayout(row);
    layout->addWidget(m_guard);
    m_parts->setDocumentMode(true);
    m_parts->addTab(m_contacts, {});
    m_parts->addTab(m_owed, {});
    layout->addWidget(m_parts, 1);
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (client())
            this->bench().go({QStringLiteral("contacts"), AnyId(client()->value()), QStringLiteral("service")});
    });
}

void ContactsTab::load(ClientId id)
{
    m_promises->show(id);
    m_latest.call(
        bench().worker(), this,
        [id](Session &session) -> Result<Shown> {
            auto contacts = session.desk<ContactDesk>();
            Shown all;
            ZHIYIN_ASSIGN(all.contacts, contacts.ofClient(id));
            ZHIYIN_ASSIGN(all.details, contacts.details(id));
            ZHIYIN_ASSIGN(all.next, contacts.next(id));
            ZHIYIN_ASSIGN(all.owed, contacts.owed(id));
            ZHIYIN_ASSIGN(all.guard, contacts.guard(id, GuardedAct::Contact));
            return all;
        },
        [this](Result<Shown> all) {
            if (!all) {
                bench().failed(all.error());
                return;
            }
            m_shown = std::move(*all);
            say();
        });
}

void ContactsTab::say()
{
    m_guard->setVisible(m_shown && !m_shown->guard.empty());
    m_contacts->clear();
    m_owed->clear();
    m_next->clear();
    if (!m_shown)
        return;
    m_next->setText(m_shown->next ? QCoreApplication::translate("zhiyin", "Next contact by %1: %2")
                                        .arg(formats::date(m_shown->next->dueOn), words::dueReason(*m_shown->next))
                                  : said(QT_TRANSLATE_NOOP("zhiyin", "No contact is owed.")));
    QStringList reasons;
    for (const GuardReason reason : m_shown->guard)
        reasons.append(words::guardReason(reason));
    m_guard->setText(reasons.join(u' '));
    sayContacts();
    sayOwed();
}

void ContactsTab::sayOwed()
{
    QList<QTreeWidgetItem *> items;
    const QDate today = bench().today();
    for (const ContactObligation &one : m_shown->owed) {
        const bool isLate = one.settledOn ? *one.settledOn > one.due : one.due < today;
        const QString outcome = one.settledOn && !isLate ? said(QT_TRANSLATE_NOOP("zhiyin", "in time"))
                                : one.settledOn          ? said(QT_TRANSLATE_NOOP("zhiyin", "late"))
                                : isLate                 ? said(QT_TRANSLATE_NOOP("zhiyin", "overdue"))
                                                         : said(QT_TRANSLATE_NOOP("zhiyin", "open"));
        items.append(new QTreeWidgetItem({formats::date(one.due), formats::date(one.opened),
                                          one.settledOn ? formats::date(*one.settledOn) : formats::none(), outcome}));
    }
    m_owed->addTopLevelItems(items);
    for (int column = 0; column < kOwedColumns - 1; ++column)
        m_owed->resizeColumnToContents(column);
}

void ContactsTab::sayContacts()
{
    QList<QTreeWidgetItem *> items;
    for (const Contact &contact : m_shown->contacts) {
        const ContactDetail detail = m_shown->details.value(contact.id);
        QStringList topics;
        for (const QString &topic : detail.topics)
            topics.append(words::contactTopic(topic));
        items.append(new QTreeWidgetItem(
            {formats::moment(contact.at, bench().book().zone), words::contactChannel(contact.channel),
             contact.satisfaction ? QString::number(*contact.satisfaction) : formats::none(),
             shown(contact.summary).simplified(), shown(topics.join(QStringLiteral(", "))),
             shown(detail.nextStep.isEmpty() ? detail.needs : detail.nextStep).simplified()}));
    }
    m_contacts->addTopLevelItems(items);
    m_contacts->setColumnWidth(3, kTextWidth);
    m_contacts->setColumnWidth(4, kTextWidth);
    for (int column = 0; column < 3; ++column)
        m_contacts->resizeColumnToContents(column);
}

void ContactsTab::conceal()
{
    forget();
}

void ContactsTab::forget()
{
    m_latest.drop();
    m_promises->conceal();
    m_shown.reset();
    say();
}

void ContactsTab::retranslate()
{
    m_record->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Record contact")));
    m_contacts->setHeaderLabels(
        {said(QT_TRANSLATE_NOOP("zhiyin", "When")), said(QT_TRANSLATE_NOOP("zhiyin", "Channel")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Satisfaction")), said(QT_TRANSLATE_NOOP("zhiyin", "Summary")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Spoken of")), said(QT_TRANSLATE_NOOP("zhiyin", "Next step or need"))});
    m_parts->setTabText(0, said(QT_TRANSLATE_NOOP("zhiyin", "What was said")));
    m_parts->setTabText(1, said(QT_TRANSLATE_NOOP("zhiyin", "Due days")));
    m_owed->setHeaderLabels(
        {said(QT_TRANSLATE_NOOP("zhiyin", "Due")), said(QT_TRANSLATE_NOOP("zhiyin", "Counted from")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Contact on")), said(QT_TRANSLATE_NOOP("zhiyin", "Outcome"))});
    m_promises->retranslate();
    say();
}

ClientTabSpec contactsTab()
{
    return {QStringLiteral("contacts"),
            [] { return QCoreApplication::translate("zhiyin", "Contacts"); },
            [](Workbench &bench) { return new ContactsTab(bench); },
            {}};
}

} // namespace zhiyin
