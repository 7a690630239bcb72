// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/quick_contact.h"

#include "core/contact/contact_desk.h"
#include "core/words/contact_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QComboBox>
#include <QKeyEvent>

namespace zhiyin {
namespace {

constexpr int kMostSatisfied = 5;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QuickContact::QuickContact(Workbench &bench) : m_bench(bench)
{
    setLook(this, "card");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::kMedium, grid::kSmall, grid::kMedium, grid::kSmall);
    m_channelLabel = plainLabel();
    m_channel = new QComboBox;
    m_channel->setObjectName(QStringLiteral("quick.channel"));
    m_channelLabel->setBuddy(m_channel);
    for (const ContactChannel channel : kContactChannels)
        m_channel->addItem({}, static_cast<int>(channel));
    m_summaryLabel = plainLabel();
    m_summary = new QLineEdit;
    m_summary->setObjectName(QStringLiteral("quick.summary"));
    m_summaryLabel->setBuddy(m_summary);
    m_satisfactionLabel = plainLabel();
    m_satisfaction = new QComboBox;
    m_satisfaction->setObjectName(QStringLiteral("quick.satisfaction"));
    m_satisfactionLabel->setBuddy(m_satisfaction);
    m_satisfaction->addItem(formats::none(), 0);
    for (int n = 1; n <= kMostSatisfied; ++n)
        m_satisfaction->addItem(QString::number(n), n);
    m_record = new QPushButton;
    m_record->setObjectName(QStringLiteral("quick.record"));
    setLook(m_record, "main");
    for (QWidget *widget : std::initializer_list<QWidget *>{m_channelLabel, m_channel, m_summaryLabel})
        row->addWidget(widget);
    row->addWidget(m_summary, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_satisfactionLabel, m_satisfaction, m_record})
        row->addWidget(widget);
    connect(m_record, &QPushButton::clicked, this, &QuickContact::record);
    connect(m_summary, &QLineEdit::returnPressed, this, &QuickContact::record);
    hide();
}

void QuickContact::begin(ClientId client)
{
    m_client = client;
    show();
    m_summary->setFocus();
}

void QuickContact::record()
{
    if (!m_client)
        return;
    const int satisfaction = m_satisfaction->currentData().toInt();
    NewContact contact{.client = *m_client,
                       .channel = static_cast<ContactChannel>(m_channel->currentData().toInt()),
                       .summary = m_summary->text().trimmed()};
    if (satisfaction > 0)
        contact.satisfaction = satisfaction;
    m_record->setEnabled(false);
    m_bench.call(
        this, [contact](Session &session) { return session.desk<ContactDesk>().record(contact); },
        [this](const Result<RecordedContact> &recorded) {
            m_record->setEnabled(true);
            if (!recorded) {
                m_bench.failed(recorded.error());
                return;
            }
            clear();
            hide();
            m_bench.done(recorded->next
                             ? said(QT_TRANSLATE_NOOP("zhiyin", "Recorded. The next contact is due on %1 (%2)."))
                                   .arg(formats::date(recorded->next->dueOn), words::dueReason(*recorded->next))
                             : said(QT_TRANSLATE_NOOP("zhiyin", "Recorded.")));
        });
}

void QuickContact::clear()
{
    m_summary->clear();
    m_channel->setCurrentIndex(0);
    m_satisfaction->setCurrentIndex(0);
}

void QuickContact::leave()
{
    clear();
    hide();
    m_client.reset();
}

void QuickContact::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    hide();
}

QJsonObject QuickContact::draft() const
{
    if (m_summary->text().isEmpty())
        return {};
    return {{QStringLiteral("channel"), m_channel->currentIndex()},
            {QStringLiteral("summary"), m_summary->text()},
            {QStringLiteral("satisfaction"), m_satisfaction->currentIndex()}};
}

void QuickContact::restoreDraft(ClientId client, const QJsonObject &draft)
{
    m_client = client;
    m_channel->setCurrentIndex(draft.value(QStringLiteral("channel")).toInt());
    m_summary->setText(draft.value(QStringLiteral("summary")).toString());
    m_satisfaction->setCurrentIndex(draft.value(QStringLiteral("satisfaction")).toInt());
    show();
}

void QuickContact::retranslate()
{
    m_channelLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Channel")));
    m_channel->setAccessibleName(m_channelLabel->text());
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i, words::contactChannel(static_cast<ContactChannel>(m_channel->itemData(i).toInt())));
    m_summaryLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "What was said")));
    m_summary->setAccessibleName(m_summaryLabel->text());
    m_satisfactionLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Satisfaction")));
    m_satisfaction->setAccessibleName(m_satisfactionLabel->text());
    m_record->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Record")));
}

} // namespace zhiyin
