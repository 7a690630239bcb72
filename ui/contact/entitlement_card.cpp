// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/entitlement_card.h"

#include "core/words/contact_words.h"
#include "core/words/expert_words.h"
#include "core/words/tier_words.h"
#include "ui/common/formats.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

constexpr int kDateWidth = 120;
constexpr int kTimeWidth = 70;
constexpr int kNumberWidth = 56;
constexpr int kUsualMinutes = 60;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

TabCard::Words spoken(const char *text)
{
    return [text] { return said(text); };
}

QString listed(const QStringList &words)
{
    return words.join(QCoreApplication::translate("zhiyin", ", ", "between the words of a list"));
}

QString hasText(const ClientEntitlement &entitlement)
{
    QStringList events;
    for (const QString &kind : entitlement.entitled.events)
        events.append(words::entitledEvent(kind));
    QStringList reports;
    for (const auto &report : entitlement.entitled.reports)
        reports.append(said(QT_TRANSLATE_NOOP("zhiyin", "%1 (%2 a year)"))
                           .arg(words::entitledReport(report.kind))
                           .arg(report.perYear));
    const QString tier = entitlement.tier.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "No tier yet"))
                                                    : words::tierName(entitlement.tier);
    QStringList lines{said(QT_TRANSLATE_NOOP("zhiyin", "%1: a contact %2, %3 with an expert a quarter."))
                          .arg(tier, words::cadence(entitlement.contactEveryMonths),
                               words::hoursOf(entitlement.entitled.expertHoursPerQuarter * 60))};
    if (!events.isEmpty())
        lines.append(said(QT_TRANSLATE_NOOP("zhiyin", "Invited to: %1.")).arg(listed(events)));
    if (!reports.isEmpty())
        lines.append(said(QT_TRANSLATE_NOOP("zhiyin", "Reports: %1.")).arg(listed(reports)));
    return lines.join(u' ');
}

} // namespace

EntitlementCard::EntitlementCard(Workbench &bench)
    : TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "What the tier brings")))
    , m_bench(bench)
    , m_has(addHint())
    , m_used(addHint())
{
    m_has->setObjectName(QStringLiteral("entitlement.has"));
    m_used->setObjectName(QStringLiteral("entitlement.used"));
    m_bookings = addList("bookings",
                         {spoken(QT_TRANSLATE_NOOP("zhiyin", "When")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Expert")),
                          spoken(QT_TRANSLATE_NOOP("zhiyin", "Topic")), spoken(QT_TRANSLATE_NOOP("zhiyin", "State")),
                          spoken(QT_TRANSLATE_NOOP("zhiyin", "Outcome or reason"))},
                         5);
    m_hint = addHint();
    addRow();
    m_expert = addChoice("booking_expert", spoken(QT_TRANSLATE_NOOP("zhiyin", "Expert")), {},
                         [this](const QString &id) { return expertName(id); });
    m_expert->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *day = addField("booking_day", spoken(QT_TRANSLATE_NOOP("zhiyin", "Day")), kDateWidth);
    day->setPlaceholderText(bench.today().addDays(7).toString(Qt::ISODate));
    auto *from = addField("booking_from", spoken(QT_TRANSLATE_NOOP("zhiyin", "From")), kTimeWidth);
    from->setPlaceholderText(QStringLiteral("10:00"));
    auto *minutes = addField("booking_minutes", spoken(QT_TRANSLATE_NOOP("zhiyin", "Minutes")), kNumberWidth);
    minutes->setPlaceholderText(QString::number(kUsualMinutes));
    addField("booking_topic", spoken(QT_TRANSLATE_NOOP("zhiyin", "Topic")));
    auto *add = addButton("booking_add", spoken(QT_TRANSLATE_NOOP("zhiyin", "Book expert")));
    addRow();
    addField("booking_note", spoken(QT_TRANSLATE_NOOP("zhiyin", "Outcome or reason")));
    auto *done = addButton("booking_done", spoken(QT_TRANSLATE_NOOP("zhiyin", "Took place")));
    auto *cancel = addButton("booking_cancel", spoken(QT_TRANSLATE_NOOP("zhiyin", "Cancel booking")));
    m_same = addHint();
    m_same->setObjectName(QStringLiteral("entitlement.same"));
    connect(add, &QPushButton::clicked, this, &EntitlementCard::book);
    connect(done, &QPushButton::clicked, this, [this] { settle(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { settle(false); });
}

void EntitlementCard::setClient(std::optional<ClientId> client)
{
    const bool same = client == m_client;
    m_client = client;
    if (!same)
        m_hint->hide();
    if (m_client) {
        load();
        return;
    }
    m_latest.drop();
    m_held.reset();
    fill();
}

void EntitlementCard::load()
{
    m_latest.call(
        m_bench.worker(), this,
        [client = *m_client](Session &session) -> Result<Held> {
            auto desk = session.desk<ExpertDesk>();
            Held held;
            ZHIYIN_ASSIGN(held.entitlement, desk.entitlement(client));
            ZHIYIN_ASSIGN(held.experts, desk.list());
            std::erase_if(held.experts, [](const Expert &expert) { return expert.endedOn.isValid(); });
            return held;
        },
        [this](Result<Held> held) {
            if (!held) {
                m_bench.failed(held.error());
                return;
            }
            m_held = std::move(*held);
            fill();
        });
}

void EntitlementCard::fill()
{
    m_bookings->clear();
    for (QLabel *label : {m_has, m_used, m_same})
        label->setVisible(m_held.has_value());
    if (!m_held) {
        m_expert->clear();
        fit(m_bookings, 5);
        return;
    }
    const ClientEntitlement &entitlement = m_held->entitlement;
    m_has->setText(hasText(entitlement));
    m_used->setText(said(QT_TRANSLATE_NOOP("zhiyin", "With experts in this quarter: %1 used, %2 left."))
                        .arg(words::hoursOf(entitlement.usedMinutes), words::hoursOf(entitlement.leftMinutes)));
    m_same->setText(said(QT_TRANSLATE_NOOP("zhiyin", "The same for every client, whatever the tier: %1."))
                        .arg(listed(words::rightsOfAll())));
    for (const ExpertBooking &booking : entitlement.bookings)
        m_bookings->addTopLevelItem(new QTreeWidgetItem(
            {formats::moment(booking.startsAt, m_bench.book().zone), shown(booking.expertName),
             shown(booking.topic).simplified(), words::bookingState(booking.state), shown(booking.note).simplified()}));
    if (m_bookings->topLevelItemCount() > 0)
        m_bookings->setCurrentItem(m_bookings->topLevelItem(0));
    fit(m_bookings, 5);
    const QVariant before = m_expert->currentData();
    m_expert->clear();
    for (const Expert &expert : m_held->experts)
        m_expert->addItem(expertName(expert.id.toString()), expert.id.toString());
    m_expert->setCurrentIndex(std::max(0, m_expert->findData(before)));
    const bool writes = m_bench.may(Action::WriteClient);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setEnabled(writes && (button->objectName() != QStringLiteral("booking_add") || m_expert->count() > 0));
}

void EntitlementCard::book()
{
    const auto expert = ExpertId::parse(m_expert->currentData().toString());
    if (!m_client || !expert)
        return;
    const auto day = dayIn(this, "booking_day");
    const auto minutes = wholeIn(this, "booking_minutes");
    if (!day || !minutes) {
        tellUnder(this, m_hint, words::sentence(day ? minutes.error() : day.error()), true);
        return;
    }
    const NewBooking wanted{*expert,
                            *m_client,
                            *day,
                            QTime::fromString(textOf(this, "booking_from"), QStringLiteral("H:mm")),
                            *minutes == 0 ? kUsualMinutes : *minutes,
                            textOf(this, "booking_topic")};
    runUnder(m_bench, this, m_hint, [wanted](Session &session) -> Result<void> {
        ZHIYIN_TRY(session.desk<ExpertDesk>().book(wanted));
        return {};
    });
}

void EntitlementCard::settle(bool took)
{
    const int row = m_bookings->indexOfTopLevelItem(m_bookings->currentItem());
    if (!m_held || row < 0 || row >= static_cast<int>(m_held->entitlement.bookings.size()))
        return;
    runUnder(m_bench, this, m_hint,
             [id = m_held->entitlement.bookings[static_cast<size_t>(row)].id, took,
              note = textOf(this, "booking_note")](Session &session) {
                 auto desk = session.desk<ExpertDesk>();
                 return took ? desk.done(id, note) : desk.cancel(id, note);
             });
}

QString EntitlementCard::expertName(const QString &id) const
{
    if (!m_held)
        return {};
    for (const Expert &expert : m_held->experts) {
        if (expert.id.toString() == id)
            return said(QT_TRANSLATE_NOOP("zhiyin", "%1 (%2)")).arg(shown(expert.name), shown(listed(expert.fields)));
    }
    return {};
}

void EntitlementCard::sayAll()
{
    retranslate();
    fill();
}

} // namespace zhiyin
